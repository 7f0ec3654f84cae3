import type { BilingualText } from '@fairway/kernel';
import {
  CONTENT_FIELDS,
  type ContentField,
  type Indicator,
  type Need,
  type ScenarioContent,
} from './scenario.ts';

export const CHANGE_CLASSES = ['CLARIFY', 'MINOR', 'MATERIAL'] as const;
/** How far an edit of an open scenario goes, from least to most: a proposal written before may need a look, or a new one. */
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export interface ContentChange {
  class: ChangeClass;
  fields: ContentField[];
}

/** What changed between two contents and how far it goes; undefined when nothing did. The worst field decides. */
export function changeBetween(before: ScenarioContent, after: ScenarioContent): ContentChange | undefined {
  const fields = CONTENT_FIELDS.filter((field) => !same(before[field], after[field]));
  if (!fields.length) return undefined;
  return { class: fields.map((field) => classOf(field, before, after)).reduce(worse), fields };
}

export const worse = (a: ChangeClass, b: ChangeClass): ChangeClass =>
  CHANGE_CLASSES.indexOf(a) >= CHANGE_CLASSES.indexOf(b) ? a : b;

function classOf(field: ContentField, before: ScenarioContent, after: ScenarioContent): ChangeClass {
  switch (field) {
    case 'language':
    case 'teaserName':
    case 'nameWithheld':
    case 'visibility':
    case 'deadlineZone':
      return 'CLARIFY';
    case 'title':
    case 'summary':
    case 'problem':
    case 'currentPractice':
    case 'site':
    case 'processStep':
      return textClass(before[field], after[field]);
    case 'proposalDeadline':
      // More time takes nothing from anybody; less does.
      return time(after.proposalDeadline) >= time(before.proposalDeadline) ? 'CLARIFY' : 'MATERIAL';
    case 'maxAwards':
      return after.maxAwards > before.maxAwards ? 'MINOR' : 'MATERIAL';
    case 'dataAssetIds':
      return before.dataAssetIds.every((id) => after.dataAssetIds.includes(id)) ? 'MINOR' : 'MATERIAL';
    case 'attachmentIds':
      return before.attachmentIds.every((id) => after.attachmentIds.includes(id)) ? 'CLARIFY' : 'MINOR';
    case 'needs':
      return rowsClass(before.needs, after.needs, demandOf, (need) => [need.text]);
    case 'indicators':
      return rowsClass(before.indicators, after.indicators, measureOf, (indicator) => [
        indicator.name,
        indicator.method ?? {},
      ]);
    default:
      return 'MATERIAL';
  }
}

/** A translation added or blanks moved clarify; other words are a minor change. */
function textClass(before: BilingualText, after: BilingualText): ChangeClass {
  const keeps = (['zh', 'en'] as const).every(
    (language) => !before[language]?.trim() || squeeze(before[language]) === squeeze(after[language]),
  );
  return keeps ? 'CLARIFY' : 'MINOR';
}

/** Rows that ask for the same are compared by their words; any other difference is material. */
function rowsClass<Row>(
  before: readonly Row[],
  after: readonly Row[],
  asks: (row: Row) => unknown,
  words: (row: Row) => BilingualText[],
): ChangeClass {
  if (!same(before.map(asks), after.map(asks))) return 'MATERIAL';
  const classes = before.flatMap((row, i) =>
    words(row).map((text, j) => textClass(text, words(after[i]!)[j]!)),
  );
  return classes.reduce(worse, 'CLARIFY');
}

const demandOf = ({ capability, modality, priority }: Need): unknown => [capability, modality, priority];
const measureOf = ({ key, unit, baseline, target, direction }: Indicator): unknown => [
  key,
  unit,
  baseline,
  target,
  direction,
];
const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
/** Without a deadline there is all the time in the world. */
const time = (at: Date | null): number => at?.getTime() ?? Infinity;
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** Absent, null and blank say the same; the order of an object's keys says nothing. */
function canonical(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    canonical(inner) === null ? [] : [[key, canonical(inner)] as const],
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
