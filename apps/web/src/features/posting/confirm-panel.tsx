import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ScenarioConfirmOwnDocument, type PostingScenarioFragment } from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

/** The firm makes its own what an office drafted for it; only then can it be submitted. */
export function ConfirmPanel({
  scenario,
  save,
  onConfirmed,
}: {
  scenario: PostingScenarioFragment;
  save: () => Promise<boolean>;
  onConfirmed: (scenario: PostingScenarioFragment) => void;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      if (!(await save())) return null;
      const input = { scenarioId: scenario.id };
      return unlessRefused((await execute(ScenarioConfirmOwnDocument, { input })).scenarioConfirm).scenario;
    },
    onSuccess: (confirmed) => {
      if (!confirmed) return;
      toast(t('posting.confirmed'));
      onConfirmed(confirmed);
    },
  });
  return (
    <section className="panel submit-bar">
      <div className="second">
        <p>{t('posting.notConfirmed')}</p>
        {error && (
          <p className="bad-text" role="alert">
            {problemText(error)}
          </p>
        )}
      </div>
      <Button type="primary" size="large" loading={isPending} onClick={() => mutate()}>
        {t('posting.confirm')}
      </Button>
    </section>
  );
}
