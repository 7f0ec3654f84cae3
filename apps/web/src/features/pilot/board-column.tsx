import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { BoardCards } from './board-cards.tsx';
import { columnKey, DEEPEST, roomOf, targetIn, type Column, type Pilot, type Stay } from './board.ts';

interface Props {
  index: number;
  column: Column;
  stay: Stay | undefined;
  filtered: boolean;
  /** How far down its cards have been read. */
  depth: number;
  find: (pilotId: string) => Pilot | undefined;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
  onEnd: () => void;
}

/** A column of the board: its name, how many stand in it and for how long, and the cards. */
export function BoardColumn({ index, column, stay, filtered, depth, find, onMove, onEnd }: Props): ReactNode {
  const { t } = useTranslation();
  const ref = useRef<HTMLElement>(null);
  const latest = useRef({ column, find, onMove });
  latest.current = { column, find, onMove };
  const [over, setOver] = useState<'yes' | 'no' | undefined>();
  useEffect(() => {
    if (!ref.current) return;
    const target = (data: Record<string, unknown>) => {
      const pilot = latest.current.find(String(data.pilotId));
      return { pilot, to: pilot ? targetIn(latest.current.column, pilot) : null };
    };
    return dropTargetForElements({
      element: ref.current,
      onDragEnter: ({ source }) => setOver(target(source.data).to ? 'yes' : 'no'),
      onDragLeave: () => setOver(undefined),
      onDrop: ({ source }) => {
        setOver(undefined);
        const { pilot, to } = target(source.data);
        if (pilot && to) latest.current.onMove(pilot, to);
      },
    });
  }, []);
  const name = t(`column.${columnKey(column)}`);
  const median = stay?.medianDwellDays ?? null;
  const limit = stay?.limitDays ?? 0;
  const rest = depth >= DEEPEST ? column.count - column.cards.length : 0;
  return (
    <section
      ref={ref}
      className="board-column"
      data-over={over}
      aria-labelledby={`column-${index}`}
      id={`stage-${index}`}
    >
      <header>
        <h2 id={`column-${index}`}>
          <span className="index" aria-hidden="true">
            {index + 1}
          </span>
          {name}
          <span className="total">{column.count}</span>
        </h2>
        <p>
          <span className={median !== null && median > limit ? 'bad-text' : undefined}>
            {median === null ? t('pilot.noMedian') : t('pilot.median', { count: Math.round(median * 2) / 2 })}
          </span>
          <span>{t('pilot.limit', { count: limit })}</span>
        </p>
      </header>
      {column.count === 0 && (
        <p className="board-empty">{t(filtered ? 'pilot.emptyFiltered' : 'pilot.emptyColumn')}</p>
      )}
      <BoardCards
        cards={column.cards}
        room={roomOf(column, depth)}
        count={column.count}
        shared={column.stages.length > 1}
        onMove={onMove}
        onEnd={onEnd}
      />
      {rest > 0 && <p className="board-empty">{t('pilot.rest', { count: rest })}</p>}
    </section>
  );
}
