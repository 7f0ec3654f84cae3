import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { changeOf, isShare, shown, type Figure } from './figures.ts';
import type { OverviewSearch } from './overview-search.ts';

/** Six figures in one strip; each says how it has moved, and leads to the list that it counts where there is one. */
export function KpiStrip({
  figures,
  search,
}: {
  figures: readonly Figure[];
  search: OverviewSearch;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="kpis panel" aria-label={t('overview.figures')}>
      {figures.map((figure) => (
        <div key={figure.code} data-figure={figure.code}>
          <dt title={t(`overview.means.${figure.code}`)}>{t(`overview.figure.${figure.code}`)}</dt>
          <dd>
            <Behind figure={figure} search={search}>
              <b className="kpi">{shown(figure)}</b>
              {figure.value !== null && (
                <span className="unit">
                  {isShare(figure.code) ? '%' : figure.code === 'DAYS_TO_PILOT' ? t('overview.days') : ''}
                </span>
              )}
            </Behind>
            <Moved figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The list behind a number. */
function Behind({
  figure,
  search,
  children,
}: {
  figure: Figure;
  search: OverviewSearch;
  children: ReactNode;
}): ReactNode {
  const region = search.region ? { region: search.region } : {};
  const regions = search.region ? { regions: [search.region] } : {};
  switch (figure.code) {
    case 'OPEN_SCENARIOS':
      return (
        <Link to="/scenarios" search={{ states: ['OPEN'], ...regions }}>
          {children}
        </Link>
      );
    case 'PILOTS_AT_WORK':
      return (
        <Link to="/pipeline" search={region}>
          {children}
        </Link>
      );
    case 'OVERDUE_PILOTS':
      return (
        <Link to="/pipeline" search={{ filter: 'overdue', ...region }}>
          {children}
        </Link>
      );
    default:
      return <span>{children}</span>;
  }
}

const ARROWS = { up: '↑', down: '↓', same: '=' } as const;

function Moved({ figure }: { figure: Figure }): ReactNode {
  const { t } = useTranslation();
  const change = changeOf(figure);
  if (!change) return <p className="moved muted">{t('overview.noBefore')}</p>;
  const amount = isShare(figure.code)
    ? t('overview.points', { amount: change.amount })
    : figure.code === 'DAYS_TO_PILOT'
      ? t('overview.daysMoved', { count: change.amount ?? 0 })
      : change.amount;
  const words = change.direction === 'same' ? t('overview.unchanged') : t(`overview.${change.direction}`);
  return (
    <p className="moved">
      <span data-tone={change.tone}>
        <span aria-hidden="true">{ARROWS[change.direction]}</span>
        <span className="visually-hidden">
          {words}
          {change.tone !== 'plain' && ` (${t(`overview.${change.tone}`)})`}{' '}
        </span>
        {change.direction === 'same' ? ` ${t('overview.unchanged')}` : ` ${amount}`}
      </span>{' '}
      {t('overview.sinceBefore')}
    </p>
  );
}
