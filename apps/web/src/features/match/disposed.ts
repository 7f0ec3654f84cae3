import type { Match } from './match-types.ts';

type Disposition = Pick<Match['disposition'], 'state' | 'reason'>;

/** Whatever was read of matches, with one of them disposed of already, wherever it stands in it. */
export function withDisposition<Data>(data: Data, matchId: string, to: Disposition): Data {
  if (Array.isArray(data)) return data.map((one) => withDisposition<unknown>(one, matchId, to)) as Data;
  if (data === null || typeof data !== 'object') return data;
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    withDisposition<unknown>(value, matchId, to),
  ]);
  const copy = Object.fromEntries(entries) as Data & { id?: unknown; disposition?: object };
  return copy.id === matchId && copy.disposition
    ? { ...copy, disposition: { ...copy.disposition, ...to } }
    : copy;
}
