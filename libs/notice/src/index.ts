export * from './notice.module.ts';
