import { REGION_ROWS } from './data/regions.ts';
import { cells, dataLines } from './rows.ts';

export type RegionLevel = 'PROVINCE' | 'PREFECTURE';

/** An entry of GB/T 2260, six digits, with the period in which it holds. */
export interface Region {
  readonly code: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  readonly zh: string;
  readonly en: string | null;
  /** The day of the snapshot the entry was first read from. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly replacedBy: string | null;
}

export const REGION_STANDARD = 'GB/T 2260';
export const REGION_SNAPSHOT = '2023-06-30';

/** Every region by six-digit code, a province before its prefectures. */
export const REGION_BY_CODE: ReadonlyMap<string, Region> = readRegions();

function readRegions(): Map<string, Region> {
  const regions = new Map<string, Region>();
  const add = (code: string, parent: string | null, zh: string, en: string | null) => {
    const level = parent === null ? 'PROVINCE' : 'PREFECTURE';
    regions.set(code, {
      code,
      level,
      parent,
      zh,
      en,
      validFrom: REGION_SNAPSHOT,
      validTo: null,
      replacedBy: null,
    });
  };
  for (const line of dataLines(REGION_ROWS)) {
    const [head = '', ...prefectures] = cells(line);
    const [digits = '', zh = '', ...en] = head.split(' ');
    const province = `${digits}0000`;
    add(province, null, zh, en.join(' ') || null);
    for (const cell of prefectures) {
      const [two = '', name = '', ...english] = cell.split(' ');
      add(`${digits}${two}00`, province, name, english.join(' ') || null);
    }
  }
  return regions;
}
