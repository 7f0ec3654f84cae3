import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '@tanstack/react-router';
import { ScenariosDocument, type ScenarioRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { closingDay } from '../../ui/form/zoned.ts';
import { day, inLanguage, majorOf, moneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/parts.tsx';
import {
  ColumnMenu,
  DataTable,
  ExportButton,
  useColumns,
  type Column,
  type ColumnChoice,
} from '../../ui/table/index.ts';
import { usePhone } from '../../ui/use-media.ts';
import { namesThere, useConceptName } from '../concept/concepts.ts';
import { SavedSearches } from '../saved/saved-searches.tsx';
import { execute } from '../session/client.ts';
import { readScenarioSearch, variablesOf, type ScenarioSearch } from './scenario-search.ts';
import { capabilitiesOf, STATE_TONES } from './scenario-words.ts';

type Row = ScenarioRowFragment;
export interface ScenarioColumns {
  all: Column<Row>[];
  choice: ColumnChoice<Row>;
}
interface Choice {
  columns: ScenarioColumns;
  search: ScenarioSearch;
  onChoose: (next: ScenarioSearch) => void;
}

const EXPORT_PAGE = 100;
const idOf = (row: Row): string => row.id;
const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

/** The list as a table, with its columns to choose. */
export function ScenarioTable({
  rows,
  total,
  dimmed,
  search,
  columns,
  onChoose,
}: Choice & { rows: readonly Row[]; total: number; dimmed: boolean }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <DataTable
      caption={t(search.mine ? 'nav.myScenarios' : 'nav.scenarios')}
      columns={columns.choice.shown}
      rows={rows}
      idOf={idOf}
      total={total}
      dimmed={dimmed}
      sort={search.sort ?? 'NEWEST'}
      onSort={(sort) =>
        onChoose(readScenarioSearch({ ...search, sort: sort === 'NEWEST' ? undefined : sort }))
      }
      onOpen={(row) => void navigate({ to: '/scenarios/$code', params: { code: row.code } })}
    />
  );
}

/** Cards or table, what is kept, and the file of what is filtered. */
export function ScenarioTools({ search, columns, onChoose }: Choice): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const { view, mine, ...chosen } = search;
  const parameters = { ...chosen, ...(view && Object.keys(chosen).length ? { view } : {}) };
  const views = [
    { view: undefined, icon: 'list', word: t('table.cards') },
    { view: 'table', icon: 'table', word: t('table.rows') },
  ] as const;
  return (
    <>
      {!phone && (
        <div className="segments" role="group" aria-label={t('table.view')}>
          {views.map((one) => (
            <button
              key={one.icon}
              type="button"
              aria-pressed={view === one.view}
              onClick={() => onChoose({ ...search, view: one.view })}
            >
              <Icon name={one.icon} size={16} /> {one.word}
            </button>
          ))}
        </div>
      )}
      {view === 'table' && <ColumnMenu columns={columns.all} choice={columns.choice} />}
      <SavedSearches
        page={mine ? 'my-scenarios' : 'scenarios'}
        alerts={!mine}
        parameters={parameters}
        onApply={(kept) => onChoose(readScenarioSearch({ ...kept, mine }))}
      />
      <ExportButton
        name={`fairway-scenarios-${new Date().toISOString().slice(0, 10)}`}
        // What is shown is taken away; cards have no columns to choose, and so all of them.
        columns={view === 'table' ? columns.choice.shown : columns.all}
        idOf={idOf}
        page={async (after, signal) => {
          const { scenarios } = await execute(
            ScenariosDocument,
            { ...variablesOf(search), first: EXPORT_PAGE, after, withFacets: after === null },
            { signal },
          );
          const { hasNextPage, endCursor } = scenarios.pageInfo;
          return {
            rows: scenarios.nodes,
            next: hasNextPage ? (endCursor ?? null) : null,
            total: scenarios.totalCount ?? 0,
          };
        }}
        settled={(rows) =>
          namesThere(() => rows.forEach((row) => columns.all.forEach((column) => column.value(row))))
        }
      />
    </>
  );
}

