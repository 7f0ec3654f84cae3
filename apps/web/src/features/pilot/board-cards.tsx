import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { drawnFrom } from '../../ui/drawn-from.ts';
import type { Pilot } from './board.ts';
import { PilotCard } from './pilot-card.tsx';

/** From so many cards on a column draws only what is near the view. */
const WINDOWED_FROM = 12;
const CARD_PX = 190;
const GAP_PX = 8;
const OVERSCAN = 3;

interface Props {
  cards: readonly Pilot[];
  /** Cards that there is room for; those behind the last one given are still to come. */
  room: number;
  /** Pilots of the column, drawn or not. */
  count: number;
  shared: boolean;
  onMove: (pilot: Pilot, to: Pilot['stage']) => void;
  /** Somebody has come to where cards are still to come. */
  onEnd: () => void;
}

/** The cards of a column. In a long one those near the view are drawn, and the one that is held by keyboard or hand. */
export function BoardCards({ cards, room, count, shared, onMove, onEnd }: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const held = useRef<number>(undefined);
  const [top, setTop] = useState(0);
  const windowed = room > WINDOWED_FROM;
  useLayoutEffect(() => {
    const measure = (): void =>
      setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [cards]);
  const virtual = useWindowVirtualizer({
    count: room,
    enabled: windowed,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => cards[index]?.id ?? index,
    gap: GAP_PX,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range: Range) => drawnFrom(defaultRangeExtractor(range), held.current, range.count),
    useFlushSync: false,
  });
  // Each column would push the page for cards of its own that turn out taller, and the others with it.
  virtual.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  const drawn = windowed ? virtual.getVirtualItems() : null;
  const wanting = drawn?.some(({ index }) => index >= cards.length) ?? room > cards.length;
  useEffect(() => {
    if (wanting) onEnd();
  }, [wanting, onEnd, cards]);
  const hold = ({ target }: SyntheticEvent): void => {
    const index = (target as Element).closest<HTMLElement>('li')?.dataset.index;
    held.current = index === undefined ? undefined : Number(index);
  };
  const letGo = (): void => void (held.current = undefined);
  const card = (index: number, start?: number): ReactNode => {
    const pilot = cards[index];
    const place = { index, of: windowed ? count : undefined, start, measure: virtual.measureElement };
    return pilot ? (
      <PilotCard key={pilot.id} pilot={pilot} shared={shared} onMove={onMove} {...place} />
    ) : (
      <li key={index} className="board-waiting" aria-hidden="true" style={{ top: start, height: CARD_PX }} />
    );
  };
  return (
    <ul
      ref={list}
      className="board-cards"
      data-windowed={windowed || undefined}
      style={windowed ? { height: virtual.getTotalSize() } : undefined}
      onFocus={hold}
      onBlur={letGo}
      onDragStart={hold}
      onDragEnd={letGo}
    >
      {drawn
        ? drawn.map(({ index, start }) => card(index, start - top))
        : cards.map((_, index) => card(index))}
    </ul>
  );
}
