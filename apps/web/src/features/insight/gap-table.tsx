import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { DataTable, ExportButton, type Column } from '../../ui/table/index.ts';
import { useConceptName } from '../concept/concepts.ts';
import { gapOf, scenariosOf, signed, solutionsOf, type GapCell, type Gaps } from './gap-search.ts';

const idOf = ({ sector, capability }: GapCell): string => `${sector} ${capability}`;

/** Every cell as a row, the most lacking first; demand and supply lead to their lists. */
export function GapTable({ gaps, region }: { gaps: Gaps; region: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const columns = useGapColumns(region);
  return <DataTable caption={t('gap.title')} columns={columns} rows={gaps.cells} idOf={idOf} />;
}

/** All cells as they are filtered, for a file. */
export function GapExport({ gaps }: { gaps: Gaps }): ReactNode {
  const columns = useGapColumns(undefined);
  return (
    <ExportButton
      name={`fairway-gaps-${gaps.at.slice(0, 10)}`}
      columns={columns}
      idOf={idOf}
      page={() => Promise.resolve({ rows: gaps.cells, next: null, total: gaps.cells.length })}
    />
  );
}

function useGapColumns(region: string | undefined): Column<GapCell>[] {
  const { t } = useTranslation();
  const name = useConceptName();
  const words = (cell: GapCell, count: number) => ({
    sector: name('SECTOR', cell.sector),
    capability: name('CAPABILITY', cell.capability),
    count,
  });
  return [
    { key: 'sector', header: t('gap.sector'), value: (cell) => name('SECTOR', cell.sector), fixed: true },
    { key: 'capability', header: t('gap.capability'), value: (cell) => name('CAPABILITY', cell.capability) },
    {
      key: 'demand',
      header: t('gap.demand'),
      align: 'end',
      value: (cell) => cell.demand,
      cell: (cell) => (
        <Link
          to="/scenarios"
          search={scenariosOf(cell, region)}
          aria-label={t('gap.scenarios', words(cell, cell.demand))}
        >
          {cell.demand}
        </Link>
      ),
    },
    {
      key: 'supply',
      header: t('gap.supply'),
      align: 'end',
      value: (cell) => cell.supply,
      cell: (cell) => (
        <Link
          to="/solutions"
          search={solutionsOf(cell)}
          aria-label={t('gap.solutions', words(cell, cell.supply))}
        >
          {cell.supply}
        </Link>
      ),
    },
    { key: 'matched', header: t('gap.matched'), align: 'end', value: (cell) => cell.matched },
    {
      key: 'gap',
      header: t('gap.gap'),
      align: 'end',
      value: (cell) => gapOf(cell),
      cell: (cell) => signed(gapOf(cell)),
    },
  ];
}
