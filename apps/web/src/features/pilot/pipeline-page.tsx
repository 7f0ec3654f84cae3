import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { SavedSearches } from '../saved/saved-searches.tsx';
import { BackDialog } from './back-dialog.tsx';
import { BoardColumn } from './board-column.tsx';
import { cardsOf, columnKey, countsOf, DEEPEST, FILTERS, targetsOf } from './board.ts';
import type { Column, Filter, Pilot, Stay } from './board.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { readFilter } from './filter.ts';
import { RegionChoice } from './region-choice.tsx';
import { useBoard, useMove, type Move } from './use-board.ts';

const route = getRouteApi('/shell/pipeline');
const PilotTable = lazy(() => import('./pilot-table.tsx'));

/** Every pilot in its stage; those that have stood longest for their stage on top. */
export default function PipelinePage(): ReactNode {
  const { t } = useTranslation();
  const { filter = 'all', view, region } = route.useSearch();
  const { depth, deeper } = useDepth(`${region} ${filter}`);
  const look = { region, filter, depth: view === 'table' ? DEEPEST : depth };
  const query = useBoard(look);
  const [back, setBack] = useState<Move | null>(null);
  const move = useMove(look);
  useTitle(t('nav.pipeline'));
  const board = query.data?.board;
  const pilots = useMemo(() => cardsOf(board), [board]);
  const latest = useRef({ move, pilots });
  latest.current = { move, pilots };
  const ask = useCallback((pilot: Pilot, to: Pilot['stage']): void => {
    const next: Move = { pilot, to };
    if (targetsOf(pilot).back === to) setBack(next);
    else latest.current.move(next);
  }, []);
  const find = useCallback((id: string) => latest.current.pilots.find((one) => one.id === id), []);
  const counts = query.data ? countsOf(query.data) : NO_COUNTS;

  return (
    <div className="board-page">
      <PageHead
        title={t('nav.pipeline')}
        lead={
          board &&
          t('pilot.lead', { count: counts.all, over: t('pilot.leadOver', { count: counts.overdue }) })
        }
      >
        <RegionChoice region={region} regions={query.data?.all.regions ?? []} />
        <Filters filter={filter} counts={counts} />
        <Views table={view === 'table'} />
        <Kept filter={filter} view={view} region={region} />
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && (view === 'table' ? <SkeletonRows rows={6} height={45} /> : <BoardSkeleton />)}
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
          <PilotTable pilots={pilots} />
        </Suspense>
      )}
      {board && counts.all > 0 && view !== 'table' && (
        <Columns
          columns={board.columns}
          stays={query.data?.all.columns ?? []}
          filtered={filter !== 'all'}
          depth={query.isPlaceholderData ? depth - 1 : depth}
          find={find}
          onMove={ask}
          onEnd={deeper}
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

const NO_COUNTS = { all: 0, mine: 0, overdue: 0, highRisk: 0 };

/** How far down the columns are read; for another filter or region from the top again. */
function useDepth(of: string): { depth: number; deeper: () => void } {
  const [read, setRead] = useState({ of, depth: 0 });
  const deeper = useCallback(
    () => setRead((before) => ({ of, depth: before.of === of ? Math.min(before.depth + 1, DEEPEST) : 1 })),
    [of],
  );
  return { depth: read.of === of ? read.depth : 0, deeper };
}

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
  stays: readonly Stay[];
  filtered: boolean;
  depth: number;
  find: (pilotId: string) => Pilot | undefined;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
  onEnd: () => void;
}

/** The columns side by side; on a phone one a swipe, with chips to jump. */
function Columns({ columns, stays, filtered, depth, find, onMove, onEnd }: ColumnsProps): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const strip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
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
              {t(`column.${columnKey(column)}`)} <span className="muted">{column.count}</span>
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
            stay={stays[index]}
            filtered={filtered}
            depth={depth}
            find={find}
            onMove={onMove}
            onEnd={onEnd}
          />
        ))}
      </div>
    </>
  );
}
