export * from './settings.ts';
export * from './log.ts';
export * from './nest-log.ts';
export * from './runtime.module.ts';
export * from './installation-key.ts';
