import type { ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { ScenarioMatchesDocument, type ScenarioMatchesQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { DataMeter, Facts, PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { CoSponsors } from '../joint/co-sponsors.tsx';
import { NoScenario } from '../scenario/no-scenario.tsx';
import { useScenarioFacts } from '../scenario/scenario-words.ts';
import { execute } from '../session/client.ts';
import { matchesVariables } from './match-search.ts';
import { MatchesView } from './matches-view.tsx';
import { useRecordLive } from './use-record-live.ts';
import '../../ui/styles/scenario-page.css';
import '../../ui/styles/print.css';

const route = getRouteApi('/shell/scenarios/$code/matches');
type Scenario = NonNullable<ScenarioMatchesQuery['scenarioByCode']>;

/** The solutions for one scenario, ranked and explained. */
export default function ScenarioMatchesPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const { m } = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: ['matches', 'scenario', code],
    queryFn: ({ pageParam, signal }) =>
      execute(ScenarioMatchesDocument, matchesVariables(code, pageParam), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ scenarioByCode: one }) =>
      one?.matches.pageInfo.hasNextPage ? (one.matches.pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const scenario = query.data?.pages[0]?.scenarioByCode;
  const matches = query.data?.pages.flatMap((page) => page.scenarioByCode?.matches.nodes ?? []) ?? [];
  const nearMisses = scenario?.nearMisses.nodes ?? [];
  useTitle(scenario ? `${t('nav.matches')} · ${inLanguage(scenario.title, language)}` : t('nav.matches'));
  useRecordLive(scenario?.id);

  if (query.isError && !query.data)
    return (
      <div className="page">
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  if (query.isPending)
    return (
      <div className="page">
        <h1 className="visually-hidden">{t('nav.matches')}</h1>
        <SkeletonRows rows={6} height={84} />
      </div>
    );
  if (!scenario)
    return (
      <div className="page">
        <h1 className="visually-hidden">{t('nav.matches')}</h1>
        <NoScenario />
      </div>
    );
  return (
    <div className="page">
      <ScenarioHead scenario={scenario} />
      <CoSponsors scenarioId={scenario.id} joint={scenario} />
      {matches.length || nearMisses.length ? (
        <MatchesView
          matches={matches}
          nearMisses={nearMisses}
          total={scenario.matches.totalCount}
          seenFrom="SCENARIO"
          chosen={m}
          budget={scenario.budget}
          scenarioCode={scenario.code}
          more={
            query.hasNextPage
              ? { loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }
              : undefined
          }
        />
      ) : (
        <div className="panel">
          <NoMatches scenario={scenario} />
        </div>
      )}
    </div>
  );
}

function ScenarioHead({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = useScenarioFacts();
  return (
    <PageHead
      title={inLanguage(scenario.title, language)}
      back={{ to: `/scenarios/${scenario.code}`, label: t('match.openScenario') }}
      lead={<Lead scenario={scenario} />}
      above={<Facts>{facts(scenario, true)}</Facts>}
    >
      <HeadFact label={t('scenario.budget')}>
        {moneyRange(scenario.budget, language) || t('common.notSaid')}
      </HeadFact>
      <HeadFact label={t('facet.deployments')}>
        {scenario.constraints.deployment
          ?.map((mode) => t(`deployment.${mode}`))
          .join(t('common.separator')) || t('common.notSaid')}
      </HeadFact>
      <HeadFact label={t('scenario.dataReady')}>
        <DataMeter level={scenario.dataReadiness} label={t(`dataReadiness.${scenario.dataReadiness}`)} />
      </HeadFact>
    </PageHead>
  );
}

/** The answer first: how many fit, which is best, and the list to hand round. */
function Lead({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first] = scenario.matches.nodes;
  if (!first) return null;
  return (
    <>
      <span className="answer">
        {t('match.answer', {
          count: scenario.matches.totalCount,
          best: inLanguage(first.solution.title, language),
          fit: Math.round(first.fit),
        })}
      </span>{' '}
      <Link to="/matches/print" search={{ scenario: scenario.code }} className="no-print">
        {t('match.introduction')}
      </Link>
    </>
  );
}

const HeadFact = ({ label, children }: { label: string; children: ReactNode }): ReactNode => (
  <dl className="head-fact">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </dl>
);

/** Says why nothing matches, as far as the record shows it, and where to mend it. */
function NoMatches({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation();
  // The number is public; whoever may not see the list is not told that there is nothing.
  if (scenario.matchCount > 0)
    return (
      <Empty title={t('match.hiddenTitle', { count: scenario.matchCount })} text={t('match.hiddenText')}>
        <Link to="/scenarios/$code" params={{ code: scenario.code }} className="button-link">
          {t('match.openScenario')}
        </Link>
      </Empty>
    );
  const why =
    scenario.state === 'DRAFT' || scenario.state === 'SCREENING'
      ? 'notOpen'
      : scenario.dataReadiness === 'NONE'
        ? 'noData'
        : 'none';
  return (
    <Empty title={t('match.noneTitle')} text={t(`match.noneText.${why}`)}>
      <Link to="/scenarios/$code" params={{ code: scenario.code }}>
        <Button type="primary" tabIndex={-1}>
          {t('match.openScenario')}
        </Button>
      </Link>
    </Empty>
  );
}
