import type { Ask, Evidence } from './match.ts';

/** One side of a criterion. Shares of a criterion's parts are thousandths and sum to 1000. */
export interface Part {
  share: number;
  /** 0 to 1, or null when it is not known. */
  value: number | null;
  evidence: Evidence[];
  asks: Ask[];
}

export const known = (share: number, value: number, evidence: Evidence[], asks: Ask[] = []): Part => ({
  share,
  value,
  evidence,
  asks,
});

export const notKnown = (share: number, evidence: Evidence[], ...asks: Ask[]): Part => ({
  share,
  value: null,
  evidence,
  asks,
});

export interface Judged {
  /** Thousandths, or null when no part is known. */
  value: number | null;
  evidence: Evidence[];
  asks: Ask[];
}

/** The parts as one value. An unknown part adds nothing, so that leaving a field empty never pays. */
export function together(parts: readonly Part[]): Judged {
  const told = parts.filter((part) => part.value !== null);
  const sum = told.reduce((total, { share, value }) => total + share * (value ?? 0), 0);
  return {
    value: told.length === 0 ? null : Math.round(sum),
    evidence: parts.flatMap((part) => part.evidence),
    asks: parts.flatMap((part) => part.asks),
  };
}
