import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query';

/** Lists whose first page is being compared. */
const looking = new WeakSet<Query>();

/**
 * Whether to read a query again when it is shown again. A list of several pages stands there as it was, and only its first
 * page is read: all pages, one after the other, only when that one is another than before.
 */
export const readAgain =
  (client: () => QueryClient, staleMs: number) =>
  (query: Query): boolean => {
    const pages = pagesOf(query);
    if (!pages || pages.length < 2) return true;
    if (query.isStaleByTime(staleMs) && !looking.has(query)) {
      looking.add(query);
      void look(client(), query, pages[0]).finally(() => looking.delete(query));
    }
    return false;
  };

function pagesOf({ state, options }: Query): readonly unknown[] | undefined {
  if (!('initialPageParam' in options)) return undefined;
  return (state.data as InfiniteData<unknown> | undefined)?.pages;
}

async function look(client: QueryClient, query: Query, before: unknown): Promise<void> {
  const { queryFn, initialPageParam } = query.options as typeof query.options & { initialPageParam: unknown };
  if (typeof queryFn !== 'function') return;
  const { signal } = new AbortController();
  const asked = { client, queryKey: query.queryKey, signal, meta: query.meta, pageParam: initialPageParam };
  try {
    // The type of the context asks for more than a list that pages one way has.
    const now = await queryFn({ ...asked, direction: 'forward' } as never);
    // The same data once more: it counts as fresh from now on.
    if (JSON.stringify(now) === JSON.stringify(before)) client.setQueryData(query.queryKey, query.state.data);
    else await client.invalidateQueries({ queryKey: query.queryKey, exact: true });
  } catch {
    // What is shown stays; whoever looks again asks again.
  }
}
