export { DataTable } from './data-table.tsx';
export { ColumnMenu } from './column-menu.tsx';
export { ExportButton, type ExportProps } from './export-button.tsx';
export { useColumns, type ColumnChoice } from './use-columns.ts';
export type { CellValue, Column, DataTableProps } from './columns.ts';
export type { ListPage } from './gather.ts';
