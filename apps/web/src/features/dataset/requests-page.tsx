import type { ReactNode } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { DataAccessCountsDocument, DataAccessesDocument, type DataAccessSide } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, NoPermission, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';
import { AccessRows } from './access-rows.tsx';
import { DataLinks } from './data-links.tsx';
import '../../ui/styles/form.css';
import '../posting/posting.css';
import './dataset.css';

const route = getRouteApi('/shell/data/requests');
const PAGE = 30;

/** Who asks for one's data, and for whose data one asked. */
export default function RequestsPage(): ReactNode {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { side = rolesOf(viewer).includes('FIRM') ? 'OWNER' : 'REQUESTER' } = route.useSearch();
  useTitle(t('asset.requests'));
  return (
    <div className="page">
      <PageHead title={t('asset.requests')} lead={t('access.lead')} />
      <DataLinks />
      {viewer.organization ? <Side side={side} /> : <NoPermission />}
    </div>
  );
}

function Side({ side }: { side: DataAccessSide }): ReactNode {
  const { t } = useTranslation();
  const counts = useQuery({
    queryKey: ['data-access-counts'],
    queryFn: ({ signal }) => execute(DataAccessCountsDocument, {}, { signal }),
  }).data;
  const query = useInfiniteQuery({
    queryKey: ['data-accesses', side],
    queryFn: ({ pageParam, signal }) =>
      execute(DataAccessesDocument, { side, first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ dataAccesses: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const rows = query.data?.pages.flatMap((page) => page.dataAccesses.nodes) ?? [];
  const waiting = { OWNER: counts?.toDecide.totalCount, REQUESTER: counts?.asked.totalCount };
  return (
    <>
      <div className="tabs access-tabs">
        {(['OWNER', 'REQUESTER'] as const).map((one) => (
          <Link
            key={one}
            to="/data/requests"
            search={{ side: one }}
            className="tab-link"
            aria-current={one === side ? 'page' : undefined}
          >
            {t(`access.side.${one}`)} {!!waiting[one] && <span className="count-badge">{waiting[one]}</span>}
          </Link>
        ))}
      </div>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={92} />}
      {query.data && !rows.length && (
        <div className="panel">
          <Empty title={t(`access.none.${side}.title`)} text={t(`access.none.${side}.text`)}>
            {side === 'REQUESTER' ? (
              <Link to="/data">{t('asset.market')}</Link>
            ) : (
              <Link to="/my/data">{t('asset.mine')}</Link>
            )}
          </Empty>
        </div>
      )}
      {rows.length > 0 && (
        <AccessRows rows={rows} side={side} total={query.data?.pages[0]?.dataAccesses.totalCount} />
      )}
      {query.hasNextPage && (
        <div className="load-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </>
  );
}
