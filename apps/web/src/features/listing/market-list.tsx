import { useOptimistic, useState, useTransition, type ReactElement, type ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Drawer } from '../../ui/drawer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { FacetForm } from './facet-form.tsx';
import { codesOf, toggled, type ListSearch } from './list-search.ts';
import { SearchField } from './search-field.tsx';

const ROW_PX = 150;

interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
  facets?: readonly { name: string; values: readonly { code: string; count: number }[] }[];
}

export interface MarketListProps<Facet extends string, Row> {
  name: string;
  facets: readonly { name: Facet; title: string }[];
  word: (facet: Facet, code: string) => string;
  sorts?: readonly { code: string; title: string }[];
  search: ListSearch<Facet>;
  onSearch: (next: ListSearch<Facet>) => Promise<void>;
  read: (search: ListSearch<Facet>, after: string | null, signal: AbortSignal) => Promise<Page<Row>>;
  row: (row: Row) => ReactElement;
  /** More to do with the list, beside its order. */
  tools?: (choice: Choice<Facet>) => ReactNode;
  /** Shows the rows otherwise than as a list of cards; null for that list. */
  rowsAs?: (rows: Row[], choice: Choice<Facet> & { total: number; dimmed: boolean }) => ReactNode;
  /** What stays when every choice is taken back. */
  cleared?: ListSearch<Facet>;
  texts: { title: string; search: string; count: (count: number) => string; none: ReactNode };
}

interface Choice<Facet extends string> {
  search: ListSearch<Facet>;
  choose: (next: ListSearch<Facet>) => void;
}

/** A list of the market with its search, facets, chips and order; all of it stands in the address. */
export function MarketList<Facet extends string, Row extends { id: string }>({
  name,
  facets,
  word,
  sorts = [],
  search: committed,
  onSearch,
  read,
  row,
  tools,
  rowsAs,
  cleared = {} as ListSearch<Facet>,
  texts,
}: MarketListProps<Facet, Row>): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const [filtering, setFiltering] = useState(false);
  // Controls flip at once; the address and the rows follow.
  const [pending, start] = useTransition();
  const [search, setSearch] = useOptimistic(committed);
  const choose = (next: ListSearch<Facet>): void =>
    start(async () => {
      setSearch(next);
      await onSearch(next);
    });
  const list = useInfiniteQuery({
    queryKey: [name, search],
    queryFn: ({ pageParam, signal }) => read(search, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const first = list.data?.pages[0];
  const rows = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  const total = first?.totalCount ?? 0;
  const toggle = (facet: string, code: string): void => choose(toggled(search, facet as Facet, code));
  const chosen = facets.flatMap((facet) =>
    codesOf(search, facet.name).map((code) => ({ facet: facet.name, code })),
  );
  const form = (
    <FacetForm
      groups={facets.map((facet) => ({
        ...facet,
        values: first?.facets?.find((one) => one.name === facet.name)?.values ?? [],
        chosen: codesOf(search, facet.name),
      }))}
      word={(facet, code) => word(facet as Facet, code)}
      onToggle={toggle}
    />
  );
  const dimmed = pending || list.isPlaceholderData;
  const choice = { search, choose, total, dimmed };
  const otherwise = rowsAs?.(rows, choice);
  // A table needs the width more than its filters do: titles beside eight columns would run over four lines.
  const folded = phone || !!otherwise;
  return (
    <div className="plaza" data-folded={folded || undefined}>
      {!folded && form}
      <section aria-label={texts.title}>
        <SearchField
          label={texts.search}
          value={search.q ?? ''}
          onChange={(q) => choose({ ...search, q: q || undefined })}
        />
        <div className="list-bar">
          <p className="strong" role="status" aria-live="polite">
            {first && texts.count(total)}
          </p>
          <div className="row wrap">
            {folded && (
              <Button
                icon={<Icon name="filter" size={16} />}
                aria-haspopup="dialog"
                onClick={() => setFiltering(true)}
              >
                {t('scenario.filters')}
              </Button>
            )}
            {tools?.({ search, choose })}
            {sorts.length > 1 && (
              <select
                className="plain-select"
                aria-label={t('scenario.sort')}
                value={search.sort ?? sorts[0]!.code}
                onChange={({ target }) =>
                  choose({
                    ...search,
                    sort: target.value === sorts[0]!.code ? undefined : target.value,
                  })
                }
              >
                {sorts.map((sort) => (
                  <option key={sort.code} value={sort.code}>
                    {sort.title}
                  </option>
                ))}
              </select>
            )}
          </div>
        </div>
        {chosen.length > 0 && (
          <div className="chips">
            {chosen.map(({ facet, code }) => (
              <button
                key={`${facet}:${code}`}
                type="button"
                className="chip"
                aria-label={t('scenario.removeFilter', { name: word(facet, code) })}
                onClick={() => toggle(facet, code)}
              >
                {word(facet, code)}
                <Icon name="close" size={14} />
              </button>
            ))}
            <button type="button" className="link-button second" onClick={() => choose(cleared)}>
              {t('scenario.clear')}
            </button>
          </div>
        )}
        {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <SkeletonRows />}
        {list.data &&
          !rows.length &&
          (chosen.length || search.q ? (
            <div className="panel">
              <Empty title={t('listing.noFitTitle')} text={t('listing.noFitText')}>
                <Button onClick={() => choose(cleared)}>{t('scenario.clear')}</Button>
              </Empty>
            </div>
          ) : (
            <div className="panel">{texts.none}</div>
          ))}
        {rows.length > 0 &&
          (otherwise ?? (
            <LongList
              name={name}
              items={rows}
              height={ROW_PX}
              total={total}
              className={dimmed ? 'panel scenario-rows dimmed' : 'panel scenario-rows'}
              busy={dimmed}
            >
              {row}
            </LongList>
          ))}
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
      <Drawer
        open={folded && filtering}
        onClose={() => setFiltering(false)}
        placement={phone ? 'bottom' : 'left'}
        size={phone ? '80dvh' : 320}
        title={t('scenario.filters')}
        footer={
          <Button type="primary" block onClick={() => setFiltering(false)}>
            {t('listing.show', { count: total })}
          </Button>
        }
      >
        {form}
      </Drawer>
    </div>
  );
}
