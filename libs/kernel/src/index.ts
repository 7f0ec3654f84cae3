export * from './result.ts';
export * from './id.ts';
export * from './actor.ts';
export * from './values.ts';
export * from './event.ts';
export * from './cursor.ts';
export * from './uscc.ts';
export * from './text.ts';
