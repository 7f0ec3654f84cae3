import { capability } from '@fairway/taxonomy';
import type { Criterion, Evidence } from './match.ts';

/** STATED: the code is named; WRITTEN: only words speak of it; SISTER: one of its group is named; OPEN: nothing is. */
export const CAPABILITY_STATES = ['STATED', 'WRITTEN', 'SISTER', 'OPEN'] as const;
export type CapabilityState = (typeof CAPABILITY_STATES)[number];

export interface CapabilityAnswer {
  /** The capability that is needed. */
  code: string;
  state: CapabilityState;
  /** Where the scenario asks for it. */
  asked: Evidence[];
  /** What the solution answers with: codes, and the words that speak of it. */
  answered: Evidence[];
}

/** Capability by capability, by which code and which words it is met. */
export function capabilityAnswers({ evidence }: Pick<Criterion, 'evidence'>): CapabilityAnswer[] {
  const about = evidence.filter(({ codeKind, code }) => codeKind === 'CAPABILITY' && code);
  const codes = [...new Set(about.flatMap(({ side, code }) => (side === 'SCENARIO' ? [code!] : [])))];
  return codes.map((code) => {
    const asked = about.filter((one) => one.side === 'SCENARIO' && one.code === code);
    const exact = about.filter((one) => one.side === 'SOLUTION' && one.code === code);
    if (exact.length)
      return {
        code,
        state: exact.some(({ quote }) => quote === undefined) ? 'STATED' : 'WRITTEN',
        asked,
        answered: exact,
      };
    const group = capability(code)?.group;
    const sister = about.find(
      (one) =>
        one.side === 'SOLUTION' &&
        one.quote === undefined &&
        !!group &&
        capability(one.code!)?.group === group,
    );
    return { code, state: sister ? 'SISTER' : 'OPEN', asked, answered: sister ? [sister] : [] };
  });
}
