import type { ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SolutionMatchesDocument, type SolutionMatchesQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Facts, PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { IntroductionLoad } from './introduction-pill.tsx';
import { MatchesView } from './matches-view.tsx';
import { useRecordLive } from './use-record-live.ts';

const route = getRouteApi('/shell/solutions/$code/matches');
const PAGE = 20;

const found = (page: SolutionMatchesQuery | undefined, code: string) =>
  page?.solutions.nodes.find((one) => one.code === code);

/** The scenarios for one solution, ranked and explained: the vendor's view. */
export default function SolutionMatchesPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const { m } = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: ['matches', 'solution', code],
    queryFn: ({ pageParam, signal }) =>
      execute(SolutionMatchesDocument, { code, first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => {
      const info = found(page, code)?.matches.pageInfo;
      return info?.hasNextPage ? (info.endCursor ?? undefined) : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const solution = found(query.data?.pages[0], code);
  const matches = query.data?.pages.flatMap((page) => found(page, code)?.matches.nodes ?? []) ?? [];
  const nearMisses = solution?.nearMisses.nodes ?? [];
  const title = solution ? inLanguage(solution.title, language) : t('nav.matches');
  useTitle(`${t('nav.matches')} · ${title}`);
  useRecordLive(solution?.id);

  return (
    <div className="page">
      <PageHead
        title={title}
        back={{ to: '/matches', label: t('nav.matches') }}
        lead={solution?.introductionLoad && <IntroductionLoad load={solution.introductionLoad} />}
        above={solution && <Facts>{[solution.code, inLanguage(solution.organization.name, language)]}</Facts>}
      />
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={6} height={84} />}
      {query.data && !solution && (
        <Empty broken title={t('solution.missingTitle')} text={t('solution.missingText')}>
          <Link to="/matches">{t('nav.matches')}</Link>
        </Empty>
      )}
      {solution && !matches.length && !nearMisses.length && (
        <div className="panel">
          <Empty title={t('solution.noneTitle')} text={t('solution.noneText')} />
        </div>
      )}
      {solution && (matches.length > 0 || nearMisses.length > 0) && (
        <MatchesView
          matches={matches}
          nearMisses={nearMisses}
          total={solution.matches.totalCount}
          seenFrom="SOLUTION"
          chosen={m}
          more={
            query.hasNextPage
              ? { loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }
              : undefined
          }
        />
      )}
    </div>
  );
}
