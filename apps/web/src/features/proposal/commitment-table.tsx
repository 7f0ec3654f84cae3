import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { withUnit } from '../../ui/unit.ts';
import type { Asked } from './asked-panel.tsx';
import '../../ui/styles/stacked-table.css';

/** Each indicator with its baseline and target, and what is promised for it. */
export function CommitmentTable({
  indicators,
  commitments,
}: {
  indicators: Asked['indicators'];
  commitments: readonly { indicatorKey: string; committed: number; minimumAcceptable: number | null }[];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (value: number | null | undefined, unit: string | null): string =>
    value === null || value === undefined ? t('common.notSaid') : withUnit(value, unit, language);
  return (
    <div
      className="table-wrap"
      tabIndex={0}
      role="region"
      aria-label={t('proposal.field.indicatorCommitments')}
    >
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{t('scenario.indicator')}</th>
            <th scope="col" className="number">
              {t('scenario.baseline')}
            </th>
            <th scope="col" className="number">
              {t('scenario.target')}
            </th>
            <th scope="col" className="number">
              {t('proposal.committed')}
            </th>
            <th scope="col" className="number">
              {t('reading.minimum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => {
            const own = commitments.find((commitment) => commitment.indicatorKey === one.key);
            return (
              <tr key={one.key}>
                <th scope="row">{inLanguage(one.name, language)}</th>
                <td className="number" data-label={t('scenario.baseline')}>
                  {figure(one.baseline, one.unit)}
                </td>
                <td className="number" data-label={t('scenario.target')}>
                  {one.direction === 'UP' ? '↑' : '↓'} {figure(one.target, one.unit)}
                </td>
                <td className="number strong" data-label={t('proposal.committed')}>
                  {figure(own?.committed, one.unit)}
                </td>
                <td className="number" data-label={t('reading.minimum')}>
                  {figure(own?.minimumAcceptable ?? own?.committed, one.unit)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
