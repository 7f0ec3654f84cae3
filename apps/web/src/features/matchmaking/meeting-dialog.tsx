import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import { MatchmakingMeetingAddDocument, MatchmakingMeetingRemoveDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { execute } from '../session/client.ts';
import { slotTime, type EventDetail, type Meeting, type Place } from './event-words.ts';
import { MoveFields } from './move-fields.tsx';
import { RecordForm } from './record-form.tsx';
import { useDeed } from './use-event.ts';

/** One meeting: who and about what, where it could go instead, and what came of it. */
export function MeetingDialog({
  event,
  meeting,
  conflicts,
  pending = false,
  onMove,
  onSwap,
  onClose,
}: {
  event: EventDetail;
  meeting: Meeting | undefined;
  conflicts?: ReactNode;
  pending?: boolean;
  /** Where the timetable can be changed from here. */
  onMove?: (meeting: Meeting, to: Place) => void;
  onSwap?: (meeting: Meeting, otherId: string) => void;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [shown, setShown] = useState(meeting);
  // What was shown last stays while the dialog fades.
  if (meeting && meeting !== shown) setShown(meeting);
  return (
    <Modal
      open={!!meeting}
      title={
        shown &&
        t('meeting.title', {
          time: slotTime(event, shown.slot),
          table: t('event.table', { n: shown.table }),
        })
      }
      footer={null}
      width={560}
      onCancel={onClose}
      destroyOnHidden
    >
      {shown && (
        <div className="stack meeting-dialog">
          <MeetingFacts meeting={shown} />
          {conflicts}
          {shown.viewerCan.record && <RecordForm meeting={shown} onDone={onClose} />}
          {shown.viewerCan.arrange && onMove && onSwap && (
            <>
              <MoveFields
                key={`${shown.id}/${shown.slot}/${shown.table}`}
                event={event}
                meeting={shown}
                pending={pending}
                onMove={onMove}
                onSwap={onSwap}
              />
              <Remove event={event} meeting={shown} onDone={onClose} />
            </>
          )}
        </div>
      )}
    </Modal>
  );
}

export function MeetingFacts({ meeting }: { meeting: Meeting }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="meeting-facts">
      <p>
        <b>{meeting.firm ? inLanguage(meeting.firm.name, language) : t('meeting.withheld')}</b>
        {' × '}
        <b>{inLanguage(meeting.vendor.name, language)}</b>
      </p>
      {meeting.scenario && (
        <p className="second">
          {t('meeting.scenario')}{' '}
          <Link to="/scenarios/$code" params={{ code: meeting.scenario.code }}>
            {meeting.scenario.code} · {inLanguage(meeting.scenario.title, language)}
          </Link>
        </p>
      )}
      <p className="second">
        {t('meeting.solution')}{' '}
        {meeting.solution ? (
          <Link to="/solutions/$code" params={{ code: meeting.solution.code }}>
            {meeting.solution.code} · {inLanguage(meeting.solution.title, language)}
          </Link>
        ) : (
          t('meeting.noSolution')
        )}
      </p>
      <p className="row wrap">
        <Tag tone="brand">
          {meeting.fit === null ? t('meeting.noFit') : t('meeting.fit', { fit: Math.round(meeting.fit) })}
        </Tag>
        {meeting.must && <Tag tone="warn">{t('meeting.must')}</Tag>}
        {meeting.byHand && <Tag>{t('meeting.byHand')}</Tag>}
        {meeting.attendance && <Tag tone="good">{t(`attendance.${meeting.attendance}`)}</Tag>}
        {meeting.result && <Tag tone="teal">{t(`meetingResult.${meeting.result}`)}</Tag>}
      </p>
      {meeting.words && <p className="second">{meeting.words}</p>}
    </div>
  );
}

/** Takes a meeting out; for a few seconds it can be put back. */
function Remove({
  event,
  meeting,
  onDone,
}: {
  event: EventDetail;
  meeting: Meeting;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const deed = useDeed();
  const { slot, table, scenario } = meeting;
  const back =
    scenario &&
    (() =>
      deed.mutate({
        key: 'add',
        said: t('event.added'),
        run: async () =>
          (
            await execute(MatchmakingMeetingAddDocument, {
              input: {
                eventId: event.id,
                scenarioId: scenario.id,
                vendorId: meeting.vendor.id,
                slot,
                table,
              },
            })
          ).matchmakingMeetingAdd,
      }));
  return (
    <p>
      <Button
        danger
        loading={deed.isPending}
        onClick={() =>
          deed.mutate({
            key: 'remove',
            said: t('event.removed'),
            run: async () =>
              (await execute(MatchmakingMeetingRemoveDocument, { input: { meetingId: meeting.id } }))
                .matchmakingMeetingRemove,
            ...(back ? { undo: { label: t('event.undo'), run: back } } : {}),
            done: onDone,
          })
        }
      >
        {t('meeting.remove')}
      </Button>
    </p>
  );
}
