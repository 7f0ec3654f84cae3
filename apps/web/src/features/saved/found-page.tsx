import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { SavedSearchFoundDocument } from '@fairway/client';
import { NotFound, Waiting } from '../../routes/edges.tsx';
import { Delayed, ErrorState } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { readWritten } from './parameters.ts';

const route = getRouteApi('/shell/found/$id');
/** Pages whose searches have alerts. */
const PAGES = { scenarios: '/scenarios', solutions: '/solutions' } as const;

/** Leads from the notice of a kept search to its list, newest first. */
export default function FoundPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ['found', id],
    queryFn: ({ signal }) => execute(SavedSearchFoundDocument, { id }, { signal }),
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending)
    return (
      <Delayed>
        <Waiting />
      </Delayed>
    );
  const found = query.data.node;
  const page = found?.__typename === 'SavedSearch' ? found : null;
  const to = page && PAGES[page.page as keyof typeof PAGES];
  return page && to ? (
    <Navigate to={to} search={{ ...readWritten(page.parameters), sort: undefined } as never} replace />
  ) : (
    <NotFound />
  );
}
