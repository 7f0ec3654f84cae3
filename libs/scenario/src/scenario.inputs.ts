import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import { NodeId, NodeIds } from '@fairway/graphql';
import { ScreeningAnswerInput } from '@fairway/screening';
import { ScenarioContentInput } from './scenario-content.inputs.ts';

@InputType()
export class ScenarioDraftInput {
  @Field(() => ScenarioContentInput)
  @ValidateNested()
  @Type(() => ScenarioContentInput)
  content!: ScenarioContentInput;
}

@InputType()
export class ScenarioDraftForInput extends ScenarioDraftInput {
  @NodeId('Organization') organizationId!: string;
}

@ArgsType()
export class ScenarioChangeArgs {
  @NodeId('Scenario') scenarioId!: string;

  @Field(() => ScenarioContentInput)
  @ValidateNested()
  @Type(() => ScenarioContentInput)
  content!: ScenarioContentInput;
}

@InputType({ description: 'By the token of the link, or by the scenario.' })
export class ScenarioConfirmInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 100) token?: string | null;
  @NodeId('Scenario', { nullable: true }) scenarioId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;
}

@InputType()
export class ScenarioUpdateInput extends ScenarioDraftInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
}

@InputType()
export class ScenarioSubmitInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) expectedVersion?: number | null;

  @Field(() => [ScreeningAnswerInput], {
    description: 'One for every question of the questionnaire; a question left open makes an officer look.',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ScreeningAnswerInput)
  answers!: ScreeningAnswerInput[];

  @Field(() => Date, { nullable: true, description: 'In place of the one in the draft.' })
  @IsOptional()
  @IsDate()
  proposalDeadline?: Date | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 60) deadlineZone?:
    string | null;
}

@InputType()
export class ScenarioWithdrawInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => String, { description: 'Is shown to whoever proposed.' })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

@InputType()
export class ScenarioCloseWithoutAwardInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => String, { description: 'Is shown to whoever proposed.' })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

@InputType()
export class ScenarioExtendInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => Date, { description: 'Later than the present one.' }) @IsDate() proposalDeadline!: Date;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 60) deadlineZone?:
    string | null;
}

@InputType()
export class ScenarioInviteInput {
  @NodeId('Scenario') scenarioId!: string;
  @ArrayMinSize(1) @NodeIds('Organization', 50) organizationIds!: string[];
}
