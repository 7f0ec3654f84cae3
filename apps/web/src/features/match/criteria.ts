import type { Match } from './match-types.ts';

/** The seven criteria in the order and colour used on every screen. */
export const CRITERIA = [
  'CAPABILITY',
  'INDUSTRY',
  'DATA',
  'DEPLOYMENT',
  'BUDGET',
  'DELIVERY',
  'COMPLIANCE',
] as const;
export type CriterionCode = (typeof CRITERIA)[number];

export const toneOf = (code: CriterionCode): string => `var(--${code.toLowerCase()})`;

/** Value against the median of the other candidates: far above it stands out, far below it is a weak spot. */
export function standing(value: number | null, median: number | null): 'STRONG' | 'WEAK' | null {
  if (value === null || median === null) return null;
  if (value - median >= MARGIN) return 'STRONG';
  return median - value >= MARGIN ? 'WEAK' : null;
}

const MARGIN = 0.15;

/** The band's state: one miss outweighs everything, one unknown outweighs what is met. */
export function bandState(constraints: readonly { state: string }[]): 'met' | 'missed' | 'unknown' {
  if (constraints.some((one) => one.state === 'MISSED')) return 'missed';
  return constraints.some((one) => one.state === 'UNKNOWN') ? 'unknown' : 'met';
}

export const inOrder = <T extends { code: string }>(criteria: readonly T[]): T[] =>
  CRITERIA.flatMap((code) => criteria.find((one) => one.code === code) ?? []);

export const isMissed = (match: Pick<Match, 'constraints'>): boolean =>
  match.constraints.some((one) => one.state === 'MISSED');

/** A field's path as a key of the texts: places in lists say nothing to a reader. `needs.0.text` → `needs_text`. */
export const fieldKey = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('_');

/** Points of the fit, with one decimal. */
export const points = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);
