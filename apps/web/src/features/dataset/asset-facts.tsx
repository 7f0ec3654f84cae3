import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DataAccessWay, DataRight } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Facts, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { STATE_TONES } from '../scenario/scenario-words.ts';
import type { AssetDetail } from './asset-page.tsx';
import { useSize } from './asset-words.tsx';

const RIGHTS: readonly DataRight[] = ['HOLD', 'PROCESS_USE', 'OPERATE'];
const WAYS: readonly DataAccessWay[] = ['EVALUATE_ONLY', 'QUERY', 'DOWNLOAD'];

/** What the data is: words, columns, ways of use, and the scenarios that offer it. */
export function AssetFacts({ asset }: { asset: AssetDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <section>
        <h2>{t('asset.about')}</h2>
        <p className="prose">{inLanguage(asset.description, language) || t('common.notSaid')}</p>
      </section>
      <section>
        <h2>{t('asset.ways')}</h2>
        <ul className="ways">
          {WAYS.map((way) => {
            const offered = asset.accessWays.includes(way);
            return (
              <li key={way} data-off={!offered || undefined}>
                <div className="row wrap">
                  <Icon name={offered ? 'check' : 'close'} size={16} />
                  <b>{t(`dataAccess.${way}`)}</b>
                  {!offered && <span className="second">{t('asset.notOffered')}</span>}
                </div>
                <p className="second">{t(`asset.wayText.${way}`)}</p>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{t('asset.fields')}</h2>
        {asset.fields.length === 0 && <p className="muted">{t('asset.noFields')}</p>}
        {asset.fields.length > 0 && (
          <div className="table-wrap" tabIndex={0} role="region" aria-label={t('asset.fields')}>
            <table className="table">
              <thead>
                <tr>
                  {(['fieldName', 'fieldType', 'fieldUnit', 'fieldMeaning'] as const).map((head) => (
                    <th key={head} scope="col">
                      {t(`asset.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {asset.fields.map((field) => (
                  <tr key={field.name}>
                    <td>
                      <code>{field.name}</code>
                    </td>
                    <td>{field.type}</td>
                    <td>{field.unit}</td>
                    <td>{inLanguage(field.description, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section>
        <h2>{t('asset.usedBy')}</h2>
        {asset.scenarios.length === 0 && <p className="muted">{t('asset.usedByNone')}</p>}
        <ul className="stack">
          {asset.scenarios.map((scenario) => (
            <li key={scenario.id} className="row wrap">
              <Tag round tone={STATE_TONES[scenario.state]}>
                {t(`scenarioState.${scenario.state}`)}
              </Tag>
              <Link to="/scenarios/$code" params={{ code: scenario.code }}>
                {inLanguage(scenario.title, language)}
              </Link>
              <Facts>{[scenario.code]}</Facts>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Size, class, licence and rights beside it. */
export function AssetRail({ asset }: { asset: AssetDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const size = useSize();
  const unknown = t('common.notSaid');
  return (
    <>
      <section className="panel pad">
        <h2 className="visually-hidden">{t('scenario.atAGlance')}</h2>
        <dl className="pairs">
          <dt>{t('asset.owner')}</dt>
          <dd>{inLanguage(asset.organization.name, language)}</dd>
          <dt>{t('asset.size')}</dt>
          <dd>{size(asset) || unknown}</dd>
          <dt>{t('asset.facet.dataClass')}</dt>
          <dd>
            {t(`asset.class.${asset.dataClass}`)}
            <small className="class-text">{t(`asset.classText.${asset.dataClass}`)}</small>
          </dd>
          <dt>{t('asset.facet.modality')}</dt>
          <dd>
            {asset.modalities.map((code) => name('MODALITY', code)).join(t('common.separator')) || unknown}
          </dd>
          <dt>{t('field.sector')}</dt>
          <dd>{asset.sector ? name('SECTOR', asset.sector) : unknown}</dd>
          <dt>{t('asset.form.region')}</dt>
          <dd>{asset.region ? name('REGION', asset.region) : unknown}</dd>
          <dt>{t('asset.licence')}</dt>
          <dd>{asset.licence || unknown}</dd>
          {asset.personal && (
            <>
              <dt>{t('asset.form.legalBasis')}</dt>
              <dd>{asset.legalBasis ? t(`asset.basis.${asset.legalBasis}`) : unknown}</dd>
            </>
          )}
          <dt>{t('asset.posted')}</dt>
          <dd>{asset.postedAt ? day(asset.postedAt) : t('asset.notPosted')}</dd>
        </dl>
      </section>
      <section className="panel pad">
        <h2>{t('asset.rights')}</h2>
        <ul className="stack">
          {RIGHTS.map((right) => {
            const held = asset.rights.includes(right);
            return (
              <li key={right} className={held ? undefined : 'muted'}>
                <span className="row">
                  <Icon name={held ? 'check' : 'close'} size={16} />
                  <b>{t(`asset.right.${right}`)}</b>
                </span>
                <span className="second">{t(held ? `asset.rightText.${right}` : 'asset.notHeld')}</span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
