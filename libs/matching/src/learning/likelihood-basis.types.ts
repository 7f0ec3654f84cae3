import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { codeEnum } from '@fairway/graphql';
import { LIKELIHOOD_BASES, type Basis } from '../domain/learning/index.ts';

const LikelihoodBasisKindEnum = codeEnum(
  'LikelihoodBasisKind',
  LIKELIHOOD_BASES,
  'The prior is said until there are outcomes enough to measure by.',
);
@ObjectType('LikelihoodBasis', { description: 'What a likelihood rests on.' })
export class LikelihoodBasisType implements Basis {
  @Field(() => LikelihoodBasisKindEnum) basis!: Basis['basis'];
  @Field(() => Int, { description: 'Settled outcomes behind it; none for the prior.' }) outcomes!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Section of the sectors on whose own outcomes it rests; null for the whole market.',
  })
  segment!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the 90 % interval, by outcomes of like fit; null for the prior.',
  })
  low!: number | null;
  @Field(() => Float, { nullable: true }) high!: number | null;
}
