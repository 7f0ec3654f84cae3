export const EVENT_TABS = ['timetable', 'agenda', 'participants'] as const;
export type EventTab = (typeof EVENT_TABS)[number];

export const STEPS = ['when', 'rules', 'who'] as const;
export type FormStep = (typeof STEPS)[number];

export interface EventSearch {
  tab?: EventTab;
  /** Whose agenda is shown. */
  party?: string;
}

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((one) => one === value);

export function readEventSearch({ tab, party }: Record<string, unknown>): EventSearch {
  const open = oneOf(EVENT_TABS, tab);
  return {
    ...(open && open !== 'timetable' ? { tab: open } : {}),
    ...(typeof party === 'string' && party ? { party: party.slice(0, 80) } : {}),
  };
}

export function readStep({ step }: Record<string, unknown>): { step?: FormStep } {
  const open = oneOf(STEPS, step);
  return open && open !== 'when' ? { step: open } : {};
}
