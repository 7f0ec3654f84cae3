import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Field } from '../../ui/form/field.tsx';
import { clock, slotTime, type EventDetail, type Meeting, type Place } from './event-words.ts';
import { useRoom } from './use-event.ts';

/** What dragging does, by menu: another time and table, or the place of another meeting. Says beside each time who is busy then. */
export function MoveFields({
  event,
  meeting,
  pending,
  onMove,
  onSwap,
}: {
  event: EventDetail;
  meeting: Meeting;
  pending: boolean;
  onMove: (meeting: Meeting, to: Place) => void;
  onSwap: (meeting: Meeting, otherId: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const room = useRoom(event.code, meeting.id).data;
  const [slot, setSlot] = useState(meeting.slot);
  const [table, setTable] = useState(meeting.table);
  const [other, setOther] = useState('');
  const nameOf = (id: string): string => {
    const party = [meeting.firm, meeting.vendor].find((one) => one?.id === id);
    return party ? inLanguage(party.name, language) : t('meeting.withheld');
  };
  const remark = (index: number): string => {
    const here = room?.[index];
    if (!here || index === meeting.slot) return '';
    if (here.busy.length)
      return ` · ${t('meeting.busy', { names: here.busy.map((one) => nameOf(one.id)).join('、') })}`;
    return here.freeTables.length ? '' : ` · ${t('meeting.full')}`;
  };
  const free = new Set(room?.[slot]?.freeTables ?? []);
  const others = event.meetings.filter((one) => one.id !== meeting.id);
  return (
    <fieldset className="form meeting-move">
      <legend>{t('meeting.move')}</legend>
      <div className="meeting-move-row">
        <Field label={t('meeting.toSlot')}>
          {(control) => (
            <select
              {...control}
              className="control"
              value={slot}
              onChange={(change) => setSlot(Number(change.target.value))}
            >
              {event.slots.map((one) => (
                <option key={one.index} value={one.index}>
                  {clock(one.fromMinute)}
                  {remark(one.index)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('meeting.toTable')}>
          {(control) => (
            <select
              {...control}
              className="control"
              value={table}
              onChange={(change) => setTable(Number(change.target.value))}
            >
              {Array.from({ length: event.tables }, (_, at) => at + 1).map((n) => (
                <option key={n} value={n}>
                  {t('event.table', { n })}
                  {free.has(n) && ` · ${t('event.free')}`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="primary" loading={pending} onClick={() => onMove(meeting, { slot, table })}>
          {t('meeting.moveAction')}
        </Button>
      </div>
      {others.length > 0 && (
        <div className="meeting-move-row">
          <Field label={t('meeting.swap')}>
            {(control) => (
              <select
                {...control}
                className="control"
                value={other}
                onChange={(change) => setOther(change.target.value)}
              >
                <option value="">{t('meeting.swapChoose')}</option>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    {slotTime(event, one.slot)} {t('event.table', { n: one.table })} ·{' '}
                    {one.firm ? inLanguage(one.firm.name, language) : t('meeting.withheld')} ×{' '}
                    {inLanguage(one.vendor.name, language)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button loading={pending} onClick={() => other && onSwap(meeting, other)}>
            {t('meeting.swapAction')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
