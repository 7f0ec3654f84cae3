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
import { allRegions } from './region.ts';
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

/** The terms of one kind, from the data files. */
export function readConcepts(kind: ConceptKind): Concept[] {
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
        ...term(kind, [at.code, fullName(at), at.en ?? '']),
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
  '朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克';
const SUFFIX = new RegExp(`(?:(?:${PEOPLES})+自治州|(?:维吾尔|壮族|回族)?自治区|特别行政区|地区|省|市|盟)$`);

/** 上海市市辖区, for 市辖区 alone could be anywhere. */
const fullName = ({ zh, parent }: Region): string =>
  parent && /^(市辖区|县)$|直辖县级行政区划$/.test(zh) ? `${regionName(parent)}${zh}` : zh;
const regionName = (code: string): string => allRegions().find((one) => one.code === code)?.zh ?? '';

/** 浙江 for 浙江省, 延边 for 延边朝鲜族自治州: what the region is called in speech. */
function shortName({ zh }: Region): string[] {
  if (/市辖区|行政区划|^县$/.test(zh)) return [];
  const short = zh.replace(SUFFIX, '');
  return short !== zh && short.length > 1 ? [short] : [];
}
