import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { SignedIn, Viewer } from '@fairway/graphql';
import { LikeService } from './like.service.ts';
import { LikeScenariosArgs, LikeScenarioType } from './like.types.ts';

@Resolver()
export class LikeResolver {
  constructor(private readonly likes: LikeService) {}

  @Query(() => [LikeScenarioType], {
    description:
      'Open scenarios of other firms with like needs, the most like first. For the firm of the scenario, draft or not, of which others it learns the public ones; and for the officers of its region.',
  })
  @SignedIn({ organization: true })
  likeScenarios(@Args() { scenarioId, first }: LikeScenariosArgs, @Viewer() actor: Actor) {
    return this.likes.find(actor, scenarioId, first);
  }
}
