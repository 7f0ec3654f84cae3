import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { ago, day, inLanguage } from '../../ui/format.ts';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { ColumnMenu, DataTable, ExportButton, useColumns, type Column } from '../../ui/table/index.ts';
import { dwellTone, type Pilot } from './board.ts';
import { useRemind } from './use-remind.ts';

const HEALTH_TONES: Record<Pilot['health'], Tone> = { ON_TRACK: 'good', AT_RISK: 'warn', OFF_TRACK: 'bad' };
const idOf = (pilot: Pilot): string => pilot.id;

/** The pilots of the board as a table: columns to choose, a file to take away, reminders for several at once. */
export default function PilotTable({ pilots }: { pilots: readonly Pilot[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const columns = usePilotColumns();
  const choice = useColumns('pilots', columns);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const remind = useRemind();
  const toRemind = pilots.filter((one) => chosen.has(one.id) && one.viewerCan.remind);
  const mayRemind = pilots.some((one) => one.viewerCan.remind);
  return (
    <div className="stack">
      <div className="row wrap">
        {mayRemind && (
          <>
            <Button
              loading={remind.isPending}
              onClick={() => remind.mutate(toRemind, { onSuccess: () => setChosen(new Set()) })}
              disabled={toRemind.length === 0}
            >
              {t('pilotPage.remindChosen', { count: toRemind.length })}
            </Button>
            <span className="second muted">
              {t(toRemind.length ? 'pilotPage.remindHint' : 'pilotPage.chooseToRemind')}
            </span>
          </>
        )}
        <span className="table-tools">
          <ColumnMenu columns={columns} choice={choice} />
          <ExportButton
            name={t('nav.pipeline')}
            columns={choice.shown}
            idOf={idOf}
            page={() => Promise.resolve({ rows: pilots, next: null, total: pilots.length })}
          />
        </span>
      </div>
      <DataTable
        caption={t('nav.pipeline')}
        columns={choice.shown}
        rows={pilots}
        idOf={idOf}
        onOpen={(pilot) => void navigate({ to: '/pilots/$code', params: { code: pilot.code } })}
        selection={
          mayRemind
            ? {
                chosen,
                onChange: setChosen,
                nameOf: (pilot) => `${pilot.code} ${inLanguage(pilot.title, language)}`,
              }
            : undefined
        }
      />
    </div>
  );
}

function usePilotColumns(): Column<Pilot>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (words: Parameters<typeof inLanguage>[0]): string => inLanguage(words, language);
  return [
    { key: 'code', header: t('pilotTable.code'), whole: true, width: 120, value: (one) => one.code },
    {
      key: 'title',
      header: t('pilotTable.title'),
      fixed: true,
      width: 250,
      value: (one) => text(one.title),
      cell: (one) => (
        <Link to="/pilots/$code" params={{ code: one.code }} className="strong">
          {text(one.title)}
        </Link>
      ),
    },
    { key: 'firm', header: t('pilotPage.firm'), width: 160, value: (one) => text(one.firm.name) },
    { key: 'vendor', header: t('pilotPage.vendor'), width: 160, value: (one) => text(one.vendor.name) },
    {
      key: 'stage',
      header: t('pilotTable.stage'),
      whole: true,
      width: 110,
      value: (one) => t(`stage.${one.stage}`),
    },
    {
      key: 'health',
      header: t('pilotPage.health'),
      whole: true,
      width: 90,
      value: (one) => t(`health.${one.health}`),
      cell: (one) => <Tag tone={HEALTH_TONES[one.health]}>{t(`health.${one.health}`)}</Tag>,
    },
    {
      key: 'dwell',
      header: t('pilotTable.dwell'),
      align: 'end',
      whole: true,
      width: 104,
      value: (one) => Math.floor(one.dwellDays),
      cell: (one) => (
        <span className={dwellTone(one) === 'bad' ? 'bad-text strong' : undefined}>
          {t('pilotTable.ofDays', { days: Math.floor(one.dwellDays), count: one.limitDays })}
        </span>
      ),
    },
    {
      key: 'limit',
      header: t('pilotTable.limit'),
      align: 'end',
      width: 90,
      off: true,
      value: (one) => one.limitDays,
    },
    {
      key: 'owner',
      header: t('pilotTable.owner'),
      whole: true,
      width: 124,
      value: (one) => one.firmOwner?.name ?? one.vendorOwner?.name ?? '',
    },
    {
      key: 'due',
      header: t('pilotTable.due'),
      whole: true,
      width: 100,
      value: (one) => (one.nextMilestone ? new Date(one.nextMilestone.dueAt) : null),
      cell: (one) => (one.nextMilestone ? day(one.nextMilestone.dueAt) : ''),
    },
    {
      key: 'reminded',
      header: t('pilotTable.reminded'),
      whole: true,
      width: 110,
      off: true,
      value: (one) => (one.remindedAt ? new Date(one.remindedAt) : null),
      cell: (one) => (one.remindedAt ? ago(one.remindedAt) : ''),
    },
  ];
}
