import type { ReactNode } from 'react';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { useProblemText } from '../session/use-problem-text.ts';

/** What went wrong with a form as a whole; faults of its fields stand at the fields. */
export function FormTrouble({
  error,
  fields = [],
}: {
  error: unknown;
  /** Paths that are shown at their own field. */
  fields?: readonly string[];
}): ReactNode {
  const problemText = useProblemText();
  if (!error) return null;
  const problems = fieldProblemsOf(error);
  const atFields =
    problems.length > 0 &&
    problems.every(({ path }) => fields.some((field) => path === field || path.startsWith(`${field}.`)));
  if (atFields) return null;
  return (
    <p className="form-problem" role="alert">
      {problemText(error)}
    </p>
  );
}
