import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ScenarioRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { closingDay } from '../../ui/form/zoned.ts';
import { daysUntil, inLanguage, moneyRange } from '../../ui/format.ts';
import { DataMeter, Facts, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { useSignedIn } from '../session/session.ts';
import { capabilitiesOf, STATE_TONES, useScenarioFacts } from './scenario-words.ts';

const SOON_DAYS = 14;
const TAGS = 5;

/** One scenario in a list: what it is, its figures, and how many solutions match. */
export function ScenarioRow({
  scenario,
  matches,
}: {
  scenario: ScenarioRowFragment;
  matches: number | null;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const facts = useScenarioFacts();
  const signedIn = useSignedIn();
  const capabilities = capabilitiesOf(scenario);
  return (
    <li className="scenario-row">
      <div>
        <div className="row wrap">
          <Tag tone={STATE_TONES[scenario.state]} round>
            {t(`scenarioState.${scenario.state}`)}
          </Tag>
          <Facts>{facts(scenario)}</Facts>
        </div>
        <h2>
          <Link to="/scenarios/$code" params={{ code: scenario.code }}>
            {inLanguage(scenario.title, language)}
          </Link>
        </h2>
        <p className="scenario-summary">{inLanguage(scenario.summary, language)}</p>
        <div className="tags">
          {scenario.sector && <Tag tone="brand">{name('SECTOR', scenario.sector)}</Tag>}
          {capabilities.slice(0, TAGS).map((code) => (
            <Tag key={code}>{name('CAPABILITY', code)}</Tag>
          ))}
          {scenario.constraints.deployment?.map((mode) => (
            <Tag key={mode}>{t(`deployment.${mode}`)}</Tag>
          ))}
        </div>
      </div>
      <ScenarioFigures scenario={scenario} />
      <p className="scenario-count">
        {matches !== null && !signedIn && (
          <>
            <b>{matches}</b>
            {t('scenario.matches')}
          </>
        )}
        {matches !== null && signedIn && (
          <Link
            to="/scenarios/$code/matches"
            params={{ code: scenario.code }}
            aria-label={t('scenario.matchesOf', {
              count: matches,
              title: inLanguage(scenario.title, language),
            })}
          >
            <b>{matches}</b>
            {t('scenario.matches')}
          </Link>
        )}
      </p>
    </li>
  );
}

function ScenarioFigures({ scenario }: { scenario: ScenarioRowFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className="scenario-figures">
      <dt>{t('scenario.budget')}</dt>
      <dd>{moneyRange(scenario.budget, language) || <small>{t('common.notSaid')}</small>}</dd>
      <dt>{t('scenario.dataReady')}</dt>
      <dd>
        <DataMeter level={scenario.dataReadiness} label={t(`dataReadiness.${scenario.dataReadiness}`)} />
      </dd>
      <dt>{t('scenario.deadline')}</dt>
      <Deadline instant={scenario.proposalDeadline} zone={scenario.deadlineZone} />
    </dl>
  );
}

/** The day in the scenario's zone, and how many are left: in amber within a fortnight. */
function Deadline({ instant, zone }: { instant: string | null; zone: string }): ReactNode {
  const { t } = useTranslation();
  if (!instant)
    return (
      <dd>
        <small>{t('scenario.noDeadline')}</small>
      </dd>
    );
  const left = daysUntil(instant);
  return (
    <dd className={left >= 0 && left <= SOON_DAYS ? 'soon' : undefined}>
      {closingDay(instant, zone)}{' '}
      <small>{left > 0 ? t('scenario.daysLeft', { count: left }) : t('scenario.deadlinePassed')}</small>
    </dd>
  );
}
