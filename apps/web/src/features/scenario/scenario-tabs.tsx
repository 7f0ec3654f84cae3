import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, percent } from '../../ui/format.ts';
import { DataMeter, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { Attachments } from './attachments.tsx';
import type { ScenarioDetail } from './scenario-page.tsx';

type Props = { scenario: ScenarioDetail };
type Indicator = ScenarioDetail['indicators'][number];

export function NeedTab({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const said = (['problem', 'currentPractice', 'processStep', 'site'] as const).filter((part) =>
    inLanguage(scenario[part], language),
  );
  return (
    <>
      {said.map((part) => (
        <section key={part}>
          <h2>{t(`field.${part}`)}</h2>
          <p className="prose">{inLanguage(scenario[part], language)}</p>
        </section>
      ))}
      {scenario.indicators.length > 0 && (
        <section>
          <h2>{t('field.indicators')}</h2>
          <div className="table-wrap" tabIndex={0} role="region" aria-label={t('field.indicators')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('scenario.indicator')}</th>
                  <th scope="col" className="number">
                    {t('scenario.baseline')}
                  </th>
                  <th scope="col" className="number">
                    {t('scenario.target')}
                  </th>
                  <th scope="col">{t('scenario.method')}</th>
                </tr>
              </thead>
              <tbody>
                {scenario.indicators.map((one) => (
                  <IndicatorRow key={one.key} one={one} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {scenario.needs.length > 0 && (
        <section>
          <h2>{t('field.needs')}</h2>
          <ul className="stack">
            {scenario.needs.map((need, at) => (
              <li key={at}>
                <div className="row wrap">
                  <Tag tone={need.priority === 'MUST' ? 'brand' : 'plain'}>
                    {t(`priority.${need.priority}`)}
                  </Tag>
                  {need.capability && <Tag>{name('CAPABILITY', need.capability)}</Tag>}
                  {need.modality && <Tag>{name('MODALITY', need.modality)}</Tag>}
                </div>
                <p className="prose">{inLanguage(need.text, language)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Attachments files={scenario.attachments} />
    </>
  );
}

function IndicatorRow({ one }: { one: Indicator }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (value: number | null): string =>
    value === null ? t('common.notSaid') : `${value.toLocaleString(language)} ${one.unit ?? ''}`;
  return (
    <tr>
      <td>{inLanguage(one.name, language)}</td>
      <td className="number">{figure(one.baseline)}</td>
      <td className="number">
        <span aria-label={t(`direction.${one.direction}`)}>{one.direction === 'UP' ? '↑' : '↓'}</span>{' '}
        {figure(one.target)}
      </td>
      <td>{inLanguage(one.method, language)}</td>
    </tr>
  );
}

export function DataTab({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const { data } = scenario;
  return (
    <>
      <section>
        <h2>{t('scenario.tab.data')}</h2>
        <dl className="pairs">
          <dt>{t('scenario.dataReady')}</dt>
          <dd>
            <DataMeter level={scenario.dataReadiness} label={t(`dataReadiness.${scenario.dataReadiness}`)} />
          </dd>
          <dt>{t('field.data_modalities')}</dt>
          <dd>
            {data.modalities.map((code) => name('MODALITY', code)).join(t('common.separator')) ||
              t('common.notSaid')}
          </dd>
          <dt>{t('field.data_volume')}</dt>
          <dd>{data.volume || t('common.notSaid')}</dd>
          <dt>{t('field.data_labelledShare')}</dt>
          <dd>{data.labelledShare === null ? t('common.notSaid') : percent(data.labelledShare)}</dd>
          <dt>{t('field.data_access')}</dt>
          <dd>{data.access ? t(`dataAccess.${data.access}`) : t('common.notSaid')}</dd>
        </dl>
      </section>
      <section>
        <h2>{t('field.dataAssetIds')}</h2>
        {scenario.dataAssets.length === 0 && <p className="muted">{t('scenario.noAssets')}</p>}
        <ul className="stack">
          {scenario.dataAssets.map((asset) => (
            <li key={asset.id}>
              <span className="muted">{asset.code}</span> {inLanguage(asset.title, language)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

export function ConditionsTab({ scenario }: Props): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const { constraints } = scenario;
  /** Nothing said is something else than none. */
  const list = (codes: readonly string[] | null | undefined, word: (code: string) => string): string => {
    if (!codes) return t('common.notSaid');
    return codes.map(word).join(t('common.separator')) || t('common.none');
  };
  return (
    <section>
      <h2>{t('scenario.tab.conditions')}</h2>
      <dl className="pairs">
        <dt>{t('facet.deployments')}</dt>
        <dd>{list(constraints.deployment, (mode) => t(`deployment.${mode}` as never))}</dd>
        <dt>{t('field.constraints_dataResidency')}</dt>
        <dd>
          {constraints.dataResidency
            ? name('DATA_RESIDENCY', constraints.dataResidency)
            : t('common.notSaid')}
        </dd>
        <dt>{t('field.constraints_certifications')}</dt>
        <dd>{list(constraints.certifications, (code) => name('CERTIFICATION', code))}</dd>
        <dt>{t('field.constraints_interfaces')}</dt>
        <dd>{list(constraints.interfaces, (code) => name('INTERFACE', code))}</dd>
        <dt>{t('field.constraints_languages')}</dt>
        <dd>
          {list(constraints.languages, (code) =>
            /^(zh|en)$/.test(code) ? t(`language.${code}` as never) : code,
          )}
        </dd>
        <dt>{t('field.constraints_latencyMs')}</dt>
        <dd>{constraints.latencyMs === null ? t('common.notSaid') : `${constraints.latencyMs} ms`}</dd>
        <dt>{t('field.startBy')}</dt>
        <dd>{scenario.startBy ?? t('common.notSaid')}</dd>
        <dt>{t('field.durationWeeks')}</dt>
        <dd>
          {scenario.durationWeeks === null
            ? t('common.notSaid')
            : t('match.weeks', { count: scenario.durationWeeks })}
        </dd>
        <dt>{t('field.cooperationMode')}</dt>
        <dd>{t(`cooperationMode.${scenario.cooperationMode}`)}</dd>
        <dt>{t('field.ipTerms')}</dt>
        <dd>{scenario.ipTerms ? t(`ipTerms.${scenario.ipTerms}`) : t('common.notSaid')}</dd>
      </dl>
    </section>
  );
}
