import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MatchmakingEventsDocument, type MatchmakingEventsQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Facts, PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { rolesOf, useViewer } from '../session/session.ts';
import { EventStateTag } from './event-state-tag.tsx';
import { clock } from './event-words.ts';
import './matchmaking.css';

const PAGE = 20;
type Row = MatchmakingEventsQuery['matchmakingEvents']['nodes'][number];

/** Events of one's office, and those to which one is invited. */
export default function EventsPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const officer = rolesOf(useViewer()).includes('OFFICER');
  useTitle(t('nav.events'));
  const list = useInfiniteQuery({
    queryKey: ['events'],
    queryFn: ({ pageParam, signal }) =>
      execute(MatchmakingEventsDocument, { first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ matchmakingEvents: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const events = list.data?.pages.flatMap((page) => page.matchmakingEvents.nodes) ?? [];
  const total = list.data?.pages[0]?.matchmakingEvents.totalCount ?? 0;
  return (
    <div className="page">
      <PageHead title={t('nav.events')} lead={list.data && t('events.lead', { count: total })}>
        {officer && (
          <Button
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => void navigate({ to: '/events/new' })}
          >
            {t('events.new')}
          </Button>
        )}
      </PageHead>
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={4} height={84} />}
      {list.data && !events.length && (
        <div className="panel">
          <Empty title={t('events.noneTitle')} text={t(officer ? 'events.noneOffice' : 'events.noneParty')} />
        </div>
      )}
      {events.length > 0 && (
        <LongList name="events" items={events} height={84} className="panel event-list">
          {(event) => <EventRow event={event} />}
        </LongList>
      )}
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('events.loadMore')}
          </Button>
        </div>
      )}
    </div>
  );
}

function EventRow({ event }: { event: Row }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [year, month, day] = event.day.split('-');
  return (
    <li>
      <time className="event-day" dateTime={event.day}>
        <b>{day}</b>
        <span>
          {year}-{month}
        </span>
      </time>
      <div className="event-words">
        <p className="row wrap">
          <EventStateTag state={event.state} />
          <span className="second muted">{event.code}</span>
        </p>
        <h2>
          <Link to="/events/$code" params={{ code: event.code }}>
            {inLanguage(event.name, language)}
          </Link>
        </h2>
        <Facts>
          {[
            `${clock(event.startMinute)}–${clock(event.endMinute)}`,
            inLanguage(event.place, language) || t('events.noPlace'),
            t('event.tables', { count: event.tables }),
            t('events.meetings', { count: event.meetingCount }),
          ]}
        </Facts>
      </div>
    </li>
  );
}
