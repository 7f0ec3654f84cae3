import { canEdit, coversRegion, isOwn, isBlank, ok, refuse, type Actor, type Result } from '@fairway/kernel';
import type { ConstraintCode, ConstraintState, CriterionCode, Match } from './match.ts';

export const OBJECTION_STATES = ['OPEN', 'UPHELD', 'REJECTED'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
export const OBJECTION_OUTCOMES = ['UPHELD', 'REJECTED'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** What an objection is about, as it was said when somebody objected. */
export interface Disputed {
  criterion: CriterionCode | null;
  constraint: ConstraintCode | null;
  value: number | null;
  state: ConstraintState | null;
}

interface Sides {
  scenario: { organizationId: string; region: string | null };
  solution: { organizationId: string };
}

/** Only the two sides of a match object to it. */
export const mayObject = (actor: Actor, { scenario, solution }: Sides): boolean =>
  canEdit(actor) && (isOwn(actor, scenario.organizationId) || isOwn(actor, solution.organizationId));

/** An officer of the region answers, unless it is the officer's own objection. */
export const mayAnswerObjection = (actor: Actor, region: string | null, objectedBy: string): boolean =>
  canEdit(actor) && coversRegion(actor, region) && !isOwn(actor, objectedBy);

/** An objection names one criterion or one constraint of the match, and says why. */
export function object(
  { criteria, constraints }: Pick<Match, 'criteria' | 'constraints'>,
  about: { criterion: CriterionCode | null; constraint: ConstraintCode | null },
  reason: string,
): Result<Disputed & { reason: string }> {
  const { criterion, constraint } = about;
  if (!criterion === !constraint)
    return refuse('SUBJECT_MISSING', 'Please name one criterion or one constraint', 'criterion');
  if (isBlank({ zh: reason })) return refuse('REASON_MISSING', 'Please say what is wrong with it', 'reason');
  const ofCriterion = criteria.find(({ code }) => code === criterion);
  const ofConstraint = constraints.find(({ code }) => code === constraint);
  if (!ofCriterion && !ofConstraint)
    return refuse(
      'SUBJECT_MISSING',
      'The match says nothing about this',
      criterion ? 'criterion' : 'constraint',
    );
  return ok({
    criterion,
    constraint,
    value: ofCriterion?.value ?? null,
    state: ofConstraint?.state ?? null,
    reason: reason.trim(),
  });
}

/** An answer is final and always gives its reason. */
export function answerObjection(state: ObjectionState, answer: string): Result<string> {
  if (state !== 'OPEN') return refuse('WRONG_STATE', `This objection is ${state}`, 'objectionId');
  if (isBlank({ zh: answer })) return refuse('ANSWER_MISSING', 'Please say why', 'answer');
  return ok(answer.trim());
}
