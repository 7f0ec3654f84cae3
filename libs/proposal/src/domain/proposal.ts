import {
  isBlank,
  mayMove,
  ok,
  problem,
  err,
  refuse,
  type BilingualText,
  type DomainEvent,
  type Language,
  type MoneyRange,
  type Moves,
  type Problem,
  type Result,
} from '@fairway/kernel';
import {
  proposalAwarded,
  proposalDeclined,
  proposalShortlisted,
  proposalSubmitted,
  proposalWithdrawn,
} from './events.ts';

export const PROPOSAL_STATES = [
  'DRAFT',
  'SUBMITTED',
  'SHORTLISTED',
  'SELECTED',
  'DECLINED',
  'WITHDRAWN',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Where a proposal may go. Replacing a submitted one before the deadline leaves it where it is. */
export const proposalMoves: Moves<ProposalState> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['SHORTLISTED', 'SELECTED', 'DECLINED', 'WITHDRAWN'],
  SHORTLISTED: ['SELECTED', 'DECLINED', 'WITHDRAWN'],
  SELECTED: [],
  DECLINED: [],
  WITHDRAWN: [],
};

/** Handed in and not decided yet: each of these needs a reason at the award. */
export const UNDECIDED: readonly ProposalState[] = ['SUBMITTED', 'SHORTLISTED'];

export interface ProposedMilestone {
  /** Unique within the proposal; the pilot's milestone keeps it. */
  key: string;
  title: BilingualText;
  /** Weeks after the pilot starts. */
  dueInWeeks: number;
  /** What must be seen for it to count as reached. */
  acceptance: BilingualText;
}

export interface IndicatorCommitment {
  /** Key of an indicator of the scenario. */
  indicatorKey: string;
  /** What the vendor commits to, in the indicator's unit. */
  committed: number;
  /** Below this the pilot fails acceptance; null means the committed value itself. */
  minimumAcceptable: number | null;
}

/** What a vendor says; sealed at rest as one text, so that a dump of the database shows none of it. */
export interface ProposalContent {
  language: Language;
  approach: BilingualText | null;
  solutionIds: string[];
  milestones: ProposedMilestone[];
  indicatorCommitments: IndicatorCommitment[];
  price: MoneyRange | null;
  team: BilingualText | null;
  dataAsked: BilingualText | null;
  computeAsked: BilingualText | null;
  riskStatement: BilingualText | null;
}

export const EMPTY_CONTENT: ProposalContent = {
  language: 'zh',
  approach: null,
  solutionIds: [],
  milestones: [],
  indicatorCommitments: [],
  price: null,
  team: null,
  dataAsked: null,
  computeAsked: null,
  riskStatement: null,
};

export interface Proposal {
  id: string;
  code: string;
  scenarioId: string;
  /** The lead organization. */
  organizationId: string;
  state: ProposalState;
  version: number;
  /** Counts what was handed in: 0 while it is only a draft. */
  contentVersion: number;
  submittedAt: Date | null;
  /** SHA-256 of the canonical content that was handed in last. */
  contentSha256: string | null;
  shortlistedAt: Date | null;
  decidedAt: Date | null;
  /** Why it was selected, declined or withdrawn. */
  decisionReason: string | null;
}

export interface Decision {
  changes: Partial<Proposal>;
  events: DomainEvent<object>[];
}

/** What the scenario asks that a proposal must answer. */
export interface Asked {
  indicatorKeys: readonly string[];
}

/** Contradictions that even a draft may not hold. */
export function contradictions(content: ProposalContent, asked: Asked): Problem[] {
  const found: Problem[] = [];
  repeated(content.milestones.map((m) => m.key)).forEach((i) =>
    found.push(problem('INVALID', 'Two milestones have the same key', `content.milestones.${i}.key`)),
  );
  const keys = content.indicatorCommitments.map((c) => c.indicatorKey);
  repeated(keys).forEach((i) =>
    found.push(
      problem(
        'INVALID',
        'Two commitments speak of the same indicator',
        `content.indicatorCommitments.${i}.indicatorKey`,
      ),
    ),
  );
  keys.forEach((key, i) => {
    if (!asked.indicatorKeys.includes(key))
      found.push(
        problem(
          'INVALID',
          `The scenario has no indicator ${key}`,
          `content.indicatorCommitments.${i}.indicatorKey`,
        ),
      );
  });
  const { price } = content;
  if (price && price.min !== null && price.max !== null && price.min > price.max)
    found.push(problem('INVALID', 'The price ends below where it begins', 'content.price.max'));
  return found;
}

/** What a proposal must have before it may be handed in. */
export function lacks(content: ProposalContent, asked: Asked): Problem[] {
  const found = contradictions(content, asked);
  const missing = (what: string, path: string): void =>
    void found.push(problem('CONTENT_INCOMPLETE', what, `content.${path}`));
  if (isBlank(content.approach)) missing('Say how you would do it', 'approach');
  if (!content.solutionIds.length) missing('Name at least one of your listed solutions', 'solutionIds');
  if (!content.milestones.length) missing('Give at least one milestone', 'milestones');
  content.milestones.forEach((m, i) => {
    if (isBlank(m.title)) missing('A milestone has a title', `milestones.${i}.title`);
    if (isBlank(m.acceptance))
      missing('A milestone says what must be seen for it to count', `milestones.${i}.acceptance`);
  });
  if (!content.price || (content.price.min === null && content.price.max === null))
    missing('Give a price or a range', 'price');
  const committed = new Set(content.indicatorCommitments.map((c) => c.indicatorKey));
  for (const key of asked.indicatorKeys)
    if (!committed.has(key)) missing(`Commit to the indicator ${key}`, 'indicatorCommitments');
  return found;
}

