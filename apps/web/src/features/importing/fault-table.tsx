import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { ImportRunDetailQuery } from '@fairway/client';
import { Facts, Tag } from '../../ui/parts.tsx';
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
  if (!total) return over ? <p className="good-text">{t('importing.noFaults')}</p> : null;
  return (
    <section className="panel pad stack" aria-labelledby="import-faults">
      <div className="row wrap import-faults-head">
        <h2 id="import-faults">{t('importing.faults', { count: total })}</h2>
        <a href={`/imports/runs/${runId}/faults.csv`} download>
          {t('importing.download')}
        </a>
      </div>
      {phone ? (
        <ul className="import-faults">
          {faults.map((one, at) => (
            <li key={at}>
              <Facts>{[t('importing.rowAt', { row: one.row }), one.column, one.externalId]}</Facts>
              <p>
                {severity(one)} {said(one)}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <div className="table-wrap" role="region" aria-labelledby="import-faults" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {t('importing.row')}
                </th>
                <th scope="col">{t('importing.externalId')}</th>
                <th scope="col">{t('importing.column')}</th>
                <th scope="col">{t('importing.what')}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map((one, at) => (
                <tr key={at}>
                  <td className="number">{one.row}</td>
                  <td>{one.externalId}</td>
                  <td>{one.column}</td>
                  <td>
                    {severity(one)} {said(one)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more && (
        <div className="load-more">
          <Button onClick={more}>{t('common.more')}</Button>
        </div>
      )}
    </section>
  );
}
