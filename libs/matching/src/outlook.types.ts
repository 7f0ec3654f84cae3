import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Outlook, OutlookGap } from './domain/engine.ts';

@ObjectType('ScenarioOutlookGap', { description: 'A field that is not stated, and what it leaves open.' })
export class OutlookGapType implements OutlookGap {
  @Field(() => String, { description: 'Path of the field in the content of the scenario.' }) field!: string;
  @Field(() => Float, { description: 'Points of the fit that cannot be judged without it, on average.' })
  points!: number;
  @Field(() => Int, { description: 'Solutions of which a hard constraint is open because of it.' })
  undecided!: number;
}

@ObjectType('ScenarioOutlook', { description: 'What a scenario may expect of the market as it stands.' })
export class OutlookType implements Outlook {
  @Field(() => Int, {
    description: 'Solutions that miss no hard constraint and fit well enough to be shown.',
  })
  fitting!: number;
  @Field(() => Int, { description: 'Solutions that fit but for a hard constraint that can be mended.' })
  nearMisses!: number;
  @Field(() => Float, {
    description:
      'The share of the fit that can be judged by what is stated, 0 to 1: below a half it is a guess.',
  })
  judged!: number;
  @Field(() => [OutlookGapType], { description: 'What would sharpen it most, the most first; at most five.' })
  missing!: OutlookGap[];
}
