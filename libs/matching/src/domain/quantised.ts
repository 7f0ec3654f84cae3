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

/** How far a text's bytes may lie off, as a share, by the smallest of them: half a step, a whole one at the smallest. */
export const SHARE_OFF = Float64Array.from({ length: STEPS + 1 }, (_, least) =>
  least > 1 ? 0.5 / least : 1,
);

/** What a sum by bytes may be in truth, whatever the text. */
export interface Margin {
  /** Units of a score for one of a sum. */
  unit: number;
  /** Between which factors the texts' lengths count by now, beside when the bytes were made. */
  least: number;
  most: number;
  /** What the rounding of weights may have taken away and added, and that of parts. */
  under: number;
  over: number;
}

export const upperBound = (sum: number, share: number, { unit, most, under }: Margin): number =>
  most * sum * unit * (1 + share) + under;

export const lowerBound = (sum: number, share: number, { unit, least, over }: Margin): number =>
  least * sum * unit * (1 - share) - over;

/** The greatest sum that cannot reach a score. */
export const sumBelow = (bar: number, share: number, { unit, most, under }: Margin): number =>
  Math.floor((bar - under) / (most * unit * (1 + share))) - 1;
