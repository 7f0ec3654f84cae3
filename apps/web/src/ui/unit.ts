import type { Language } from './format.ts';

/** Firms write units as they speak; what is common among them reads in English too, anything else as it was written. */
const IN_ENGLISH: Record<string, string> = {
  个: '',
  次: 'times',
  件: 'pieces',
  片: 'pieces',
  张: 'images',
  台: 'machines',
  只: 'animals',
  例: 'cases',
  剂: 'doses',
  模: 'moulds',
  元: 'yuan',
  框: 'frame',
  户: 'household',
  批: 'batch',
  卷: 'roll',
  段: 'section',
  亩: 'mu',
  万: '10,000',
  万件: '10,000 pieces',
  人日: 'person-days',
  台年: 'machine-year',
  床日: 'bed-day',
  房夜: 'room-night',
  班: 'shift',
  车班: 'shift and vehicle',
  日: 'day',
  天: 'day',
  周: 'week',
  月: 'month',
  年: 'year',
};
const PER_TIME = ['班', '车班', '日', '天', '周', '月', '年', '床日', '房夜'];

/** A unit in the reader's language: `次/班` is `per shift`. */
export function unitIn(unit: string | null | undefined, language: Language): string {
  if (!unit || language === 'zh') return unit ?? '';
  const [counted, per] = unit.split('/');
  if (counted === '次' && per && PER_TIME.includes(per)) return `per ${IN_ENGLISH[per]}`;
  return unit.replace(/\p{Script=Han}+/gu, (word) => IN_ENGLISH[word] ?? word);
}

/** A number and its unit, which stay on one line. */
export function withUnit(value: number, unit: string | null | undefined, language: Language): string {
  const word = unitIn(unit, language);
  return `${value.toLocaleString(language)}${word ? `\u00a0${word}` : ''}`;
}
