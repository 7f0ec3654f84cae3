import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { drawnFrom } from './drawn-from.ts';
import './styles/long-list.css';

/** From so many rows on a list draws only those near the view; a shorter one stays whole, for the browser's own search too. */
const WINDOWED_FROM = 40;
const OVERSCAN = 6;
const PLACE = ['data-index', 'aria-posinset', 'aria-setsize'];

/** Heights of rows that have been drawn, by list: who comes back finds the page as tall as it was, and the place with it. */
const heights = new Map<string, Map<string, number>>();

interface Props<Item> {
  /** Names the list for the heights that it remembers. */
  name: string;
  items: readonly Item[];
  /** Draws one `li`, without knowing where in the list it stands. */
  children: (item: Item) => ReactElement;
  /** How tall a row is about, until it has been drawn. */
  height: number;
  /** Between rows, as in the list's CSS. */
  gap?: number;
  /** How many there are with those to come. */
  total?: number;
  ordered?: boolean;
  className?: string;
  label?: string;
  busy?: boolean;
  /** A row that stays drawn wherever the view is. */
  kept?: string;
  /** What the list is scrolled in, if not the window. */
  within?: RefObject<HTMLElement | null>;
}

/** A list of cards that may grow to thousands: rows of a long one are drawn near the view, and where the focus is. */
export function LongList<Item extends { id: string }>(props: Props<Item>): ReactNode {
  const { name, items, children, gap = 0, total, within } = props;
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  // A row with the focus stays drawn, and so do its neighbours, where Tab goes next.
  const [held, setHeld] = useState<number>();
  const windowed = items.length > WINDOWED_FROM;
  const known = heightsOf(name);
  const top = useTop(list, within, windowed);
  const kept = props.kept === undefined ? -1 : items.findIndex(({ id }) => id === props.kept);
  const options = {
    count: items.length,
    estimateSize: (index: number) => known.get(items[index]!.id) ?? props.height,
    getItemKey: (index: number) => items[index]?.id ?? index,
    gap,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range: Range) =>
      [...(held === undefined ? [] : [held - 1, held, held + 1]), kept]
        .filter((index) => index >= 0)
        .reduce((near, index) => drawnFrom(near, index, range.count), defaultRangeExtractor(range)),
    measureElement: <Scrolled extends Element | Window>(
      element: Element,
      entry: ResizeObserverEntry | undefined,
      virtual: Virtualizer<Scrolled, Element>,
    ) => {
      const item = items[Number(element.getAttribute('data-index'))];
      const height = measureElement(element, entry, virtual);
      if (item && height) known.set(item.id, height);
      return height;
    },
    useFlushSync: false,
  };
  const byWindow = useWindowVirtualizer<Element>({ ...options, enabled: windowed && !within });
  const byElement = useVirtualizer<HTMLElement, Element>({
    ...options,
    enabled: windowed && !!within,
    getScrollElement: () => within?.current ?? null,
  });
  const virtual = within ? byElement : byWindow;
  const drawn = windowed ? virtual.getVirtualItems() : undefined;

  // Rows are found in the document: so they need not know that they are drawn one by one.
  useLayoutEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>(':scope > li:not(.list-room)') ?? [];
    rows.forEach((row, at) => {
      if (!drawn) {
        const { id } = items[at]!;
        // What is drawn before the list is long stands above what comes.
        if (!known.has(id)) known.set(id, row.offsetHeight);
        for (const name of PLACE) row.removeAttribute(name);
        return;
      }
      const place = drawn[at]!;
      row.setAttribute('data-index', String(place.index));
      row.setAttribute('aria-posinset', String(place.index + 1));
      row.setAttribute('aria-setsize', String(total ?? items.length));
      virtual.measureElement(row);
    });
    virtual.measureElement(null);
  });

  const hold = ({ target }: SyntheticEvent): void => {
    const index = (target as Element).closest<HTMLElement>('li[data-index]')?.dataset.index;
    setHeld(index === undefined ? undefined : Number(index));
  };
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <List
      ref={list}
      className={props.className}
      aria-label={props.label}
      aria-busy={props.busy}
      data-windowed={windowed || undefined}
      onFocus={hold}
      onBlur={({ relatedTarget }) => !list.current?.contains(relatedTarget) && setHeld(undefined)}
    >
      {drawn
        ? withRoom(drawn, top, top + virtual.getTotalSize(), gap, ({ index }) => (
            <Row key={items[index]!.id} item={items[index]!} draw={children} />
          ))
        : items.map((item) => <Row key={item.id} item={item} draw={children} />)}
    </List>
  );
}

/** While the list scrolls, rows that are drawn already stay as they are. */
const Row = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Item>({ item, draw }: { item: Item; draw: (item: Item) => ReactElement }): ReactNode {
  return draw(item);
}

/** Rows, and the room of those between them that are not drawn. */
function withRoom(
  drawn: readonly VirtualItem[],
  top: number,
  bottom: number,
  gap: number,
  row: (item: VirtualItem) => ReactNode,
): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = top;
  for (const item of drawn) {
    const gaps = end === top ? gap : 2 * gap;
    if (item.start - end > gaps) parts.push(<Room key={`to-${item.key}`} height={item.start - end - gaps} />);
    parts.push(row(item));
    end = item.end;
  }
  if (bottom - end > gap) parts.push(<Room key="after" height={bottom - end - gap} />);
  return parts;
}

const Room = ({ height }: { height: number }): ReactNode => (
  <li aria-hidden="true" className="list-room" style={{ height }} />
);

function heightsOf(name: string): Map<string, number> {
  const known = heights.get(name) ?? new Map<string, number>();
  heights.set(name, known);
  return known;
}

/** How far below the start of what is scrolled the list begins: what stands above may grow. */
function useTop(
  list: RefObject<HTMLElement | null>,
  within: RefObject<HTMLElement | null> | undefined,
  windowed: boolean,
): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!windowed) return;
    const measure = (): void => {
      const scroller = within?.current;
      const from = scroller ? scroller.getBoundingClientRect().top - scroller.scrollTop : -window.scrollY;
      setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) - from));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list, within, windowed]);
  return top;
}
