import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ScenarioType } from '@fairway/scenario';
import { SolutionType } from '@fairway/solution';
import { GlossaryConflictType } from './glossary.types.ts';

@ObjectType('GlossaryPreview', {
  description: 'What another name of a concept would change; nothing is written.',
})
export class GlossaryPreviewType {
  @Field(() => Boolean, { description: 'The concept goes by this name already.' }) known!: boolean;
  @Field(() => Boolean, {
    description: 'Too short, or of words that stand everywhere: it would never be found.',
  })
  unreadable!: boolean;
  @Field(() => [GlossaryConflictType], {
    description: 'Concepts of the very same name: texts that say it carry both.',
  })
  sameName!: GlossaryConflictType[];
  @Field(() => [GlossaryConflictType], {
    description: 'Concepts whose names lie within: texts that say the longer name lose them.',
  })
  within!: GlossaryConflictType[];
  @Field(() => Int, { description: 'Open scenarios that say it.' }) scenarioCount!: number;
  @Field(() => Int, { description: 'Listed solutions that say it.' }) solutionCount!: number;
  @Field(() => Int, { description: 'Of both, those that do not carry the concept yet.' }) fresh!: number;
  @Field(() => [ScenarioType], { description: 'A few of the scenarios that the viewer may see.' })
  scenarios!: unknown[];
  @Field(() => [SolutionType], { description: 'A few of the solutions.' }) solutions!: unknown[];
}
