import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Icon } from '../icon.tsx';
import { usePhone } from '../use-media.ts';
import { asText, directionOf, nextSort, type Column, type DataTableProps } from './columns.ts';
import { TableCards } from './table-cards.tsx';
import '../styles/table.css';

const VIRTUAL_FROM = 60;
const ROW_PX = 45;

/** A real table with a head that stays, rows that the keyboard walks, and cards on a phone. Long ones draw what is seen. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return usePhone() ? <TableCards {...props} /> : <WideTable {...props} />;
}

function WideTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, idOf, total, dimmed, selection } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const long = rows.length > VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    enabled: long,
  });
  const drawn = long ? virtual.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const before = long ? (drawn[0]?.start ?? 0) : 0;
  const after = long ? virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0;
  const active = Math.min(at, rows.length - 1);
  const span = columns.length + (selection ? 1 : 0);

  const focusRow = (index: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    setAt(to);
    if (long) virtual.scrollToIndex(to);
    // Rows outside the view are drawn a frame later.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current
          ?.querySelector<HTMLElement>(`tr[data-index="${to}"]`)
          ?.focus({ preventScroll: long }),
      ),
    );
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

  return (
    <div ref={scroller} className="table-scroll panel">
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
            const chosen = selection?.chosen.has(idOf(row));
            return (
              <tr
                key={idOf(row)}
                ref={long ? virtual.measureElement : undefined}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={chosen}
                tabIndex={index === active ? 0 : -1}
                data-opens={props.onOpen ? true : undefined}
                onFocus={() => setAt(index)}
                onKeyDown={(event) => onKey(event, index)}
                onClick={(event) => {
                  if (!(event.target as Element).closest('a, button, input, label')) props.onOpen?.(row);
                }}
              >
                {selection && (
                  <td className="select-cell">
                    <input
                      type="checkbox"
                      checked={chosen}
                      aria-label={t('table.select', { name: selection.nameOf(row) })}
                      onChange={() => toggle(row)}
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
          })}
          {after > 0 && <Room height={after} span={span} />}
        </tbody>
      </table>
    </div>
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
      // A Chinese cell would shrink to one character a line before the table scrolls.
      style={{ width: column.width, minWidth: column.width && Math.round(column.width * 0.7) }}
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
