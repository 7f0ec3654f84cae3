export * from './reading.ts';
export * from './text-tools.ts';
export * from './domain/engine.ts';
