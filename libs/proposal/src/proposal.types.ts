import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { BilingualText, Language, MoneyRange } from '@fairway/kernel';
import {
  BilingualTextType,
  codeEnum,
  connectionOf,
  LanguageEnum,
  MoneyRangeType,
  Node,
  payloadOf,
} from '@fairway/graphql';
import { ScenarioType } from '@fairway/scenario';
import { PROPOSAL_STATES, type ProposalState } from './domain/proposal.ts';

export const ProposalStateEnum = codeEnum('ProposalState', PROPOSAL_STATES, 'Where a proposal stands.');

@ObjectType({ description: 'A step that a vendor proposes.' })
export class ProposedMilestone {
  @Field(() => String, { description: 'Unique within the proposal.' }) key!: string;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => Int, { description: 'Weeks after the pilot starts.' }) dueInWeeks!: number;
  @Field(() => BilingualTextType, { description: 'What must be seen for it to count as reached.' })
  acceptance!: BilingualText;
}

@ObjectType({ description: 'What a vendor commits to for one indicator of the scenario.' })
export class IndicatorCommitment {
  @Field(() => String) indicatorKey!: string;
  @Field(() => Float, { description: 'In the unit of the indicator.' }) committed!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Beyond this the pilot fails acceptance; null means the committed value.',
  })
  minimumAcceptable!: number | null;
}

@ObjectType('ProposalContent', { description: 'What a proposal says.' })
export class ProposalContentType {
  @Field(() => LanguageEnum, { description: 'Language it was written in.' }) language!: Language;
  @Field(() => BilingualTextType, { nullable: true }) approach!: BilingualText | null;
  solutionIds!: string[];
  @Field(() => [ProposedMilestone]) milestones!: ProposedMilestone[];
  @Field(() => [IndicatorCommitment]) indicatorCommitments!: IndicatorCommitment[];
  @Field(() => MoneyRangeType, { nullable: true }) price!: MoneyRange | null;
  @Field(() => BilingualTextType, { nullable: true }) team!: BilingualText | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'Data that the vendor asks for.' })
  dataAsked!: BilingualText | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'Compute that the vendor asks for.' })
  computeAsked!: BilingualText | null;
  @Field(() => BilingualTextType, { nullable: true }) riskStatement!: BilingualText | null;
}

@ObjectType('ProposalReceipt', {
  description: "Proof of what was handed in and when, by the server's clock.",
})
export class ProposalReceiptType {
  @Field(() => Int, { description: 'Number of the hand-in; the last one counts.' }) contentVersion!: number;
  @Field(() => Date) submittedAt!: Date;
  @Field(() => String, { description: 'SHA-256 of the content as canonical JSON.' }) contentSha256!: string;
}

@ObjectType({ description: 'What the viewer may do with a proposal now.' })
export class ProposalViewerCanType {
  @Field(() => Boolean) update!: boolean;
  @Field(() => Boolean) submit!: boolean;
  @Field(() => Boolean) withdraw!: boolean;
  @Field(() => Boolean) shortlist!: boolean;
  @Field(() => Boolean) award!: boolean;
}

@ObjectType('Proposal', {
  implements: () => [Node],
  description:
    'An answer (应答) to a scenario. The firm reads it once the deadline has passed, an officer once the scenario is decided.',
})
export class ProposalType extends Node {
  @Field(() => String, { description: 'For people: PR-2026-0001.' }) code!: string;
  @Field(() => ProposalStateEnum) state!: ProposalState;
  @Field(() => Date, { nullable: true, description: 'When it was handed in last.' })
  submittedAt!: Date | null;
  @Field(() => Date, { nullable: true }) shortlistedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was selected, declined or withdrawn.' })
  decidedAt!: Date | null;
  @Field(() => Int, { description: 'How often it was handed in.' }) contentVersion!: number;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
  scenarioId!: string;
  organizationId!: string;
}

export const ProposalConnection = connectionOf(ProposalType, 'Proposal');

export const ProposalDraftPayload = payloadOf('ProposalDraft', 'proposal', () => ProposalType, [
  'OWN_GROUP',
  'PROPOSAL_EXISTS',
  'DEADLINE_PASSED',
]);
export const ProposalUpdatePayload = payloadOf('ProposalUpdate', 'proposal', () => ProposalType, [
  'DEADLINE_PASSED',
  'CONTENT_INCOMPLETE',
]);
export const ProposalSubmitPayload = payloadOf('ProposalSubmit', 'proposal', () => ProposalType, [
  'DEADLINE_PASSED',
  'CONTENT_INCOMPLETE',
]);
export const ProposalWithdrawPayload = payloadOf('ProposalWithdraw', 'proposal', () => ProposalType);
export const ProposalShortlistPayload = payloadOf('ProposalShortlist', 'proposal', () => ProposalType);
export const ProposalAwardPayload = payloadOf('ProposalAward', 'scenario', () => ScenarioType, [
  'REASON_MISSING',
  'TOO_MANY_AWARDS',
]);
