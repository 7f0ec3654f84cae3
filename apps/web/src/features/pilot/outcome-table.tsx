import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { withUnit } from '../../ui/unit.ts';
import type { PilotDetail } from './pilot-query.ts';

/** What was measured when the firm accepted it: the result that stays. */
export function OutcomeTable({ outcome }: { outcome: NonNullable<PilotDetail['outcome']> }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (value: number, unit: string | null): string => withUnit(value, unit, language);
  return (
    <section className="outcome">
      <h3>{t('reading.outcome')}</h3>
      <div className="table-wrap" tabIndex={0} role="region" aria-label={t('reading.outcome')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('scenario.indicator')}</th>
              <th scope="col" className="number">
                {t('scenario.baseline')}
              </th>
              <th scope="col" className="number">
                {t('reading.measured')}
              </th>
              <th scope="col" className="number">
                {t('scenario.target')}
              </th>
              <th scope="col">{t('reading.result')}</th>
            </tr>
          </thead>
          <tbody>
            {outcome.map((one) => (
              <tr key={one.key}>
                <th scope="row">{inLanguage(one.name, language)}</th>
                <td className="number">{figure(one.baseline, one.unit)}</td>
                <td className="number strong">{figure(one.measured, one.unit)}</td>
                <td className="number">{figure(one.target, one.unit)}</td>
                <td>
                  <Tag tone={one.reached ? 'good' : 'teal'}>
                    {t(`reading.stands.${one.reached ? 'target' : 'minimum'}`)}
                  </Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
