import type { Language } from '@fairway/kernel';
import { REGION_BY_CODE } from './region-data.ts';
import type { Region } from './region-data.ts';
import { typedCode } from './rows.ts';

const CHILDREN = new Map<string | null, Region[]>();
for (const entry of REGION_BY_CODE.values()) {
  const siblings = CHILDREN.get(entry.parent);
  if (siblings) siblings.push(entry);
  else CHILDREN.set(entry.parent, [entry]);
}

/** Two, four or six digits made six; undefined for anything else. A county keeps its own last digits. */
export function regionCode(code: string): string | undefined {
  const typed = typedCode(code);
  return /^(\d{2}){1,3}$/.test(typed) ? typed.padEnd(6, '0') : undefined;
}

/**
 * The province or prefecture of a code. A county's code gives the prefecture it lies in (530115 gives 530100), for the
 * list ends there; where a province has no prefectures (71, 81, 82) it gives the province.
 */
export function region(code: string): Region | undefined {
  const full = regionCode(code);
  if (!full) return undefined;
  const prefecture = REGION_BY_CODE.get(`${full.slice(0, 4)}00`);
  if (prefecture) return prefecture;
  const province = REGION_BY_CODE.get(`${full.slice(0, 2)}0000`);
  return province && !CHILDREN.has(province.code) ? province : undefined;
}

export const allRegions = (): Region[] => [...REGION_BY_CODE.values()];

/** The regions directly below; of null, the provinces. */
export function regionChildren(code: string | null): readonly Region[] {
  if (code === null) return CHILDREN.get(null) ?? [];
  const parent = region(code);
  return parent ? (CHILDREN.get(parent.code) ?? []) : [];
}

/** From the province down; empty for an unknown code. */
export function regionPath(code: string): Region[] {
  const found = region(code);
  if (!found) return [];
  const province = found.parent === null ? undefined : REGION_BY_CODE.get(found.parent);
  return province ? [province, found] : [found];
}

/** 浙江省杭州市, Hangzhou, Zhejiang. A code that is not known is its own label. */
export function regionLabel(code: string, language: Language): string {
  const path = regionPath(code);
  if (path.length === 0) return code;
  if (language === 'zh') return path.map((at) => at.zh).join('');
  // What names its province already needs it no second time (Beijing districts).
  const [province, prefecture] = path.map((at) => at.en ?? at.zh);
  return !prefecture
    ? (province ?? code)
    : prefecture.includes(province ?? '')
      ? prefecture
      : `${prefecture}, ${province}`;
}

/** Whether a region, down to a county, lies in the one a prefix names: `*` all, `33` and `330000` a province, `3301` a prefecture, `330106` itself. */
export function isRegionWithin(code: string, prefix: string): boolean {
  const inner = regionCode(code);
  if (!inner || !region(inner)) return false;
  if (prefix.trim() === '*') return true;
  const outer = regionCode(prefix);
  return outer !== undefined && region(outer) !== undefined && inner.startsWith(outer.replace(/(00)+$/, ''));
}
