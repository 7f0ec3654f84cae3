import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import {
  MatchRunCancelDocument,
  MatchRunPauseDocument,
  MatchRunResumeDocument,
  type MatchRunsQuery,
} from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

type Run = MatchRunsQuery['matchRuns']['nodes'][number];
type Verb = 'pause' | 'resume' | 'cancel';
const DID = { pause: 'run.paused', resume: 'run.resumed', cancel: 'run.cancelled' } as const;

/** Pausing keeps the run's place and can be taken back; cancelling cannot, so it asks once. */
export function RunActions({ run }: { run: Run }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const steer = useSteer(run, () => setAsking(false));
  const open = run.state === 'QUEUED' || run.state === 'RUNNING' || run.state === 'PAUSED';
  const stopping = run.cancelRequested || run.pauseRequested;
  return (
    <div className="run-action">
      {open && run.cancelRequested && <span className="second muted">{t('run.cancelling')}</span>}
      {open && !run.cancelRequested && run.pauseRequested && (
        <span className="second muted">{t('run.pausing')}</span>
      )}
      {open && !stopping && (
        <Button
          size="small"
          loading={steer.isPending && steer.variables !== 'cancel'}
          aria-label={t(run.state === 'PAUSED' ? 'run.resumeThis' : 'run.pauseThis', { code: run.code })}
          onClick={() => steer.mutate(run.state === 'PAUSED' ? 'resume' : 'pause')}
        >
          {t(run.state === 'PAUSED' ? 'run.resume' : 'run.pause')}
        </Button>
      )}
      {open && !run.cancelRequested && (
        <Button
          size="small"
          aria-label={t('run.cancelThis', { code: run.code })}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          {t('run.cancel')}
        </Button>
      )}
      <Modal
        open={asking}
        title={t('run.cancelTitle', { code: run.code })}
        okText={t('run.cancelThis', { code: run.code })}
        cancelText={t('run.keepRunning')}
        okButtonProps={{ danger: true }}
        confirmLoading={steer.isPending}
        onCancel={() => setAsking(false)}
        onOk={() => steer.mutate('cancel')}
      >
        <p>{t('run.cancelText')}</p>
      </Modal>
    </div>
  );
}

function useSteer(run: Run, onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async (verb: Verb) => {
      const input = { runId: run.id };
      if (verb === 'pause')
        return unlessRefused((await execute(MatchRunPauseDocument, { input })).matchRunPause);
      if (verb === 'resume')
        return unlessRefused((await execute(MatchRunResumeDocument, { input })).matchRunResume);
      return unlessRefused((await execute(MatchRunCancelDocument, { input })).matchRunCancel);
    },
    onSuccess: (_, verb) => toast(t(DID[verb], { code: run.code })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['runs'] });
    },
  });
}
