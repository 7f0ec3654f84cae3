/** The outcome of a decision: a value, or the problems that forbid it. Decisions never throw for what a user can cause. */
export type Result<T, E = Problem[]> = { ok: true; value: T } | { ok: false; error: E };

/** A rule that a command breaks: a code of a closed list, a sentence in English, and the path of the input field it speaks of. */
export interface Problem {
  code: string;
  message: string;
  path?: string[];
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** One problem as a failed result. `path` is dotted: `indicators.0.baseline`. */
export function refuse(code: string, message: string, path?: string): { ok: false; error: Problem[] } {
  return err([problem(code, message, path)]);
}

export function problem(code: string, message: string, path?: string): Problem {
  return path ? { code, message, path: path.split('.') } : { code, message };
}

/** Thrown inside a transaction to roll it back and carry problems to the payload. Only services throw it. */
export class Refusal extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((p) => `${p.code}: ${p.message}`).join('; '));
    this.name = 'Refusal';
  }
}

/** The value of a result, or a `Refusal` that rolls the surrounding transaction back. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

/** Absent and forbidden look the same to the caller: one code, one message. */
export const notFound = (what: string, path = 'id'): Refusal =>
  new Refusal([problem('NOT_FOUND', `${what} not found`, path)]);
