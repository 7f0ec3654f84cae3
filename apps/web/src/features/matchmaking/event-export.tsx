import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MatchmakingCalendarDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { save } from '../../ui/table/export-button.tsx';
import { workbookOf } from '../../ui/table/sheet.ts';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { clock, slotTime, type EventDetail } from './event-words.ts';

const route = getRouteApi('/shell/events/$code');

/** The agenda that is shown, to take away: whole, or that of the party that was chosen. */
export function EventExport({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const problemText = useProblemText();
  const { party } = route.useSearch();
  const meetings = event.meetings.filter(
    (one) => !party || one.firm?.id === party || one.vendor.id === party,
  );

  const calendar = async (): Promise<void> => {
    const answer = await execute(MatchmakingCalendarDocument, {
      code: event.code,
      organizationId: party ?? null,
      language: language === 'zh' ? 'zh' : 'en',
    });
    const text = answer.matchmakingEventByCode?.calendar;
    if (text) save(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${event.code}.ics`);
  };
  const sheet = async (): Promise<void> => {
    const heads = [
      t('events.when'),
      t('event.slot'),
      t('meeting.toTable'),
      t('participants.scenarios'),
      t('meeting.scenario'),
      t('agenda.party'),
      t('meeting.vendor'),
      t('meeting.solution'),
      t('meeting.fit', { fit: '' }).trim(),
      t('meeting.attendance'),
      t('meeting.result'),
      t('meeting.words'),
    ];
    const rows = meetings.map((one) => [
      event.day,
      `${slotTime(event, one.slot)}–${clock(event.slots[one.slot]?.toMinute ?? 0)}`,
      one.table,
      one.scenario?.code ?? '',
      one.scenario ? inLanguage(one.scenario.title, language) : '',
      one.firm ? inLanguage(one.firm.name, language) : t('meeting.withheld'),
      inLanguage(one.vendor.name, language),
      one.solution ? inLanguage(one.solution.title, language) : '',
      one.fit,
      one.attendance ? t(`attendance.${one.attendance}`) : '',
      one.result ? t(`meetingResult.${one.result}`) : '',
      one.words ?? '',
    ]);
    save(await workbookOf({ heads, rows }), `${event.code}.xlsx`);
  };
  const take = async (key: string): Promise<void> => {
    if (key === 'print') return window.print();
    try {
      await (key === 'ics' ? calendar() : sheet());
      toast(t('event.taken'));
    } catch (error) {
      toast(problemText(error), { tone: 'bad' });
    }
  };
  return (
    <Menu
      menu={{
        items: [
          { key: 'ics', label: t('event.calendar') },
          { key: 'xlsx', label: t('event.xlsx') },
          { key: 'print', label: t('event.print') },
        ],
        onClick: ({ key }) => void take(key),
      }}
    >
      <Button icon={<Icon name="download" size={16} />}>{t('event.take')}</Button>
    </Menu>
  );
}
