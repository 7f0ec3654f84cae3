import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { AskedOfProposalsFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { withUnit } from '../../ui/unit.ts';
import { useConceptName } from '../concept/concepts.ts';

export type Asked = AskedOfProposalsFragment;

/** What the scenario asks, beside what is being answered. */
export function AskedPanel({ scenario }: { scenario: Asked }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const { constraints } = scenario;
  const figure = (value: number | null, unit: string | null): string =>
    value === null ? t('common.notSaid') : withUnit(value, unit, language);
  const list = (codes: readonly string[] | null, word: (code: string) => string): string =>
    codes ? codes.map(word).join(t('common.separator')) || t('common.none') : '';
  const limits = [
    [t('facet.deployments'), list(constraints.deployment, (mode) => t(`deployment.${mode}` as never))],
    [
      t('field.constraints_dataResidency'),
      constraints.dataResidency ? name('DATA_RESIDENCY', constraints.dataResidency) : '',
    ],
    [
      t('field.constraints_certifications'),
      list(constraints.certifications, (code) => name('CERTIFICATION', code)),
    ],
    [t('field.constraints_interfaces'), list(constraints.interfaces, (code) => name('INTERFACE', code))],
    [t('field.constraints_latencyMs'), constraints.latencyMs === null ? '' : `${constraints.latencyMs} ms`],
    [t('field.startBy'), scenario.startBy ?? ''],
    [
      t('field.durationWeeks'),
      scenario.durationWeeks === null ? '' : t('match.weeks', { count: scenario.durationWeeks }),
    ],
    [t('scenario.budget'), moneyRange(scenario.budget, language)],
  ].filter(([, said]) => said);
  return (
    <section className="panel pad asked" aria-label={t('proposal.asked')}>
      <h2>{t('proposal.asked')}</h2>
      <p className="second prose asked-problem">{inLanguage(scenario.problem, language)}</p>
      {scenario.needs.length > 0 && (
        <>
          <h3>{t('field.needs')}</h3>
          <ul className="asked-needs">
            {scenario.needs.map((need, at) => (
              <li key={at}>
                <Tag tone={need.priority === 'MUST' ? 'brand' : 'plain'}>
                  {t(`priority.${need.priority}`)}
                </Tag>{' '}
                {inLanguage(need.text, language) || (need.capability && name('CAPABILITY', need.capability))}
              </li>
            ))}
          </ul>
        </>
      )}
      {scenario.indicators.length > 0 && (
        <>
          <h3>{t('field.indicators')}</h3>
          <ul className="asked-needs">
            {scenario.indicators.map((one) => (
              <li key={one.key}>
                {inLanguage(one.name, language)}
                <span className="small muted">
                  {' '}
                  {figure(one.baseline, one.unit)} → {figure(one.target, one.unit)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {limits.length > 0 && (
        <>
          <h3>{t('scenario.tab.conditions')}</h3>
          <dl className="pairs asked-limits">
            {limits.map(([label, said]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Link to="/scenarios/$code" params={{ code: scenario.code }} target="_blank">
        {t('proposal.openScenario')}
      </Link>
    </section>
  );
}
