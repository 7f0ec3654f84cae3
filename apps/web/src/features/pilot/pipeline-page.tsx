import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { SavedSearches } from '../saved/saved-searches.tsx';
import { BackDialog } from './back-dialog.tsx';
import { BoardColumn } from './board-column.tsx';
import { columnKey, FILTERS, idsOf, targetsOf, type Column, type Filter, type Pilot } from './board.ts';
import { readFilter } from './filter.ts';
import { RegionChoice } from './region-choice.tsx';
import { useBoard, useMove, type Move } from './use-board.ts';

const route = getRouteApi('/shell/pipeline');
const PilotTable = lazy(() => import('./pilot-table.tsx'));

/** Every pilot in its stage; those that have stood longest for their stage on top. */
export default function PipelinePage(): ReactNode {
  const { t } = useTranslation();
  const { filter = 'all', view, region } = route.useSearch();
  const query = useBoard(region);
  const [back, setBack] = useState<Move | null>(null);
  const move = useMove(region);
  useTitle(t('nav.pipeline'));
  const board = query.data?.all;
  const pilots = board?.columns.flatMap((column) => column.cards) ?? [];
  const ask = (pilot: Pilot, to: Pilot['stage']): void => {
    const next: Move = { pilot, to };
    if (targetsOf(pilot).back === to) setBack(next);
    else move(next);
  };
  const counts = Object.fromEntries(
    FILTERS.map((name) => [
      name,
      query.data ? (name === 'all' ? sum(query.data.all.columns) : idsOf(query.data[name]).size) : 0,
    ]),
  ) as Record<Filter, number>;
  const shown = query.data && filter !== 'all' ? idsOf(query.data[filter]) : null;

  return (
    <div className="board-page">
      <PageHead
        title={t('nav.pipeline')}
        lead={
          board &&
          t('pilot.lead', { count: counts.all, over: t('pilot.leadOver', { count: counts.overdue }) })
        }
      >
        <RegionChoice region={region} regions={board?.regions ?? []} />
        <Filters filter={filter} counts={counts} />
        <Views table={view === 'table'} />
        <Kept filter={filter} view={view} region={region} />
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={4} height={120} />}
      {board && counts.all === 0 && region && (
        <div className="panel">
          <Empty title={t('pilot.noneInRegionTitle')} text={t('pilot.noneInRegionText')}>
            <Link to="/pipeline" search={(before) => readFilter({ ...before, region: undefined })} replace>
              {t('pilot.allRegions')}
            </Link>
          </Empty>
        </div>
      )}
      {board && counts.all === 0 && !region && (
        <div className="panel">
          <Empty title={t('pilot.noneTitle')} text={t('pilot.noneText')}>
            <Link to="/scenarios">{t('nav.scenarios')}</Link>
          </Empty>
        </div>
      )}
      {board && counts.all > 0 && view === 'table' && (
        <Suspense fallback={<SkeletonRows rows={6} height={45} />}>
          <PilotTable pilots={pilots.filter((one) => !shown || shown.has(one.id))} />
        </Suspense>
      )}
      {board && counts.all > 0 && view !== 'table' && (
        <Columns
          columns={board.columns}
          shown={shown}
          find={(id) => pilots.find((one) => one.id === id)}
          onMove={ask}
        />
      )}
      <BackDialog
        move={back}
        onClose={() => setBack(null)}
        onMove={(note) => {
          if (back) move({ ...back, note });
          setBack(null);
        }}
      />
    </div>
  );
}

const sum = (columns: readonly Column[]): number =>
  columns.reduce((total, column) => total + column.count, 0);

function Filters({ filter, counts }: { filter: Filter; counts: Record<Filter, number> }): ReactNode {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <div className="segments" role="group" aria-label={t('pilot.filters')}>
      {FILTERS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === filter}
          onClick={() =>
            void navigate({
              search: (before) => readFilter({ ...before, filter: name }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {t(`pilot.filter.${name}`)} {counts[name]}
        </button>
      ))}
    </div>
  );
}

/** The same pilots as a board or as a table. */
function Views({ table }: { table: boolean }): ReactNode {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <div className="segments" role="group" aria-label={t('pilotTable.view')}>
      {(['board', 'table'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={(name === 'table') === table}
          onClick={() =>
            void navigate({
              search: (before) => readFilter({ ...before, view: name }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {t(`pilotTable.${name}`)}
        </button>
      ))}
    </div>
  );
}

/** Filters of the board that somebody comes back to. */
function Kept({
  filter,
  view,
  region,
}: {
  filter: Filter;
  view: 'table' | undefined;
  region: string | undefined;
}): ReactNode {
  const navigate = route.useNavigate();
  return (
    <SavedSearches
      page="pipeline"
      parameters={readFilter({ filter, view, region })}
      onApply={(kept) => void navigate({ search: readFilter(kept), replace: true, resetScroll: false })}
    />
  );
}

interface ColumnsProps {
  columns: readonly Column[];
  shown: ReadonlySet<string> | null;
  find: (pilotId: string) => Pilot | undefined;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
}

/** The columns side by side; on a phone one a swipe, with chips to jump. */
function Columns({ columns, shown, find, onMove }: ColumnsProps): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const strip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const cardsOf = (column: Column): Pilot[] => column.cards.filter((card) => !shown || shown.has(card.id));
  const jump = (index: number): void =>
    strip.current?.children[index]?.scrollIntoView({
      inline: 'start',
      block: 'nearest',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  return (
    <>
      {phone && (
        <nav className="stage-chips" aria-label={t('pilot.stages')}>
          {columns.map((column, index) => (
            <button key={index} type="button" aria-current={index === at} onClick={() => jump(index)}>
              {t(`column.${columnKey(column)}`)} <span className="muted">{cardsOf(column).length}</span>
            </button>
          ))}
        </nav>
      )}
      <div
        ref={strip}
        className="board"
        tabIndex={phone ? 0 : undefined}
        role="group"
        aria-label={t('nav.pipeline')}
        onScroll={(event) => {
          const { scrollLeft, scrollWidth, clientWidth } = event.currentTarget;
          const room = scrollWidth - clientWidth;
          if (phone && room > 0) setAt(Math.round((scrollLeft / room) * (columns.length - 1)));
        }}
      >
        {columns.map((column, index) => (
          <BoardColumn
            key={index}
            index={index}
            column={column}
            cards={cardsOf(column)}
            filtered={!!shown}
            find={find}
            onMove={onMove}
          />
        ))}
      </div>
    </>
  );
}
