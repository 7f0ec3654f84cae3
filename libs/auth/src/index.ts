export * from './access-check.ts';
export * from './access-guard.ts';
export * from './auth.module.ts';
