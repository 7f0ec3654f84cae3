import type { GlossaryEntry } from './glossary.ts';
import { ACTION_ROWS } from './glossary-data/actions.ts';
import { FARMING_ROWS } from './glossary-data/farming.ts';
import { MACHINE_ROWS, PROCESS_ROWS } from './glossary-data/manufacturing.ts';
import { MEDICINE_ROWS } from './glossary-data/medicine.ts';
import { BUSINESS_ROWS, METHOD_ROWS } from './glossary-data/methods.ts';
import { PEOPLE_ROWS } from './glossary-data/people.ts';
import { QUALITY_ROWS } from './glossary-data/qualities.ts';
import { DEFECT_ROWS, MATERIAL_ROWS, SENSING_ROWS } from './glossary-data/quality.ts';
import { THING_ROWS } from './glossary-data/things.ts';

/** What goes by a set of names in either language, the usual one first. */
export interface Names {
  zh: readonly string[];
  en: readonly string[];
  /** Names of this language are found in texts and asked for in the other, and not the other way. */
  onlyFrom?: 'zh' | 'en';
}

/** Matters of the trades that are no codes of the taxonomy, by their kind. */
const CONCEPT_ROWS: Readonly<Record<string, string>> = {
  PROCESS: PROCESS_ROWS,
  MACHINE: MACHINE_ROWS,
  DEFECT: DEFECT_ROWS,
  MATERIAL: MATERIAL_ROWS,
  SENSING: SENSING_ROWS,
  MEDICINE: MEDICINE_ROWS,
  FARMING: FARMING_ROWS,
  METHOD: METHOD_ROWS,
  BUSINESS: BUSINESS_ROWS,
};
const WORD_ROWS: readonly string[] = [ACTION_ROWS, THING_ROWS, PEOPLE_ROWS, QUALITY_ROWS];

/** The trades' concepts as entries of the glossary. A concept's code is its usual English name. */
export const tradeConcepts = (): GlossaryEntry[] =>
  Object.entries(CONCEPT_ROWS).flatMap(([kind, rows]) =>
    namesIn(rows).map(({ zh: [zh = '', ...aliasesZh], en: [en = '', ...aliasesEn] }) => ({
      kind,
      code: en.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      zh,
      en,
      aliasesZh,
      aliasesEn,
      group: null,
    })),
  );

/** All names of an entry of the glossary. */
export const namesOf = ({ zh, en, aliasesZh, aliasesEn }: GlossaryEntry): Names => ({
  zh: [zh, ...aliasesZh],
  en: en ? [en, ...aliasesEn] : aliasesEn,
});

/** Words of the general language, too wide to be concepts: each Chinese one may stand for each English one. */
export const generalWords = (): Names[] => WORD_ROWS.flatMap(namesIn);

function namesIn(rows: string): Names[] {
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [zh = '', en = ''] = line.split(' | ');
      return { zh: zh.split(', '), en: en.split(', ') };
    });
}
