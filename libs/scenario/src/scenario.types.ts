import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { BilingualText, Language, MoneyRange, RiskTier } from '@fairway/kernel';
import {
  BilingualTextType,
  ChoicesFilter,
  codeEnum,
  CodesFilter,
  ConnectionArgs,
  connectionOf,
  LanguageEnum,
  LocalDate,
  MoneyRangeType,
  Node,
  payloadOf,
  RiskTierEnum,
  WordsFilter,
} from '@fairway/graphql';
import {
  COOPERATION_MODES,
  CooperationModeEnum,
  DataAccessWayEnum,
  DataResidencyEnum,
  DEPLOYMENT_MODES,
  DeploymentModeEnum,
  type CooperationMode,
  type DataAccessWay,
  type DataResidency,
  type DeploymentMode,
} from '@fairway/taxonomy';
import { BRIEF_CODES, BRIEF_SEVERITIES, type BriefCode, type BriefSeverity } from './domain/brief-lint.ts';
import { CHANGE_CLASSES, type ChangeClass } from './domain/change-class.ts';
import {
  DATA_READINESS,
  INDICATOR_DIRECTIONS,
  IP_TERMS,
  NEED_PRIORITIES,
  SCENARIO_STATES,
  SCENARIO_VISIBILITIES,
  type DataReadiness,
  type Indicator,
  type IndicatorDirection,
  type IpTerms,
  type Need,
  type NeedPriority,
  type ScenarioConstraints,
  type ScenarioData,
  type ScenarioState,
  type ScenarioVisibility,
} from './domain/scenario.ts';
import { SCENARIO_SORTS, type ScenarioFilter, type ScenarioSort } from './scenario-list.repository.ts';

export const ScenarioStateEnum = codeEnum('ScenarioState', SCENARIO_STATES, 'Where a scenario stands.');
export const ScenarioVisibilityEnum = codeEnum(
  'ScenarioVisibility',
  SCENARIO_VISIBILITIES,
  'Who may see it: everybody, verified organizations, or only those invited.',
);
export const IndicatorDirectionEnum = codeEnum(
  'IndicatorDirection',
  INDICATOR_DIRECTIONS,
  'Whether a figure shall rise or fall.',
);
export const NeedPriorityEnum = codeEnum(
  'NeedPriority',
  NEED_PRIORITIES,
  'Whether a solution must or should meet a need.',
);
export const IpTermsEnum = codeEnum('IpTerms', IP_TERMS, 'Who shall own what comes of the work.');
export const DataReadinessEnum = codeEnum(
  'DataReadiness',
  DATA_READINESS,
  'How far the data on offer is: NONE; SAMPLE: its kind is known; PREPARED: also its volume and access; GOVERNED: posted as a data asset.',
);
export const ChangeClassEnum = codeEnum(
  'ChangeClass',
  CHANGE_CLASSES,
  'How far an edit goes. A MATERIAL one leaves proposers at least seven days.',
);
export const ScenarioSortEnum = codeEnum(
  'ScenarioSort',
  SCENARIO_SORTS,
  'Order of a list: newest first, nearest deadline first, largest budget first.',
);
const BriefCodeEnum = codeEnum('BriefCode', BRIEF_CODES, 'What a brief lacks.');
const BriefSeverityEnum = codeEnum(
  'BriefSeverity',
  BRIEF_SEVERITIES,
  'BLOCKS keeps it from opening; ADVICE costs it matches.',
);

@ObjectType('ScenarioIndicator', { description: 'A figure that shall move from baseline to target.' })
export class IndicatorType {
  @Field(() => String, { description: 'Unique within the scenario; stays with the indicator.' }) key!: string;
  @Field(() => BilingualTextType) name!: BilingualText;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Float, { nullable: true, description: 'Where it stands today.' }) baseline!: number | null;
  @Field(() => Float, { nullable: true }) target!: number | null;
  @Field(() => IndicatorDirectionEnum) direction!: IndicatorDirection;
  @Field(() => BilingualTextType, { nullable: true, description: 'How it is measured.' })
  method!: BilingualText | null;
}

@ObjectType('ScenarioNeed', { description: 'Something a solution must or should be able to do.' })
export class NeedType {
  @Field(() => String, { nullable: true, description: 'Capability code.' }) capability!: string | null;
  @Field(() => String, { nullable: true, description: 'Modality code of the data it works on.' }) modality!:
    string | null;
  @Field(() => NeedPriorityEnum) priority!: NeedPriority;
  @Field(() => BilingualTextType) text!: BilingualText;
}

