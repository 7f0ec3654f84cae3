import { mayMove, ok, refuse, type DomainEvent, type Result, type RiskTier } from '@fairway/kernel';
import { changeBetween, type ContentChange } from './change-class.ts';
import { lintBrief } from './brief-lint.ts';
import {
  scenarioAwarded,
  scenarioClosed,
  scenarioEvaluating,
  scenarioOpened,
  scenarioRejected,
  scenarioReturned,
  scenarioRevised,
  scenarioWithdrawn,
} from './events.ts';
import {
  EDITABLE_STATES,
  SCENARIO_MOVES,
  type Scenario,
  type ScenarioContent,
  type ScenarioState,
} from './scenario.ts';

/** What a decision changes in the record, and what it tells the world. */
export interface Decision {
  changes: Partial<Scenario>;
  events: DomainEvent<object>[];
  /** A new numbered version of the content, to be kept. */
  revision?: ContentChange;
}
type Decided = Result<Decision>;

const DAY = 24 * 3600 * 1000;
/** After a material change, and on opening after a long screening, proposers have at least this long. */
export const LEAST_TIME = 7 * DAY;

const wrongState = (scenario: Scenario, verb: string): ReturnType<typeof refuse> =>
  refuse('WRONG_STATE', `A scenario in state ${scenario.state} cannot be ${verb}`, 'scenarioId');

const can = (scenario: Scenario, ...to: ScenarioState[]): boolean => {
  let at = scenario.state;
  return to.every((next) => mayMove(SCENARIO_MOVES, at, next) && ((at = next), true));
};

/** Hands a scenario in for screening. `content` is what it will say. */
export function submit(scenario: Scenario, content: ScenarioContent, now: Date): Decided {
  if (!can(scenario, 'SCREENING')) return wrongState(scenario, 'submitted');
  if (scenario.supersededById)
    return refuse('WRONG_STATE', 'It has become part of a joint scenario', 'scenarioId');
  if (!scenario.confirmedAt)
    return refuse('NOT_CONFIRMED', 'The firm has not confirmed what the office drafted for it', 'scenarioId');
  const blocking = lintBrief(content).filter((finding) => finding.severity === 'BLOCKS');
  if (blocking.length)
    return {
      ok: false,
      error: blocking.map(({ field, message }) => ({
        code: 'BRIEF_INCOMPLETE',
        message,
        path: field.split('.'),
      })),
    };
  if (content.proposalDeadline! <= now)
    return refuse('INVALID', 'The deadline lies in the past', 'proposalDeadline');
  return ok({ changes: { ...content, state: 'SCREENING', stateReason: null }, events: [] });
}

/** What screening decided. The same decision again, or one about a scenario that has moved on, changes nothing. */
export function screened(
  scenario: Scenario,
  decided: { outcome: 'PASSED' | 'RETURNED' | 'REJECTED'; tier: RiskTier; reason: string | null },
  now: Date,
): Decision | undefined {
  if (scenario.state !== 'SCREENING') return undefined;
  const { outcome, tier, reason } = decided;
  if (outcome === 'PASSED') return open(scenario, tier, now);
  const state = outcome;
  const event = outcome === 'RETURNED' ? scenarioReturned : scenarioRejected;
  return {
    changes: { state, riskTier: tier, stateReason: reason },
    events: [event(scenario.id, { version: scenario.contentVersion })],
  };
}

function open(scenario: Scenario, tier: RiskTier, now: Date): Decision {
  const { proposalDeadline } = scenario;
  return {
    changes: {
      state: 'OPEN',
      riskTier: tier,
      stateReason: null,
      openedAt: now,
      // The wait for an officer is not the firm's fault: a deadline that passed meanwhile is set anew.
      ...(proposalDeadline && proposalDeadline <= now
        ? { proposalDeadline: new Date(now.getTime() + LEAST_TIME) }
        : {}),
    },
    events: [scenarioOpened(scenario.id, { version: scenario.contentVersion })],
  };
}

/** An edit. While the scenario is open it makes a new version, and a material one leaves proposers at least seven days. */
export function revise(scenario: Scenario, content: ScenarioContent, now: Date): Decided {
  if (!EDITABLE_STATES.includes(scenario.state)) return wrongState(scenario, 'edited');
  if (scenario.state !== 'OPEN') return ok({ changes: content, events: [] });
  // An edit that arrives before the schedule has looked must not wake up what is over.
  if (scenario.proposalDeadline && scenario.proposalDeadline <= now)
    return refuse('DEADLINE_PASSED', 'The deadline has passed', 'scenarioId');
  if (content.proposalDeadline?.getTime() !== scenario.proposalDeadline?.getTime())
    return refuse('INVALID', 'The deadline of an open scenario is moved by extending it', 'proposalDeadline');
  const blocking = scenario.externalId
    ? []
    : lintBrief(content).filter((finding) => finding.severity === 'BLOCKS');
  if (blocking.length)
    return {
      ok: false,
      error: blocking.map(({ field, message }) => ({
        code: 'BRIEF_INCOMPLETE',
        message,
        path: field.split('.'),
      })),
    };
  const revision = changeBetween(scenario, content);
  if (!revision) return ok({ changes: {}, events: [] });
  const earliest = now.getTime() + LEAST_TIME;
  const late =
    revision.class === 'MATERIAL' &&
    content.proposalDeadline &&
    content.proposalDeadline.getTime() < earliest;
  return ok(
    numbered(scenario, { ...content, ...(late ? { proposalDeadline: new Date(earliest) } : {}) }, revision),
  );
}

