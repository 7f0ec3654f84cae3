import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import { PilotRiskAddDocument, PilotRiskCloseDocument, type PilotRiskLevel } from '@fairway/client';
import { day } from '../../ui/format.ts';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { useDeed, type PilotDetail } from './pilot-query.ts';
import { ReasonDialog } from './reason-dialog.tsx';

type Risk = PilotDetail['risks'][number];
const LEVELS: readonly PilotRiskLevel[] = ['MINOR', 'MAJOR', 'SEVERE'];
const LEVEL_TONES: Record<PilotRiskLevel, Tone> = { MINOR: 'plain', MAJOR: 'warn', SEVERE: 'bad' };

/** What may keep the pilot from its targets; the open ones first. */
export function RisksTab({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [closing, setClosing] = useState<Risk | null>(null);
  const deed = useDeed();
  const risks = pilot.risks.toSorted((a, b) => Number(!!a.closedAt) - Number(!!b.closedAt));
  return (
    <div className="stack">
      {pilot.can.noteRisks && (
        <p>
          <Button aria-haspopup="dialog" onClick={() => setAdding(true)}>
            {t('risk.add')}
          </Button>
        </p>
      )}
      {risks.length === 0 && <Empty title={t('risk.none')} text={t('risk.noneText')} />}
      <ul className="risks">
        {risks.map((risk) => (
          <li key={risk.id} data-closed={!!risk.closedAt || undefined}>
            <div>
              <p className="row wrap">
                <Tag tone={risk.closedAt ? 'plain' : LEVEL_TONES[risk.level]}>
                  {t(`risk.level.${risk.level}`)}
                </Tag>
                <b>{risk.text}</b>
              </p>
              {risk.mitigation && (
                <p className="second">
                  {t('risk.mitigation')} · {risk.mitigation}
                </p>
              )}
              <p className="small muted">
                {t('risk.opened', { day: day(risk.openedAt) })}
                {risk.closedAt && ` · ${t('risk.closed', { day: day(risk.closedAt) })}`}
                {risk.closeNote && ` · ${risk.closeNote}`}
              </p>
            </div>
            {!risk.closedAt && pilot.can.noteRisks && (
              <Button
                size="small"
                aria-label={`${t('risk.close')}: ${risk.text}`}
                aria-haspopup="dialog"
                onClick={() => setClosing(risk)}
              >
                {t('risk.close')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AddDialog pilot={pilot} open={adding} onClose={() => setAdding(false)} />
      <ReasonDialog
        open={!!closing}
        title={t('risk.closeTitle')}
        label={t('risk.closeNote')}
        hint={t('risk.closeHint')}
        action={t('risk.close')}
        pending={deed.isPending}
        onClose={() => setClosing(null)}
        onSay={(note) =>
          deed.mutate({
            key: 'risk',
            said: t('risk.closedSaid'),
            run: async () =>
              (
                await execute(PilotRiskCloseDocument, {
                  input: { pilotId: pilot.id, riskId: closing!.id, note },
                })
              ).pilotRiskClose,
            done: () => setClosing(null),
          })
        }
      />
    </div>
  );
}

function AddDialog({
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
  const [level, setLevel] = useState<PilotRiskLevel>('MAJOR');
  const [text, setText] = useState('');
  const [mitigation, setMitigation] = useState('');
  const [asked, setAsked] = useState(false);
  const add = (): void => {
    if (!text.trim()) return setAsked(true);
    deed.mutate({
      key: 'risk',
      said: t('risk.added'),
      run: async () =>
        (
          await execute(PilotRiskAddDocument, {
            input: { pilotId: pilot.id, level, text: text.trim(), mitigation: mitigation.trim() || null },
          })
        ).pilotRiskAdd,
      done: onClose,
    });
  };
  return (
    <Modal
      open={open}
      title={t('risk.addTitle')}
      okText={t('risk.addAction')}
      confirmLoading={deed.isPending}
      onCancel={onClose}
      onOk={add}
      afterClose={() => {
        setText('');
        setMitigation('');
        setAsked(false);
      }}
      destroyOnHidden
    >
      <div className="form">
        <ChoiceCards
          compact
          label={t('risk.levelLabel')}
          choices={LEVELS.map((code) => ({ code, title: t(`risk.level.${code}`) }))}
          value={level}
          onChange={setLevel}
        />
        <TextField
          label={t('risk.text')}
          rows={3}
          maxLength={2000}
          value={text}
          error={asked && !text.trim() ? t('risk.textMissing') : undefined}
          onChange={setText}
        />
        <TextField
          label={t('risk.mitigation')}
          optional
          rows={2}
          maxLength={2000}
          value={mitigation}
          onChange={setMitigation}
        />
      </div>
    </Modal>
  );
}
