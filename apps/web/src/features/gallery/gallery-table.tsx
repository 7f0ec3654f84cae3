import type { ReactNode } from 'react';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Shown } from './shown.tsx';

interface Row {
  id: string;
  name: string;
  amount: number;
}

const COLUMNS: Column<Row>[] = [
  { key: 'name', header: 'Name', value: (row) => row.name, fixed: true },
  { key: 'amount', header: 'Amount', value: (row) => row.amount, align: 'end' },
];
/** Enough that only what is seen is drawn. */
const ROWS = Array.from({ length: 500 }, (_, at) => ({ id: String(at), name: `Row ${at}`, amount: at ** 2 }));

export function GalleryTable(): ReactNode {
  return (
    <Shown name="DataTable">
      <DataTable
        caption="DataTable"
        columns={COLUMNS}
        rows={ROWS}
        idOf={(row) => row.id}
        total={ROWS.length}
      />
    </Shown>
  );
}
