import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { OwnSolutionsDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, moneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { nextStep, type OwnSolution } from './next-step.ts';
import { SOLUTION_TONES } from './solution-words.ts';
import '../posting/posting.css';
import './solution.css';

const PAGE = 30;

/** The vendor's solutions, each with what it needs next. */
export default function MySolutionsPage(): ReactNode {
  const { t } = useTranslation();
  const { role } = useViewer();
  useTitle(t('nav.mySolutions'));
  const query = useInfiniteQuery({
    queryKey: ['my-solutions', 'own'],
    queryFn: ({ pageParam, signal }) =>
      execute(OwnSolutionsDocument, { first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ mySolutions: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const rows = query.data?.pages.flatMap((page) => page.mySolutions.nodes) ?? [];
  const turns = rows.filter((one) => nextStep(one).urgent).length;
  const matches = rows.reduce((sum, one) => sum + one.matchCount.totalCount, 0);
  return (
    <div className="page">
      <PageHead
        title={t('nav.mySolutions')}
        lead={rows.length > 0 && t(turns ? 'offer.mineLead' : 'offer.mineLeadDone', { turns, matches })}
      >
        {role === 'VIEWER' ? (
          <p className="second muted">{t('offer.viewersOnlyRead')}</p>
        ) : (
          <Link className="action-link" data-first to="/solutions/new">
            {t('offer.new')}
          </Link>
        )}
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={4} height={92} />}
      {query.data && !rows.length && (
        <div className="panel">
          <Empty title={t('offer.noMineTitle')} text={t('offer.noMineText')}>
            <Link to="/solutions">{t('offer.seeOthers')}</Link>
          </Empty>
        </div>
      )}
      {rows.length > 0 && (
        <LongList name="my-solutions" items={rows} height={80} className="panel mine">
          {(solution) => <Row solution={solution} />}
        </LongList>
      )}
      {query.hasNextPage && (
        <div className="load-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Row({ solution }: { solution: OwnSolution }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = nextStep(solution);
  const { code, capacity } = solution;
  const params = { code };
  const words = t(`offer.next.${next.text}`, { count: next.count });
  const open =
    solution.viewerCan.submit && solution.viewerCan.update ? '/solutions/$code/edit' : '/solutions/$code';
  return (
    <li className="mine-row">
      <div className="mine-words">
        <div className="row wrap">
          <Tag round tone={SOLUTION_TONES[solution.state]}>
            {t(`solutionState.${solution.state}`)}
          </Tag>
          <Facts>
            {[
              code,
              moneyRange(solution.price, language),
              capacity !== null && t('offer.taken', { taken: solution.capacityTaken, of: capacity }),
              t('offer.changed', { ago: ago(solution.updatedAt) }),
            ]}
          </Facts>
        </div>
        <h2>
          <Link to={open} params={params}>
            {inLanguage(solution.title, language)}
          </Link>
        </h2>
        {solution.stateReason && <p className="second muted">{solution.stateReason}</p>}
      </div>
      <p className="mine-next" data-urgent={next.urgent || undefined}>
        {next.urgent && <Icon name="forward" size={16} />}
        {next.to === 'matches' && (
          <Link to="/solutions/$code/matches" params={params}>
            {words}
          </Link>
        )}
        {next.to === 'page' && (
          <Link to="/solutions/$code" params={params}>
            {words}
          </Link>
        )}
        {(next.to === 'edit' || next.to === 'preview') && (
          <Link
            to="/solutions/$code/edit"
            params={params}
            search={{ step: next.to === 'preview' ? 'preview' : undefined }}
          >
            {words}
          </Link>
        )}
      </p>
    </li>
  );
}
