import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { NodeId } from '@fairway/graphql';
import { ScenarioType, type ScenarioEntity } from '@fairway/scenario';

@ObjectType('LikeScenario', {
  description:
    'An open scenario of another firm whose needs are like: the two could ask together (联合需求).',
})
export class LikeScenarioType {
  @Field(() => ScenarioType) scenario!: ScenarioEntity;
  @Field(() => Float, {
    description:
      '0 to 100: the capabilities that both ask for (45), their wording (40) and their sector (15).',
  })
  likeness!: number;
  @Field(() => [String], { description: 'Capability codes that both ask for.' }) capabilities!: string[];
  @Field(() => Float, { description: 'How much of the wording the other repeats, 0 to 1.' })
  wording!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'How near the sectors are, 0 to 1; null where one of the two says none.',
  })
  sector!: number | null;
}

@ArgsType()
export class LikeScenariosArgs {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => Int, { defaultValue: 10, description: '1 to 20.' }) @IsInt() @Min(1) @Max(20) first!: number;
}
