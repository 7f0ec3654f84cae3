export interface Problem {
  code: string;
  message: string;
  path?: readonly string[] | null;
}

/** Refused by the service for reasons that the person can mend. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'refused');
  }
}
