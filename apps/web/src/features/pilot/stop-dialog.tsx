import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { PilotStopDocument } from '@fairway/client';
import { CheckField } from '../../ui/form/choice-cards.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { execute } from '../session/client.ts';
import { useDeed, type PilotDetail } from './pilot-query.ts';

const PARTS = ['reason', 'tried', 'learnt'] as const;
type Part = (typeof PARTS)[number];
const BLANK: Record<Part, string> = { reason: '', tried: '', learnt: '' };

/** Ends a pilot before its time. What was tried and learnt stays for those who come after. */
export function StopDialog({
  pilot,
  open,
  onClose,
}: {
  pilot: PilotDetail;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const deed = useDeed();
  const [said, setSaid] = useState(BLANK);
  const [goodFaith, setGoodFaith] = useState(true);
  const [asked, setAsked] = useState(false);
  const stop = (): void => {
    if (PARTS.some((part) => !said[part].trim())) return setAsked(true);
    const { reason, tried, learnt } = said;
    deed.mutate({
      key: 'stop',
      said: t('pilotPage.stopped', { code: pilot.code }),
      run: async () =>
        (
          await execute(PilotStopDocument, {
            input: {
              pilotId: pilot.id,
              expectedVersion: pilot.version,
              reason: reason.trim(),
              lesson: { tried: tried.trim(), learnt: learnt.trim(), goodFaith },
            },
          })
        ).pilotStop,
      done: onClose,
    });
  };
  return (
    <Modal
      open={open}
      title={t('pilotPage.stopTitle', { code: pilot.code })}
      okText={t('pilotPage.stopAction')}
      okButtonProps={{ danger: true }}
      confirmLoading={deed.isPending}
      onCancel={onClose}
      onOk={stop}
      afterClose={() => {
        setSaid(BLANK);
        setAsked(false);
      }}
      destroyOnHidden
    >
      <div className="form">
        <p className="second">{t('pilotPage.stopHint')}</p>
        {PARTS.map((part) => (
          <TextField
            key={part}
            label={t(`pilotPage.${part}`)}
            hint={part === 'reason' ? undefined : t(`pilotPage.${part}Hint`)}
            rows={part === 'reason' ? 2 : 3}
            maxLength={2000}
            value={said[part]}
            error={asked && !said[part].trim() ? t('pilotPage.needed') : undefined}
            onChange={(text) => setSaid((before) => ({ ...before, [part]: text }))}
          />
        ))}
        <CheckField
          label={t('pilotPage.goodFaith')}
          hint={t('pilotPage.goodFaithHint')}
          checked={goodFaith}
          onChange={setGoodFaith}
        />
      </div>
    </Modal>
  );
}
