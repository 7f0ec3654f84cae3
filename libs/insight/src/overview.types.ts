import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { codeEnum } from '@fairway/graphql';
import { PilotType } from '@fairway/pilot';
import { ScenarioType } from '@fairway/scenario';
import { ScreeningCaseType } from '@fairway/screening';
import type { Attention, TrendMonth } from './overview.repository.ts';
import type { FunnelStep } from './domain/funnel.ts';
import type { GapCell, GapTable } from './domain/gaps.ts';

export const FIGURES = [
  'OPEN_SCENARIOS',
  'MATCHED_SHARE',
  'PILOTS_AT_WORK',
  'SCALED_SHARE',
  'DAYS_TO_PILOT',
  'OVERDUE_PILOTS',
] as const;
export type FigureCode = (typeof FIGURES)[number];
const FigureCodeEnum = codeEnum(
  'FigureCode',
  FIGURES,
  `OPEN_SCENARIOS: scenarios that take proposals now; before: at the start of the period.
MATCHED_SHARE: of the scenarios opened in the period, the share with at least one match that misses no hard constraint; before: of those opened in the period before.
PILOTS_AT_WORK: pilots running or paused now; before: at the start of the period.
SCALED_SHARE: of all pilots ever started, the share that has entered SCALING; before: at the start of the period.
DAYS_TO_PILOT: median days from the opening of a scenario to the start of its pilot, for pilots that started in the period; before: in the period before.
OVERDUE_PILOTS: pilots at work that have stood in their stage longer than its norm, without pauses; before: at the start of the period.`,
);
const GoodDirectionEnum = codeEnum('GoodDirection', ['UP', 'DOWN'], 'Which way a figure should go.');

@ObjectType({ description: 'One figure with the same figure a period earlier.' })
export class OverviewFigure {
  @Field(() => FigureCodeEnum) code!: FigureCode;
  @Field(() => Float, {
    nullable: true,
    description: 'Null where there is nothing to count; shares are 0 to 1.',
  })
  value!: number | null;
  @Field(() => Float, { nullable: true }) before!: number | null;
  @Field(() => GoodDirectionEnum) good!: 'UP' | 'DOWN';
}

@ObjectType({
  description:
    'One step of the way of the pilots that started in the period: how many have got at least this far.',
})
export class OverviewFunnelStep {
  @Field(() => [String], { description: 'Stages that share this step.' }) stages!: readonly string[];
  @Field(() => Int) entered!: number;
  @Field(() => Float, { nullable: true, description: 'Of those that entered the step before, 0 to 1.' })
  share!: number | null;
}

@ObjectType({ description: 'A month of the calendar in China.' })
export class OverviewMonth {
  @Field(() => String, { description: '2026-11' }) month!: string;
  @Field(() => Int) scenariosOpened!: number;
  @Field(() => Int, { description: 'Proposals handed in.' }) proposals!: number;
  @Field(() => Int) pilotsStarted!: number;
}

@ObjectType({
  description: 'Open scenarios of a sector that need a capability, against listed solutions for both.',
})
export class OverviewGapCell {
  @Field(() => String, { description: 'Section of GB/T 4754, one letter.' }) sector!: string;
  @Field(() => String) capability!: string;
  @Field(() => Int) demand!: number;
  @Field(() => Int) supply!: number;
}

@ObjectType({ description: 'At most eight sectors by eight capabilities.' })
export class OverviewGaps {
  @Field(() => [String], { description: 'The one that lacks most first.' }) sectors!: string[];
  @Field(() => [String], { description: 'The one that some sector lacks most first.' })
  capabilities!: string[];
  @Field(() => [OverviewGapCell]) cells!: GapCell[];
  @Field(() => OverviewGapCell, { nullable: true }) largest!: GapCell | null;
}

@ObjectType({ description: 'Pilots that want attention: how many, and the first of them.' })
export class PilotsInNeed {
  @Field(() => Int) count!: number;
  @Field(() => [PilotType]) nodes!: PilotType[];
}
@ObjectType({ description: 'Screening cases that wait, the longest waiting first.' })
export class CasesInNeed {
  @Field(() => Int) count!: number;
  @Field(() => [ScreeningCaseType]) nodes!: ScreeningCaseType[];
}
@ObjectType({ description: 'Scenarios past their deadline that nobody has decided.' })
export class ScenariosInNeed {
  @Field(() => Int) count!: number;
  @Field(() => [ScenarioType]) nodes!: ScenarioType[];
}

@ObjectType({
  description:
    "How the market of an officer's region stands: every figure is counted from the records when asked.",
})
export class Overview {
  @Field(() => Date) at!: Date;
  @Field(() => Date, { description: 'Start of the period.' }) from!: Date;
  @Field(() => [String], { description: 'Provinces to choose from.' }) regions!: string[];
  @Field(() => [OverviewFigure]) figures!: OverviewFigure[];
  @Field(() => [OverviewFunnelStep]) funnel!: FunnelStep[];
  @Field(() => Int, {
    nullable: true,
    description: 'Place in `funnel` of the step that loses most; null if none does.',
  })
  weakest!: number | null;
  @Field(() => [OverviewMonth]) trend!: TrendMonth[];
  @Field(() => OverviewGaps) gaps!: GapTable;
  overdue!: Attention;
  atRisk!: Attention;
  waiting!: Attention;
  undecided!: Attention;
}

export const PERIODS = [3, 6, 12] as const;

@ArgsType()
export class OverviewArgs {
  @Field(() => String, { nullable: true, description: "GB/T 2260 code within the office's region." })
  @IsOptional()
  @Matches(/^\d{2}(\d{2}){0,2}$/)
  region?: string | null;

  @Field(() => Int, { defaultValue: 12, description: 'Months of the period: 3, 6 or 12.' })
  @IsIn(PERIODS)
  months!: number;

  @Field(() => Int, { defaultValue: 5, description: 'Rows of each list of what wants attention, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  first!: number;
}
