export * from './transaction.ts';
export * from './database.ts';
export * from './data-source.ts';
export * from './database.module.ts';
export * from './record-code.ts';
export * from './page.ts';
export * from './idempotency.ts';
export * from './embedded/embedded-server.ts';
export { migrations } from './migrations/index.ts';
