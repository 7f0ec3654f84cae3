import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Icon } from '../../ui/icon.tsx';
import { clock, type EventDetail, type Meeting, type Place } from './event-words.ts';
import { MeetingCard } from './meeting-card.tsx';

/** The day slot by slot, for narrow screens. */
export function TimetableList({
  event,
  onOpen,
  onAdd,
}: {
  event: EventDetail;
  onOpen: (meeting: Meeting) => void;
  onAdd?: (place: Place) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ol className="event-slots">
      {event.slots.map((slot) => {
        const here = event.meetings.filter((one) => one.slot === slot.index);
        const taken = new Set(here.map((one) => one.table));
        const free = Array.from({ length: event.tables }, (_, at) => at + 1).find((n) => !taken.has(n));
        if (!here.length && !onAdd) return null;
        return (
          <li key={slot.index}>
            <h2>
              {clock(slot.fromMinute)}–{clock(slot.toMinute)}
            </h2>
            <ul>
              {here.map((meeting) => (
                <li key={meeting.id}>
                  <span className="second muted">{t('event.table', { n: meeting.table })}</span>
                  <MeetingCard meeting={meeting} onOpen={() => onOpen(meeting)} />
                </li>
              ))}
            </ul>
            {onAdd && free !== undefined && (
              <Button
                type="text"
                icon={<Icon name="plus" size={16} />}
                aria-label={t('event.addHere', {
                  time: clock(slot.fromMinute),
                  table: t('event.table', { n: free }),
                })}
                aria-haspopup="dialog"
                onClick={() => onAdd({ slot: slot.index, table: free })}
              >
                {t('event.table', { n: free })} · {t('event.free')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