/** What a scenario says in a table, and which of it is shown. */
export function useScenarioColumns(): ScenarioColumns {
  const all = useAllColumns();
  return { all, choice: useColumns('scenarios', all) };
}

function useAllColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const list = (words: readonly string[]): string => words.join(t('common.separator'));
  return [
    {
      key: 'title',
      header: t('scenario.column.title'),
      fixed: true,
      width: 250,
      value: (row) => inLanguage(row.title, language),
      cell: (row) => (
        <Link to="/scenarios/$code" params={{ code: row.code }} className="cell-title">
          {inLanguage(row.title, language)}
        </Link>
      ),
    },
    { key: 'code', header: t('scenario.column.code'), whole: true, value: (row) => row.code },
    {
      key: 'state',
      whole: true,
      header: t('facet.states'),
      value: (row) => t(`scenarioState.${row.state}`),
      cell: (row) => (
        <Tag round tone={STATE_TONES[row.state]}>
          {t(`scenarioState.${row.state}`)}
        </Tag>
      ),
    },
    {
      key: 'firm',
      width: 136,
      header: t('scenario.firm'),
      value: (row) =>
        inLanguage(row.organization?.name ?? row.teaserName, language) || t('scenario.nameWithheld'),
    },
    {
      key: 'sector',
      header: t('facet.sectors'),
      off: true,
      value: (row) => (row.sector ? name('SECTOR', row.sector) : null),
    },
    {
      key: 'region',
      whole: true,
      header: t('facet.regions'),
      value: (row) => (row.region ? name('REGION', row.region) : null),
    },
    {
      key: 'capabilities',
      header: t('facet.capabilities'),
      off: true,
      value: (row) => list(capabilitiesOf(row).map((code) => name('CAPABILITY', code))),
    },
    {
      key: 'data',
      header: t('facet.dataReady'),
      off: true,
      value: (row) => t(`dataReadiness.${row.dataReadiness}`),
    },
    {
      key: 'budget',
      whole: true,
      header: t('scenario.budget'),
      align: 'end',
      sort: { down: 'BUDGET' },
      value: (row) => moneyRange(row.budget, language) || null,
    },
    {
      key: 'budgetMin',
      header: t('scenario.column.budgetMin'),
      align: 'end',
      off: true,
      value: (row) => (row.budget ? majorOf(row.budget.min, row.budget.currency) : null),
    },
    {
      key: 'budgetMax',
      header: t('scenario.column.budgetMax'),
      align: 'end',
      off: true,
      value: (row) => (row.budget ? majorOf(row.budget.max, row.budget.currency) : null),
    },
    {
      key: 'currency',
      header: t('scenario.column.currency'),
      off: true,
      value: (row) => row.budget?.currency ?? null,
    },
    {
      key: 'deadline',
      whole: true,
      header: t('scenario.deadline'),
      sort: { up: 'DEADLINE' },
      value: (row) =>
        row.proposalDeadline ? { instant: row.proposalDeadline, zone: row.deadlineZone } : null,
      cell: (row) =>
        row.proposalDeadline ? closingDay(row.proposalDeadline, row.deadlineZone) : t('scenario.noDeadline'),
    },
    {
      key: 'opened',
      whole: true,
      header: t('scenario.opened'),
      off: true,
      sort: { down: 'NEWEST' },
      value: (row) => instant(row.openedAt),
      cell: (row) => (row.openedAt ? day(row.openedAt) : null),
    },
    {
      key: 'matches',
      header: t('nav.matches'),
      align: 'end',
      value: (row) => row.matchCount,
      cell: (row) => (
        <Link
          to="/scenarios/$code/matches"
          params={{ code: row.code }}
          aria-label={t('scenario.matchesOf', {
            title: inLanguage(row.title, language),
            count: row.matchCount,
          })}
        >
          {row.matchCount}
        </Link>
      ),
    },
  ];
}
