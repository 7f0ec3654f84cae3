import type { ReactNode } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { AuditTrailDocument } from '@fairway/client';
import { minute } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { DataTable, ExportButton, type Column, type ListPage } from '../../ui/table/index.ts';
import { usePhone } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { AuditFilters } from './audit-filters.tsx';
import { variablesOf, type AuditSearch } from './audit-search.ts';
import { EntryCards } from './entry-cards.tsx';
import { EntryDrawer, useRecordWord, useWho, type Entry } from './entry-drawer.tsx';
import { JsonLinesButton } from './json-lines-button.tsx';
import { useActionWord } from './use-action-word.ts';
import { Verification } from './verification.tsx';
import '../../ui/styles/panel-parts.css';
import '../../ui/styles/audit.css';

const route = getRouteApi('/shell/audit');
const PAGE = 50;
/** A phone shows one screen or two at once, and more when asked. */
const PHONE_PAGE = 15;
const EXPORT_PAGE = 100;

/** Every decision and every reading of confidential content, and the proof that nobody has touched them. */
export default function AuditPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumnsOfTrail();
  const variables = variablesOf(search);
  const phone = usePhone();
  const first = phone ? PHONE_PAGE : PAGE;
  useTitle(t('nav.audit'));
  const list = useInfiniteQuery({
    queryKey: ['audit', variables, first],
    queryFn: ({ pageParam, signal }) =>
      execute(AuditTrailDocument, { ...variables, first, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ auditTrail: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap((page) => page.auditTrail.nodes) ?? [];
  const total = list.data?.pages[0]?.auditTrail.totalCount ?? 0;
  const choose = (change: AuditSearch): void =>
    void navigate({ search: { ...search, ...change }, replace: !change.entry, resetScroll: false });
  const page = async (after: string | null, signal: AbortSignal): Promise<ListPage<Entry>> => {
    const { auditTrail } = await execute(
      AuditTrailDocument,
      { ...variables, first: EXPORT_PAGE, after },
      { signal },
    );
    return {
      rows: auditTrail.nodes,
      next: auditTrail.pageInfo.hasNextPage ? (auditTrail.pageInfo.endCursor ?? null) : null,
      total: auditTrail.totalCount,
    };
  };
  return (
    <div className="page audit-page">
      <PageHead
        title={t('nav.audit')}
        lead={list.data && <span aria-live="polite">{t('audit.lead', { count: total })}</span>}
      >
        <JsonLinesButton page={page} />
        <ExportButton name={t('nav.audit')} columns={columns} page={page} idOf={(entry) => entry.id} />
      </PageHead>
      <Verification />
      <AuditFilters search={search} onChange={choose} />
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={8} height={phone ? 76 : 45} />}
      {list.data && !rows.length && (
        <div className="panel">
          <Empty title={t('audit.noneTitle')} text={t('audit.noneText')} />
        </div>
      )}
      {rows.length > 0 && phone && (
        <EntryCards
          entries={rows}
          total={total}
          dimmed={list.isPlaceholderData}
          onOpen={(entry) => choose({ entry: entry.id })}
        />
      )}
      {rows.length > 0 && !phone && (
        <DataTable
          caption={t('nav.audit')}
          columns={columns}
          rows={rows}
          total={total}
          idOf={(entry) => entry.id}
          onOpen={(entry) => choose({ entry: entry.id })}
          dimmed={list.isPlaceholderData}
        />
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
      <EntryDrawer
        entry={rows.find((one) => one.id === search.entry)}
        search={search}
        onClose={() => choose({ entry: undefined })}
      />
    </div>
  );
}

function useColumnsOfTrail(): Column<Entry>[] {
  const named = useActionWord();
  const { t } = useTranslation();
  const word = useRecordWord();
  const who = useWho();
  return [
    {
      key: 'seq',
      header: t('audit.seq'),
      value: (entry) => entry.seq ?? null,
      cell: (entry) => entry.seq ?? <span className="muted nowrap">{t('audit.pending')}</span>,
      align: 'end',
      width: 72,
    },
    {
      key: 'at',
      header: t('audit.at'),
      value: (entry) => new Date(entry.at),
      cell: (entry) => <span className="nowrap">{minute(entry.at)}</span>,
      width: 150,
    },
    {
      key: 'action',
      header: t('audit.action'),
      fixed: true,
      value: (entry) => entry.action,
      cell: (entry) => <span title={entry.action}>{named(entry.action) ?? <code>{entry.action}</code>}</span>,
      width: 190,
    },
    { key: 'who', header: t('audit.who'), value: who, width: 110 },
    { key: 'for', header: t('audit.for'), value: (entry) => entry.organizationCode ?? '', width: 120 },
    {
      key: 'record',
      header: t('audit.record'),
      value: (entry) => `${word(entry.recordType)} ${entry.recordId}`,
      cell: (entry) => (
        <span title={entry.recordId}>
          {word(entry.recordType)} <code className="muted">…{entry.recordId.slice(-8)}</code>
        </span>
      ),
      width: 160,
    },
    {
      key: 'reason',
      header: t('audit.reason'),
      value: (entry) => entry.reason ?? '',
      cell: (entry) => <span className="audit-reason">{entry.reason}</span>,
    },
  ];
}
