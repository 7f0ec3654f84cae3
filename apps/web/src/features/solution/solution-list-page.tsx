import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SolutionsDocument, type SolutionRowFragment } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { MarketList } from '../listing/market-list.tsx';
import { namesThere, useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import { SavedSearches } from '../saved/saved-searches.tsx';
import { rolesOf, useSignedIn, useViewer } from '../session/session.ts';
import { SolutionRow } from './solution-row.tsx';
import {
  readSolutionSearch,
  SOLUTION_FACETS,
  SOLUTION_SORTS,
  solutionPageVariables,
} from './solution-search.ts';
import { useSolutionFacetWord } from './solution-words.ts';
import '../posting/posting.css';
import './solution.css';

const route = getRouteApi('/shell/solutions');

/** The solutions on the market. */
export default function SolutionListPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const word = useSolutionFacetWord();
  const name = useConceptName();
  const signedIn = useSignedIn();
  const vendor = rolesOf(useViewer()).includes('VENDOR');
  useTitle(t('nav.solutions'));
  return (
    <div className="page">
      <PageHead title={t('nav.solutions')} lead={t('offer.lead')}>
        {vendor && (
          <Link className="action-link" to="/my/solutions">
            {t('nav.mySolutions')}
          </Link>
        )}
      </PageHead>
      <MarketList<(typeof SOLUTION_FACETS)[number], SolutionRowFragment>
        name="solutions"
        facets={SOLUTION_FACETS.map((name) => ({ name, title: t(`offer.facet.${name}`) }))}
        word={word}
        sorts={SOLUTION_SORTS.map((code) => ({ code, title: t(`offer.sort.${code}`) }))}
        search={search}
        onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
        read={async (chosen, after, signal) => {
          const { solutions } = await execute(SolutionsDocument, solutionPageVariables(chosen, after), {
            signal,
          });
          // Names are longer than their codes: rows that show codes first would move.
          await namesThere(() =>
            solutions.nodes.forEach(({ sectors, capabilities, organization }) => {
              sectors?.forEach((code) => name('SECTOR', code));
              capabilities?.forEach((code) => name('CAPABILITY', code));
              if (organization.region) name('REGION', `${organization.region.slice(0, 2)}0000`);
            }),
          );
          return solutions;
        }}
        row={(solution) => <SolutionRow key={solution.id} solution={solution} />}
        tools={() =>
          signedIn && (
            <SavedSearches
              page="solutions"
              alerts
              parameters={search}
              onApply={(kept) => void navigate({ search: readSolutionSearch(kept), replace: true })}
            />
          )
        }
        texts={{
          title: t('nav.solutions'),
          search: t('offer.search'),
          count: (count) => t('offer.count', { count }),
          none: <Empty title={t('offer.noneTitle')} text={t('offer.noneText')} />,
        }}
      />
    </div>
  );
}
