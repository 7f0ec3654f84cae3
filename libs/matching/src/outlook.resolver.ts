import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { fromGlobalId, type Actor } from '@fairway/kernel';
import { SignedIn, Viewer } from '@fairway/graphql';
import type { Outlook } from './domain/engine.ts';
import { OutlookService } from './outlook.service.ts';
import { OutlookType } from './outlook.types.ts';

@Resolver()
export class OutlookResolver {
  constructor(private readonly outlooks: OutlookService) {}

  @Query(() => OutlookType, {
    nullable: true,
    description:
      'How many solutions fit a scenario, drafts included, and which missing field would sharpen that most; null when absent, or neither one’s own nor in one’s region.',
  })
  @SignedIn({ organization: true })
  async scenarioOutlook(
    @Args('id', { type: () => ID, description: 'Id of a Scenario.' }) id: string,
    @Viewer() actor: Actor,
  ): Promise<Outlook | null> {
    const parts = fromGlobalId(id);
    return parts?.type === 'Scenario' ? this.outlooks.find(actor, parts.id) : null;
  }
}
