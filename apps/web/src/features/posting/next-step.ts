import type { MyScenariosQuery } from '@fairway/client';
import { daysUntil } from '../../ui/format.ts';

export type MyScenario = MyScenariosQuery['myScenarios']['nodes'][number];

/** What a scenario needs next from its firm, as the key of a text with its figures, and where to do it. */
export interface NextStep {
  text:
    | 'confirm'
    | 'awaitsFirm'
    | 'complete'
    | 'submit'
    | 'mend'
    | 'screening'
    | 'noMatches'
    | 'lookAtMatches'
    | 'closesSoon'
    | 'proposals'
    | 'evaluate'
    | 'noProposals'
    | 'startPilot'
    | 'followPilot'
    | 'over';
  count?: number;
  days?: number;
  reason?: string;
  /** Is it the firm's turn? */
  urgent: boolean;
  to: 'edit' | 'submit' | 'matches' | 'scenario' | 'pilot' | 'confirm';
}

const SOON_DAYS = 7;

/** The one line of a scenario in the list of one's own. */
export function nextStep(scenario: MyScenario, now = Date.now()): NextStep {
  switch (scenario.state) {
    case 'DRAFT':
      return draft(scenario);
    case 'RETURNED':
      return { text: 'mend', reason: scenario.stateReason ?? '', urgent: true, to: 'edit' };
    case 'SCREENING':
      return { text: 'screening', urgent: false, to: 'scenario' };
    case 'OPEN':
      return open(scenario, now);
    case 'EVALUATING':
      return scenario.proposalCount
        ? { text: 'evaluate', count: scenario.proposalCount, urgent: true, to: 'scenario' }
        : { text: 'noProposals', urgent: true, to: 'scenario' };
    case 'AWARDED':
      return scenario.pilots.length
        ? { text: 'followPilot', count: scenario.pilots.length, urgent: false, to: 'pilot' }
        : { text: 'startPilot', urgent: true, to: 'scenario' };
    default:
      return { text: 'over', reason: scenario.stateReason ?? '', urgent: false, to: 'scenario' };
  }
}

function draft({ confirmedAt, viewerCan, brief }: MyScenario): NextStep {
  if (!confirmedAt)
    return viewerCan.confirm
      ? { text: 'confirm', urgent: true, to: 'confirm' }
      : { text: 'awaitsFirm', urgent: false, to: 'edit' };
  const count = brief.filter((one) => one.severity === 'BLOCKS').length;
  return count
    ? { text: 'complete', count, urgent: true, to: 'edit' }
    : { text: 'submit', urgent: true, to: 'submit' };
}

function open({ matchCount, proposalCount, proposalDeadline }: MyScenario, now: number): NextStep {
  const days = proposalDeadline ? daysUntil(proposalDeadline, now) : null;
  if (days !== null && days <= SOON_DAYS)
    return {
      text: 'closesSoon',
      days: Math.max(0, days),
      count: proposalCount ?? 0,
      urgent: false,
      to: 'scenario',
    };
  if (proposalCount) return { text: 'proposals', count: proposalCount, urgent: false, to: 'scenario' };
  return matchCount
    ? { text: 'lookAtMatches', count: matchCount, urgent: true, to: 'matches' }
    : { text: 'noMatches', urgent: true, to: 'edit' };
}
