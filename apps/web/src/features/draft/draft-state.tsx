import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { Draft, DraftState } from './use-draft.ts';

const ICONS: Record<Exclude<DraftState, 'EMPTY'>, IconName> = {
  SAVED: 'check',
  SAVING: 'clock',
  UNSAVED: 'clock',
  WAITING: 'alert',
  LOCAL: 'info',
  REFUSED: 'alert',
  CONFLICT: 'alert',
};

/** Whether what was typed is at the service, in a word and an icon; told to screen readers when it changes for good. */
export function DraftStatus<Content extends object>({
  draft: { state, savedAt },
}: {
  draft: Pick<Draft<Content>, 'state' | 'savedAt'>;
}): ReactNode {
  const { t } = useTranslation();
  if (state === 'EMPTY') return <p className="draft-status" role="status" />;
  const at = state === 'SAVED' && savedAt ? ` ${dayjs(savedAt).format('HH:mm')}` : '';
  return (
    <p className="draft-status" data-state={state} role="status">
      <Icon name={ICONS[state]} size={16} />
      {t(`draft.state.${state}`)}
      {at}
    </p>
  );
}
