import { ClientError } from '@fairway/client';
import { Refused } from '../../features/session/refused.ts';

/** One fault of one field: the path as the service names it, without the names of the inputs around it. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

const AROUND = /^(input|content)\./;
const pathOf = (path: readonly string[] | null | undefined): string => {
  let dotted = (path ?? []).join('.');
  while (AROUND.test(dotted)) dotted = dotted.replace(AROUND, '');
  return dotted;
};

/** What the service says about single fields, whether it refused the matter or could not read the input. */
export function fieldProblemsOf(error: unknown): FieldProblem[] {
  if (error instanceof Refused)
    return error.problems.map(({ code, message, path }) => ({ path: pathOf(path), code, message }));
  if (error instanceof ClientError)
    return error.fields.map(({ path, message }) => ({ path: pathOf(path), code: error.code, message }));
  return [];
}

/** `indicators.0.target` → `indicators_target`: the key of its texts. */
export const textKeyOf = (path: string): string => path.replace(/\.\d+/g, '').replaceAll('.', '_');
