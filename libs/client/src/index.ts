export * from './client-error.ts';
export * from './execute.ts';
export * from './live.ts';
export * from './generated/graphql.ts';
