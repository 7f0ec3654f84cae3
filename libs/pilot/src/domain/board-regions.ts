export interface RegionCount {
  /** GB/T 2260 code of six digits. */
  code: string;
  count: number;
}

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** Regions to choose from, fullest first: provinces, or the prefectures of the one province that holds every pilot. */
export function boardRegions(prefectures: readonly RegionCount[]): RegionCount[] {
  const provinces = added(prefectures.map(({ code, count }) => ({ code: provinceOf(code), count })));
  const chosen = provinces.length === 1 ? added(prefectures) : provinces;
  return chosen.sort((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}

function added(counts: readonly RegionCount[]): RegionCount[] {
  const sums = new Map<string, number>();
  for (const { code, count } of counts) sums.set(code, (sums.get(code) ?? 0) + count);
  return [...sums].map(([code, count]) => ({ code, count }));
}
