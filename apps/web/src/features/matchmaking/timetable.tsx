import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MatchmakingMeetingMoveDocument, MatchmakingMeetingSwapDocument } from '@fairway/client';
import { Empty } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { execute } from '../session/client.ts';
import { AddMeetingDialog } from './add-meeting-dialog.tsx';
import { Conflicts, type Refusal } from './conflicts.tsx';
import { slotTime, type EventDetail, type Meeting, type Place } from './event-words.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import { TimetableGrid } from './timetable-grid.tsx';
import { TimetableList } from './timetable-list.tsx';
import { useDeed } from './use-event.ts';

/** The day as a picture; whatever is moved is asked of the service, and what stands in the way is said by name. */
export function Timetable({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const deed = useDeed();
  const [openId, setOpenId] = useState<string | null>(null);
  const [adding, setAdding] = useState<Place | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const opened = event.meetings.find((one) => one.id === openId);
  const arrange = event.viewerCan.arrange;

  const move = (meeting: Meeting, to: Place): void => {
    const back = { slot: meeting.slot, table: meeting.table };
    const send = async (place: Place) =>
      (await execute(MatchmakingMeetingMoveDocument, { input: { meetingId: meeting.id, ...place } }))
        .matchmakingMeetingMove;
    const place = { time: slotTime(event, to.slot), table: t('event.table', { n: to.table }) };
    setRefusal(null);
    deed.mutate({
      key: 'move',
      said: t('event.moved', place),
      run: () => send(to),
      undo: { label: t('event.undo'), run: () => deed.mutate({ key: 'move', run: () => send(back) }) },
      done: () => setOpenId(null),
      refused: (problems) => setRefusal({ meeting, problems }),
    });
  };
  const swap = (meeting: Meeting, otherId: string): void => {
    const input = { meetingId: meeting.id, otherId };
    const send = async () =>
      (await execute(MatchmakingMeetingSwapDocument, { input })).matchmakingMeetingSwap;
    setRefusal(null);
    deed.mutate({
      key: 'swap',
      said: t('event.swapped'),
      run: send,
      undo: { label: t('event.undo'), run: () => deed.mutate({ key: 'swap', run: send }) },
      done: () => setOpenId(null),
      refused: (problems) => setRefusal({ meeting, problems }),
    });
  };
  if (!event.meetings.length)
    return <Empty title={t('event.noMeetingsTitle')} text={t('event.noMeetingsText')} />;
  const props = {
    event,
    onOpen: (meeting: Meeting) => {
      setRefusal(null);
      setOpenId(meeting.id);
    },
    onAdd: arrange ? setAdding : undefined,
  };
  return (
    <>
      {refusal && !opened && <Conflicts refusal={refusal} onDismiss={() => setRefusal(null)} />}
      {arrange && !phone && <p className="second muted no-print">{t('event.hint')}</p>}
      {phone ? <TimetableList {...props} /> : <TimetableGrid {...props} onMove={move} onSwap={swap} />}
      <MeetingDialog
        event={event}
        meeting={opened}
        conflicts={refusal && <Conflicts refusal={refusal} />}
        pending={deed.isPending}
        onMove={move}
        onSwap={swap}
        onClose={() => {
          setRefusal(null);
          setOpenId(null);
        }}
      />
      <AddMeetingDialog event={event} place={adding} onClose={() => setAdding(null)} />
    </>
  );
}
