import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { ImportRunDetailQuery } from '@fairway/client';
import { Tag } from '../../ui/parts.tsx';
import { DataTable, type Column } from '../../ui/table/index.ts';
import { usePhone } from '../../ui/use-media.ts';

type Fault = NonNullable<ImportRunDetailQuery['importRun']>['faults']['nodes'][number];

const OF_A_VALUE = new Set(['UNKNOWN_CODE', 'INVALID']);

/** What was wrong with which row, as the file counts them. */
export function FaultTable(props: {
  runId: string;
  total: number;
  faults: readonly Fault[];
  over: boolean;
  more?: () => void;
}): ReactNode {
  const { runId, total, faults, over, more } = props;
  const { t, i18n } = useTranslation();
  const phone = usePhone();
  const said = ({ code, message }: Fault): string => {
    const key = `importing.fault.${code}`;
    // What stands in the cell is quoted in the service's sentence; without it these words say too little.
    const [, value] = /“(.*)”/.exec(message) ?? [];
    const known = i18n.exists(key) && (value !== undefined || !OF_A_VALUE.has(code));
    return known ? t(key as 'importing.fault.INVALID', { value: value ?? '' }) : message;
  };
  const severity = (one: Fault): ReactNode => (
    <Tag tone={one.severity === 'ERROR' ? 'bad' : 'warn'}>{t(`importing.severity.${one.severity}`)}</Tag>
  );
  const columns: Column<Fault>[] = [
    {
      key: 'row',
      header: t('importing.row'),
      fixed: true,
      align: phone ? undefined : 'end',
      width: 90,
      value: ({ row }) => row,
      cell: ({ row }) => (phone ? t('importing.rowAt', { row }) : row),
    },
    {
      key: 'what',
      header: t('importing.what'),
      width: 420,
      value: said,
      cell: (one) => (
        <>
          {severity(one)} {said(one)}
        </>
      ),
    },
    { key: 'column', header: t('importing.column'), width: 160, value: ({ column }) => column },
    {
      key: 'externalId',
      header: t('importing.externalId'),
      width: 160,
      value: ({ externalId }) => externalId,
    },
  ];
  if (!total) return over ? <p className="good-text">{t('importing.noFaults')}</p> : null;
  return (
    <section className="panel pad stack" aria-labelledby="import-faults">
      <div className="row wrap import-faults-head">
        <h2 id="import-faults">{t('importing.faults', { count: total })}</h2>
        <a href={`/imports/runs/${runId}/faults.csv`} download>
          {t('importing.download')}
        </a>
      </div>
      <DataTable
        caption={t('importing.faults', { count: total })}
        columns={columns}
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        idOf={({ at }) => String(at)}
        total={total}
      />
      {more && (
        <div className="load-more">
          <Button onClick={more}>{t('common.more')}</Button>
        </div>
      )}
    </section>
  );
}
