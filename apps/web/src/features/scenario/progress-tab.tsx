import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, minute } from '../../ui/format.ts';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { fieldKey } from '../match/criteria.ts';
import type { ScenarioDetail } from './scenario-page.tsx';

const HEALTH: Record<ScenarioDetail['pilots'][number]['health'], Tone> = {
  ON_TRACK: 'good',
  AT_RISK: 'warn',
  OFF_TRACK: 'bad',
};

/** What came of it so far: proposals as the viewer may see them, pilots, and how its text changed. */
export function ProgressTab({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  return (
    <>
      <Proposals scenario={scenario} />
      <Pilots scenario={scenario} />
      <Versions scenario={scenario} />
    </>
  );
}

function Proposals({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { proposals, proposalCount } = scenario;
  return (
    <section>
      <h2>{t('scenario.proposals')}</h2>
      {proposals?.nodes.length ? (
        <div className="table-wrap" tabIndex={0} role="region" aria-label={t('scenario.proposals')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('scenario.column.code')}</th>
                <th scope="col">{t('scenario.vendor')}</th>
                <th scope="col">{t('facet.states')}</th>
                <th scope="col">{t('scenario.handedIn')}</th>
              </tr>
            </thead>
            <tbody>
              {proposals.nodes.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to="/proposals/$id" params={{ id: one.id }}>
                      {one.code}
                    </Link>
                  </td>
                  <td>{inLanguage(one.organization.name, language)}</td>
                  <td>{t(`scenario.proposalState.${one.state}`)}</td>
                  <td>{one.submittedAt ? minute(one.submittedAt) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="muted">
          {proposalCount === null
            ? t('scenario.proposalsHidden')
            : proposals
              ? t('scenario.noProposals')
              : t('scenario.proposalsSealed', { count: proposalCount })}
        </p>
      )}
    </section>
  );
}

function Pilots({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section>
      <h2>{t('scenario.pilots')}</h2>
      {!scenario.pilots.length && <p className="muted">{t('scenario.noPilots')}</p>}
      <ul className="stack">
        {scenario.pilots.map((pilot) => (
          <li key={pilot.id} className="row wrap">
            <Link to="/pilots/$code" params={{ code: pilot.code }} className="strong">
              {pilot.code}
            </Link>
            <span>{inLanguage(pilot.title, language)}</span>
            <span className="muted">{inLanguage(pilot.vendor.name, language)}</span>
            <Tag>{t(`stage.${pilot.stage}`)}</Tag>
            <Tag round tone={HEALTH[pilot.health]}>
              {t(`health.${pilot.health}`)}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Versions({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t, i18n } = useTranslation();
  const word = (path: string): string => {
    const key = `field.${fieldKey(path)}`;
    return i18n.exists(key) ? t(key as never) : path;
  };
  return (
    <section>
      <h2>{t('scenario.versions')}</h2>
      {!scenario.versions.length && <p className="muted">{t('scenario.noVersions')}</p>}
      <ol className="version-list">
        {scenario.versions.map((one) => (
          <li key={one.contentVersion}>
            <b>{t('scenario.version', { number: one.contentVersion })}</b>{' '}
            <span className="muted">{minute(one.createdAt)}</span>{' '}
            {one.changeClass && (
              <Tag tone={one.changeClass === 'MATERIAL' ? 'warn' : 'plain'}>
                {t(`scenario.changeClass.${one.changeClass}`)}
              </Tag>
            )}
            {one.changedFields.length > 0 && (
              <p className="second">
                {t('scenario.changed', {
                  fields: [...new Set(one.changedFields.map(word))].join(t('common.separator')),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
