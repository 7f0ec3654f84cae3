import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PostingQuestionsDocument, type PostingQuestionsQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { FieldGroup } from '../../ui/form/field.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';

type Question = PostingQuestionsQuery['screeningQuestions']['questions'][number];
/** Yes or no by the code of the question; one that is absent has not been answered. */
export type Answers = Readonly<Record<string, boolean>>;

export const useQuestions = () =>
  useQuery({
    queryKey: ['screening-questions'],
    queryFn: ({ signal }) => execute(PostingQuestionsDocument, {}, { signal }),
    staleTime: Infinity,
    select: ({ screeningQuestions }) => screeningQuestions.questions,
  });

export const openQuestions = (questions: readonly Question[], answers: Answers): number =>
  questions.filter(({ code }) => answers[code] === undefined).length;

export const answersAsked = (answers: Answers): { code: string; answer: boolean }[] =>
  Object.entries(answers).map(([code, answer]) => ({ code, answer }));

/** The questions of the screening by their groups. What a group asks in common is answered with one press; each can be said by itself. */
export function Questionnaire({
  answers,
  onChange,
}: {
  answers: Answers;
  onChange: (answers: Answers) => void;
}): ReactNode {
  const { t } = useTranslation();
  const query = useQuestions();
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={2} height={80} />;
  const groups = [...new Set(query.data.map(({ group }) => group))];
  return (
    <div className="form">
      {groups.map((group) => {
        const questions = query.data.filter((one) => one.group === group);
        const left = openQuestions(questions, answers);
        const saysNo = left === 0 && questions.every(({ code }) => !answers[code]);
        return (
          <FieldGroup
            key={group}
            label={t(`questionnaire.group.${group}`)}
            hint={t(`questionnaire.hint.${group}`)}
          >
            <label className="choice" data-chosen={saysNo || undefined}>
              <input
                type="checkbox"
                checked={saysNo}
                onChange={(event) =>
                  onChange({
                    ...answers,
                    ...Object.fromEntries(
                      questions.map(({ code }) => [code, event.target.checked ? false : undefined]),
                    ),
                  } as Answers)
                }
              />
              <span className="choice-words">
                <b>{t('questionnaire.allNo', { count: questions.length })}</b>
                <span className="choice-text">
                  {left > 0 ? t('questionnaire.left', { count: left }) : t('questionnaire.answered')}
                </span>
              </span>
            </label>
            <details className="questions" open={(!saysNo && left < questions.length) || undefined}>
              <summary>{t('questionnaire.oneByOne')}</summary>
              <ol>
                {questions.map((question) => (
                  <QuestionRow
                    key={question.code}
                    question={question}
                    answer={answers[question.code]}
                    onAnswer={(answer) => onChange({ ...answers, [question.code]: answer })}
                  />
                ))}
              </ol>
            </details>
          </FieldGroup>
        );
      })}
    </div>
  );
}

function QuestionRow({
  question,
  answer,
  onAnswer,
}: {
  question: Question;
  answer: boolean | undefined;
  onAnswer: (answer: boolean) => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <fieldset className="question">
        <legend>
          {inLanguage(question.text, language)} <span className="second muted">{question.citation}</span>
        </legend>
        <span className="question-answers">
          {([true, false] as const).map((value) => (
            <label key={String(value)} className="check">
              <input
                type="radio"
                name={`question-${question.code}`}
                checked={answer === value}
                onChange={() => onAnswer(value)}
              />
              <span>{t(value ? 'questionnaire.yes' : 'questionnaire.no')}</span>
            </label>
          ))}
        </span>
        {answer === true && <p className="field-advice">{t(`questionnaire.sets.${question.tier}`)}</p>}
      </fieldset>
    </li>
  );
}
