import type { Language } from '@fairway/kernel';
import { CAPABILITY_GROUP_ROWS, CAPABILITY_ROWS } from './data/capabilities.ts';
import { CERTIFICATION_ROWS } from './data/certifications.ts';
import {
  COOPERATION_MODE_ROWS,
  DATA_ACCESS_ROWS,
  DATA_RESIDENCY_ROWS,
  DEPLOYMENT_ROWS,
  SECTOR_ALIAS_ROWS,
  SIZE_BAND_ROWS,
} from './data/choices.ts';
import { INTERFACE_ROWS } from './data/interfaces.ts';
import { MODALITY_ROWS } from './data/modalities.ts';
import { allRegions, region, regionLabel } from './region.ts';
import type { Region } from './region-data.ts';
import { cells, dataLines, list } from './rows.ts';
import { allSectors, sector } from './sector.ts';

export const CONCEPT_KINDS = [
  'CAPABILITY',
  'CAPABILITY_GROUP',
  'MODALITY',
  'INTERFACE',
  'CERTIFICATION',
  'DEPLOYMENT',
  'DATA_RESIDENCY',
  'DATA_ACCESS',
  'COOPERATION_MODE',
  'SIZE_BAND',
  'SECTOR',
  'REGION',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** A term of the glossary: a code with its names and what else people call it. */
export interface Concept {
  readonly kind: ConceptKind;
  readonly code: string;
  readonly zh: string;
  /** Null only for sectors without an English name. */
  readonly en: string | null;
  readonly aliasesZh: readonly string[];
  readonly aliasesEn: readonly string[];
  /** The group of a capability, the parent of a sector or region. */
  readonly group: string | null;
}

const BY_KIND = new Map<ConceptKind, ReadonlyMap<string, Concept>>();
for (const kind of CONCEPT_KINDS) BY_KIND.set(kind, new Map(read(kind).map((entry) => [entry.code, entry])));
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

function read(kind: ConceptKind): Concept[] {
  switch (kind) {
    case 'CAPABILITY':
      return dataLines(CAPABILITY_ROWS).map((line) => {
        const [code = '', group = '', ...rest] = cells(line);
        return { ...term(kind, [code, ...rest]), group };
      });
    case 'CAPABILITY_GROUP':
      return terms(kind, CAPABILITY_GROUP_ROWS);
    case 'MODALITY':
      return terms(kind, MODALITY_ROWS);
    case 'INTERFACE':
      return terms(kind, INTERFACE_ROWS);
    case 'CERTIFICATION':
      return terms(kind, CERTIFICATION_ROWS);
    case 'DEPLOYMENT':
      return terms(kind, DEPLOYMENT_ROWS);
    case 'DATA_RESIDENCY':
      return terms(kind, DATA_RESIDENCY_ROWS);
    case 'DATA_ACCESS':
      return terms(kind, DATA_ACCESS_ROWS);
    case 'COOPERATION_MODE':
      return terms(kind, COOPERATION_MODE_ROWS);
    case 'SIZE_BAND':
      return terms(kind, SIZE_BAND_ROWS);
    case 'SECTOR':
      return sectorTerms();
    case 'REGION':
      return allRegions().map((at) => ({
        ...term(kind, [at.code, at.zh, at.en ?? '']),
        aliasesZh: shortName(at),
        group: at.parent,
      }));
  }
}

const terms = (kind: ConceptKind, rows: string): Concept[] =>
  dataLines(rows).map((line) => term(kind, cells(line)));

function term(kind: ConceptKind, [code = '', zh = '', en = '', aliasesZh, aliasesEn]: string[]): Concept {
  return {
    kind,
    code,
    zh,
    en: en || null,
    aliasesZh: list(aliasesZh),
    aliasesEn: list(aliasesEn),
    group: null,
  };
}

function sectorTerms(): Concept[] {
  const aliases = new Map(
    dataLines(SECTOR_ALIAS_ROWS).map((line) => {
      const [code = '', zh, en] = cells(line);
      return [sector(code)?.code, { aliasesZh: list(zh), aliasesEn: list(en) }];
    }),
  );
  return allSectors().map((at) => ({
    ...term('SECTOR', [at.code, at.zh, at.en ?? '']),
    ...aliases.get(at.code),
    group: at.parent,
  }));
}

const PEOPLES =
  '维吾尔|壮族|回族|朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|傣族|白族|景颇族|傈僳族|蒙古族|蒙古|柯尔克孜|哈萨克';
const SUFFIX = new RegExp(`(?:(?:${PEOPLES})*(?:自治区|自治州)|特别行政区|地区|省|市|盟)$`);

/** 浙江 for 浙江省, 延边 for 延边朝鲜族自治州: what the region is called in speech. */
function shortName({ zh }: Region): string[] {
  if (/市辖区|行政区划|^县$/.test(zh)) return [];
  const short = zh.replace(SUFFIX, '');
  return short !== zh && short.length > 1 ? [short] : [];
}
