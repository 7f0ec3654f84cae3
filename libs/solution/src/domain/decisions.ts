import {
  cleanText,
  err,
  mayMove,
  ok,
  problem,
  refuse,
  type DomainEvent,
  type Result,
  type RiskTier,
} from '@fairway/kernel';
import { lintSolution } from './solution-lint.ts';
import {
  solutionListed,
  solutionPaused,
  solutionRejected,
  solutionResumed,
  solutionRetired,
  solutionReturned,
  solutionRevised,
} from './events.ts';
import { freeId } from './content.ts';
import {
  EDITABLE_STATES,
  SOLUTION_MOVES,
  type Solution,
  type SolutionContent,
  type SolutionReference,
  type SolutionState,
} from './solution.ts';

/** What a decision changes in the record, and what it tells the world. */
export interface Decision {
  changes: Partial<Solution>;
  events: DomainEvent<object>[];
}
type Decided = Result<Decision>;

const version = (solution: Pick<Solution, 'contentVersion'>): { version: number } => ({
  version: solution.contentVersion,
});
const wrongState = (solution: Pick<Solution, 'state'>): ReturnType<typeof refuse> =>
  refuse('WRONG_STATE', `This solution is ${solution.state}`, 'solutionId');
const may = (solution: Pick<Solution, 'state'>, to: SolutionState): boolean =>
  mayMove(SOLUTION_MOVES, solution.state, to);

/** An edit. A draft is simply rewritten; what was handed in before gets a new numbered version, and what is on the market tells so. */
export function revise(solution: Solution, content: SolutionContent): Decided {
  if (!EDITABLE_STATES.includes(solution.state)) return wrongState(solution);
  if (solution.state === 'DRAFT') return ok({ changes: content, events: [] });
  const onMarket = solution.state === 'LISTED' || solution.state === 'PAUSED';
  const missing = onMarket && !solution.externalId ? blocking(content) : [];
  if (missing.length) return err(missing);
  const contentVersion = solution.contentVersion + 1;
  return ok({
    changes: { ...content, contentVersion },
    events: onMarket ? [solutionRevised(solution.id, { version: contentVersion })] : [],
  });
}

/** Hands it in. What screening says comes next, in the same transaction. */
export function submit(solution: Solution): Decided {
  if (solution.state !== 'DRAFT' && solution.state !== 'RETURNED') return wrongState(solution);
  const missing = blocking(solution);
  return missing.length
    ? err(missing)
    : ok({ changes: { state: 'SCREENING', stateReason: null }, events: [] });
}

/** An edit has raised the risk: it leaves the market until an officer has looked. */
export function sendBack(solution: Solution, tier: RiskTier): Decision {
  const events = solution.state === 'LISTED' ? [solutionPaused(solution.id, version(solution))] : [];
  return { changes: { state: 'SCREENING', riskTier: tier, stateReason: null }, events };
}

/** What screening decided. A decision about a solution that has moved on changes nothing. */
export function screened(
  solution: Solution,
  decided: { outcome: 'PASSED' | 'RETURNED' | 'REJECTED'; tier: RiskTier; reason: string | null },
  now: Date,
): Decision | undefined {
  const to: SolutionState = decided.outcome === 'PASSED' ? 'LISTED' : decided.outcome;
  if (solution.state !== 'SCREENING' || !may(solution, to)) return undefined;
  const changes = { state: to, riskTier: decided.tier, stateReason: to === 'LISTED' ? null : decided.reason };
  if (to === 'LISTED')
    return {
      changes: { ...changes, listedAt: now },
      events: [solutionListed(solution.id, version(solution))],
    };
  return {
    changes,
    events: [(to === 'RETURNED' ? solutionReturned : solutionRejected)(solution.id, version(solution))],
  };
}

export function pause(solution: Solution, reason: string | null): Decided {
  if (!may(solution, 'PAUSED')) return wrongState(solution);
  return ok({
    changes: { state: 'PAUSED', stateReason: reason && cleanText(reason) },
    events: [solutionPaused(solution.id, version(solution))],
  });
}

export function resume(solution: Solution): Decided {
  if (solution.state !== 'PAUSED') return wrongState(solution);
  return ok({
    changes: { state: 'LISTED', stateReason: null },
    events: [solutionResumed(solution.id, version(solution))],
  });
}

export function retire(solution: Solution, reason: string | null): Decided {
  if (!may(solution, 'RETIRED')) return wrongState(solution);
  return ok({
    changes: { state: 'RETIRED', stateReason: reason && cleanText(reason) },
    events: [solutionRetired(solution.id, version(solution))],
  });
}

/** A customer's accepted outcome as a reference; the same pilot confirms one reference, whose outcome may be told anew. */
export function confirmReference(
  solution: Solution,
  reference: Omit<SolutionReference, 'id' | 'confirmed'>,
): Decision {
  const earlier = reference.pilotId
    ? solution.references.find((known) => known.pilotId === reference.pilotId)
    : undefined;
  const confirmed = {
    ...reference,
    confirmed: true,
    id: earlier?.id ?? freeId(new Set(solution.references.map(({ id }) => id))),
  };
  const references = earlier
    ? solution.references.map((known) => (known === earlier ? confirmed : known))
    : [...solution.references, confirmed];
  const contentVersion = solution.contentVersion + 1;
  const onMarket = solution.state === 'LISTED' || solution.state === 'PAUSED';
  return {
    changes: { references, contentVersion },
    events: onMarket ? [solutionRevised(solution.id, { version: contentVersion })] : [],
  };
}

const blocking = (content: SolutionContent) =>
  lintSolution(content)
    .filter((finding) => finding.severity === 'BLOCKS')
    .map(({ field, message }) => problem('BRIEF_INCOMPLETE', message.en!, field));
