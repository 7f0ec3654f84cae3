import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ScenarioDetailDocument, type ScenarioDetailQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, daysUntil, inLanguage, minute, moneyRange } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import { useSignedIn } from '../session/session.ts';
import { JoinIn } from '../entrance/join-in.tsx';
import { NoScenario } from './no-scenario.tsx';
import { ConditionsTab, DataTab, NeedTab } from './scenario-tabs.tsx';
import { STATE_TONES, useScenarioFacts } from './scenario-words.ts';

const route = getRouteApi('/shell/scenarios/$code');
const TABS = ['need', 'data', 'conditions'] as const;
export type ScenarioDetail = NonNullable<ScenarioDetailQuery['scenarioByCode']>;

export default function ScenarioPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const facts = useScenarioFacts();
  const query = useQuery({
    queryKey: ['scenario', code],
    queryFn: ({ signal }) => execute(ScenarioDetailDocument, { code }, { signal }),
  });
  const scenario = query.data?.scenarioByCode;
  const title = scenario ? inLanguage(scenario.title, language) : code;
  useTitle(title);
  return (
    <div className="page">
      <PageHead
        title={title}
        back={{ to: '/scenarios', label: t('nav.scenarios') }}
        lead={scenario && inLanguage(scenario.summary, language)}
        above={
          scenario && (
            <div className="row wrap">
              <Tag round tone={STATE_TONES[scenario.state]}>
                {t(`scenarioState.${scenario.state}`)}
              </Tag>
              <Facts>{facts(scenario, true)}</Facts>
            </div>
          )
        }
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={160} />}
      {query.data && !scenario && <NoScenario />}
      {scenario && (
        <div className="detail">
          <Tabs scenario={scenario} />
          <Rail scenario={scenario} />
        </div>
      )}
    </div>
  );
}

function Tabs({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<(typeof TABS)[number]>('need');
  const move = (by: number): void => {
    const to = TABS[(TABS.indexOf(open) + by + TABS.length) % TABS.length]!;
    setOpen(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  return (
    <div className="panel">
      <div
        className="tabs"
        role="tablist"
        aria-label={t('scenario.parts')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(1);
          if (event.key === 'ArrowLeft') move(-1);
        }}
      >
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === open}
            aria-controls="tab-panel"
            tabIndex={tab === open ? 0 : -1}
            onClick={() => setOpen(tab)}
          >
            {t(`scenario.tab.${tab}`)}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        {open === 'need' && <NeedTab scenario={scenario} />}
        {open === 'data' && <DataTab scenario={scenario} />}
        {open === 'conditions' && <ConditionsTab scenario={scenario} />}
      </div>
    </div>
  );
}

function Rail({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const signedIn = useSignedIn();
  const left = scenario.proposalDeadline ? daysUntil(scenario.proposalDeadline) : null;
  const firm =
    inLanguage(scenario.organization?.name ?? scenario.teaserName, language) || t('scenario.nameWithheld');
  return (
    <aside className="panel pad stack" aria-label={t('scenario.atAGlance')}>
      {signedIn ? (
        <p>
          <Link to="/scenarios/$code/matches" params={{ code: scenario.code }} className="strong">
            {t('scenario.seeMatches', { count: scenario.matchCount })}
          </Link>
        </p>
      ) : (
        <JoinIn code={scenario.code} matches={scenario.matchCount} />
      )}
      <dl className="pairs">
        <dt>{t('scenario.firm')}</dt>
        <dd>
          {scenario.organization ? (
            <Link to="/organizations/$id" params={{ id: scenario.organization.id }}>
              {firm}
            </Link>
          ) : (
            firm
          )}
        </dd>
        {scenario.region && (
          <>
            <dt>{t('facet.regions')}</dt>
            <dd>{name('REGION', scenario.region)}</dd>
          </>
        )}
        <dt>{t('scenario.budget')}</dt>
        <dd>{moneyRange(scenario.budget, language) || t('common.notSaid')}</dd>
        <dt>{t('scenario.deadline')}</dt>
        <dd>
          {scenario.proposalDeadline ? (
            <>
              {minute(scenario.proposalDeadline)}
              <br />
              <span className="second muted">
                {left! > 0 ? t('scenario.daysLeft', { count: left! }) : t('scenario.deadlinePassed')}
              </span>
            </>
          ) : (
            t('scenario.noDeadline')
          )}
        </dd>
        {scenario.openedAt && (
          <>
            <dt>{t('scenario.opened')}</dt>
            <dd>{day(scenario.openedAt)}</dd>
          </>
        )}
        {scenario.riskTier && (
          <>
            <dt>{t('scenario.riskTier')}</dt>
            <dd>{t(`riskTier.${scenario.riskTier}`)}</dd>
          </>
        )}
      </dl>
    </aside>
  );
}
