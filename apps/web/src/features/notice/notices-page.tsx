import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import dayjs from 'dayjs';
import { day as dayName } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { byDay } from './next-step.ts';
import { NoticeRow } from './notice-row.tsx';
import { NoticeSettings } from './notice-settings.tsx';
import { useMarkRead, useNotices, useRecordCodes } from './use-notices.ts';
import { useUnread } from './unread.ts';
import '../../ui/styles/panel-parts.css';

const route = getRouteApi('/shell/notices');
const PAGE = 30;

/** What happened and concerns this person, day by day, and what to do next. */
export default function NoticesPage(): ReactNode {
  const { t } = useTranslation();
  const { unread: unreadOnly } = route.useSearch();
  useTitle(t('nav.notices'));
  const list = useNotices(!!unreadOnly, PAGE);
  const notices = list.data?.pages.flatMap((page) => page.notices.nodes) ?? [];
  // One list for all days: a day more would otherwise be a list more to draw.
  const rows = byDay(notices).flatMap(({ day, notices: of }) =>
    of.map((notice, at) => ({
      id: notice.id,
      notice,
      day: at === 0 ? day : undefined,
      ends: at === of.length - 1,
    })),
  );
  const codes = useRecordCodes(notices);
  const markRead = useMarkRead();
  const unread = useUnread().data ?? 0;
  const [settings, setSettings] = useState(false);
  return (
    <div className="page">
      <PageHead
        title={t('nav.notices')}
        lead={<span aria-live="polite">{t('notice.lead', { count: unread })}</span>}
      >
        <nav className="segments" aria-label={t('notice.filter')}>
          <Link to="/notices" search={{}} aria-current={unreadOnly ? undefined : 'true'}>
            {t('notice.all')}
          </Link>
          <Link to="/notices" search={{ unread: true }} aria-current={unreadOnly ? 'true' : undefined}>
            {t('notice.unreadOnly')} {unread}
          </Link>
        </nav>
        <Button aria-haspopup="dialog" onClick={() => setSettings(true)}>
          {t('notice.settings')}
        </Button>
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
          <Empty
            title={t(unreadOnly ? 'notice.noneUnreadTitle' : 'notice.noneTitle')}
            text={t(unreadOnly ? 'notice.noneUnreadText' : 'notice.noneText')}
          />
        </div>
      )}
      {notices.length > 0 && (
        <LongList
          name={unreadOnly ? 'unread notices' : 'notices'}
          items={rows}
          height={72}
          className="notice-list notice-days"
          label={t('nav.notices')}
        >
          {({ notice, day, ends }) => (
            <NoticeRow
              notice={notice}
              code={codes.get(notice.recordNodeId)}
              day={day && <Day day={day} />}
              ends={ends}
              onRead={() => !notice.readAt && markRead.mutate([notice.id])}
            />
          )}
        </LongList>
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
      <NoticeSettings open={settings} onClose={() => setSettings(false)} />
    </div>
  );
}

function Day({ day }: { day: string }): ReactNode {
  const { t } = useTranslation();
  const behind = dayjs().startOf('day').diff(dayjs(day), 'day');
  return behind === 0 ? t('notice.today') : behind === 1 ? t('notice.yesterday') : dayName(day);
}
