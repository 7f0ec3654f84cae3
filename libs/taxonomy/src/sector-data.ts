import { SECTORS_A_TO_B } from './data/sectors-a-b.ts';
import { SECTORS_C } from './data/sectors-c.ts';
import { SECTORS_D_TO_K } from './data/sectors-d-k.ts';
import { SECTORS_L_TO_T } from './data/sectors-l-t.ts';
import { SECTOR_NAMES_EN } from './data/sectors-en.ts';
import { cells, codeAndText, dataLines } from './rows.ts';

/** 1 section (门类), 2 division (大类), 3 group (中类), 4 class (小类). */
export type SectorLevel = 1 | 2 | 3 | 4;

/** An entry of GB/T 4754-2017; the code carries its section's letter (C, C35, C358, C3581). */
export interface Sector {
  readonly code: string;
  readonly level: SectorLevel;
  readonly parent: string | null;
  readonly zh: string;
  /** Given for every section and division, and for the groups and classes most used. */
  readonly en: string | null;
}

export const SECTOR_STANDARD = 'GB/T 4754-2017';

/** Every sector by canonical code, parents before children. */
export const SECTOR_BY_CODE: ReadonlyMap<string, Sector> = readSectors();

function readSectors(): Map<string, Sector> {
  const english = new Map(dataLines(SECTOR_NAMES_EN).map(codeAndText));
  const sectors = new Map<string, Sector>();
  let section = '';
  const add = (bare: string, zh: string, en: string | null) => {
    if (bare.length === 1) section = bare;
    const code = bare.length === 1 ? bare : section + bare;
    const level = code.length === 1 ? 1 : ((code.length - 1) as SectorLevel);
    const parent = level === 1 ? null : level === 2 ? section : code.slice(0, -1);
    sectors.set(code, { code, level, parent, zh, en });
  };
  for (const line of dataLines([SECTORS_A_TO_B, SECTORS_C, SECTORS_D_TO_K, SECTORS_L_TO_T].join(''))) {
    for (const [bare, zh] of cells(line).map(codeAndText)) {
      const en = english.get(bare) ?? null;
      const group = bare.slice(0, 3);
      // The standard prints a group with one class as that class alone; the tree gets the group back, under the same name.
      if (bare.length === 4 && !sectors.has(section + group)) add(group, zh, english.get(group) ?? en);
      add(bare, zh, en);
    }
  }
  return sectors;
}
