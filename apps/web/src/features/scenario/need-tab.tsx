import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { withUnit } from '../../ui/unit.ts';
import { useConceptName } from '../concept/concepts.ts';
import { Attachments } from './attachments.tsx';
import type { ScenarioDetail } from './scenario-page.tsx';
import '../../ui/styles/stacked-table.css';

type Indicator = ScenarioDetail['indicators'][number];

/** What is wrong today, what should be measured, and what is needed for it. */
export function NeedTab({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const saidOf = <Part extends 'problem' | 'currentPractice' | 'processStep' | 'site'>(
    ...parts: Part[]
  ): Part[] => parts.filter((part) => inLanguage(scenario[part], language));
  const where = saidOf('processStep', 'site');
  return (
    <>
      {saidOf('problem', 'currentPractice').map((part) => (
        <section key={part}>
          <h2>{t(`field.${part}`)}</h2>
          <p className="prose">{inLanguage(scenario[part], language)}</p>
        </section>
      ))}
      {where.length > 0 && (
        <section className="side-by-side">
          {where.map((part) => (
            <div key={part}>
              <h2>{t(`field.${part}`)}</h2>
              <p className="prose">{inLanguage(scenario[part], language)}</p>
            </div>
          ))}
        </section>
      )}
      {scenario.indicators.length > 0 && <Indicators indicators={scenario.indicators} />}
      {scenario.needs.length > 0 && <Needs needs={scenario.needs} />}
      <Attachments files={scenario.attachments} />
    </>
  );
}

function Indicators({ indicators }: { indicators: readonly Indicator[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('field.indicators')}</h2>
      <div className="table-wrap" tabIndex={0} role="region" aria-label={t('field.indicators')}>
        <table className="table indicators stacked">
          <thead>
            <tr>
              <th scope="col">{t('scenario.indicator')}</th>
              <th scope="col" className="number">
                {t('scenario.baseline')}
              </th>
              <th scope="col">{t('scenario.path')}</th>
              <th scope="col" className="number">
                {t('scenario.target')}
              </th>
              <th scope="col">{t('scenario.method')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((one) => (
              <IndicatorRow key={one.key} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function IndicatorRow({ one }: { one: Indicator }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (value: number | null): string =>
    value === null ? t('common.notSaid') : withUnit(value, one.unit, language);
  return (
    <tr>
      <th scope="row">{inLanguage(one.name, language)}</th>
      <td className="number" data-label={t('scenario.baseline')}>
        {figure(one.baseline)}
      </td>
      <td className="path-cell">
        <PathBar
          one={one}
          label={`${figure(one.baseline)} ${t(`direction.${one.direction}`)} ${figure(one.target)}`}
        />
      </td>
      <td className="number strong" data-label={t('scenario.target')}>
        <span aria-label={t(`direction.${one.direction}`)}>{one.direction === 'UP' ? '↑' : '↓'}</span>{' '}
        {figure(one.target)}
      </td>
      <td data-wide data-label={t('scenario.method')}>
        {inLanguage(one.method, language)}
      </td>
    </tr>
  );
}

/** From today to the target, on a scale from zero to the larger of both. */
function PathBar({ one, label }: { one: Indicator; label: string }): ReactNode {
  const { baseline, target } = one;
  const largest = Math.max(Math.abs(baseline ?? 0), Math.abs(target ?? 0));
  if (baseline === null || target === null || largest === 0 || baseline < 0 || target < 0) return '–';
  const style = {
    '--from': `${(baseline / largest) * 100}%`,
    '--to': `${(target / largest) * 100}%`,
    '--low': `${(Math.min(baseline, target) / largest) * 100}%`,
    '--wide': `${(Math.abs(target - baseline) / largest) * 100}%`,
  } as CSSProperties;
  return (
    <span className="path-bar" role="img" aria-label={label} style={style}>
      <i />
      <b />
      <u />
    </span>
  );
}

function Needs({ needs }: { needs: ScenarioDetail['needs'] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  return (
    <section>
      <h2>{t('field.needs')}</h2>
      <div className="table-wrap" tabIndex={0} role="region" aria-label={t('field.needs')}>
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{t('scenario.priority')}</th>
              <th scope="col">{t('scenario.need')}</th>
              <th scope="col">{t('scenario.capability')}</th>
              <th scope="col">{t('scenario.modality')}</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need, at) => (
              <tr key={at}>
                <td data-wide>
                  <Tag tone={need.priority === 'MUST' ? 'brand' : 'plain'}>
                    {t(`priority.${need.priority}`)}
                  </Tag>
                </td>
                <td data-wide>{inLanguage(need.text, language) || '–'}</td>
                <td data-label={t('scenario.capability')}>
                  {need.capability ? name('CAPABILITY', need.capability) : '–'}
                </td>
                <td data-label={t('scenario.modality')}>
                  {need.modality ? name('MODALITY', need.modality) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
