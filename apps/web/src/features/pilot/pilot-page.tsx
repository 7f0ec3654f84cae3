import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Facts, PageHead, Tag, type Tone } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { GatePanel } from './gate-panel.tsx';
import { IndicatorsTab } from './indicators-tab.tsx';
import { MilestonesTab } from './milestones-tab.tsx';
import { PilotActions } from './pilot-actions.tsx';
import { PilotParties } from './pilot-parties.tsx';
import { PilotProgress } from './pilot-progress.tsx';
import { usePilot, type PilotDetail } from './pilot-query.ts';
import { PILOT_TABS, type PilotTab } from './pilot-search.ts';
import { RisksTab } from './risks-tab.tsx';
import { TrailTab } from './trail-tab.tsx';
import '../../ui/styles/pilot.css';
import '../../ui/styles/print.css';

const route = getRouteApi('/shell/pilots/$code');
const STATE_TONES: Record<PilotDetail['state'], Tone> = {
  RUNNING: 'brand',
  PAUSED: 'warn',
  STOPPED: 'bad',
  WITHDRAWN: 'plain',
};

/** One pilot: where it stands and for how long, the gate ahead, and what has been done, measured and decided. */
export default function PilotPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const query = usePilot(code);
  const pilot = query.data?.pilotByCode;
  const title = pilot ? inLanguage(pilot.title, language) : code;
  useTitle(title);
  return (
    <div className="page" data-dimmed={query.isPlaceholderData || undefined}>
      <PageHead
        title={title}
        back={{ to: '/pipeline', label: t('nav.pipeline') }}
        above={
          pilot && (
            <div className="row head-row">
              <Tag round tone={STATE_TONES[pilot.state]}>
                {t(`pilotState.${pilot.state}`)}
              </Tag>
              <Facts>
                {[
                  pilot.code,
                  `${inLanguage(pilot.firm.name, language)} → ${inLanguage(pilot.vendor.name, language)}`,
                  `${t('scenario.riskTier')} ${t(`riskTier.${pilot.riskTier}`)}`,
                ]}
              </Facts>
            </div>
          )
        }
      >
        {pilot && (
          <div className="row wrap pilot-head-actions">
            <PilotActions pilot={pilot} />
            <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
              {t('scenario.print')}
            </Button>
          </div>
        )}
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={3} height={160} />}
      {query.data && !pilot && (
        <div className="panel">
          <Empty broken title={t('pilotPage.missingTitle')} text={t('pilotPage.missingText')}>
            <Link to="/pipeline">{t('nav.pipeline')}</Link>
          </Empty>
        </div>
      )}
      {pilot && (
        <div className="stack">
          <PilotProgress pilot={pilot} />
          <div className="pilot-body">
            <Tabs pilot={pilot} />
            <aside className="stack pilot-rail" aria-label={t('pilotPage.aside')}>
              <GatePanel pilot={pilot} />
              <PilotParties pilot={pilot} />
            </aside>
          </div>
        </div>
      )}
    </div>
  );
}

const PANELS: Record<PilotTab, (props: { pilot: PilotDetail }) => ReactNode> = {
  milestones: MilestonesTab,
  indicators: IndicatorsTab,
  risks: RisksTab,
  trail: TrailTab,
};

/** The parts of a pilot, one at a time; on paper all of them. */
function Tabs({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const { tab = 'milestones' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const paper = useMedia('print');
  const open = (to: PilotTab): void =>
    void navigate({ search: to === 'milestones' ? {} : { tab: to }, replace: true, resetScroll: false });
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const at = (PILOT_TABS.indexOf(tab) + by + PILOT_TABS.length) % PILOT_TABS.length;
    open(PILOT_TABS[at]!);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  const counts: Record<PilotTab, number> = {
    milestones: pilot.milestones.length,
    indicators: pilot.indicators.length,
    risks: pilot.openRisks,
    trail: pilot.decisions.length,
  };
  if (paper)
    return (
      <div className="panel pilot-parts">
        {PILOT_TABS.map((name) => {
          const Panel = PANELS[name];
          return (
            <section key={name} className="pad">
              <h2>{t(`pilotPage.tab.${name}`)}</h2>
              <Panel pilot={pilot} />
            </section>
          );
        })}
      </div>
    );
  const Panel = PANELS[tab];
  return (
    <div className="panel pilot-tabs">
      <div ref={list} className="tabs" role="tablist" aria-label={t('pilotPage.tabs')} onKeyDown={onKey}>
        {PILOT_TABS.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls="tab-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => open(name)}
          >
            {t(`pilotPage.tab.${name}`)} <span className="muted">{counts[name]}</span>
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="pad">
        <Panel pilot={pilot} />
      </div>
    </div>
  );
}
