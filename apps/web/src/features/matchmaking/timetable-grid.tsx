import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Icon } from '../../ui/icon.tsx';
import { clock, meetingAt, slotTime, type EventDetail, type Meeting, type Place } from './event-words.ts';
import { MeetingCard } from './meeting-card.tsx';
import { useRoom } from './use-event.ts';

interface Props {
  event: EventDetail;
  onOpen: (meeting: Meeting) => void;
  onMove: (meeting: Meeting, to: Place) => void;
  onSwap: (meeting: Meeting, otherId: string) => void;
  onAdd?: (place: Place) => void;
}

/** A row for each slot, a column for each table; breaks as bands between. */
export function TimetableGrid({ event, onAdd, ...deeds }: Props): ReactNode {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<string | null>(null);
  const room = useRoom(event.code, dragged).data;
  const tables = Array.from({ length: event.tables }, (_, at) => at + 1);
  return (
    <div className="event-grid-wrap" tabIndex={0} role="group" aria-label={t('event.tab.timetable')}>
      <table className="event-grid">
        <caption className="visually-hidden">{t('event.caption', { code: event.code })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('event.slot')}</th>
            {tables.map((n) => (
              <th key={n} scope="col">
                {t('event.table', { n })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {event.slots.map((slot, at) => {
            const before = event.slots[at - 1];
            const busy = !!room?.[slot.index]?.busy.length;
            return (
              <Fragment key={slot.index}>
                {before && before.toMinute < slot.fromMinute && (
                  <tr className="event-pause">
                    <td colSpan={event.tables + 1}>
                      {t('event.pause', { from: clock(before.toMinute), to: clock(slot.fromMinute) })}
                    </td>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    {clock(slot.fromMinute)}
                    <span>{clock(slot.toMinute)}</span>
                  </th>
                  {tables.map((table) => (
                    <Cell
                      key={table}
                      {...deeds}
                      event={event}
                      slot={slot.index}
                      table={table}
                      busy={busy}
                      onAdd={onAdd}
                      onDrag={setDragged}
                    />
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A place; a meeting dropped on it moves here, or exchanges places with the one that sits here. */
function Cell({
  event,
  slot,
  table,
  busy,
  onOpen,
  onMove,
  onSwap,
  onAdd,
  onDrag,
}: Props & Place & { busy: boolean; onDrag: (meetingId: string | null) => void }): ReactNode {
  const { t } = useTranslation();
  const ref = useRef<HTMLTableCellElement>(null);
  const [over, setOver] = useState(false);
  const meeting = meetingAt(event.meetings, slot, table);
  const latest = useRef({ event, meeting, onMove, onSwap });
  latest.current = { event, meeting, onMove, onSwap };
  useEffect(() => {
    if (!ref.current || !onAdd) return;
    return dropTargetForElements({
      element: ref.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const now = latest.current;
        const dropped = now.event.meetings.find((one) => one.id === source.data.meetingId);
        if (!dropped || dropped === now.meeting) return;
        if (now.meeting) now.onSwap(dropped, now.meeting.id);
        else now.onMove(dropped, { slot, table });
      },
    });
  }, [slot, table, onAdd]);
  const time = slotTime(event, slot);
  return (
    <td ref={ref} data-over={over || undefined} data-busy={busy || undefined}>
      {meeting ? (
        <Draggable meeting={meeting} onDrag={onDrag}>
          <MeetingCard meeting={meeting} onOpen={() => onOpen(meeting)} />
        </Draggable>
      ) : onAdd ? (
        <button
          type="button"
          className="event-free"
          aria-label={t('event.addHere', { time, table: t('event.table', { n: table }) })}
          aria-haspopup="dialog"
          onClick={() => onAdd({ slot, table })}
        >
          <Icon name="plus" size={16} />
        </button>
      ) : (
        <span className="event-empty">{t('event.free')}</span>
      )}
    </td>
  );
}

function Draggable({
  meeting,
  onDrag,
  children,
}: {
  meeting: Meeting;
  onDrag: (meetingId: string | null) => void;
  children: ReactNode;
}): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const movable = meeting.viewerCan.arrange;
  useEffect(() => {
    if (!movable || !ref.current) return;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ meetingId: meeting.id }),
      onDragStart: () => onDrag(meeting.id),
      onDrop: () => onDrag(null),
    });
  }, [movable, meeting.id, onDrag]);
  return (
    <div ref={ref} className="event-drag" data-movable={movable || undefined}>
      {children}
    </div>
  );
}
