import { ago, daysUntil, inLanguage, moneyRange } from './format.ts';

const yuan = (min: number | null, max: number | null) => ({
  min: min === null ? null : min * 100,
  max: max === null ? null : max * 100,
  currency: 'CNY',
});

describe('money', () => {
  it('is written as people say it', () => {
    expect(moneyRange(yuan(1_200_000, 1_800_000), 'zh')).toBe('120–180 万元');
    expect(moneyRange(yuan(1_200_000, 1_800_000), 'en')).toBe('¥1.2–1.8M');
    expect(moneyRange(yuan(250_000, 400_000), 'en')).toBe('¥250–400k');
    expect(moneyRange(yuan(8_000, 9_500), 'zh')).toBe('8,000–9,500 元');
  });

  it('has open ends and single amounts', () => {
    expect(moneyRange(yuan(null, 1_800_000), 'zh')).toBe('不超过 180 万元');
    expect(moneyRange(yuan(1_200_000, null), 'en')).toBe('from ¥1.2M');
    expect(moneyRange(yuan(500_000, 500_000), 'zh')).toBe('50 万元');
    expect(moneyRange(yuan(null, null), 'zh')).toBe('');
    expect(moneyRange(null, 'en')).toBe('');
  });

  it('is right where one scale ends and the next begins', () => {
    const zh = (amount: number): string => moneyRange(yuan(amount, amount), 'zh');
    const en = (amount: number): string => moneyRange(yuan(amount, amount), 'en');
    expect([0.5, 9_999, 9_999.5, 10_000, 12_345].map(zh)).toEqual([
      '0.5 元',
      '9,999 元',
      '1 万元',
      '1 万元',
      '1.23 万元',
    ]);
    expect([99_999_999, 100_000_000, 999_999_999].map(zh)).toEqual(['1 亿元', '1 亿元', '10 亿元']);
    expect([9_999, 10_000, 999_999, 1_000_000, 999_999_999].map(en)).toEqual([
      '¥9,999',
      '¥10k',
      '¥1M',
      '¥1M',
      '¥1B',
    ]);
  });

  it('lets no end of a wide range shrink to nothing', () => {
    expect(moneyRange(yuan(5_000, 2_000_000), 'zh')).toBe('0.5–200 万元');
    expect(moneyRange(yuan(100, 100_000_000), 'zh')).toBe('100 元 – 1 亿元');
    expect(moneyRange(yuan(20_000, 5_000_000_000), 'en')).toBe('¥20k – ¥5B');
    expect(moneyRange(yuan(0, 50_000), 'zh')).toBe('0–5 万元');
  });

  it('knows currencies without minor units', () => {
    expect(moneyRange({ min: 3_000_000, max: 5_000_000, currency: 'JPY' }, 'en')).toBe('¥3–5M');
  });
});

describe('days until an instant', () => {
  it('counts a begun day as one left, and is negative after it', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(daysUntil('2026-11-23T13:00:00Z', now)).toBe(1);
    expect(daysUntil('2026-11-25T12:00:00Z', now)).toBe(2);
    expect(daysUntil('2026-11-25T23:00:00Z', now)).toBe(2);
    expect(daysUntil('2026-11-21T12:00:00Z', now)).toBe(-2);
  });
});

describe('how long ago', () => {
  const now = new Date(2026, 10, 24, 9).getTime();
  it('counts days of the calendar: what came the evening before came a day ago', () => {
    expect(ago(new Date(2026, 10, 22, 20).toISOString(), now)).toBe('2 days ago');
    expect(ago(new Date(2026, 10, 23, 1).toISOString(), now)).toBe('a day ago');
  });
  it('counts hours today, and over midnight', () => {
    expect(ago(new Date(2026, 10, 23, 23).toISOString(), now)).toBe('10 hours ago');
    expect(ago(new Date(2026, 10, 24, 6).toISOString(), now)).toBe('3 hours ago');
  });
});

it('shows the other language where one is missing', () => {
  expect(inLanguage({ zh: '铸造', en: null }, 'en')).toBe('铸造');
  expect(inLanguage({ zh: '', en: 'Casting' }, 'zh')).toBe('Casting');
  expect(inLanguage(null, 'zh')).toBe('');
});
