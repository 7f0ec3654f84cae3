import type { Language } from '@fairway/kernel';
import { CONCEPT_KINDS, readConcepts } from './concept-data.ts';
import type { Concept, ConceptKind } from './concept-data.ts';
import { region, regionLabel } from './region.ts';
import { sector } from './sector.ts';

const BY_KIND = new Map<ConceptKind, ReadonlyMap<string, Concept>>();
for (const kind of CONCEPT_KINDS)
  BY_KIND.set(kind, new Map(readConcepts(kind).map((entry) => [entry.code, entry])));
const ALL: readonly Concept[] = CONCEPT_KINDS.flatMap((kind) => [...termsOf(kind).values()]);

/** The whole glossary, or one kind of it, in the order to show. */
export const allConcepts = (kind?: ConceptKind): readonly Concept[] =>
  kind ? [...termsOf(kind).values()] : ALL;

/** A term by kind and code. Sectors and regions are found in every form their codes are written in. */
export function concept(kind: ConceptKind, code: string): Concept | undefined {
  const key = kind === 'SECTOR' ? sector(code)?.code : kind === 'REGION' ? region(code)?.code : code;
  return key === undefined ? undefined : termsOf(kind).get(key);
}

export const capability = (code: string): Concept | undefined => concept('CAPABILITY', code);
export const capabilityGroup = (code: string): Concept | undefined => concept('CAPABILITY_GROUP', code);
export const modality = (code: string): Concept | undefined => concept('MODALITY', code);
export const interfaceStandard = (code: string): Concept | undefined => concept('INTERFACE', code);
export const certification = (code: string): Concept | undefined => concept('CERTIFICATION', code);

export const capabilitiesIn = (group: string): readonly Concept[] =>
  allConcepts('CAPABILITY').filter((entry) => entry.group === group);

/** The name to show; in the other language where one is missing; the code itself where it is not known. */
export function conceptLabel(kind: ConceptKind, code: string, language: Language): string {
  if (kind === 'REGION') return regionLabel(code, language);
  const found = concept(kind, code);
  if (!found) return code;
  return (language === 'en' ? found.en : found.zh) ?? found.zh;
}

function termsOf(kind: ConceptKind): ReadonlyMap<string, Concept> {
  return BY_KIND.get(kind) ?? new Map();
}
