import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { UnreadNoticesChangedDocument } from '@fairway/client';
import { Icon } from '../../ui/icon.tsx';
import { Popup } from '../../ui/popup.tsx';
import { live } from '../session/client.ts';
import { useViewer } from '../session/session.ts';
import { useUnread } from './unread.ts';

const LatestNotices = lazy(() => import('./latest-notices.tsx'));

/** The number of unread notices, kept up to date, and the latest of them. */
export function NoticeBell(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { person } = useViewer();
  const { data } = useUnread();
  useEffect(
    () =>
      live().on(UnreadNoticesChangedDocument, {}, (message) => {
        if (!message) return void client.invalidateQueries({ queryKey: ['unread'] });
        client.setQueryData(['unread'], message.unreadNoticesChanged);
        // Also with the number as it was: what happened again to a record counts its notice up.
        void client.invalidateQueries({ queryKey: ['notices'] });
        // A pilot that has just begun is none that the board follows yet.
        void client.invalidateQueries({ queryKey: ['board'] });
      }),
    // Another person listens to another inbox.
    [client, person.id],
  );
  const unread = data ?? 0;
  return (
    <Popup
      label={t('notice.latest')}
      content={(close) => (
        <Suspense>
          <LatestNotices onClose={close} />
        </Suspense>
      )}
    >
      <button type="button" className="icon-button bell" aria-label={t('notice.bell', { count: unread })}>
        <Icon name="bell" size={20} />
        {unread > 0 && (
          <span className="count" aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
    </Popup>
  );
}
