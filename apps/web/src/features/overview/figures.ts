import type { OverviewQuery } from '@fairway/client';

export type Overview = OverviewQuery['overview'];
export type Figure = Overview['figures'][number];
type Change = { tone: 'good' | 'bad' | 'plain'; direction: 'up' | 'down' | 'same'; amount: number | null };

const SHARES: ReadonlySet<Figure['code']> = new Set(['MATCHED_SHARE', 'SCALED_SHARE']);
export const isShare = (code: Figure['code']): boolean => SHARES.has(code);

/** The figure itself, without its unit. */
export function shown({ code, value }: Figure): string {
  if (value === null) return '–';
  if (isShare(code)) return String(Math.round(value * 1000) / 10);
  return Math.round(value).toLocaleString('en');
}

/**
 * How a figure has moved since the period before: shares in points, all else in what it counts. Null where there is
 * nothing to compare with.
 */
export function changeOf(figure: Figure): Change | null {
  const { code, value, before, good } = figure;
  if (value === null || before === null) return null;
  const scale = isShare(code) ? 100 : 1;
  const difference = Math.round((value - before) * scale * 10) / 10;
  if (!difference) return { tone: 'plain', direction: 'same', amount: 0 };
  const up = difference > 0;
  return {
    tone: up === (good === 'UP') ? 'good' : 'bad',
    direction: up ? 'up' : 'down',
    amount: isShare(code) ? Math.abs(difference) : Math.round(Math.abs(difference)),
  };
}

/** The largest lack and the largest surplus: each side has its own scale, so that much to spare does not make a lack pale. */
export interface Extremes {
  short: number;
  spare: number;
}
export const extremes = (gaps: readonly number[]): Extremes => ({
  short: Math.max(0, ...gaps),
  spare: Math.max(0, ...gaps.map((gap) => -gap)),
});

/** Step of the heat scale: -2 spare, 2 short; white ink from the outer steps. */
export function heatStep(gap: number, most: Extremes): -2 | -1 | 0 | 1 | 2 {
  const largest = gap > 0 ? most.short : most.spare;
  if (!gap || !largest) return 0;
  const share = Math.abs(gap) / largest;
  const step = share > 0.5 ? 2 : 1;
  return (gap > 0 ? step : -step) as -2 | -1 | 1 | 2;
}
