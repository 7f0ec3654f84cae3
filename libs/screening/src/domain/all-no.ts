import { QUESTIONS } from './question-data.ts';
import type { ScreeningAnswer } from './screen.ts';

/** Every question answered with no, except those named: what a form starts from, and what the demo market answers. */
export const allNo = (...yes: string[]): ScreeningAnswer[] =>
  QUESTIONS.map(({ code }) => ({ code, answer: yes.includes(code) }));
