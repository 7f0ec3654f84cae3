import { queryOptions, useQueries } from '@tanstack/react-query';
import { TermsDocument, type ConceptKind, type TermFragment } from '@fairway/client';
import { execute } from '../session/client.ts';
import type { Kind } from './term-search.ts';

export type Term = TermFragment;
export const ALL = 500;

export interface TreeRow {
  term: Term;
  level: number;
  open: boolean;
  /** Its children are on the way. */
  waiting: boolean;
}

/** Terms right below one; groups stand above capabilities, which have no parents of their own. */
const below = (kind: Kind, parent: string) =>
  queryOptions({
    queryKey: ['terms', kind, parent],
    queryFn: async ({ signal }): Promise<Term[]> => {
      const read = async (of: ConceptKind, under?: string): Promise<Term[]> =>
        (await execute(TermsDocument, { kind: of, parent: under, limit: ALL }, { signal })).concepts;
      if (kind === 'SECTOR' || kind === 'REGION') return read(kind, parent);
      if (kind !== 'CAPABILITY') return read(kind);
      if (!parent) return (await read('CAPABILITY_GROUP')).map((one) => ({ ...one, hasChildren: true }));
      return (await read('CAPABILITY')).filter((one) => one.group === parent);
    },
    staleTime: Infinity,
  });

/** What of the tree is to be seen: the topmost terms, and what lies below those that are open. */
export function useTree(kind: Kind, open: ReadonlySet<string>) {
  const parents = ['', ...open];
  const answers = useQueries({ queries: parents.map((parent) => below(kind, parent)) });
  const of = new Map(parents.map((parent, at) => [parent, answers[at]!]));
  const rows: TreeRow[] = [];
  const walk = (parent: string, level: number): void => {
    for (const term of of.get(parent)?.data ?? []) {
      const isOpen = open.has(term.code);
      rows.push({ term, level, open: isOpen, waiting: isOpen && !!of.get(term.code)?.isPending });
      if (isOpen) walk(term.code, level + 1);
    }
  };
  walk('', 1);
  const top = of.get('')!;
  return { rows, top };
}
