import { GAIN } from './bm25.ts';

/** Repetition's share of a score in a byte: a window is first scored roughly by these, then the best of it exactly. */
export const STEPS = 255;
/** What one step is worth. */
export const STEP = GAIN / STEPS;

/** The byte nearest to what a term brings that stands `frequency` times in a text of this penalty; never none. */
export function impactOf(frequency: number, penalty: number): number {
  const steps = ((frequency * GAIN) / (frequency + penalty) / STEP + 0.5) | 0;
  return steps < 1 ? 1 : steps;
}

/** A sum of a window with what it may be in truth. */
export interface Margin {
  /** Units of a score for one of a sum. */
  unit: number;
  /** Between which factors the texts' lengths count by now, beside when the bytes were made. */
  least: number;
  most: number;
  /** How far a sum may lie off, as a share of it and at all. */
  share: number;
  atMost: number;
  /** Roundings that are not of the bytes. */
  slack: number;
}

export const upperBound = (sum: number, { unit, most, share, atMost, slack }: Margin): number => {
  const score = sum * unit;
  return most * (score + Math.min(score * share, atMost)) + slack;
};

export const lowerBound = (sum: number, { unit, least, share, atMost, slack }: Margin): number => {
  const score = sum * unit;
  return least * (score - Math.min(score * share, atMost)) - slack;
};

/** The greatest sum that cannot reach a score. */
export function sumBelow(bar: number, { unit, most, share, atMost, slack }: Margin): number {
  const score = (bar - slack) / most;
  return Math.floor(Math.max(score / (1 + share), score - atMost) / unit) - 1;
}
