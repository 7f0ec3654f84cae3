import { allConcepts, concept, region, regionCode, type ConceptKind } from '@fairway/taxonomy';
import type { CodeList } from './fields.ts';

const BY_NAME = new Map<ConceptKind, Map<string, string | null>>();
const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The code that a cell names, by itself or by one of its names; undefined when there is none, or more than one. */
export function codeOf(of: CodeList, text: string): string | undefined {
  if (typeof of !== 'string') {
    const name = folded(text);
    return of.find((choice) => [choice.code, choice.zh, choice.en].some((one) => folded(one) === name))?.code;
  }
  // A county keeps its own digits, though the glossary ends at its prefecture.
  if (of === 'REGION' && region(text)) return regionCode(text);
  return concept(of, text)?.code ?? namesOf(of).get(folded(text)) ?? undefined;
}

function namesOf(kind: ConceptKind): Map<string, string | null> {
  const known = BY_NAME.get(kind);
  if (known) return known;
  const names = new Map<string, string | null>();
  const add = (name: string | null, code: string): void => {
    if (!name) return;
    const taken = names.get(folded(name));
    // A name of two things is a name of neither.
    names.set(folded(name), taken === undefined || taken === code ? code : null);
  };
  for (const { code, zh, en, aliasesZh, aliasesEn } of allConcepts(kind)) {
    for (const name of [code, zh, en]) add(name, code);
    for (const alias of [...aliasesZh, ...aliasesEn]) if (!names.has(folded(alias))) add(alias, code);
  }
  BY_NAME.set(kind, names);
  return names;
}
