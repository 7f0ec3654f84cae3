import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { BilingualText, RiskTier } from '@fairway/kernel';
import {
  BilingualTextType,
  codeEnum,
  ConnectionArgs,
  connectionOf,
  Node,
  NodeId,
  payloadOf,
  RiskTierEnum,
} from '@fairway/graphql';
import { HIT_SOURCES, type HitSource } from './domain/screen.ts';
import { QUESTION_GROUPS, type QuestionGroup } from './domain/question-data.ts';
import {
  SCREENED_RECORDS,
  SCREENING_STATES,
  type ScreenedRecord,
  type ScreeningState,
} from './domain/screening-case.ts';

export const ScreenedRecordEnum = codeEnum('ScreenedRecord', SCREENED_RECORDS, 'What is screened.');
export const ScreeningStateEnum = codeEnum(
  'ScreeningState',
  SCREENING_STATES,
  'WAITING for an officer; PASSED at once or by an officer; RETURNED or REJECTED by an officer; REFUSED by a rule.',
);
export const HitSourceEnum = codeEnum(
  'ScreeningHitSource',
  HIT_SOURCES,
  'Why a rule applies: an answer, a code, words in the text, or a question left open.',
);
export const QuestionGroupEnum = codeEnum(
  'ScreeningQuestionGroup',
  QUESTION_GROUPS,
  'What a question is about.',
);

@ObjectType('ScreeningAnswer', { description: 'A question of the questionnaire as it was answered.' })
export class ScreeningAnswerType {
  @Field(() => String, { description: 'Code of the question.' }) code!: string;
  @Field(() => Boolean) answer!: boolean;
}

@ObjectType('ScreeningHit', { description: 'A rule that applies to a record.' })
export class ScreeningHitType {
  @Field(() => String, { description: 'Code of the question or rule.' }) rule!: string;
  @Field(() => HitSourceEnum) source!: HitSource;
  @Field(() => RiskTierEnum, { description: 'The tier that it sets at least.' }) tier!: RiskTier;
  @Field(() => String, { description: 'Where the rule comes from.' }) citation!: string;
  @Field(() => String, { nullable: true, description: 'The word or code that was found.' }) matched!:
    string | null;
}

@ObjectType({ description: 'What the viewer may do with a screening case.' })
export class ScreeningCaseViewerCan {
  @Field(() => Boolean) decide!: boolean;
}

@ObjectType('ScreeningCase', {
  implements: () => [Node],
  description:
    'One screening of a scenario or solution. For its own organization, the officers of its region and auditors.',
})
export class ScreeningCaseType extends Node {
  @Field(() => ScreenedRecordEnum) recordType!: ScreenedRecord;
  @Field(() => BilingualTextType, {
    nullable: true,
    description: 'Title of the record when it was submitted.',
  })
  title!: BilingualText | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code; decides whose inbox the case is in.' })
  region!: string | null;
  @Field(() => String, { description: 'Version of the questions and rules.' }) ruleSet!: string;
  @Field(() => [ScreeningAnswerType]) answers!: ScreeningAnswerType[];
  @Field(() => [ScreeningHitType]) hits!: ScreeningHitType[];
  @Field(() => RiskTierEnum) tier!: RiskTier;
  @Field(() => ScreeningStateEnum) state!: ScreeningState;
  @Field(() => String, {
    nullable: true,
    description: 'In the words of whoever decided; the rule, where a rule did.',
  })
  reason!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) decidedAt!: Date | null;
  @Field(() => Int, { description: 'To send back with the decision.' }) version!: number;
}

export const ScreeningCaseConnection = connectionOf(ScreeningCaseType, 'ScreeningCase');

@ObjectType('ScreeningQuestion', {
  description: 'One question, to be answered yes or no before anything is published.',
})
export class ScreeningQuestionType {
  @Field(() => String) code!: string;
  @Field(() => QuestionGroupEnum) group!: QuestionGroup;
  @Field(() => BilingualTextType) text!: BilingualText;
  @Field(() => RiskTierEnum, { description: 'The tier that a yes sets at least.' }) tier!: RiskTier;
  @Field(() => String) citation!: string;
}

@ObjectType({ description: 'The questions and rules in force.' })
export class ScreeningQuestionnaire {
  @Field(() => String, { description: 'Version.' }) ruleSet!: string;
  @Field(() => [ScreeningQuestionType]) questions!: ScreeningQuestionType[];
}

@ArgsType()
export class ScreeningCasesArgs extends ConnectionArgs {
  @Field(() => ScreeningStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(SCREENING_STATES)
  state?: ScreeningState | null;

  @Field(() => ScreenedRecordEnum, { nullable: true })
  @IsOptional()
  @IsIn(SCREENED_RECORDS)
  recordType?: ScreenedRecord | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what an officer has decided, the newest decision first.',
  })
  @IsOptional()
  @IsBoolean()
  decided?: boolean | null;
}

@ArgsType()
export class ScreeningCaseArgs {
  @NodeId('ScreeningCase') id!: string;
}

export const ScreeningDecidePayload = payloadOf('ScreeningDecide', 'screeningCase', () => ScreeningCaseType);
