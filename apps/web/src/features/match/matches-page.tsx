import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { MySolutionsDocument, ScenariosDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { STATE_TONES } from '../scenario/scenario-words.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';

const ROWS = 50;

/** Whose matches to look at: the vendor's solutions, the firm's scenarios, for officers every open scenario. */
export default function MatchesPage(): ReactNode {
  const { t } = useTranslation();
  const roles = rolesOf(useViewer());
  useTitle(t('nav.matches'));
  return (
    <div className="page">
      <PageHead title={t('nav.matches')} lead={t('match.lead')} />
      <div className="stack">
        {roles.includes('VENDOR') && <Solutions />}
        {(roles.includes('FIRM') || !roles.includes('VENDOR')) && (
          <Scenarios mine={roles.includes('FIRM') && !roles.includes('OFFICER')} />
        )}
      </div>
    </div>
  );
}

function Solutions(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['my-solutions'],
    queryFn: ({ signal }) => execute(MySolutionsDocument, { first: ROWS }, { signal }),
  });
  if (query.isPending) return <SkeletonRows rows={3} height={72} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { nodes } = query.data.mySolutions;
  return (
    <section aria-labelledby="of-solutions">
      <h2 id="of-solutions">{t('match.ofSolutions')}</h2>
      {nodes.length === 0 && <Empty title={t('solution.noMineTitle')} text={t('solution.noMineText')} />}
      {nodes.length > 0 && (
        <ul className="panel scenario-rows">
          {nodes.map((one) => (
            <PickRow
              key={one.id}
              to="/solutions/$code/matches"
              code={one.code}
              title={inLanguage(one.title, language)}
              tag={
                <Tag round tone={one.state === 'LISTED' ? 'brand' : 'plain'}>
                  {t(`solutionState.${one.state}`)}
                </Tag>
              }
              count={one.matchCount.totalCount}
              word={t('solution.matches')}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Scenarios({ mine }: { mine: boolean }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['matched-scenarios', mine],
    queryFn: ({ signal }) =>
      execute(
        ScenariosDocument,
        {
          mine: mine || null,
          states: ['OPEN', 'EVALUATING'],
          sort: 'DEADLINE',
          first: ROWS,
          withFacets: false,
        },
        { signal },
      ),
  });
  if (query.isPending) return <SkeletonRows rows={4} height={72} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { nodes } = query.data.scenarios;
  return (
    <section aria-labelledby="of-scenarios">
      <div className="row wrap">
        <h2 id="of-scenarios">{t(mine ? 'match.ofMyScenarios' : 'match.ofScenarios')}</h2>
        {mine && nodes.length > 0 && <Link to="/matches/print">{t('match.introduction')}</Link>}
      </div>
      {nodes.length === 0 && (
        <Empty
          title={t(mine ? 'scenario.noneMineTitle' : 'scenario.noneTitle')}
          text={t(mine ? 'scenario.noneMineText' : 'scenario.noneText')}
        />
      )}
      {nodes.length > 0 && (
        <ul className="panel scenario-rows">
          {nodes.map((one) => (
            <PickRow
              key={one.id}
              to="/scenarios/$code/matches"
              code={one.code}
              title={inLanguage(one.title, language)}
              tag={
                <Tag round tone={STATE_TONES[one.state]}>
                  {t(`scenarioState.${one.state}`)}
                </Tag>
              }
              count={one.matchCount}
              word={t('scenario.matches')}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface Pick {
  to: '/solutions/$code/matches' | '/scenarios/$code/matches';
  code: string;
  title: string;
  tag: ReactNode;
  count: number;
  word: string;
}

const PickRow = ({ to, code, title, tag, count, word }: Pick): ReactNode => (
  <li className="scenario-row pick-row">
    <div>
      <div className="row wrap">
        {tag}
        <Facts>{[code]}</Facts>
      </div>
      <h3>
        <Link to={to} params={{ code }}>
          {title}
        </Link>
      </h3>
    </div>
    <p className="scenario-count">
      <b>{count}</b>
      {word}
    </p>
  </li>
);
