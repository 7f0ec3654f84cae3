import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Facts, PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Agenda } from './agenda.tsx';
import { EventActions } from './event-actions.tsx';
import { EVENT_TABS, type EventTab } from './event-search.ts';
import { EventStateTag } from './event-state-tag.tsx';
import { clock, zoneName, type EventDetail } from './event-words.ts';
import { Participants } from './participants.tsx';
import { RunPanel } from './run-panel.tsx';
import { Timetable } from './timetable.tsx';
import { useEvent } from './use-event.ts';
import './matchmaking.css';
import '../../ui/styles/print.css';

const route = getRouteApi('/shell/events/$code');

/** One event: its timetable, whose agenda is which, and who takes part; a party sees its own agenda. */
export default function EventPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const query = useEvent(code);
  const event = query.data?.matchmakingEventByCode;
  const title = event ? inLanguage(event.name, language) : code;
  useTitle(title);
  return (
    <div className="page event-page" data-dimmed={query.isPlaceholderData || undefined}>
      <PageHead
        title={title}
        back={{ to: '/events', label: t('nav.events') }}
        above={
          event && (
            <div className="row head-row">
              <EventStateTag state={event.state} />
              <EventFacts event={event} />
            </div>
          )
        }
      >
        {event && <EventActions event={event} />}
      </PageHead>
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={4} height={120} />}
      {query.data && !event && (
        <div className="panel">
          <Empty broken title={t('event.missingTitle')} text={t('event.missingText')}>
            <Link to="/events">{t('nav.events')}</Link>
          </Empty>
        </div>
      )}
      {event && (
        <div className="stack">
          {event.stateReason && (
            <p className="panel pad event-reason">{t('event.cancelledFor', { reason: event.stateReason })}</p>
          )}
          <RunPanel event={event} />
          {isOffice(event) ? <Tabs event={event} /> : <Agenda event={event} own />}
        </div>
      )}
    </div>
  );
}

/** The office sees the attempts at its timetable and who takes part; a party has neither. */
const isOffice = (event: EventDetail): boolean =>
  event.viewerCan.revise ||
  event.viewerCan.arrange ||
  event.viewerCan.cancel ||
  event.viewerCan.close ||
  event.run !== null;

function EventFacts({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts>
      {[
        event.code,
        `${event.day} ${clock(event.startMinute)}–${clock(event.endMinute)}`,
        zoneName(event.zone, language),
        inLanguage(event.place, language) || t('events.noPlace'),
        t('event.tables', { count: event.tables }),
        t('event.cap', { count: event.cap }),
        t('event.office', { name: inLanguage(event.organization.name, language) }),
      ]}
    </Facts>
  );
}

function Tabs({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const { tab = 'timetable' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const open = (to: EventTab): void =>
    void navigate({ search: to === 'timetable' ? {} : { tab: to }, replace: true, resetScroll: false });
  const onKey = (pressed: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[pressed.key];
    if (!by) return;
    const at = (EVENT_TABS.indexOf(tab) + by + EVENT_TABS.length) % EVENT_TABS.length;
    open(EVENT_TABS[at]!);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div className="panel event-tabs">
      <div ref={list} className="tabs no-print" role="tablist" aria-label={t('event.tabs')} onKeyDown={onKey}>
        {EVENT_TABS.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls="tab-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => open(name)}
          >
            {t(`event.tab.${name}`)}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="pad">
        {tab === 'timetable' && <Timetable event={event} />}
        {tab === 'agenda' && <Agenda event={event} />}
        {tab === 'participants' && <Participants event={event} />}
      </div>
    </div>
  );
}
