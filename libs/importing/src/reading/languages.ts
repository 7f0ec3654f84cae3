import type { BilingualText, Language } from '@fairway/kernel';
import type { Field } from './field.ts';

const NAMES: Record<Language, { zh: string; en: string }> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};
export const LANGUAGES = Object.keys(NAMES) as Language[];

/** Texts that people read, in the language of the record or in both: `title`, or `title.zh` and `title.en`. */
const BILINGUAL: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'problem',
  'currentPractice',
  'site',
  'processStep',
  'description',
  'needs.#.text',
  'indicators.#.name',
  'indicators.#.method',
  'references.#.organization',
  'references.#.outcome',
]);

/** The fields with those of single languages after each text. */
export const inBothLanguages = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) =>
    BILINGUAL.has(field.path)
      ? [field, ...LANGUAGES.map((language) => inLanguage(field, language))]
      : [field],
  );

const inLanguage = ({ path, zh, en, type, longest }: Field, language: Language): Field => ({
  path: `${path}.${language}`,
  zh: `${zh}（${NAMES[language].zh}）`,
  en: `${en} (${NAMES[language].en})`,
  type,
  longest,
  of: path,
});

/** A text as the columns of a row give it: a column of one language says more than the one in the record's language. */
export function wordsOf(
  at: (path: string) => string | undefined,
  path: string,
  language: Language,
): BilingualText | undefined {
  const said = [[language, at(path)], ...LANGUAGES.map((one) => [one, at(`${path}.${one}`)])].filter(
    ([, words]) => words !== undefined,
  );
  return said.length ? (Object.fromEntries(said) as BilingualText) : undefined;
}
