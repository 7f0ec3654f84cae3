import { SECTOR_BY_CODE } from './sector-data.ts';
import type { Sector } from './sector-data.ts';
import { typedCode } from './rows.ts';

const CANONICAL = new Map<string, string>();
const CHILDREN = new Map<string | null, Sector[]>();
for (const entry of SECTOR_BY_CODE.values()) {
  CANONICAL.set(entry.code, entry.code);
  if (entry.level > 1) CANONICAL.set(entry.code.slice(1), entry.code);
  const siblings = CHILDREN.get(entry.parent);
  if (siblings) siblings.push(entry);
  else CHILDREN.set(entry.parent, [entry]);
}
// Aircraft (3741) is not among the listed classes; the code is in use, so it is read as its group.
for (const form of ['3741', 'C3741']) if (!CANONICAL.has(form)) CANONICAL.set(form, 'C374');

/** The sector of a code, with or without the section's letter; undefined when there is none. */
export function sector(code: string): Sector | undefined {
  const canonical = CANONICAL.get(code) ?? CANONICAL.get(typedCode(code));
  return canonical === undefined ? undefined : SECTOR_BY_CODE.get(canonical);
}

export const allSectors = (): Sector[] => [...SECTOR_BY_CODE.values()];

/** The sectors directly below; of null, the twenty sections. */
export function sectorChildren(code: string | null): readonly Sector[] {
  const parent = code === null ? null : sector(code)?.code;
  return parent === undefined ? [] : (CHILDREN.get(parent) ?? []);
}

const PATHS = new Map<string, readonly Sector[]>();

/** From the section down to the sector itself; empty for an unknown code. */
export function sectorPath(code: string): readonly Sector[] {
  const end = sector(code);
  if (!end) return [];
  let path = PATHS.get(end.code);
  if (path) return path;
  const above = end.parent === null ? [] : sectorPath(end.parent);
  PATHS.set(end.code, (path = [...above, end]));
  return path;
}

/** The sectors above, the nearest first. */
export const sectorAncestors = (code: string): Sector[] => sectorPath(code).slice(0, -1).reverse();

/** Steps in the tree from one to the other, over the root when the sections differ (0 to 8); undefined if a code is unknown. */
export function sectorDistance(a: string, b: string): number | undefined {
  const left = sectorPath(a);
  const right = sectorPath(b);
  if (left.length === 0 || right.length === 0) return undefined;
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return left.length + right.length - 2 * same;
}

/** Whether a sector is the named one or below it; `*` holds every known sector. */
export function isSectorWithin(code: string, prefix: string): boolean {
  const inner = sector(code);
  if (!inner) return false;
  if (prefix.trim() === '*') return true;
  const outer = sector(prefix);
  return outer !== undefined && inner.code.startsWith(outer.code);
}
