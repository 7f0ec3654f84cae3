import { useEffect, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OfficerCountsDocument } from '@fairway/client';
import { execute } from '../session/client.ts';
import { useUnread } from '../notice/unread.ts';
import type { NavItem } from './navigation.ts';

const POLL_MS = 120_000;

/** A number beside a page's name: what waits there. Nothing is shown for none. */
export function NavBadge({ of }: { of: NonNullable<NavItem['badge']> }): ReactNode {
  return of === 'unread' ? <Unread /> : <OfficerCount of={of} />;
}

function Unread(): ReactNode {
  const { t } = useTranslation();
  const count = useUnread().data ?? 0;
  return <Badge count={count} label={t('navBadge.unread', { count })} />;
}

/** Overdue pilots and waiting cases; read again when a notice comes in, and now and then, since time itself makes pilots overdue. */
function OfficerCount({ of }: { of: 'overdue' | 'waiting' }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const unread = useUnread().data;
  useEffect(() => {
    if (unread !== undefined) void client.invalidateQueries({ queryKey: ['officer-counts'] });
  }, [client, unread]);
  const { data } = useQuery({
    queryKey: ['officer-counts'],
    queryFn: ({ signal }) => execute(OfficerCountsDocument, {}, { signal }),
    refetchInterval: POLL_MS,
  });
  const count = (of === 'overdue' ? data?.pilots : data?.screeningCases)?.totalCount ?? 0;
  return (
    <Badge count={count} tone={of === 'overdue' ? 'bad' : 'plain'} label={t(`navBadge.${of}`, { count })} />
  );
}

function Badge({ count, label, tone }: { count: number; label: string; tone?: 'bad' | 'plain' }): ReactNode {
  if (!count) return null;
  return (
    <span className="count" data-tone={tone}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
