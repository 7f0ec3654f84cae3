import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { LandingDocument, type LandingQuery } from '@fairway/client';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { MarketGaps } from '../insight/market-gaps.tsx';
import { ScenarioRow } from '../scenario/scenario-row.tsx';
import { execute } from '../session/client.ts';
import { DemoAccounts } from '../session/demo-accounts.tsx';
import { useEntrance } from '../session/session.ts';
import { LandingPicture } from './landing-picture.tsx';
import '../../ui/styles/landing.css';

const ROLES: readonly { role: 'FIRM' | 'VENDOR' | 'OFFICER'; icon: IconName }[] = [
  { role: 'FIRM', icon: 'grid' },
  { role: 'VENDOR', icon: 'solution' },
  { role: 'OFFICER', icon: 'board' },
];
const STEPS = ['one', 'two', 'three'] as const;
const TRUST: readonly { key: 'explained' | 'kept' | 'open'; icon: IconName }[] = [
  { key: 'explained', icon: 'info' },
  { key: 'kept', icon: 'shield' },
  { key: 'open', icon: 'text' },
];

/** What Fairway is, for somebody who has just arrived. */
export default function LandingPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('landing.windowTitle'));
  const market = useQuery({
    queryKey: ['landing'],
    queryFn: ({ signal }) => execute(LandingDocument, {}, { signal }),
  });
  const installation = useEntrance().data?.installation;
  const demo = !!installation?.demo && installation.demoAccounts.length > 0;
  return (
    <div className="landing">
      <section className="landing-hero" aria-labelledby="landing-title">
        <h1 id="landing-title">{t('landing.title')}</h1>
        <p className="landing-lead">{t('landing.lead')}</p>
        <div className="landing-actions">
          <Link to="/sign-up" className="action-link primary large">
            {t('entrance.signUp')}
          </Link>
          <Link to="/scenarios" className="action-link large">
            {t('landing.see')}
          </Link>
          {demo && (
            <a href="#demo-title" className="action-link large">
              {t('landing.tryDemo')}
            </a>
          )}
        </div>
        <LandingPicture />
      </section>
      {market.isError && <ErrorState error={market.error} onRetry={() => void market.refetch()} />}
      {!market.isError && <Numbers counts={market.data?.market} />}
      <section className="landing-part" aria-labelledby="landing-open">
        <div className="landing-head">
          <h2 id="landing-open">{t('landing.openTitle')}</h2>
          <Link to="/scenarios">
            {t('landing.all', { count: market.data?.market.openScenarios ?? 0 })}{' '}
            <Icon name="forward" size={14} />
          </Link>
        </div>
        {market.isPending && <SkeletonRows rows={3} />}
        {market.data?.scenarios.nodes.length === 0 && (
          <p className="panel pad second">{t('landing.noneOpen')}</p>
        )}
        {!!market.data?.scenarios.nodes.length && (
          <ul className="panel scenario-rows">
            {market.data.scenarios.nodes.map((scenario) => (
              <ScenarioRow key={scenario.id} scenario={scenario} matches={scenario.matchCount} />
            ))}
          </ul>
        )}
      </section>
      <MarketGaps />
      <section className="landing-part" aria-labelledby="landing-how">
        <h2 id="landing-how">{t('landing.howTitle')}</h2>
        <div className="landing-roles">
          {ROLES.map(({ role, icon }) => (
            <article key={role} className="panel pad">
              <h3>
                <Icon name={icon} />
                {t(`landing.for.${role}`)}
              </h3>
              <p className="second">{t(`landing.forText.${role}`)}</p>
              <ol>
                {STEPS.map((step) => (
                  <li key={step}>{t(`landing.steps.${role}.${step}`)}</li>
                ))}
              </ol>
            </article>
          ))}
        </div>
        <ul className="landing-trust">
          {TRUST.map(({ key, icon }) => (
            <li key={key}>
              <Icon name={icon} />
              <span>
                <b>{t(`landing.trust.${key}`)}</b>
                <small>{t(`landing.trustText.${key}`)}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {demo && (
        <div className="landing-part landing-demo">
          <DemoAccounts onDone={() => location.assign('/')} />
        </div>
      )}
      <section className="landing-close" aria-labelledby="landing-close">
        <h2 id="landing-close">{t('landing.closeTitle')}</h2>
        <p>{t('landing.closeText')}</p>
        <div className="landing-actions">
          <Link to="/sign-up" className="action-link primary large">
            {t('entrance.signUp')}
          </Link>
          <Link to="/sign-in" className="action-link large">
            {t('signIn.title')}
          </Link>
        </div>
      </section>
    </div>
  );
}

const NUMBERS = ['openScenarios', 'listedSolutions', 'firms', 'vendors', 'matches', 'pilots'] as const;

/** The market's live numbers; places are kept while they are read. */
function Numbers({ counts }: { counts: LandingQuery['market'] | undefined }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="panel landing-numbers" aria-label={t('landing.numbers')} aria-busy={!counts}>
      {NUMBERS.map((name) => (
        <div key={name}>
          <dt>{t(`landing.number.${name}`)}</dt>
          <dd>{counts ? counts[name].toLocaleString('en') : '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
