import { nothing } from './nothing.ts';
export const scenario: unknown = nothing;