function numbered(scenario: Scenario, changes: Partial<Scenario>, revision: ContentChange): Decision {
  const version = scenario.contentVersion + 1;
  return {
    changes: { ...changes, contentVersion: version },
    events: [scenarioRevised(scenario.id, { version, class: revision.class })],
    revision,
  };
}

/** More time for proposals. What was being evaluated opens again. */
export function extend(scenario: Scenario, deadline: Date, zone: string, now: Date): Decided {
  if (scenario.state !== 'OPEN' && scenario.state !== 'EVALUATING') return wrongState(scenario, 'extended');
  if (deadline <= now) return refuse('INVALID', 'The deadline lies in the past', 'proposalDeadline');
  if (scenario.proposalDeadline && deadline <= scenario.proposalDeadline)
    return refuse('INVALID', 'An extension ends later than before', 'proposalDeadline');
  const decision = numbered(
    scenario,
    { proposalDeadline: deadline, deadlineZone: zone },
    { class: 'CLARIFY', fields: ['proposalDeadline'] },
  );
  if (scenario.state === 'OPEN') return ok(decision);
  return ok({
    ...decision,
    changes: { ...decision.changes, state: 'OPEN' },
    events: [...decision.events, scenarioOpened(scenario.id, { version: scenario.contentVersion + 1 })],
  });
}

/** The deadline has passed; that is for the database to say. */
export function evaluate(scenario: Scenario): Decided {
  if (scenario.state !== 'OPEN') return wrongState(scenario, 'evaluated');
  return ok({
    changes: { state: 'EVALUATING' },
    events: [scenarioEvaluating(scenario.id, { version: scenario.contentVersion })],
  });
}

export function withdraw(scenario: Scenario, reason: string): Decided {
  if (!can(scenario, 'WITHDRAWN')) return wrongState(scenario, 'withdrawn');
  return ok({
    changes: { state: 'WITHDRAWN', stateReason: reason },
    events: [scenarioWithdrawn(scenario.id, { version: scenario.contentVersion })],
  });
}

export function closeWithoutAward(scenario: Scenario, reason: string): Decided {
  if (scenario.state !== 'EVALUATING') return wrongState(scenario, 'closed without an award');
  return ok({
    changes: { state: 'CLOSED', stateReason: reason },
    events: [scenarioClosed(scenario.id, { version: scenario.contentVersion, awarded: false })],
  });
}

/** From OPEN it passes through EVALUATING: who awards has stopped taking proposals. */
export function award(scenario: Scenario, awards: number): Decided {
  const path: ScenarioState[] = scenario.state === 'OPEN' ? ['EVALUATING', 'AWARDED'] : ['AWARDED'];
  if (!can(scenario, ...path)) return wrongState(scenario, 'awarded');
  if (!Number.isInteger(awards) || awards < 1 || awards > scenario.maxAwards)
    return refuse('INVALID', `This scenario makes 1 to ${scenario.maxAwards} awards`, 'awards');
  const version = scenario.contentVersion;
  const events = path.map((state) =>
    state === 'EVALUATING'
      ? scenarioEvaluating(scenario.id, { version })
      : scenarioAwarded(scenario.id, { version, awards }),
  );
  return ok({ changes: { state: 'AWARDED' }, events });
}

/** The winner fell through, or an objection was upheld. */
export function reopenEvaluation(scenario: Scenario, reason: string): Decided {
  if (scenario.state !== 'AWARDED') return wrongState(scenario, 'evaluated again');
  return ok({
    changes: { state: 'EVALUATING', stateReason: reason },
    events: [scenarioEvaluating(scenario.id, { version: scenario.contentVersion })],
  });
}

/** Its awards are at work: nothing is left to decide. */
export function close(scenario: Scenario): Decided {
  if (scenario.state !== 'AWARDED') return wrongState(scenario, 'closed');
  return ok({
    changes: { state: 'CLOSED' },
    events: [scenarioClosed(scenario.id, { version: scenario.contentVersion, awarded: true })],
  });
}
