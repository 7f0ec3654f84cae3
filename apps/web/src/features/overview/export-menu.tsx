import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { ExportButton, type Column } from '../../ui/table/index.ts';
import { useConceptName } from '../concept/concepts.ts';
import { columnKey, type Column as BoardColumn } from '../pilot/board.ts';
import { isShare, type Overview } from './figures.ts';

/** One line of the file: which part of the page, what it is about, its value and what it is compared with. */
interface Line {
  part: string;
  item: string;
  value: number | null;
  compared: number | null;
  note: string;
}

/** Everything that the page shows, as one table. */
export function ExportMenu({ overview }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const lines = useLines(overview);
  const columns: Column<Line>[] = [
    { key: 'part', header: t('overview.sheet.part'), value: (line) => line.part },
    { key: 'item', header: t('overview.sheet.item'), value: (line) => line.item },
    { key: 'value', header: t('overview.sheet.value'), value: (line) => line.value },
    { key: 'compared', header: t('overview.sheet.compared'), value: (line) => line.compared },
    { key: 'note', header: t('overview.sheet.note'), value: (line) => line.note },
  ];
  return (
    <ExportButton
      name={`${t('nav.dashboard')} ${overview.at.slice(0, 10)}`}
      columns={columns}
      idOf={(line) => `${line.part} ${line.item}`}
      page={() => Promise.resolve({ rows: lines, next: null, total: lines.length })}
    />
  );
}

function useLines(overview: Overview): Line[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const rounded = (value: number | null, share: boolean): number | null =>
    value === null ? null : Math.round(value * (share ? 1000 : 10)) / 10;
  const pilots = (part: string, rows: Overview['overduePilots']['nodes']): Line[] =>
    rows.map((pilot) => ({
      part,
      item: `${pilot.code} ${inLanguage(pilot.title, language)}`,
      value: Math.floor(pilot.dwellDays),
      compared: pilot.limitDays,
      note: t(`stage.${pilot.stage}`),
    }));
  return [
    ...overview.figures.map((one) => ({
      part: t('overview.figures'),
      item: t(`overview.figure.${one.code}`) + (isShare(one.code) ? ' %' : ''),
      value: rounded(one.value, isShare(one.code)),
      compared: rounded(one.before, isShare(one.code)),
      note: t(`overview.means.${one.code}`),
    })),
    ...overview.funnel.map((step) => ({
      part: t('overview.funnel'),
      item: t(`column.${columnKey({ stages: step.stages as BoardColumn['stages'] })}`),
      value: step.entered,
      compared: step.share === null ? null : Math.round(step.share * 100),
      note: t('overview.funnelMeans'),
    })),
    ...overview.trend.flatMap((month) =>
      (['scenariosOpened', 'proposals', 'pilotsStarted'] as const).map((key) => ({
        part: t('overview.trendTitle'),
        item: `${month.month} ${t(`overview.trend.${key}`)}`,
        value: month[key],
        compared: null,
        note: '',
      })),
    ),
    ...overview.gaps.cells.map((cell) => ({
      part: t('overview.gaps'),
      item: `${name('SECTOR', cell.sector)} × ${name('CAPABILITY', cell.capability)}`,
      value: cell.demand,
      compared: cell.supply,
      note: t('overview.gapsMean'),
    })),
    ...pilots(t('overview.list.overdue'), overview.overduePilots.nodes),
    ...pilots(t('overview.list.atRisk'), overview.atRiskPilots.nodes),
  ];
}