@ObjectType('ScenarioData', { description: 'Data on offer; null means unknown.' })
export class ScenarioDataType {
  @Field(() => [String], { description: 'Modality codes.' }) modalities!: string[];
  @Field(() => String, { nullable: true }) volume!: string | null;
  @Field(() => Float, { nullable: true, description: 'Share that is labelled, 0 to 1.' }) labelledShare!:
    number | null;
  @Field(() => DataAccessWayEnum, { nullable: true }) access!: DataAccessWay | null;
}

@ObjectType('ScenarioConstraints', {
  description: 'What a solution has to meet. Null means unknown, an empty list none.',
})
export class ScenarioConstraintsType {
  @Field(() => [DeploymentModeEnum], { nullable: true, description: 'Modes that are acceptable.' })
  deployment!: DeploymentMode[] | null;
  @Field(() => DataResidencyEnum, { nullable: true }) dataResidency!: DataResidency | null;
  @Field(() => [String], { nullable: true, description: 'Certification codes, all asked for.' })
  certifications!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Interface codes.' }) interfaces!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Language tags: zh, en.' }) languages!:
    string[] | null;
  @Field(() => Int, { nullable: true, description: 'Longest acceptable answer time.' }) latencyMs!:
    number | null;
}

@ObjectType({ description: 'What a good brief lacks.' })
export class BriefFindingType {
  @Field(() => String, { description: 'Path of the field.' }) field!: string;
  @Field(() => BriefCodeEnum) code!: BriefCode;
  @Field(() => BriefSeverityEnum) severity!: BriefSeverity;
  @Field(() => String, { description: 'A sentence in English; clients translate by field and code.' })
  message!: string;
}

@ObjectType('ScenarioVersion', { description: 'A version of the content, from the one that opened.' })
export class ScenarioVersionType {
  @Field(() => Int) contentVersion!: number;
  @Field(() => ChangeClassEnum, { nullable: true, description: 'Null for the first.' })
  changeClass!: ChangeClass | null;
  @Field(() => [String], { description: 'Fields that differ from the version before.' })
  changedFields!: string[];
  @Field(() => Date) createdAt!: Date;
}

@ObjectType({ description: 'What the viewer may do with a scenario now.' })
export class ScenarioViewerCan {
  @Field(() => Boolean) update!: boolean;
  @Field(() => Boolean, { description: 'Make its own what an office drafted.' }) confirm!: boolean;
  @Field(() => Boolean) submit!: boolean;
  @Field(() => Boolean) withdraw!: boolean;
  @Field(() => Boolean) extend!: boolean;
  @Field(() => Boolean, { description: 'Close without an award.' }) close!: boolean;
  @Field(() => Boolean) invite!: boolean;
  @Field(() => Boolean, { description: 'Propose that it be shared with other firms.' })
  proposeJoint!: boolean;
}

@ObjectType('Scenario', {
  implements: () => [Node],
  description: 'A real business situation that a firm opens.',
})
export class ScenarioType extends Node {
  @Field(() => String, { description: 'For people: SC-2026-0001.' }) code!: string;
  @Field(() => ScenarioStateEnum) state!: ScenarioState;
  @Field(() => String, { nullable: true, description: 'Why it was returned, rejected, withdrawn or closed.' })
  stateReason!: string | null;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
  @Field(() => Int, { description: 'Of the content; counts edits since it opened.' }) contentVersion!: number;
  @Field(() => Date, {
    nullable: true,
    description: 'When the firm made it its own; null while it has to confirm what an office drafted.',
  })
  confirmedAt!: Date | null;
  @Field(() => LanguageEnum, { description: 'Language it was written in.' }) language!: Language;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => BilingualTextType) summary!: BilingualText;
  @Field(() => BilingualTextType) problem!: BilingualText;
  @Field(() => BilingualTextType) currentPractice!: BilingualText;
  @Field(() => BilingualTextType) site!: BilingualText;
  @Field(() => BilingualTextType) processStep!: BilingualText;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code.' }) sector!: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code.' }) region!: string | null;
  @Field(() => [IndicatorType]) indicators!: Indicator[];
  @Field(() => [NeedType]) needs!: Need[];
  @Field(() => ScenarioDataType) data!: ScenarioData;
  @Field(() => DataReadinessEnum) dataReadiness!: DataReadiness;
  @Field(() => ScenarioConstraintsType) constraints!: ScenarioConstraints;
  @Field(() => MoneyRangeType, { nullable: true }) budget!: MoneyRange | null;
  @Field(() => LocalDate, { nullable: true }) startBy!: string | null;
  @Field(() => Int, { nullable: true }) durationWeeks!: number | null;
  @Field(() => IpTermsEnum, { nullable: true }) ipTerms!: IpTerms | null;
  @Field(() => CooperationModeEnum) cooperationMode!: CooperationMode;
  @Field(() => ScenarioVisibilityEnum) visibility!: ScenarioVisibility;
  @Field(() => Boolean, { description: 'The firm shows itself only to those entitled.' })
  nameWithheld!: boolean;
  @Field(() => Int) maxAwards!: number;
  @Field(() => Date, {
    nullable: true,
    description:
      'After it nothing is accepted. Null on drafts, and on imported records, which stay open until closed.',
  })
  proposalDeadline!: Date | null;
  @Field(() => String, { description: 'IANA zone in which the deadline was set.' }) deadlineZone!: string;
  @Field(() => RiskTierEnum, { nullable: true, description: 'Set by screening.' }) riskTier!: RiskTier | null;
  @Field(() => Date, { nullable: true }) openedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Its id in the system it was imported from.' })
  externalId!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
}

