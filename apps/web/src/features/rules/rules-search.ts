import { fromText } from './weights.ts';

export interface RulesSearch {
  /** Weights that are being tried. */
  w?: string;
}

/** Reads the address; what is no set of weights is left out. */
export const readRulesSearch = ({ w }: Record<string, unknown>): RulesSearch =>
  typeof w === 'string' && fromText(w) ? { w } : {};
