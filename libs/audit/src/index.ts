export * from './audit.service.ts';
export * from './audit-chain.ts';
export * from './audit.module.ts';
export * from './domain/actions.ts';
export * from './domain/chain.ts';
