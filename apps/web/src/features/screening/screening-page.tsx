import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { PageHead, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { CaseDetailView } from './case-detail.tsx';
import type { ScreeningSearch } from './screening-search.ts';
import { TIER_TONES } from './tiers.ts';
import { useCases, type CaseRow } from './use-screening.ts';
import '../../ui/styles/panel-parts.css';
import '../../ui/styles/screening.css';

const route = getRouteApi('/shell/screening');

/** What waits for an officer, and what officers have decided. */
export default function ScreeningPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const phone = usePhone();
  const decided = search.tab === 'decided';
  const { query, rows, total } = useCases(decided);
  const scroller = useRef<HTMLElement>(null);
  useTitle(t('nav.screening'));
  const open = useCallback(
    (id: string | undefined, replace = false): void =>
      void navigate({
        search: { ...(decided && { tab: 'decided' as const }), ...(id && { case: id }) },
        replace,
        resetScroll: phone,
      }),
    [decided, navigate, phone],
  );
  const chosen = search.case ?? (phone ? undefined : rows[0]?.id);
  useKeys(rows, chosen, open);
  const onDecided = (): void => {
    const at = rows.findIndex((row) => row.id === chosen);
    open((rows[at + 1] ?? rows[at - 1])?.id, true);
  };
  return (
    <div className="page screening-page">
      <PageHead
        title={t('nav.screening')}
        lead={query.data && !decided && (total ? t('screening.lead', { count: total }) : t('screening.calm'))}
      >
        <Tabs search={search} />
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={5} height={72} />}
      {query.data && !rows.length && !search.case && (
        <div className="panel">
          <Empty
            title={t(decided ? 'screening.noneDecidedTitle' : 'screening.noneTitle')}
            text={t(decided ? 'screening.noneDecidedText' : 'screening.noneText')}
          />
        </div>
      )}
      {query.data && (rows.length > 0 || search.case) && (
        <div className="inbox">
          {(!phone || !search.case) && (
            <section ref={scroller} className="panel inbox-list" aria-label={t('screening.list')}>
              {!phone && <p className="small muted inbox-keys">{t('screening.keys')}</p>}
              <LongList
                ordered
                name="screening"
                items={rows}
                height={92}
                total={total}
                kept={chosen}
                within={phone ? undefined : scroller}
              >
                {(row) => <CaseItem row={row} chosen={row.id === chosen} search={search} />}
              </LongList>
              {query.hasNextPage && (
                <div className="load-more">
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t('common.more')}
                  </Button>
                </div>
              )}
            </section>
          )}
          {chosen && (
            <div className="inbox-detail">
              {phone && (
                <button type="button" className="back-link" onClick={() => open(undefined)}>
                  <Icon name="back" size={16} />
                  {t('screening.backToList')}
                </button>
              )}
              <CaseDetailView key={chosen} id={chosen} onDecided={onDecided} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function Tabs({ search }: { search: ScreeningSearch }): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className="segments" aria-label={t('screening.list')}>
      <Link to="/screening" search={{}} aria-current={search.tab ? undefined : 'true'}>
        {t('screening.tab.waiting')}
      </Link>
      <Link
        to="/screening"
        search={{ tab: 'decided' }}
        aria-current={search.tab === 'decided' ? 'true' : undefined}
      >
        {t('screening.tab.decided')}
      </Link>
    </nav>
  );
}

function CaseItem({
  row,
  chosen,
  search,
}: {
  row: CaseRow;
  chosen: boolean;
  search: ScreeningSearch;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <Link
        to="/screening"
        search={{ ...search, case: row.id }}
        className="case-item"
        aria-current={chosen ? 'true' : undefined}
        data-case={row.id}
        resetScroll={false}
      >
        <span className="row wrap">
          <Tag tone={TIER_TONES[row.tier]}>{t(`tier.${row.tier}`)}</Tag>
          {row.state !== 'WAITING' && (
            <Tag tone={row.state === 'PASSED' ? 'good' : row.state === 'RETURNED' ? 'warn' : 'bad'}>
              {t(`screening.state.${row.state}`)}
            </Tag>
          )}
          <span className="small muted case-when">{ago(row.decidedAt ?? row.createdAt)}</span>
        </span>
        <b>{inLanguage(row.title, language) || t('common.notSaid')}</b>
        <span className="second muted">
          {t(`screening.kind.${row.recordType}`)} · {inLanguage(row.organization.name, language)}
        </span>
      </Link>
    </li>
  );
}

/** j and k walk the list, Enter goes to the decision; not while somebody is writing. */
function useKeys(
  rows: readonly CaseRow[],
  chosen: string | undefined,
  open: (id: string, replace: boolean) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        target.closest('input, textarea, select, [role=dialog]')
      )
        return;
      if (event.key === 'Enter' && !target.closest('a, button, summary')) {
        const field = document.querySelector<HTMLElement>('.decision input:checked');
        if (field) event.preventDefault();
        field?.focus();
        return;
      }
      const step = { j: 1, k: -1 }[event.key];
      if (!step) return;
      const at = rows.findIndex((row) => row.id === chosen);
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
      if (next) open(next.id, true);
      // In a long list it is drawn only once it is the chosen one.
      setTimeout(() =>
        document.querySelector(`[data-case="${next?.id}"]`)?.scrollIntoView({ block: 'nearest' }),
      );
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [rows, chosen, open]);
}
