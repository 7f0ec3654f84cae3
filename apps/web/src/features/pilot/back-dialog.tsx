import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { ReasonDialog } from './reason-dialog.tsx';
import type { Move } from './use-board.ts';

/** A step back says why. */
export function BackDialog({
  move,
  onClose,
  onMove,
}: {
  move: Move | null;
  onClose: () => void;
  onMove: (note: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ReasonDialog
      open={move !== null}
      title={move ? t('pilot.backTitle', { code: move.pilot.code, stage: t(`stage.${move.to}`) }) : ''}
      label={t('pilot.backReason')}
      hint={t('pilot.backHint')}
      action={t('pilot.backConfirm')}
      onClose={onClose}
      onSay={onMove}
    />
  );
}