export const ScenarioConnection = connectionOf(ScenarioType, 'Scenario', true);

@ArgsType()
export class ScenarioListArgs extends ConnectionArgs implements ScenarioFilter {
  @WordsFilter('Words that all stand in the scenario, in either language.')
  search?: string | null;

  @CodesFilter(10, { description: 'GB/T 4754 codes of any level.' })
  sectors?: string[] | null;

  @CodesFilter(60)
  capabilities?: string[] | null;

  @CodesFilter(60)
  modalities?: string[] | null;

  @ChoicesFilter(DeploymentModeEnum, DEPLOYMENT_MODES)
  deployments?: DeploymentMode[] | null;

  @CodesFilter(6, { description: 'GB/T 2260 codes; a province stands for all in it.' })
  regions?: string[] | null;

  @ChoicesFilter(ScenarioStateEnum, SCENARIO_STATES)
  states?: ScenarioState[] | null;

  @ChoicesFilter(CooperationModeEnum, COOPERATION_MODES)
  cooperationModes?: CooperationMode[] | null;

  @ChoicesFilter(DataReadinessEnum, DATA_READINESS)
  dataReady?: DataReadiness[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of the organization the viewer acts for, or drafted by it.',
  })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;

  @Field(() => ScenarioSortEnum, { defaultValue: 'NEWEST' })
  @IsIn(SCENARIO_SORTS)
  sort!: ScenarioSort;
}

@ArgsType()
export class ScenarioIdArgs {
  @Field(() => ID) @IsString() @Length(1, 200) id!: string;
}

@ArgsType()
export class ScenarioCodeArgs {
  @Field(() => String, { description: 'SC-2026-0001.' }) @IsString() @Length(1, 40) code!: string;
}

/** What an edit of the content can be refused for. */
export const CONTENT_CODES = ['BRIEF_INCOMPLETE', 'RISK_TIER_RAISED', 'DEADLINE_PASSED'];
const scenario = () => ScenarioType;
export const ScenarioDraftPayload = payloadOf('ScenarioDraft', 'scenario', scenario);
export const ScenarioDraftForPayload = payloadOf('ScenarioDraftFor', 'scenario', scenario);
export const ScenarioConfirmPayload = payloadOf('ScenarioConfirm', 'scenario', scenario);
export const ScenarioUpdatePayload = payloadOf('ScenarioUpdate', 'scenario', scenario, CONTENT_CODES);
export const ScenarioSubmitPayload = payloadOf('ScenarioSubmit', 'scenario', scenario, [
  'CO_SPONSOR_MISSING',
  'BRIEF_INCOMPLETE',
  'NOT_CONFIRMED',
  'PROHIBITED',
]);
export const ScenarioWithdrawPayload = payloadOf('ScenarioWithdraw', 'scenario', scenario);
export const ScenarioExtendPayload = payloadOf('ScenarioExtend', 'scenario', scenario);
export const ScenarioCloseWithoutAwardPayload = payloadOf('ScenarioCloseWithoutAward', 'scenario', scenario);
export const ScenarioInvitePayload = payloadOf('ScenarioInvite', 'scenario', scenario);
