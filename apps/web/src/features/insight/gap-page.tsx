import type { ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { CapabilityGapsDocument } from '@fairway/client';
import { Choice } from '../../ui/form/choice.tsx';
import { minute } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import { GapHeat } from './gap-heat.tsx';
import { GapExport, GapTable } from './gap-table.tsx';
import type { Gaps, GapSearch } from './gap-search.ts';
import '../../ui/styles/panel-parts.css';
import '../../ui/styles/overview.css';
import './gap.css';

const route = getRouteApi('/shell/insight/gap');

/** Capabilities asked for against offered, by sector and region. */
export default function GapPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const query = useQuery({
    queryKey: ['gaps', search.region, search.level],
    queryFn: ({ signal }) =>
      execute(
        CapabilityGapsDocument,
        { region: search.region ?? null, level: search.level ?? 'SECTION' },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const gaps = query.data?.capabilityGaps;
  useTitle(t('gap.title'));
  return (
    <div className="page gap-page" aria-busy={query.isPlaceholderData || undefined}>
      <PageHead title={t('gap.title')} lead={gaps && <Answer gaps={gaps} />}>
        <Filters regions={gaps?.regions ?? []} search={search} />
        {gaps && <GapExport gaps={gaps} />}
      </PageHead>
      {query.isError && !gaps && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={8} height={44} />}
      {gaps && !gaps.cells.length && (
        <div className="panel">
          <Empty title={t('gap.noneTitle')} text={t('gap.noneText')} />
        </div>
      )}
      {gaps && gaps.cells.length > 0 && (
        <div className={query.isPlaceholderData ? 'dimmed' : undefined}>
          {search.view === 'table' ? (
            <GapTable gaps={gaps} region={search.region} />
          ) : (
            <GapHeat gaps={gaps} region={search.region} />
          )}
          <p className="second muted gap-at">{t('gap.at', { at: minute(gaps.at) })}</p>
        </div>
      )}
    </div>
  );
}

/** The largest gap by name. */
function Answer({ gaps: { largest } }: { gaps: Gaps }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  return (
    <span aria-live="polite">
      {largest
        ? t('gap.answer', {
            ...largest,
            sector: name('SECTOR', largest.sector),
            capability: name('CAPABILITY', largest.capability),
          })
        : t('gap.answerNone')}
    </span>
  );
}

function Filters({ regions, search }: { regions: readonly string[]; search: GapSearch }): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const navigate = route.useNavigate();
  const choose = (change: GapSearch): void =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  const known = search.region && !regions.includes(search.region) ? [search.region, ...regions] : regions;
  const levels = [undefined, 'DIVISION'] as const;
  const views = [undefined, 'table'] as const;
  return (
    <>
      <Choice
        className="control fit"
        aria-label={t('gap.region')}
        value={search.region ?? ''}
        onChange={(region) => choose({ region: region || undefined })}
        options={[
          { value: '', label: t('gap.allRegions') },
          ...known.map((code) => ({ value: code, label: name('REGION', code) })),
        ]}
      />
      <div className="segments" role="group" aria-label={t('gap.level')}>
        {levels.map((level) => (
          <button
            key={level ?? ''}
            type="button"
            aria-pressed={search.level === level}
            onClick={() => choose({ level })}
          >
            {t(`gap.${level ?? 'SECTION'}`)}
          </button>
        ))}
      </div>
      <div className="segments" role="group" aria-label={t('gap.view')}>
        {views.map((view) => (
          <button
            key={view ?? ''}
            type="button"
            aria-pressed={search.view === view}
            onClick={() => choose({ view })}
          >
            {t(`gap.${view ?? 'heat'}`)}
          </button>
        ))}
      </div>
    </>
  );
}
