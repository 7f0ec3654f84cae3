import { ConceptsDocument, type ConceptsQuery } from '@fairway/client';
import { hashOf, send, type EarlyNames } from './early-reads.ts';

type Kind = 'SECTOR' | 'CAPABILITY' | 'REGION';
type Codes = Record<Kind, Set<string>>;

/** Properties of records that hold codes of the taxonomy, by the kind that they are of. */
const KINDS: Record<string, Kind> = {
  sector: 'SECTOR',
  sectors: 'SECTOR',
  capability: 'CAPABILITY',
  capabilities: 'CAPABILITY',
  region: 'REGION',
  regions: 'REGION',
};
const AT_MOST = 200;

/** The names of all codes in an answer, which the page will want to show as soon as it has it. */
export async function namesIn(answer: Promise<Response>): Promise<EarlyNames[]> {
  const found: Codes = { SECTOR: new Set(), CAPABILITY: new Set(), REGION: new Set() };
  collect(await (await answer).clone().json(), undefined, found);
  const kinds = (Object.keys(found) as Kind[]).map(async (kind) => {
    const codes = [...found[kind]].slice(0, AT_MOST);
    const response = codes.length ? await send(hashOf(ConceptsDocument), { kind, codes }).answer : undefined;
    const read = (await response?.json()) as { data?: ConceptsQuery } | undefined;
    return read?.data ? [{ kind, codes, concepts: read.data.concepts }] : [];
  });
  return (await Promise.all(kinds)).flat();
}

function collect(value: unknown, kind: Kind | undefined, found: Codes): void {
  if (typeof value === 'string') {
    if (!kind || !/^[\w.-]{1,60}$/.test(value)) return;
    found[kind].add(value);
    // Lists say the province only.
    if (kind === 'REGION') found.REGION.add(`${value.slice(0, 2)}0000`);
    return;
  }
  if (!value || typeof value !== 'object') return;
  if (Array.isArray(value)) return value.forEach((one) => collect(one, kind, found));
  const { name, values } = value as { name?: unknown; values?: unknown };
  // A facet says by its name what its values are codes of.
  if (typeof name === 'string' && Array.isArray(values))
    return values.forEach(({ code }: { code?: unknown }) => collect(code, KINDS[name], found));
  for (const [key, inner] of Object.entries(value)) collect(inner, KINDS[key], found);
}
