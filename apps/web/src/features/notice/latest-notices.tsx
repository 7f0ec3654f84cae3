import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { NoticeRow } from './notice-row.tsx';
import { useMarkRead, useNotices, useRecordCodes } from './use-notices.ts';

const LATEST = 6;

/** The latest few, under the bell. */
export default function LatestNotices({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const list = useNotices(false, LATEST);
  const notices = list.data?.pages[0]?.notices.nodes ?? [];
  const codes = useRecordCodes(notices);
  const markRead = useMarkRead();
  return (
    <section className="latest-notices" aria-label={t('notice.latest')}>
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={3} height={56} />}
      {list.data && !notices.length && <p className="second latest-none">{t('notice.noneText')}</p>}
      <ul
        className="notice-list"
        onClick={(event) => {
          if ((event.target as Element).closest('a')) onClose();
        }}
      >
        {notices.map((one) => (
          <NoticeRow
            key={one.id}
            notice={one}
            code={codes.get(one.recordNodeId)}
            level={2}
            onRead={() => !one.readAt && markRead.mutate([one.id])}
          />
        ))}
      </ul>
      <Link to="/notices" className="latest-all" onClick={onClose}>
        {t('notice.seeAll')}
      </Link>
    </section>
  );
}
