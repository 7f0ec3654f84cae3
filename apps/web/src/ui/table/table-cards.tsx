import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LongList } from '../long-list.tsx';
import { asText, type DataTableProps } from './columns.ts';

/** On a phone each row is a card: what names it on top, the rest as pairs. */
export function TableCards<Row>({
  caption,
  columns,
  rows,
  idOf,
  total,
  dimmed,
  selection,
}: DataTableProps<Row>): ReactNode {
  const { t } = useTranslation();
  const named = columns.filter((column) => column.fixed);
  const rest = columns.filter((column) => !column.fixed);
  return (
    <LongList
      name={caption}
      items={rows.map((row) => ({ id: idOf(row), row }))}
      height={220}
      gap={10}
      total={total}
      className={dimmed ? 'table-cards dimmed' : 'table-cards'}
      label={caption}
      busy={dimmed}
    >
      {({ row }) => (
        <li className="panel">
          <div className="table-card-head">
            {selection && (
              <input
                type="checkbox"
                checked={selection.chosen.has(idOf(row))}
                aria-label={t('table.select', { name: selection.nameOf(row) })}
                onChange={() => {
                  const chosen = new Set(selection.chosen);
                  if (!chosen.delete(idOf(row))) chosen.add(idOf(row));
                  selection.onChange(chosen);
                }}
              />
            )}
            {named.map((column) => (
              <div key={column.key}>{column.cell ? column.cell(row) : asText(column.value(row))}</div>
            ))}
          </div>
          <dl className="pairs">
            {rest.map((column) => (
              <div key={column.key}>
                <dt>{column.header}</dt>
                <dd>{(column.cell ? column.cell(row) : asText(column.value(row))) || '–'}</dd>
              </div>
            ))}
          </dl>
        </li>
      )}
    </LongList>
  );
}
