import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Field } from '../../ui/form/field.tsx';
import { Empty } from '../../ui/states.tsx';
import { MeetingDialog, MeetingFacts } from './meeting-dialog.tsx';
import { clock, partiesOf, type EventDetail } from './event-words.ts';

const route = getRouteApi('/shell/events/$code');

/** Meetings in order of time: those of one party, or of all. */
export function Agenda({ event, own }: { event: EventDetail; own?: boolean }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { party } = route.useSearch();
  const navigate = route.useNavigate();
  const [openId, setOpenId] = useState<string | null>(null);
  const parties = partiesOf(event.meetings, language);
  const chosen = parties.find((one) => one.id === party);
  const meetings = event.meetings.filter(
    (one) => own || !chosen || one.firm?.id === chosen.id || one.vendor.id === chosen.id,
  );
  if (!event.meetings.length)
    return (
      <div className={own ? 'panel' : undefined}>
        <Empty
          title={t(own ? 'event.noOwnTitle' : 'event.noMeetingsTitle')}
          text={t(own ? 'event.noOwnText' : 'event.noMeetingsText')}
        />
      </div>
    );
  return (
    <section className={own ? 'panel pad stack' : 'stack'} aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">
        {own
          ? t('agenda.own')
          : chosen
            ? t('agenda.heading', { name: inLanguage(chosen.name, language) })
            : t('event.tab.agenda')}
      </h2>
      {!own && (
        <div className="no-print agenda-choice">
          <Field label={t('agenda.party')}>
            {(control) => (
              <select
                {...control}
                className="control"
                value={chosen?.id ?? ''}
                onChange={(change) =>
                  void navigate({
                    search: { tab: 'agenda', ...(change.target.value ? { party: change.target.value } : {}) },
                    replace: true,
                    resetScroll: false,
                  })
                }
              >
                <option value="">{t('agenda.all')}</option>
                {parties.map((one) => (
                  <option key={one.id} value={one.id}>
                    {inLanguage(one.name, language)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <ol className="agenda-list">
        {meetings.map((meeting) => {
          const slot = event.slots[meeting.slot];
          return (
            <li key={meeting.id}>
              <p className="agenda-time">
                <b>
                  {clock(slot?.fromMinute ?? 0)}
                  <span>–{clock(slot?.toMinute ?? 0)}</span>
                </b>
                <span>{t('event.table', { n: meeting.table })}</span>
              </p>
              <MeetingFacts meeting={meeting} />
              {meeting.viewerCan.record && (
                <Button className="no-print" onClick={() => setOpenId(meeting.id)}>
                  {t('meeting.record')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <MeetingDialog
        event={event}
        meeting={event.meetings.find((one) => one.id === openId)}
        onClose={() => setOpenId(null)}
      />
    </section>
  );
}
