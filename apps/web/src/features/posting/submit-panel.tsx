import { useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ScenarioSubmitDocument, type PostingScenarioFragment } from '@fairway/client';
import {
  answersAsked,
  openQuestions,
  Questionnaire,
  useQuestions,
  type Answers,
} from '../screening/questionnaire.tsx';
import { execute } from '../session/client.ts';
import { Refused, unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import type { Finding } from './steps.ts';

/** The questions of the screening and the one button that makes it public, with what that does. */
export function SubmitPanel({
  scenario,
  findings,
  save,
  onSubmitted,
  onRefused,
}: {
  scenario: PostingScenarioFragment;
  findings: readonly Finding[];
  save: () => Promise<boolean>;
  onSubmitted: (scenario: PostingScenarioFragment) => void;
  onRefused: (error: Refused) => void;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [answers, setAnswers] = useState<Answers>({});
  const left = openQuestions(useQuestions().data ?? [], answers);
  const blocked = findings.some((one) => one.severity === 'BLOCKS');
  const submit = useMutation({
    mutationFn: async () => {
      if (!(await save())) return null;
      const input = { scenarioId: scenario.id, answers: answersAsked(answers) };
      return unlessRefused((await execute(ScenarioSubmitDocument, { input })).scenarioSubmit).scenario;
    },
    onSuccess: (submitted) => submitted && onSubmitted(submitted),
    onError: (error) => error instanceof Refused && onRefused(error),
  });
  return (
    <section className="panel">
      <div className="form-section">
        <h2>{t('posting.screening')}</h2>
        <p className="second">{t('posting.screeningText')}</p>
        <Questionnaire answers={answers} onChange={setAnswers} />
      </div>
      <div className="submit-bar">
        <div className="second">
          {blocked && <p className="warn-text">{t('posting.blocked')}</p>}
          {!blocked && left > 0 && <p className="warn-text">{t('posting.questionsLeft', { count: left })}</p>}
          <p>{t(`posting.effect.${scenario.visibility}`)}</p>
          {submit.error && (
            <p className="bad-text" role="alert">
              {problemText(submit.error)}
            </p>
          )}
        </div>
        <Button
          type="primary"
          size="large"
          loading={submit.isPending}
          disabled={blocked || left > 0}
          onClick={() => submit.mutate()}
        >
          {t('posting.submit')}
        </Button>
      </div>
    </section>
  );
}