/** Hands a proposal in, for the first time or again; the deadline has been checked under the scenario's lock. */
export function submit(
  proposal: Proposal,
  content: ProposalContent,
  asked: Asked,
  sha256: string,
  now: Date,
): Result<Decision> {
  if (proposal.state !== 'SUBMITTED' && !mayMove(proposalMoves, proposal.state, 'SUBMITTED'))
    return wrongState(proposal, 'handed in');
  const problems = lacks(content, asked);
  if (problems.length) return err(problems);
  const contentVersion = proposal.contentVersion + 1;
  return ok({
    changes: { state: 'SUBMITTED', contentVersion, submittedAt: now, contentSha256: sha256 },
    events: [proposalSubmitted(proposal.id, { scenarioId: proposal.scenarioId, version: contentVersion })],
  });
}

export function withdraw(proposal: Proposal, reason: string | null, now: Date): Result<Decision> {
  if (!mayMove(proposalMoves, proposal.state, 'WITHDRAWN')) return wrongState(proposal, 'withdrawn');
  // Nobody else ever saw a draft, so nobody else is told.
  const events =
    proposal.state === 'DRAFT' ? [] : [proposalWithdrawn(proposal.id, { scenarioId: proposal.scenarioId })];
  return ok({ changes: { state: 'WITHDRAWN', decidedAt: now, decisionReason: reason }, events });
}

export function shortlist(proposal: Proposal, now: Date): Result<Decision> {
  if (!mayMove(proposalMoves, proposal.state, 'SHORTLISTED')) return wrongState(proposal, 'shortlisted');
  return ok({
    changes: { state: 'SHORTLISTED', shortlistedAt: now },
    events: [proposalShortlisted(proposal.id, { scenarioId: proposal.scenarioId })],
  });
}

export interface AwardCommand {
  selected: readonly string[];
  reasons: readonly { proposalId: string; reason: string }[];
  maxAwards: number;
}

/** Decides every proposal of a scenario at once: a reason for each, and no more awards than the scenario may make. */
export function award<P extends Proposal>(
  proposals: readonly P[],
  command: AwardCommand,
  now: Date,
): Result<{ proposal: P; decision: Decision }[]> {
  const undecided = proposals.filter((p) => UNDECIDED.includes(p.state));
  const problems: Problem[] = [];
  const known = new Set(undecided.map((p) => p.id));
  if (!command.selected.length) problems.push(problem('INVALID', 'Select at least one proposal', 'selected'));
  repeated(command.selected).forEach((i) =>
    problems.push(problem('INVALID', 'Selected twice', `selected.${i}`)),
  );
  command.selected.forEach((id, i) => {
    if (!known.has(id))
      problems.push(problem('NOT_FOUND', 'This scenario has no such proposal to decide', `selected.${i}`));
  });
  if (command.selected.length > command.maxAwards)
    problems.push(
      problem('TOO_MANY_AWARDS', `This scenario may make at most ${command.maxAwards} awards`, 'selected'),
    );
  repeated(command.reasons.map((r) => r.proposalId)).forEach((i) =>
    problems.push(problem('INVALID', 'Two reasons for one proposal', `reasons.${i}.proposalId`)),
  );
  command.reasons.forEach((r, i) => {
    if (!known.has(r.proposalId))
      problems.push(
        problem('NOT_FOUND', 'This scenario has no such proposal to decide', `reasons.${i}.proposalId`),
      );
    else if (!r.reason.trim())
      problems.push(problem('REASON_MISSING', 'Every proposal is told why', `reasons.${i}.reason`));
  });
  const reasonOf = new Map(command.reasons.map((r) => [r.proposalId, r.reason.trim()]));
  for (const p of undecided) {
    if (!reasonOf.has(p.id))
      problems.push(problem('REASON_MISSING', `Give a reason for ${p.code}`, 'reasons'));
  }
  if (problems.length) return err(problems);
  const chosen = new Set(command.selected);
  return ok(
    undecided.map((proposal) => {
      const { scenarioId, organizationId } = proposal;
      const won = chosen.has(proposal.id);
      const event = won
        ? proposalAwarded(proposal.id, { scenarioId, organizationId })
        : proposalDeclined(proposal.id, { scenarioId, organizationId });
      const changes: Partial<Proposal> = {
        state: won ? 'SELECTED' : 'DECLINED',
        decidedAt: now,
        decisionReason: reasonOf.get(proposal.id)!,
      };
      return { proposal, decision: { changes, events: [event] } };
    }),
  );
}

const wrongState = (proposal: Proposal, verb: string) =>
  refuse('WRONG_STATE', `A proposal that is ${proposal.state} cannot be ${verb}`, 'proposalId');

/** Places of values that were there before. */
const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
