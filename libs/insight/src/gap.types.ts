import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { codeEnum } from '@fairway/graphql';
import { SECTOR_LEVELS, type GapCount, type GapRow, type SectorLevel } from './domain/gap-grid.ts';

const SectorLevelEnum = codeEnum(
  'SectorLevel',
  SECTOR_LEVELS,
  'How finely GB/T 4754 is told apart: by section (C) or by division (C34).',
);

@ObjectType({ description: 'What is asked for and offered in one sector and capability.' })
export class CapabilityGap {
  @Field(() => String, { description: 'GB/T 4754 code of the level asked for.' }) sector!: string;
  @Field(() => String) capability!: string;
  @Field(() => Int, { description: 'Open scenarios that ask for it.' }) demand!: number;
  @Field(() => Int, { description: 'Listed solutions that have it, serve the sector and reach the region.' })
  supply!: number;
  @Field(() => Int, {
    description: 'Of the open scenarios, those with a match of at least 60 that misses no hard constraint.',
  })
  matched!: number;
}

@ObjectType({ description: 'A sector or a capability with all of its cells.' })
export class CapabilityGapTotal {
  @Field(() => String) code!: string;
  @Field(() => Int) demand!: number;
  @Field(() => Int, { description: 'What its cells lack; what one has to spare does not fill another.' })
  gap!: number;
}

@ObjectType({
  description: 'Capabilities asked for against offered, by sector; counted from the records when asked.',
})
export class CapabilityGaps {
  @Field(() => Date) at!: Date;
  @Field(() => [String], { description: 'Provinces to choose from.' }) regions!: string[];
  @Field(() => [CapabilityGapTotal], { description: 'The one that lacks most first.' }) sectors!: GapRow[];
  @Field(() => [CapabilityGapTotal], { description: 'The one that lacks most first.' })
  capabilities!: GapRow[];
  @Field(() => [CapabilityGap], {
    description: 'Every pair that a scenario asks for, the most lacking first.',
  })
  cells!: GapCount[];
  @Field(() => CapabilityGap, { nullable: true, description: 'Null where nothing is lacking.' })
  largest!: GapCount | null;
}

@ArgsType()
export class CapabilityGapsArgs {
  @Field(() => String, { nullable: true, description: "GB/T 2260 code within the office's region." })
  @IsOptional()
  @Matches(/^\d{2}(\d{2}){0,2}$/)
  region?: string | null;

  @Field(() => SectorLevelEnum, { defaultValue: 'SECTION' })
  @IsIn(SECTOR_LEVELS)
  level!: SectorLevel;
}
