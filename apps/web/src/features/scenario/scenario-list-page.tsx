import { useOptimistic, useState, useTransition, type ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import { ScenariosDocument } from '@fairway/client';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { usePhone } from '../../ui/use-media.ts';
import { execute } from '../session/client.ts';
import { Facets } from './facets.tsx';
import { ScenarioRow } from './scenario-row.tsx';
import {
  chosenOf,
  readScenarioSearch,
  SORTS,
  toggled,
  variablesOf,
  type FacetName,
  type ScenarioSearch,
} from './scenario-search.ts';
import { ScenarioTable, ScenarioTools, useScenarioColumns } from './scenario-table.tsx';
import { useFacetWord } from './scenario-words.ts';
import { SearchField } from './search-field.tsx';

const route = getRouteApi('/shell/scenarios');
const PAGE = 20;

export default function ScenarioListPage(): ReactNode {
  const { t } = useTranslation();
  const { search, choose, pending } = useChoice();
  const phone = usePhone();
  const columns = useScenarioColumns();
  const [filtering, setFiltering] = useState(false);
  const list = useScenarios(search);
  const first = list.data?.pages[0]?.scenarios;
  const rows = list.data?.pages.flatMap((page) => page.scenarios.nodes) ?? [];
  const total = first?.totalCount ?? 0;
  const toggle = (facet: FacetName, code: string): void => choose(toggled(search, facet, code));
  const title = t(search.mine ? 'nav.myScenarios' : 'nav.scenarios');
  useTitle(title);
  const facets = <Facets facets={first?.facets ?? []} search={search} onToggle={toggle} />;
  const dimmed = pending || list.isPlaceholderData;

  return (
    <div className="page">
      <PageHead title={title} lead={t(search.mine ? 'scenario.leadMine' : 'scenario.lead')} />
      <div className="plaza">
        {!phone && facets}
        <section aria-label={title}>
          <SearchField
            label={t('scenario.search')}
            value={search.q ?? ''}
            onChange={(q) => choose({ ...search, q: q || undefined })}
          />
          <div className="list-bar">
            <p className="strong" role="status" aria-live="polite">
              {first && t('scenario.count', { count: total })}
            </p>
            <div className="row wrap">
              {phone && (
                <Button
                  icon={<Icon name="filter" size={16} />}
                  aria-haspopup="dialog"
                  onClick={() => setFiltering(true)}
                >
                  {t('scenario.filters')}
                </Button>
              )}
              <ScenarioTools columns={columns} search={search} onChoose={choose} />
              <select
                className="plain-select"
                aria-label={t('scenario.sort')}
                value={search.sort ?? 'NEWEST'}
                onChange={({ target }) =>
                  choose(
                    readScenarioSearch({
                      ...search,
                      sort: target.value === 'NEWEST' ? undefined : target.value,
                    }),
                  )
                }
              >
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`sort.${sort}`)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <Chips
            search={search}
            onToggle={toggle}
            onClear={() => choose({ mine: search.mine, view: search.view })}
          />
          {list.isError && !list.data && (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          )}
          {list.isPending && <SkeletonRows />}
          {list.data && !rows.length && <NoScenarios search={search} onClear={() => choose({})} />}
          {rows.length > 0 && search.view === 'table' && (
            <ScenarioTable
              columns={columns}
              rows={rows}
              total={total}
              search={search}
              onChoose={choose}
              dimmed={dimmed}
            />
          )}
          {rows.length > 0 && search.view !== 'table' && (
            <ul className={dimmed ? 'panel scenario-rows dimmed' : 'panel scenario-rows'} aria-busy={dimmed}>
              {rows.map((scenario) => (
                <ScenarioRow key={scenario.id} scenario={scenario} matches={scenario.matchCount} />
              ))}
            </ul>
          )}
          {rows.length > 0 && (
            <div className="load-more">
              <p className="second muted">{t('scenario.shown', { shown: rows.length, count: total })}</p>
              {list.hasNextPage && (
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t('common.more')}
                </Button>
              )}
            </div>
          )}
        </section>
      </div>
      <Drawer
        open={phone && filtering}
        onClose={() => setFiltering(false)}
        placement="bottom"
        size="80dvh"
        title={t('scenario.filters')}
        footer={
          <Button type="primary" block onClick={() => setFiltering(false)}>
            {t('scenario.showCount', { count: total })}
          </Button>
        }
      >
        {facets}
      </Drawer>
    </div>
  );
}

/** What is chosen stands in the address. Controls flip at once; the address and the rows follow. */
function useChoice(): { search: ScenarioSearch; choose: (next: ScenarioSearch) => void; pending: boolean } {
  const committed = route.useSearch();
  const navigate = route.useNavigate();
  const [pending, start] = useTransition();
  const [search, setSearch] = useOptimistic(committed);
  const choose = (next: ScenarioSearch): void =>
    start(async () => {
      setSearch(next);
      await navigate({ search: next, replace: true, resetScroll: false });
    });
  return { search, choose, pending };
}

const useScenarios = (search: ScenarioSearch) =>
  useInfiniteQuery({
    queryKey: ['scenarios', search],
    queryFn: ({ pageParam, signal }) =>
      execute(
        ScenariosDocument,
        { ...variablesOf(search), first: PAGE, after: pageParam, withFacets: pageParam === null },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ scenarios: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });

function Chips({
  search,
  onToggle,
  onClear,
}: {
  search: ScenarioSearch;
  onToggle: (facet: FacetName, code: string) => void;
  onClear: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const word = useFacetWord();
  const chosen = chosenOf(search);
  if (!chosen.length) return null;
  return (
    <div className="chips">
      {chosen.map(({ facet, code }) => (
        <button
          key={`${facet}:${code}`}
          type="button"
          className="chip"
          aria-label={t('scenario.removeFilter', { name: word(facet, code) })}
          onClick={() => onToggle(facet, code)}
        >
          {word(facet, code)}
          <Icon name="close" size={14} />
        </button>
      ))}
      <button type="button" className="link-button second" onClick={onClear}>
        {t('scenario.clear')}
      </button>
    </div>
  );
}

function NoScenarios({ search, onClear }: { search: ScenarioSearch; onClear: () => void }): ReactNode {
  const { t } = useTranslation();
  const filtered = !!search.q || chosenOf(search).length > 0;
  if (search.mine && !filtered)
    return <Empty title={t('scenario.noneMineTitle')} text={t('scenario.noneMineText')} />;
  if (!filtered) return <Empty title={t('scenario.noneTitle')} text={t('scenario.noneText')} />;
  return (
    <Empty title={t('scenario.noFitTitle')} text={t('scenario.noFitText')}>
      <Button type="primary" onClick={onClear}>
        {t('scenario.clear')}
      </Button>
    </Empty>
  );
}
