import type { ConceptKind } from '@fairway/taxonomy';

export type ImportKind = 'scenarios' | 'solutions';

export interface Choice {
  code: string;
  zh: string;
  en: string;
}

export const LANGUAGE_CHOICES: readonly Choice[] = [
  { code: 'zh', zh: '中文', en: 'Chinese' },
  { code: 'en', zh: '英文', en: 'English' },
];
export const PRIORITY_CHOICES: readonly Choice[] = [
  { code: 'MUST', zh: '必须', en: 'Must' },
  { code: 'SHOULD', zh: '期望', en: 'Should' },
];
export const DIRECTION_CHOICES: readonly Choice[] = [
  { code: 'UP', zh: '提高', en: 'Up' },
  { code: 'DOWN', zh: '降低', en: 'Down' },
];

/** What a cell of a field holds; `of` names the codes that are taken, by a kind of the glossary or as a list. */
export type CodeList = ConceptKind | readonly Choice[];
export type OneType =
  { is: 'text' | 'number' | 'share' | 'whole' | 'day' | 'yes' | 'email' } | { is: 'code'; of: CodeList };
export type ListType = { is: 'words' | 'areas' } | { is: 'codes'; of: CodeList };
export type FieldType = OneType | ListType;

export interface Field {
  /** As the record format names it; `#` stands for 1, 2, … of a list. */
  path: string;
  zh: string;
  en: string;
  type: FieldType;
  required?: boolean;
  /** Longest text, where a mapping may ask to shorten it. */
  longest?: number;
  example?: string | number;
  /** The path of the text that this one is in a single language. */
  of?: string;
  /** The example of a second entry. */
  second?: string | number;
}

export const text: FieldType = { is: 'text' };
export const number: FieldType = { is: 'number' };
export const whole: FieldType = { is: 'whole' };
export const code = (of: CodeList): FieldType => ({ is: 'code', of });
export const codes = (of: CodeList): FieldType => ({ is: 'codes', of });
