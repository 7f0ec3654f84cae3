import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { NoticeRecordsDocument } from '@fairway/client';
import { NotFound, Waiting } from '../../routes/edges.tsx';
import { Delayed, ErrorState } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { targetOf } from './next-step.ts';
import { reasonsTarget } from './reasons-target.ts';

const route = getRouteApi('/shell/to/$id');

/** Leads from the link in a mail to the page of its record. */
export default function RecordPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ['notice-records', [id]],
    queryFn: ({ signal }) => execute(NoticeRecordsDocument, { ids: [id] }, { signal }),
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending)
    return (
      <Delayed>
        <Waiting />
      </Delayed>
    );
  const found = query.data.nodes[0];
  const code = found && 'code' in found ? found.code : undefined;
  const target =
    reasonsTarget(found ?? undefined) ??
    (found && !/^Match/.test(found.__typename)
      ? targetOf({ recordType: found.__typename, recordNodeId: id }, code)
      : null);
  return target ? (
    <Navigate to={target.to} search={target.search as never} hash={target.hash} replace />
  ) : (
    <NotFound />
  );
}
