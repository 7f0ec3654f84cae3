import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Modal } from '../../ui/modal.tsx';
import { MatchDisposeDocument, type DispositionState } from '@fairway/client';
import { Icon } from '../../ui/icon.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { withDisposition } from './disposed.ts';
import { isMissed } from './criteria.ts';
import type { Match } from './match-types.ts';

interface Dispose {
  to: DispositionState;
  reason?: string;
  /** What it was before, to take the step back; absent when the step itself takes one back. */
  before?: Dispose;
}

/** Save, invite or dismiss a match; each can be undone for six seconds. */
export function MatchActions({ match }: { match: Match }): ReactNode {
  const { t } = useTranslation();
  const dispose = useDispose(match);
  const [asking, setAsking] = useState(false);
  const missed = isMissed(match);
  const { viewerCan } = match;
  const { state, reason } = match.disposition;
  if (!viewerCan.dispose)
    return state === 'NEW' ? null : <p className="second">{t(`disposition.${state}`)}</p>;
  return (
    <>
      <Button
        type="primary"
        disabled={missed || state === 'INVITED'}
        onClick={() => dispose({ to: 'INVITED' })}
      >
        {t(state === 'INVITED' ? 'disposition.INVITED' : 'match.invite')}
      </Button>
      <Button
        disabled={missed}
        aria-pressed={state === 'SAVED'}
        icon={<Icon name="star" size={16} filled={state === 'SAVED'} />}
        onClick={() => dispose({ to: state === 'SAVED' ? 'NEW' : 'SAVED' })}
      >
        {t(state === 'SAVED' ? 'disposition.SAVED' : 'match.save')}
      </Button>
      {state === 'DISMISSED' ? (
        <Button type="text" onClick={() => dispose({ to: 'NEW' })}>
          {t('match.takeBack')}
        </Button>
      ) : (
        <Button type="text" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {t('match.dismiss')}
        </Button>
      )}
      {missed && <p className="second bad-text">{t('match.cannotInvite')}</p>}
      {state === 'DISMISSED' && reason && <p className="second">{t('match.dismissedFor', { reason })}</p>}
      <DismissDialog
        open={asking}
        onClose={() => setAsking(false)}
        onDismiss={(reason) => {
          setAsking(false);
          dispose({ to: 'DISMISSED', reason });
        }}
      />
    </>
  );
}

function useDispose(match: Match) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const before: Dispose = { to: match.disposition.state, reason: match.disposition.reason ?? undefined };
  const { mutate } = useMutation({
    mutationFn: async ({ to, reason }: Dispose) =>
      unlessRefused(
        (
          await execute(MatchDisposeDocument, {
            input: { matchId: match.id, state: to, reason: reason ?? null },
          })
        ).matchDispose,
      ),
    onMutate: async ({ to, reason }) => {
      await client.cancelQueries({ queryKey: ['matches'] });
      const kept = client.getQueriesData({ queryKey: ['matches'] });
      client.setQueriesData({ queryKey: ['matches'] }, (data) =>
        withDisposition(data, match.id, { state: to, reason: reason ?? null }),
      );
      return { kept };
    },
    onSuccess: (_answer, { to, before: earlier }) =>
      toast(t(`match.did.${to}`), {
        action: earlier && { label: t('common.undo'), run: () => mutate(earlier) },
      }),
    onError: (error, _wanted, context) => {
      context?.kept.forEach(([key, data]) => client.setQueryData(key, data));
      toast(problemText(error), { tone: 'bad' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['matches'] }),
  });
  return (wanted: Dispose): void => mutate({ ...wanted, before });
}

/** A dismissal says why: the engine learns from it. */
function DismissDialog({
  open,
  onClose,
  onDismiss,
}: {
  open: boolean;
  onClose: () => void;
  onDismiss: (reason: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <Modal
      open={open}
      title={t('match.dismissTitle')}
      okText={t('match.dismiss')}
      okButtonProps={{ disabled: !said }}
      onCancel={onClose}
      onOk={() => onDismiss(said)}
      destroyOnHidden
    >
      <div className="form-field">
        <label htmlFor="dismiss-reason">{t('match.dismissReason')}</label>
        <Input.TextArea
          id="dismiss-reason"
          autoFocus
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby="dismiss-hint"
        />
        <p id="dismiss-hint" className="second muted">
          {t('match.dismissHint')}
        </p>
      </div>
    </Modal>
  );
}
