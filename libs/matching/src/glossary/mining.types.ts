import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { codeEnum, Node, NodeId, payloadOf } from '@fairway/graphql';
import { MINING_STATES, type MiningState } from './glossary-mining.entity.ts';

export const MiningStateEnum = codeEnum(
  'GlossaryMiningState',
  MINING_STATES,
  'DONE has proposed what it found; CANCELLED proposes nothing.',
);

@ObjectType('GlossaryMining', {
  implements: () => [Node],
  description: 'One look through the texts that the market has in both languages.',
})
export class GlossaryMiningType extends Node {
  @Field(() => MiningStateEnum) state!: MiningState;
  @Field(() => Boolean, { description: 'It stops at its next step.' }) cancelRequested!: boolean;
  @Field(() => Int, { description: 'Texts to read.' }) total!: number;
  @Field(() => Int, { description: 'Texts read.' }) read!: number;
  @Field(() => Int, { description: 'Names proposed that were not known before.' }) proposed!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) finishedAt!: Date | null;
}
export const GlossaryMinePayload = payloadOf('GlossaryMine', 'mining', () => GlossaryMiningType);

@InputType()
export class GlossaryMineCancelInput {
  @NodeId('GlossaryMining') miningId!: string;
}
export const GlossaryMineCancelPayload = payloadOf('GlossaryMineCancel', 'mining', () => GlossaryMiningType);
