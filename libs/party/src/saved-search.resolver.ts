import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { answer, NodeRegistry, SignedIn, toConnection, Viewer, type Connection } from '@fairway/graphql';
import { isPerson } from './domain/policy.ts';
import { SavedSearchRepository } from './saved-search.repository.ts';
import { person, SavedSearchService } from './saved-search.service.ts';
import {
  SavedSearchArgs,
  SavedSearchConnection,
  SavedSearchCreateInput,
  SavedSearchCreatePayload,
  SavedSearchDeleteInput,
  SavedSearchDeletePayload,
  SavedSearchType,
  SavedSearchUpdateInput,
  SavedSearchUpdatePayload,
} from './saved-search.types.ts';

@Resolver(() => SavedSearchType)
export class SavedSearchResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: SavedSearchRepository,
    private readonly service: SavedSearchService,
    nodes: NodeRegistry,
  ) {
    nodes.add('SavedSearch', async (actor, id) =>
      isPerson(actor)
        ? repository.readable(database.reader, actor.personId!, actor.organization?.id ?? null, id)
        : undefined,
    );
  }

  @Query(() => SavedSearchConnection, { description: 'Searches that the viewer keeps, newest first.' })
  @SignedIn()
  async savedSearches(
    @Args() args: SavedSearchArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<SavedSearchType>> {
    const personId = person(actor);
    const page = args.page ?? null;
    const rows = await this.repository.page(this.database.reader, personId, page, args);
    return toConnection<SavedSearchType>(rows as never, () =>
      this.repository.count(this.database.reader, personId, page),
    );
  }

  @Mutation(() => SavedSearchCreatePayload, { description: 'Keeps a search under a name.' })
  @SignedIn()
  savedSearchCreate(@Args('input') input: SavedSearchCreateInput, @Viewer() actor: Actor) {
    return answer('savedSearch', this.service.create(actor, input));
  }

  @Mutation(() => SavedSearchUpdatePayload, {
    description: 'Renames a kept search, or replaces what it looks for.',
  })
  @SignedIn()
  savedSearchUpdate(@Args('input') input: SavedSearchUpdateInput, @Viewer() actor: Actor) {
    return answer('savedSearch', this.service.update(actor, input.savedSearchId, input));
  }

  @Mutation(() => SavedSearchDeletePayload, { description: 'Forgets a kept search.' })
  @SignedIn()
  savedSearchDelete(@Args('input') input: SavedSearchDeleteInput, @Viewer() actor: Actor) {
    return answer('savedSearch', this.service.delete(actor, input.savedSearchId));
  }
}
