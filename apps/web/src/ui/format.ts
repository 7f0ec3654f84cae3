import dayjs from 'dayjs';
import relativeTime from 'dayjs/plugin/relativeTime';
import { onceFor } from './once-for.ts';

dayjs.extend(relativeTime);

export type Language = 'zh' | 'en';

export interface MoneyRange {
  min: number | null;
  max: number | null;
  currency: string;
}

/** A range of money as people say it: `120–180 万元`, `¥1.2–1.8M`. Empty when nothing is known. */
export function moneyRange(range: MoneyRange | null | undefined, language: Language): string {
  if (!range || (range.min === null && range.max === null)) return '';
  const major = [range.min, range.max].map((minor) => majorOf(minor, range.currency));
  const scale = scaleOf(Math.max(...major.map((amount) => amount ?? 0)), language);
  // An end that would shrink to almost nothing beside the other is said in its own scale.
  if (major[0] && major[1] && !isClose(short(major[0] / scale.by), major[0] / scale.by))
    return `${moneyRange({ ...range, max: range.min }, language)} – ${moneyRange({ ...range, min: range.max }, language)}`;
  const [min, max] = major.map((amount) => (amount === null ? null : short(amount / scale.by)));
  return language === 'zh'
    ? inChinese(min, max, scale.unit, range.currency)
    : inEnglish(min, max, scale.unit, range.currency);
}

/** An amount in minor units as people count: fen as yuan. */
export function majorOf(minor: number | null, currency: string): number | null {
  return minor === null ? null : minor / 10 ** digitsOf(currency);
}

const digitsOf = onceFor(
  (currency) =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
);

/** The text in the wanted language, else in the other. */
export const inLanguage = (
  text: { zh?: string | null; en?: string | null } | null | undefined,
  language: Language,
): string => (language === 'zh' ? text?.zh || text?.en : text?.en || text?.zh) ?? '';

/** Whole days until an instant, negative when it has passed; the last day counts as one. */
export const daysUntil = (instant: string, now = Date.now()): number => {
  const days = (Date.parse(instant) - now) / 86_400_000;
  return days > 0 ? Math.max(1, Math.floor(days)) : Math.ceil(days);
};

/** `12-15`, or with the year when it is not this one. */
export const day = (instant: string): string =>
  dayjs(instant).format(dayjs(instant).isSame(dayjs(), 'year') ? 'MM-DD' : 'YYYY-MM-DD');
export const minute = (instant: string): string => dayjs(instant).format('YYYY-MM-DD HH:mm');
/** How long ago, in days of the calendar once it is half a day; works with the language set by `dayjs.locale`. */
export function ago(instant: string, now = Date.now()): string {
  const at = dayjs(instant);
  const days = dayjs(now).startOf('day').diff(at.startOf('day'), 'day');
  return days > 0 && days < 26 && now - Date.parse(instant) >= 43_200_000
    ? at.startOf('day').from(dayjs(now).startOf('day'))
    : at.from(now);
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

type End = string | null | undefined;

/** From which amount on people count in which unit. */
const SCALES = {
  zh: [
    { from: 0, by: 1, unit: '' },
    { from: 1e4, by: 1e4, unit: '万' },
    { from: 1e8, by: 1e8, unit: '亿' },
  ],
  en: [
    { from: 0, by: 1, unit: '' },
    { from: 1e4, by: 1e3, unit: 'k' },
    { from: 1e6, by: 1e6, unit: 'M' },
    { from: 1e9, by: 1e9, unit: 'B' },
  ],
} as const;

/** The scale of an amount; one that would be rounded up to the next scale is of that: `1 亿`, not `10,000 万`. */
function scaleOf(largest: number, language: Language): { by: number; unit: string } {
  const scales = SCALES[language];
  const at = scales.findLastIndex(({ from }) => largest >= from);
  const next = scales[at + 1];
  const scale = scales[Math.max(0, at)]!;
  return next && numberOf(short(largest / scale.by)) * scale.by >= next.from ? next : scale;
}

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
const isClose = (text: string, amount: number): boolean => Math.abs(numberOf(text) / amount - 1) < 0.05;

const short = (amount: number): string =>
  withDigits(amount < 10 ? '2' : amount < 100 ? '1' : '0').format(amount);

const withDigits = onceFor(
  (digits) => new Intl.NumberFormat('en', { maximumFractionDigits: Number(digits) }),
);

function inChinese(min: End, max: End, scale: string, currency: string): string {
  const unit = ` ${scale}${chineseName(currency)}`;
  if (min && max) return min === max ? `${max}${unit}` : `${min}–${max}${unit}`;
  return min ? `${min}${unit}起` : `不超过 ${max}${unit}`;
}

const chineseName = onceFor((currency) =>
  currency === 'CNY' ? '元' : new Intl.DisplayNames('zh-CN', { type: 'currency' }).of(currency),
);

function inEnglish(min: End, max: End, unit: string, currency: string): string {
  const symbol = symbolOf(currency);
  if (min && max) return min === max ? `${symbol}${max}${unit}` : `${symbol}${min}–${max}${unit}`;
  return min ? `from ${symbol}${min}${unit}` : `up to ${symbol}${max}${unit}`;
}

const symbolOf = onceFor(
  (currency) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency,
);
