import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { answer, NodeRegistry, SignedIn, Viewer } from '@fairway/graphql';
import type { GlossaryMiningEntity } from './glossary-mining.entity.ts';
import { MiningService } from './mining.service.ts';
import {
  GlossaryMineCancelInput,
  GlossaryMineCancelPayload,
  GlossaryMinePayload,
  GlossaryMiningType,
} from './mining.types.ts';

@Resolver(() => GlossaryMiningType)
export class MiningResolver {
  constructor(
    private readonly minings: MiningService,
    nodes: NodeRegistry,
  ) {
    nodes.add('GlossaryMining', (actor, id) => minings.find(actor, id));
  }

  @Query(() => GlossaryMiningType, {
    nullable: true,
    description:
      'The last look through the texts in both languages, for its progress; null before the first, and for whoever is neither officer nor administrator.',
  })
  @SignedIn()
  glossaryMining(@Viewer() actor: Actor): Promise<GlossaryMiningEntity | null> {
    return this.minings.latest(actor);
  }

  @Mutation(() => GlossaryMinePayload, {
    description:
      'Has the texts that the market has in both languages looked through for names that are missing; one under way is answered instead of a second.',
  })
  @SignedIn()
  glossaryMine(@Viewer() actor: Actor) {
    return answer('mining', this.minings.start(actor));
  }

  @Mutation(() => GlossaryMineCancelPayload, {
    description: 'Stops a look through the texts; it proposes nothing.',
  })
  @SignedIn()
  glossaryMineCancel(@Args('input') input: GlossaryMineCancelInput, @Viewer() actor: Actor) {
    return answer('mining', this.minings.cancel(actor, input.miningId));
  }
}
