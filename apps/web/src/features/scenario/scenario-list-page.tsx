import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ScenariosDocument, type ScenariosQuery } from '@fairway/client';
import { PageHead } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import type { ListSearch } from '../listing/list-search.ts';
import { MarketList } from '../listing/market-list.tsx';
import { namesThere } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useSignedIn, useViewer } from '../session/session.ts';
import { ScenarioRow } from './scenario-row.tsx';
import {
  FACETS,
  pageVariablesOf,
  readScenarioSearch,
  SORTS,
  type FacetName,
  type ScenarioSearch,
} from './scenario-search.ts';
import { ScenarioTable, ScenarioTools, useScenarioColumns } from './scenario-table.tsx';
import { useFacetWord, useNamesOf } from './scenario-words.ts';

const route = getRouteApi('/shell/scenarios');

/** The scenarios of the market, or one's own. */
export default function ScenarioListPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const word = useFacetWord();
  const askFor = useNamesOf();
  const columns = useScenarioColumns();
  const title = t(search.mine ? 'nav.myScenarios' : 'nav.scenarios');
  const signedIn = useSignedIn();
  useTitle(title);
  return (
    <div className="page">
      <PageHead title={title} lead={t(search.mine ? 'scenario.leadMine' : 'scenario.lead')}>
        {signedIn && <Post />}
      </PageHead>
      <MarketList<FacetName, ScenariosQuery['scenarios']['nodes'][number]>
        name="scenarios"
        facets={FACETS.map((name) => ({ name, title: t(`facet.${name}`) }))}
        word={word}
        sorts={SORTS.map((code) => ({ code, title: t(`sort.${code}`) }))}
        search={search}
        cleared={{ mine: search.mine, view: search.view } as ListSearch<FacetName>}
        onSearch={(next) => navigate({ search: known(next), replace: true, resetScroll: false })}
        read={async (chosen, after, signal) => {
          const { scenarios } = await execute(ScenariosDocument, pageVariablesOf(known(chosen), after), {
            signal,
          });
          // Names are longer than their codes: rows that show codes first would move.
          await namesThere(() => {
            scenarios.nodes.forEach(askFor);
            scenarios.facets?.forEach((facet) =>
              facet.values.forEach(({ code }) => word(facet.name as FacetName, code)),
            );
          });
          return scenarios;
        }}
        row={(scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} matches={scenario.matchCount} />
        )}
        tools={(choice) => (
          <ScenarioTools columns={columns} search={known(choice.search)} onChoose={choice.choose} />
        )}
        rowsAs={(rows, choice) =>
          known(choice.search).view === 'table' ? (
            <ScenarioTable
              columns={columns}
              rows={rows}
              total={choice.total}
              search={known(choice.search)}
              onChoose={choice.choose}
              dimmed={choice.dimmed}
            />
          ) : null
        }
        texts={{
          title,
          search: t('scenario.search'),
          count: (count) => t('scenario.count', { count }),
          none: search.mine ? (
            <Empty title={t('scenario.noneMineTitle')} text={t('scenario.noneMineText')} />
          ) : (
            <Empty title={t('scenario.noneTitle')} text={t('scenario.noneText')} />
          ),
        }}
      />
    </div>
  );
}

/** A firm that looks at what others posted can post there and then. */
function Post(): ReactNode {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (!rolesOf(viewer).includes('FIRM') || viewer.role === 'VIEWER') return null;
  return (
    <Link className="action-link primary" to="/scenarios/new">
      {t('posting.new')}
    </Link>
  );
}

const known = (search: ListSearch<FacetName>): ScenarioSearch => readScenarioSearch({ ...search });
