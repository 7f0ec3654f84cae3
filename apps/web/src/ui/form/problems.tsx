import { createContext, use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textKeyOf, type FieldProblem } from './field-problems.ts';

const Problems = createContext<readonly FieldProblem[]>([]);

/** Hands the faults of a form to its fields; each `Field` with a `path` shows its own. */
export const FieldProblems = ({
  problems,
  children,
}: {
  problems: readonly FieldProblem[];
  children: ReactNode;
}): ReactNode => <Problems value={problems}>{children}</Problems>;

/** Says a fault in the reader's language: by field and code, else by code, else in the service's words. */
export function useFaultText(): (problem: FieldProblem) => string {
  const { t, i18n } = useTranslation();
  return ({ path, code, message }) => {
    const key = [`fault.${textKeyOf(path)}.${code}`, `problem.${code}`].find((one) => i18n.exists(one));
    return key ? t(key as never) : message;
  };
}

/** The fault of one field or of a part of it (`title` covers `title.zh`). */
export function useFault(path: string | undefined): string | undefined {
  const problems = use(Problems);
  const say = useFaultText();
  if (!path) return undefined;
  const own = problems.find((one) => one.path === path || one.path.startsWith(`${path}.`));
  return own && say(own);
}
