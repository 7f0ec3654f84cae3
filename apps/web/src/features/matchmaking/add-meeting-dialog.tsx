import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { MatchmakingMeetingAddDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { execute } from '../session/client.ts';
import type { Refused } from '../session/session.ts';
import { Conflicts } from './conflicts.tsx';
import { slotTime, type EventDetail, type Place } from './event-words.ts';
import { PairFields, vendorsOf } from './pair-fields.tsx';
import { useDeed } from './use-event.ts';

/** A meeting more at a free place, of a scenario and a vendor that take part. */
export function AddMeetingDialog({
  event,
  place,
  onClose,
}: {
  event: EventDetail;
  place: Place | null;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const deed = useDeed();
  const [pair, setPair] = useState({ scenarioId: '', vendorId: '' });
  const [problems, setProblems] = useState<Refused['problems'] | null>(null);
  const vendor = vendorsOf(event, language).find((one) => one.id === pair.vendorId);
  const firm = event.meetings.find((one) => one.scenario?.id === pair.scenarioId)?.firm ?? null;
  const close = (): void => {
    setProblems(null);
    onClose();
  };
  return (
    <Modal
      open={!!place}
      title={
        place
          ? `${t('meeting.addTitle')} · ${slotTime(event, place.slot)} ${t('event.table', { n: place.table })}`
          : t('meeting.addTitle')
      }
      okText={t('meeting.addAction')}
      confirmLoading={deed.isPending}
      onCancel={close}
      onOk={() => {
        if (!place || !pair.scenarioId || !pair.vendorId) return;
        setProblems(null);
        deed.mutate({
          key: 'add',
          said: t('event.added'),
          run: async () =>
            (
              await execute(MatchmakingMeetingAddDocument, {
                input: { eventId: event.id, ...pair, ...place },
              })
            ).matchmakingMeetingAdd,
          done: close,
          refused: setProblems,
        });
      }}
      destroyOnHidden
    >
      {problems && vendor && <Conflicts refusal={{ meeting: { firm, vendor }, problems }} />}
      <PairFields event={event} value={pair} onChange={setPair} />
    </Modal>
  );
}
