import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { columnKey, targetIn, type Column, type Pilot } from './board.ts';
import { PilotCard } from './pilot-card.tsx';

interface Props {
  index: number;
  column: Column;
  /** The cards that the filter lets through. */
  cards: readonly Pilot[];
  filtered: boolean;
  find: (pilotId: string) => Pilot | undefined;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
}

/** A column of the board: its name, how many stand in it and for how long, and the cards. */
export function BoardColumn({ index, column, cards, filtered, find, onMove }: Props): ReactNode {
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
  const median = column.medianDwellDays;
  const late = median !== null && median > column.limitDays;
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
          <span className="total">{filtered ? cards.length : column.count}</span>
        </h2>
        <p>
          <span className={late ? 'bad-text' : undefined}>
            {median === null ? t('pilot.noMedian') : t('pilot.median', { count: Math.round(median * 2) / 2 })}
          </span>
          <span>{t('pilot.limit', { count: column.limitDays })}</span>
        </p>
      </header>
      {cards.length === 0 && (
        <p className="board-empty">{t(filtered ? 'pilot.emptyFiltered' : 'pilot.emptyColumn')}</p>
      )}
      <ul className="board-cards">
        {cards.map((pilot) => (
          <PilotCard key={pilot.id} pilot={pilot} shared={column.stages.length > 1} onMove={onMove} />
        ))}
      </ul>
    </section>
  );
}
