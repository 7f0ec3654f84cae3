import type { ConceptKind } from '@fairway/client';

/** The lists that people choose from, in the order to show. */
export const KINDS = [
  'SECTOR',
  'CAPABILITY',
  'MODALITY',
  'INTERFACE',
  'CERTIFICATION',
  'REGION',
] as const satisfies readonly ConceptKind[];
export type Kind = (typeof KINDS)[number];

export interface TermSearch {
  kind?: Kind;
  q?: string;
  /** Code of the chosen term. */
  term?: string;
}

const code = (value: unknown): string | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^[\w.-]{1,60}$/.test(text) ? text : undefined;
};

/** Reads the address; the first list goes without saying. */
export function readTermSearch({ kind, q, term }: Record<string, unknown>): TermSearch {
  const known = KINDS.find((one) => one === kind);
  const search: TermSearch = {
    kind: known === 'SECTOR' ? undefined : known,
    q: q === undefined ? undefined : String(q).slice(0, 100) || undefined,
    term: code(term),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Which filters of the lists find a term: scenarios by theirs, solutions by theirs. */
export function filtersOf(kind: string, term: string): { scenarios?: object; solutions?: object } {
  switch (kind) {
    case 'SECTOR':
      return { scenarios: { sectors: [term] }, solutions: { sector: [term] } };
    case 'CAPABILITY':
      return { scenarios: { capabilities: [term] }, solutions: { capability: [term] } };
    case 'REGION':
      return { scenarios: { regions: [term] }, solutions: { region: term } };
    case 'MODALITY':
      return { scenarios: { modalities: [term] } };
    case 'CERTIFICATION':
      return { solutions: { certification: [term] } };
    default:
      return {};
  }
}
