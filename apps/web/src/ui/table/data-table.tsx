import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Icon } from '../icon.tsx';
import { SidewaysHint } from '../sideways-hint.tsx';
import { useSideways } from '../use-sideways.ts';
import { usePhone } from '../use-media.ts';
import { asText, directionOf, nextSort, type Column, type DataTableProps } from './columns.ts';
import { TableCards } from './table-cards.tsx';
import '../styles/table.css';

const VIRTUAL_FROM = 60;
const ROW_PX = 45;
/** Words stay readable however many columns there are; what does not fit is scrolled to. */
const LEAST_PX = 150;

/** A real table with a head that stays, rows that the keyboard walks, and cards on a phone. Long ones draw what is seen. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return usePhone() ? <TableCards {...props} /> : <WideTable {...props} />;
}

function WideTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, idOf, total, dimmed, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const sideways = useSideways(scroller);
  const [at, setAt] = useState(0);
  const long = rows.length > VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    enabled: long,
    // A frame may bring several steps: drawing each before the next is what makes a fast scroll stutter.
    useFlushSync: false,
  });
  const drawn = long ? virtual.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const before = long ? (drawn[0]?.start ?? 0) : 0;
  const after = long ? virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0;
  const active = Math.min(at, rows.length - 1);
  const span = columns.length + (selection ? 1 : 0);

  // A row outside the view is drawn some frames after it was asked for, and moves as rows above it are measured:
  // each draw gives it the focus and keeps it in view, until the hand takes over.
  const held = useRef<number>(undefined);
  const letGo = (): void => void (held.current = undefined);
  const hold = (): void => {
    if (held.current === undefined) return;
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${held.current}"]`);
    if (!row) return;
    if (row !== document.activeElement) row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };
  useLayoutEffect(hold);
  const focusRow = (index: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    held.current = to;
    setAt(to);
    if (long) virtual.scrollToIndex(to);
    hold();
  };
  const toggle = (row: Row): void => {
    if (!selection) return;
    const chosen = new Set(selection.chosen);
    if (!chosen.delete(idOf(row))) chosen.add(idOf(row));
    selection.onChange(chosen);
  };
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const to = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: index + 10,
      PageUp: index - 10,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      focusRow(to);
    }
    if (event.key === 'Enter') props.onOpen?.(rows[index]!);
    if (event.key === ' ' && selection) {
      event.preventDefault();
      toggle(rows[index]!);
    }
  };

  // Handlers that stay the same let rows that are drawn already stay as they are while the table scrolls.
  const latest = useRef({ onKey, toggle, onOpen: props.onOpen });
  latest.current = { onKey, toggle, onOpen: props.onOpen };
  const [deeds] = useState<Deeds<Row>>(() => ({
    focus: setAt,
    key: (event, index) => latest.current.onKey(event, index),
    toggle: (row) => latest.current.toggle(row),
    open: (row) => latest.current.onOpen?.(row),
  }));

  return (
    <>
      {sideways && <SidewaysHint />}
      <div
        ref={scroller}
        className="table-scroll panel"
        data-sideways={sideways || undefined}
        {...(sideways && { role: 'region', tabIndex: 0, 'aria-label': caption })}
        onWheel={letGo}
        onPointerDown={letGo}
        onTouchMove={letGo}
        onFocus={({ target }) => target.dataset.index !== String(held.current) && letGo()}
        onBlur={({ relatedTarget }) => relatedTarget && !scroller.current?.contains(relatedTarget) && letGo()}
      >
        <table
          className={dimmed ? 'data-table dimmed' : 'data-table'}
          aria-rowcount={(total ?? rows.length) + 1}
          aria-busy={dimmed}
        >
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {selection && (
                <th scope="col" className="select-cell">
                  <SelectAll rows={rows} idOf={idOf} selection={selection} />
                </th>
              )}
              {columns.map((column) => (
                <Head key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Room height={before} span={span} />}
            {drawn.map(({ index }) => {
              const row = rows[index]!;
              return (
                <TableRow
                  key={idOf(row)}
                  row={row}
                  index={index}
                  columns={columns}
                  reachable={index === active}
                  chosen={selection?.chosen.has(idOf(row))}
                  opens={!!props.onOpen}
                  selectName={selection?.nameOf(row)}
                  measure={long ? virtual.measureElement : undefined}
                  deeds={deeds}
                />
              );
            })}
            {after > 0 && <Room height={after} span={span} />}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface Deeds<Row> {
  focus: (index: number) => void;
  key: (event: KeyboardEvent<HTMLTableRowElement>, index: number) => void;
  toggle: (row: Row) => void;
  open: (row: Row) => void;
}

interface TableRowProps<Row> {
  row: Row;
  index: number;
  columns: DataTableProps<Row>['columns'];
  /** By Tab; the other rows by the arrows from it. */
  reachable: boolean;
  chosen: boolean | undefined;
  opens: boolean;
  /** What its box of the selection is called; none where nothing is selected. */
  selectName: string | undefined;
  measure: ((element: HTMLTableRowElement | null) => void) | undefined;
  deeds: Deeds<Row>;
}

const TableRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row>(props: TableRowProps<Row>): ReactNode {
  const { row, index, columns, reachable, chosen, opens, selectName, measure, deeds } = props;
  const { t } = useTranslation();
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      data-opens={opens || undefined}
      onFocus={() => deeds.focus(index)}
      onKeyDown={(event) => deeds.key(event, index)}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, button, input, label')) deeds.open(row);
      }}
    >
      {selectName !== undefined && (
        <td className="select-cell">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t('table.select', { name: selectName })}
            onChange={() => deeds.toggle(row)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} data-align={column.align} data-whole={column.whole}>
          {column.cell ? column.cell(row) : asText(column.value(row))}
        </td>
      ))}
    </tr>
  );
}

/** The room of rows that are not drawn. */
const Room = ({ height, span }: { height: number; span: number }): ReactNode => (
  <tr aria-hidden="true" className="table-room">
    <td colSpan={span} style={{ height }} />
  </tr>
);

function Head<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string | undefined;
  onSort: DataTableProps<Row>['onSort'];
}): ReactNode {
  const direction = directionOf(column.sort, sort);
  const sortable = column.sort && onSort;
  return (
    <th
      scope="col"
      data-align={column.align}
      style={{ width: column.width, minWidth: column.width && Math.min(column.width, LEAST_PX) }}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
    >
      {sortable ? (
        <button type="button" className="sort-button" onClick={() => onSort(nextSort(column.sort!, sort))}>
          {column.header}
          <span data-direction={direction} aria-hidden="true">
            <Icon name="down" size={12} />
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function SelectAll<Row>({
  rows,
  idOf,
  selection,
}: Pick<DataTableProps<Row>, 'rows' | 'idOf'> & {
  selection: NonNullable<DataTableProps<Row>['selection']>;
}): ReactNode {
  const { t } = useTranslation();
  const all = rows.length > 0 && rows.every((row) => selection.chosen.has(idOf(row)));
  const some = rows.some((row) => selection.chosen.has(idOf(row)));
  return (
    <input
      type="checkbox"
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = some && !all;
      }}
      aria-label={t('table.selectAll')}
      onChange={() => selection.onChange(new Set(all ? [] : rows.map(idOf)))}
    />
  );
}
