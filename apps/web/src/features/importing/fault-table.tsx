import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import type { ImportRunDetailQuery } from '@fairway/client';
import { Tag } from '../../ui/parts.tsx';

type Fault = NonNullable<ImportRunDetailQuery['importRun']>['faults']['nodes'][number];

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
  const said = ({ code, message }: Fault): string => {
    const key = `importing.fault.${code}`;
    return i18n.exists(key) ? t(key as never) : message;
  };
  if (!total) return over ? <p className="good-text">{t('importing.noFaults')}</p> : null;
  return (
    <section className="panel pad stack" aria-labelledby="import-faults">
      <div className="row wrap import-faults-head">
        <h2 id="import-faults">{t('importing.faults', { count: total })}</h2>
        <a href={`/imports/runs/${runId}/faults.csv`} download>
          {t('importing.download')}
        </a>
      </div>
      <div className="table-wrap" role="region" aria-labelledby="import-faults" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('importing.row')}</th>
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
                  <Tag tone={one.severity === 'ERROR' ? 'bad' : 'warn'}>
                    {t(`importing.severity.${one.severity}`)}
                  </Tag>{' '}
                  {said(one)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && (
        <div className="load-more">
          <Button onClick={more}>{t('common.more')}</Button>
        </div>
      )}
    </section>
  );
}
