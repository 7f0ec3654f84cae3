import { Field, ObjectType } from '@nestjs/graphql';
import { payloadOf } from '@fairway/graphql';
import type { ChangeClass } from './domain/change-class.ts';
import { ChangeClassEnum, CONTENT_CODES } from './scenario.types.ts';

@ObjectType('ScenarioChange', { description: 'What an edit would come to.' })
export class ScenarioChangeType {
  @Field(() => ChangeClassEnum, { nullable: true, description: 'Null when it changes nothing.' })
  changeClass!: ChangeClass | null;
  @Field(() => [String], { description: 'Fields that would differ.' }) changedFields!: string[];
  @Field(() => Date, { nullable: true, description: 'The deadline that it would leave.' })
  proposalDeadline!: Date | null;
}

export const ScenarioChangePreviewPayload = payloadOf(
  'ScenarioChangePreview',
  'change',
  () => ScenarioChangeType,
  CONTENT_CODES,
);
