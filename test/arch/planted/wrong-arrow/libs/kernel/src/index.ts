import { scenario } from '../../scenario/src/index.ts';
export const kernel = scenario;
