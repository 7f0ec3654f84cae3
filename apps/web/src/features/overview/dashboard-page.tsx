import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { Choice } from '../../ui/form/choice.tsx';
import { minute } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Delayed, ErrorState } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useConceptName } from '../concept/concepts.ts';
import { AttentionPanel } from './attention-panel.tsx';
import { ExportMenu } from './export-menu.tsx';
import type { Overview } from './figures.ts';
import { FunnelPanel } from './funnel-panel.tsx';
import { GapPanel } from './gap-panel.tsx';
import { KpiStrip } from './kpi-strip.tsx';
import { PERIODS, type OverviewSearch } from './overview-search.ts';
import { TrendPanel } from './trend-panel.tsx';
import { useOverview } from './use-overview.ts';
import '../../ui/styles/panel-parts.css';
import '../../ui/styles/overview.css';

const route = getRouteApi('/shell/dashboard');

/** How the market of the office's region stands, and what wants attention now. */
export default function DashboardPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const query = useOverview(search);
  useTitle(t('nav.dashboard'));
  const overview = query.data?.overview;
  return (
    <div className="page overview" aria-busy={query.isPlaceholderData || undefined}>
      <PageHead title={t('nav.dashboard')} lead={overview ? <Answer overview={overview} /> : '\u00a0'}>
        <Filters regions={overview?.regions ?? []} search={search} />
        {overview && <ExportMenu overview={overview} />}
      </PageHead>
      {query.isError && !overview && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton />}
      {overview && (
        <>
          <KpiStrip figures={overview.figures} search={search} />
          <div className="overview-panels">
            <div className="stack">
              <FunnelPanel overview={overview} />
              <TrendPanel trend={overview.trend} />
            </div>
            <GapPanel gaps={overview.gaps} region={search.region} />
          </div>
          <AttentionPanel overview={overview} search={search} />
          <p className="second muted overview-at">{t('overview.at', { at: minute(overview.at) })}</p>
        </>
      )}
    </div>
  );
}

/** The one sentence that the page is for. */
function Answer({ overview }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const value = (code: Overview['figures'][number]['code']): number =>
    overview.figures.find((one) => one.code === code)?.value ?? 0;
  const parts = [
    t('overview.answerScenarios', { count: value('OPEN_SCENARIOS') }),
    t('overview.answerPilots', { count: value('PILOTS_AT_WORK') }),
  ];
  const wanted = [
    overview.overduePilots.count && t('overview.answerOverdue', { count: overview.overduePilots.count }),
    overview.waitingCases.count && t('overview.answerWaiting', { count: overview.waitingCases.count }),
    overview.undecidedScenarios.count &&
      t('overview.answerUndecided', { count: overview.undecidedScenarios.count }),
  ].filter(Boolean);
  return (
    <span aria-live="polite">
      {parts.join(t('common.separator'))}
      {t('overview.answerStop')}
      {wanted.length
        ? t('overview.answerWanted', { what: wanted.join(t('common.separator')) })
        : t('overview.answerCalm')}
    </span>
  );
}

function Filters({ regions, search }: { regions: readonly string[]; search: OverviewSearch }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const navigate = route.useNavigate();
  const choose = (change: OverviewSearch): void =>
    void navigate({
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  const known = search.region && !regions.includes(search.region) ? [search.region, ...regions] : regions;
  return (
    <>
      <Choice
        className="control fit"
        aria-label={t('overview.region')}
        value={search.region ?? ''}
        onChange={(region) => choose({ region: region || undefined })}
        options={[
          { value: '', label: t('overview.allRegions') },
          ...known.map((code) => ({ value: code, label: name('REGION', code) })),
        ]}
      />
      <Choice
        className="control fit"
        aria-label={t('overview.period')}
        value={String(search.months ?? 12)}
        onChange={(chosen) => {
          const months = PERIODS.find((one) => String(one) === chosen);
          choose({ months: months === 12 ? undefined : months });
        }}
        options={PERIODS.map((months) => ({
          value: String(months),
          label: t('overview.months', { count: months }),
        }))}
      />
    </>
  );
}

function Skeleton(): ReactNode {
  const { t } = useTranslation();
  return (
    <Delayed>
      <div role="status" aria-label={t('common.loading')} className="overview-skeleton">
        <div className="panel" />
        <div className="overview-panels">
          <div className="panel" />
          <div className="panel" />
        </div>
      </div>
    </Delayed>
  );
}
