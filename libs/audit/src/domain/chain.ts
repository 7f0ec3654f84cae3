/** The fields of an entry that its hash covers. */
export interface ChainedEntry {
  seq: number;
  at: string;
  actorKind: string;
  personId: string | null;
  organizationId: string | null;
  action: string;
  recordType: string;
  recordId: string;
  reason: string | null;
  beforeHash: string | null;
  afterHash: string | null;
  traceId: string | null;
}

/** JSON with sorted keys and no spaces (RFC 8785 for the values we use), so that equal contents give equal hashes. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
}

/** What the first entry's hash builds on. */
export const GENESIS = '0'.repeat(64);

/** The text whose SHA-256 is the hash of an entry. */
export const chainText = (previousHash: string, entry: ChainedEntry): string =>
  `${previousHash}\n${canonicalJson(entry)}`;
