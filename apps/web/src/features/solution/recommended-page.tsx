import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { VendorRecommendationsDocument, type VendorRecommendationsQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ScenarioRow } from '../scenario/scenario-row.tsx';
import { execute } from '../session/client.ts';
import '../posting/posting.css';
import './solution.css';

type Solution = VendorRecommendationsQuery['mySolutions']['nodes'][number];
type Match = Solution['matches']['nodes'][number];
interface Fitting {
  match: Match;
  solution: Solution;
}
const EACH = 30;

/** Each scenario that can still be answered once, with the solution that fits it best; the best fit first. */
const fitting = (solutions: readonly Solution[]): Fitting[] => {
  const best = new Map<string, Fitting>();
  for (const solution of solutions)
    for (const match of solution.matches.nodes) {
      if (match.scenario.state !== 'OPEN') continue;
      const known = best.get(match.scenario.id);
      if (!known || match.fit > known.match.fit) best.set(match.scenario.id, { match, solution });
    }
  return [...best.values()].sort((a, b) => b.match.fit - a.match.fit);
};

/** Where a vendor lands: open scenarios that its solutions fit. */
export default function RecommendedPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  useTitle(t('nav.recommended'));
  const query = useQuery({
    queryKey: ['recommended'],
    queryFn: ({ signal }) => execute(VendorRecommendationsDocument, { perSolution: EACH }, { signal }),
  });
  const solutions = query.data?.mySolutions.nodes ?? [];
  const rows = fitting(solutions);
  const open = rows.filter(({ match }) => !match.scenario.myProposal).length;
  return (
    <div className="page">
      <PageHead
        title={t('nav.recommended')}
        lead={rows.length > 0 && t('offer.recommendedLead', { count: rows.length, open })}
      >
        <Link className="action-link" to="/my/solutions">
          {t('nav.mySolutions')}
        </Link>
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={4} />}
      {query.data && !rows.length && (
        <div className="panel">
          {solutions.length ? (
            <Empty title={t('solution.noneTitle')} text={t('solution.noneText')}>
              <Link to="/my/solutions">{t('nav.mySolutions')}</Link>
            </Empty>
          ) : (
            <Empty title={t('offer.noMineTitle')} text={t('offer.noMineText')}>
              <Link className="action-link" data-first to="/solutions/new">
                {t('offer.new')}
              </Link>
              <Link className="action-link" to="/scenarios">
                {t('nav.scenarios')}
              </Link>
            </Empty>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <ul className="panel scenario-rows recommended">
          {rows.map(({ match, solution }) => (
            <li key={match.id} className="recommended-row">
              <p className="recommended-fit">
                <b>{Math.round(match.fit)}</b>
                <span>{t('offer.fit')}</span>
                <Link
                  to="/solutions/$code/matches"
                  params={{ code: solution.code }}
                  search={{ m: match.id }}
                  aria-label={t('offer.whyFits', { title: inLanguage(match.scenario.title, language) })}
                >
                  {t('offer.why')}
                </Link>
              </p>
              <div>
                <p className="second muted">
                  {t('offer.by', { title: inLanguage(solution.title, language) })}
                  {match.rankForScenario !== null &&
                    ` · ${t('offer.rankFor', { rank: match.rankForScenario })}`}
                  {match.scenario.myProposal && ` · ${t('offer.answered')}`}
                </p>
                <ul>
                  <ScenarioRow scenario={match.scenario} matches={null} />
                </ul>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
