import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { ScenarioDetailDocument, type ScenarioDetailQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { daysUntil, inLanguage, moneyRange } from '../../ui/format.ts';
import { Facts, PageHead, Tag } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { ScenarioActions } from '../posting/scenario-actions.tsx';
import { execute } from '../session/client.ts';
import { useSignedIn } from '../session/session.ts';
import { NeedTab } from './need-tab.tsx';
import { NoScenario } from './no-scenario.tsx';
import { ProgressTab } from './progress-tab.tsx';
import { ScenarioRail } from './scenario-rail.tsx';
import { TABS, type ScenarioTab } from './scenario-search.ts';
import { ConditionsTab, DataTab } from './scenario-tabs.tsx';
import { STATE_TONES, useScenarioFacts } from './scenario-words.ts';
import '../../ui/styles/scenario-page.css';
import '../../ui/styles/print.css';

const route = getRouteApi('/shell/scenarios/$code');
export type ScenarioDetail = NonNullable<ScenarioDetailQuery['scenarioByCode']>;

export default function ScenarioPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const facts = useScenarioFacts();
  const signedIn = useSignedIn();
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
        lead={scenario && <Sentence scenario={scenario} />}
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
      >
        {scenario && signedIn && <ScenarioActions code={scenario.code} />}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} height={160} />}
      {query.data && !scenario && <NoScenario />}
      {scenario && (
        <div className="detail">
          <Tabs scenario={scenario} />
          <ScenarioRail scenario={scenario} />
        </div>
      )}
    </div>
  );
}

/** The answer first: where it stands, for how much, and how many fit; then what it is about. */
function Sentence({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { proposalDeadline, state, budget, matchCount, indicators } = scenario;
  const left = state === 'OPEN' && proposalDeadline ? daysUntil(proposalDeadline) : 0;
  const parts = [
    left > 0 ? t('scenario.closesIn', { count: left }) : t(`scenarioState.${state}`),
    budget &&
      moneyRange(budget, language) &&
      t('scenario.withBudget', { budget: moneyRange(budget, language) }),
    indicators.length > 0 && t('scenario.withIndicators', { count: indicators.length }),
    t('scenario.withMatches', { count: matchCount }),
  ].filter(Boolean);
  return (
    <>
      <span className="answer">{t('scenario.sentence', { parts: parts.join(t('scenario.comma')) })}</span>
      <br />
      {inLanguage(scenario.summary, language)}
    </>
  );
}

const PANELS: Record<ScenarioTab, (props: { scenario: ScenarioDetail }) => ReactNode> = {
  need: NeedTab,
  data: DataTab,
  conditions: ConditionsTab,
  progress: ProgressTab,
};

/** The parts of a scenario, one at a time; on paper all of them. */
function Tabs({ scenario }: { scenario: ScenarioDetail }): ReactNode {
  const { t } = useTranslation();
  const { tab: open = 'need' } = route.useSearch();
  const navigate = route.useNavigate();
  const paper = useMedia('print');
  const choose = (tab: ScenarioTab): void =>
    void navigate({ search: tab === 'need' ? {} : { tab }, replace: true, resetScroll: false });
  const move = (by: number): void => {
    const to = TABS[(TABS.indexOf(open) + by + TABS.length) % TABS.length]!;
    choose(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  if (paper)
    return (
      <div className="panel">
        {TABS.map((tab) => {
          const Panel = PANELS[tab];
          return <Panel key={tab} scenario={scenario} />;
        })}
      </div>
    );
  const Panel = PANELS[open];
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
            onClick={() => choose(tab)}
          >
            {t(`scenario.tab.${tab}`)}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        <Panel scenario={scenario} />
      </div>
    </div>
  );
}
