import { useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { SolutionSubmitDocument, type SolutionSubmitMutation } from '@fairway/client';
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

export type Submitted = NonNullable<SolutionSubmitMutation['solutionSubmit']['solution']>;

/** The questions of the screening and the one button that hands it in, with what that does. */
export function OfferSubmit({
  solutionId,
  blocked,
  save,
  onSubmitted,
  onRefused,
}: {
  solutionId: string;
  blocked: number;
  /** Saves what is open; the version that is at the service then, or null. */
  save: () => Promise<number | null>;
  onSubmitted: (submitted: Submitted) => void;
  onRefused: (error: Refused) => void;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [answers, setAnswers] = useState<Answers>({});
  const left = openQuestions(useQuestions().data ?? [], answers);
  const submit = useMutation({
    mutationFn: async () => {
      const expectedVersion = await save();
      if (expectedVersion === null) return null;
      const input = { solutionId, expectedVersion, answers: answersAsked(answers) };
      return unlessRefused((await execute(SolutionSubmitDocument, { input })).solutionSubmit).solution;
    },
    onSuccess: (submitted) => submitted && onSubmitted(submitted),
    onError: (error) => error instanceof Refused && onRefused(error),
  });
  return (
    <section className="panel">
      <div className="form-section">
        <h2>{t('offer.form.screening')}</h2>
        <p className="second">{t('offer.form.screeningText')}</p>
        <Questionnaire answers={answers} onChange={setAnswers} />
      </div>
      <div className="submit-bar">
        <div className="second">
          {blocked > 0 && <p className="warn-text">{t('offer.form.blocked', { count: blocked })}</p>}
          {blocked === 0 && left > 0 && (
            <p className="warn-text">{t('offer.form.questionsLeft', { count: left })}</p>
          )}
          <p>{t('offer.form.effect')}</p>
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
          disabled={blocked > 0 || left > 0}
          onClick={() => submit.mutate()}
        >
          {t('offer.form.submit')}
        </Button>
      </div>
    </section>
  );
}
