import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { codeEnum, connectionOf } from '@fairway/graphql';
import {
  INTRODUCTION_REFUSALS,
  INTRODUCTION_WAYS,
  type IntroductionRefusal,
  type IntroductionWay,
} from '../domain/engine.ts';
import type { AllocationRun } from './allocation.repository.ts';
import type { IntroductionLoad } from './introduction.service.ts';

export const IntroductionWayEnum = codeEnum(
  'IntroductionWay',
  INTRODUCTION_WAYS,
  'How a pair came to be introduced: by fit, in the place kept for newcomers, as the exploration of its list, or because its people asked.',
);
export const IntroductionRefusalEnum = codeEnum(
  'IntroductionRefusal',
  INTRODUCTION_REFUSALS,
  'Why a fitting pair is not introduced: the vendor has no room, the places of the scenario are taken, or the firm said no.',
);

@ObjectType('Introduction', {
  description: 'Whether a fitting pair is introduced to each other, and why not; rank and fit are untouched.',
})
export class IntroductionType {
  @Field(() => IntroductionWayEnum, { nullable: true }) way!: IntroductionWay | null;
  @Field(() => IntroductionRefusalEnum, { nullable: true }) reason!: IntroductionRefusal | null;
  @Field(() => Int, { description: 'Introductions that the solution holds; whose they are is not told.' })
  taken!: number;
  @Field(() => Int, { description: 'Introductions that it may hold, by its free capacity.' }) room!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Probability with which an exploration was drawn; only for officers.',
  })
  propensity!: number | null;
  @Field(() => Date, { description: 'Since when it is introduced, or when that was last decided.' })
  at!: Date;
}

@ObjectType('IntroductionLoad', {
  description: 'How many introductions a solution may hold, holds, and has waiting.',
})
export class IntroductionLoadType implements IntroductionLoad {
  @Field(() => Int, { nullable: true, description: 'Pilots at once, as its vendor says.' }) capacity!:
    number | null;
  @Field(() => Int, { description: 'Pilots now.' }) pilots!: number;
  @Field(() => Int) room!: number;
  @Field(() => Int, { description: 'Introductions to scenarios that are open.' }) open!: number;
  @Field(() => Int, { description: 'Scenarios that fit and wait until there is room.' }) waiting!: number;
}

@ObjectType('MatchAllocationRun', {
  description:
    "One night's introductions measured against the best that could be done. Values in points of the fit.",
})
export class MatchAllocationRunType implements Omit<AllocationRun, 'id'> {
  @Field(() => String, { description: 'YYYY-MM-DD.' }) night!: string;
  @Field(() => Int) scenarios!: number;
  @Field(() => Int) solutions!: number;
  @Field(() => Int, { description: 'Pairs that fit.' }) pairs!: number;
  @Field(() => Int, { description: 'Pairs that are introduced.' }) introductions!: number;
  @Field(() => Float, { description: 'Fits of the introductions that the rules decided, summed.' })
  value!: number;
  @Field(() => Float, { description: "The same of the auction's plan." }) optimum!: number;
  @Field(() => Float, { description: 'No plan can be worth more.' }) bound!: number;
  @Field(() => Float, { description: "Share of the bound that the auction's plan may miss." }) gap!: number;
  @Field(() => Float, { description: 'The fullest solution: introductions over room.' }) maxLoad!: number;
  @Field(() => Int, {
    description: 'Solutions with more introductions than room, as their people asked for more.',
  })
  overCapacity!: number;
  @Field(() => Int, { description: 'Introductions of newcomers and small firms.' })
  newcomerIntroductions!: number;
  @Field(() => Int, { description: 'How many these would be by every scenario’s own first three.' })
  newcomerIntroductionsOfLists!: number;
  @Field(() => Int) explorations!: number;
  @Field(() => String) engineVersion!: string;
  @Field(() => Int) milliseconds!: number;
  @Field(() => Date) createdAt!: Date;
}
export const MatchAllocationRunConnection = connectionOf(MatchAllocationRunType, 'MatchAllocationRun');
