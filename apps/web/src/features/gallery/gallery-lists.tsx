import { useRef, useState, type ReactNode } from 'react';
import { LongList } from '../../ui/long-list.tsx';
import { ColumnMenu, DataTable, ExportButton, useColumns, type Column } from '../../ui/table/index.ts';
import { FacetForm, type FacetGroup } from '../listing/facet-form.tsx';
import { SearchField } from '../listing/search-field.tsx';
import { Group, Shown } from './shown.tsx';

interface Row {
  id: string;
  name: string;
  amount: number;
}

const COLUMNS: Column<Row>[] = [
  {
    key: 'name',
    header: 'Name',
    value: (row) => row.name,
    fixed: true,
    sort: { up: 'NAME', down: 'NAME_DOWN' },
  },
  { key: 'amount', header: 'Amount', value: (row) => row.amount, align: 'end' },
  { key: 'off', header: 'Not shown at first', value: (row) => -row.amount, align: 'end', off: true },
];
/** Enough that only what is seen is drawn. */
const ROWS = Array.from({ length: 500 }, (_, at) => ({ id: String(at), name: `Row ${at}`, amount: at ** 2 }));
const idOf = ({ id }: Row): string => id;
const FEW = ROWS.slice(0, 3);

const many = Array.from({ length: 9 }, (_, at) => ({ code: `value-${at + 1}`, count: 40 - 4 * at }));
const FACETS: Omit<FacetGroup, 'chosen'>[] = [
  { name: 'few', title: 'Few', values: many.slice(0, 2) },
  { name: 'many', title: 'Many', values: many },
  { name: 'chosen', title: 'Chosen, one of which nothing has any more', values: many.slice(0, 3) },
  { name: 'none', title: 'None: is left out', values: [] },
];

/** What stands beside lists and what lists are made of. */
export function GalleryLists(): ReactNode {
  const [chosen, setChosen] = useState<Record<string, string[]>>({ chosen: ['value-2', 'gone'] });
  const [words, setWords] = useState('');
  const [sort, setSort] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1']));
  const columns = useColumns('gallery', COLUMNS);
  const scroller = useRef<HTMLDivElement>(null);
  const toggle = (facet: string, code: string): void => {
    const now = chosen[facet] ?? [];
    setChosen({
      ...chosen,
      [facet]: now.includes(code) ? now.filter((one) => one !== code) : [...now, code],
    });
  };
  return (
    <Group id="lists" title="Lists and tables">
      <Shown name="FacetForm: few, many, chosen, none · SearchField">
        <SearchField label="SearchField" value={words} onChange={setWords} />
        <div className="plaza">
          <FacetForm
            groups={FACETS.map((one) => ({ ...one, chosen: chosen[one.name] ?? [] }))}
            word={(_, code) =>
              code === 'value-3' ? 'A name that is much longer than its place is wide' : code
            }
            onToggle={toggle}
          />
        </div>
      </Shown>
      <Shown name="LongList: a few dozen of 500 drawn">
        <div ref={scroller} tabIndex={0} role="region" aria-label="LongList" className="gallery-scroller">
          <LongList name="gallery" items={ROWS} height={40} within={scroller}>
            {(row) => <li className="gallery-row">{row.name}</li>}
          </LongList>
        </div>
      </Shown>
      <Shown name="DataTable: sorted, chosen, long · ColumnMenu · ExportButton" wide>
        <div className="row wrap">
          <ColumnMenu columns={COLUMNS} choice={columns} />
          <ExportButton
            name="gallery"
            columns={columns.shown}
            idOf={idOf}
            page={() => Promise.resolve({ rows: ROWS, next: null, total: ROWS.length })}
          />
        </div>
        <DataTable
          caption="DataTable"
          columns={columns.shown}
          rows={ROWS}
          idOf={idOf}
          total={ROWS.length}
          sort={sort}
          onSort={setSort}
          selection={{ chosen: selected, onChange: setSelected, nameOf: ({ name }) => name }}
        />
      </Shown>
      <Shown name="DataTable: while newer rows are on their way">
        <DataTable caption="DataTable, dimmed" columns={COLUMNS.slice(0, 2)} rows={FEW} idOf={idOf} dimmed />
      </Shown>
    </Group>
  );
}
