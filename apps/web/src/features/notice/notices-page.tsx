import type { ReactNode } from 'react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import {
  NoticeMarkReadDocument,
  NoticeRecordsDocument,
  NoticesDocument,
  type NoticesQuery,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { useUnread } from './unread.ts';

type Notice = NoticesQuery['notices']['nodes'][number];
const PAGE = 30;

/** What happened and concerns this person, and what to do next. */
export default function NoticesPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('nav.notices'));
  const list = useInfiniteQuery({
    queryKey: ['notices'],
    queryFn: ({ pageParam, signal }) =>
      execute(NoticesDocument, { first: PAGE, after: pageParam, unreadOnly: false }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ notices: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const notices = list.data?.pages.flatMap((page) => page.notices.nodes) ?? [];
  const codes = useRecordCodes(notices);
  const markRead = useMarkRead();
  const unread = useUnread().data ?? 0;
  return (
    <div className="page">
      <PageHead title={t('nav.notices')} lead={t('notice.lead', { count: unread })}>
        {unread > 0 && (
          <Button loading={markRead.isPending} onClick={() => markRead.mutate(null)}>
            {t('notice.markAll')}
          </Button>
        )}
      </PageHead>
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={5} height={64} />}
      {list.data && !notices.length && (
        <div className="panel">
          <Empty title={t('notice.noneTitle')} text={t('notice.noneText')} />
        </div>
      )}
      {notices.length > 0 && (
        <ul className="panel notice-list">
          {notices.map((one) => (
            <NoticeRow
              key={one.id}
              notice={one}
              code={codes.get(one.recordNodeId)}
              onRead={() => !one.readAt && markRead.mutate([one.id])}
            />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NoticeRow({
  notice,
  code,
  onRead,
}: {
  notice: Notice;
  code: string | undefined;
  onRead: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li data-unread={!notice.readAt || undefined}>
      <div>
        <h2>
          {!notice.readAt && <span className="visually-hidden">{t('notice.unread')} </span>}
          {t(`noticeKind.${notice.kind}`)}
          {notice.count > 1 && <span className="muted"> ×{notice.count}</span>}
        </h2>
        <p className="second">{inLanguage(notice.title, language)}</p>
        <NextStep notice={notice} code={code} onRead={onRead} />
      </div>
      <time className="small muted" dateTime={notice.createdAt} title={minute(notice.createdAt)}>
        {ago(notice.createdAt)}
      </time>
    </li>
  );
}

/** The next step as a link to the page where it is done; in words alone where the console has no page for it yet. */
function NextStep({
  notice,
  code,
  onRead,
}: {
  notice: Notice;
  code: string | undefined;
  onRead: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const step = t(`nextStep.${notice.nextStep}`);
  const onMatches = /MATCHES|SCENARIOS/.test(notice.nextStep);
  if (notice.recordType === 'Pilot')
    return (
      <Link to="/pipeline" onClick={onRead}>
        {step}
      </Link>
    );
  if (code && notice.recordType === 'Scenario')
    return (
      <Link
        to={onMatches ? '/scenarios/$code/matches' : '/scenarios/$code'}
        params={{ code }}
        onClick={onRead}
      >
        {step}
      </Link>
    );
  if (code && notice.recordType === 'Solution')
    return (
      <Link to="/solutions/$code/matches" params={{ code }} onClick={onRead}>
        {step}
      </Link>
    );
  if (notice.recordType === 'ImportRun')
    return (
      <Link to="/import/$id" params={{ id: notice.recordNodeId }} onClick={onRead}>
        {step}
      </Link>
    );
  return (
    <p className="row second">
      {step}
      {!notice.readAt && (
        <button type="button" className="link-button" onClick={onRead}>
          {t('notice.markOne')}
        </button>
      )}
    </p>
  );
}

/** Codes of the records that notices speak of, for their addresses. */
function useRecordCodes(notices: readonly Notice[]): ReadonlyMap<string, string> {
  const ids = [
    ...new Set(
      notices.filter((one) => /Scenario|Solution/.test(one.recordType)).map((one) => one.recordNodeId),
    ),
  ].slice(0, 100);
  const { data } = useQuery({
    queryKey: ['notice-records', ids],
    queryFn: () => execute(NoticeRecordsDocument, { ids }),
    enabled: ids.length > 0,
  });
  return new Map(data?.nodes.flatMap((one) => (one && 'code' in one ? [[one.id, one.code] as const] : [])));
}

/** Marks these as read, or all. */
function useMarkRead() {
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async (noticeIds: string[] | null) =>
      unlessRefused((await execute(NoticeMarkReadDocument, { input: { noticeIds } })).noticeMarkRead),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['notices'] }),
        client.invalidateQueries({ queryKey: ['unread'] }),
      ]),
  });
}
