import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import {
  answer,
  ConnectionArgs,
  Context,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { ApiTokenConnection, ApiTokenCreatePayload, ApiTokenRevokePayload } from './account.types.ts';
import { MemberRepository } from './member.repository.ts';
import { personLoader } from './member.resolver.ts';
import { MemberService } from './member.service.ts';
import { ApiTokenCreateInput, ApiTokenRevokeInput } from './party.inputs.ts';
import { ApiTokenType, PersonType } from './party.types.ts';
import type { ApiTokenEntity, PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  constructor(
    private readonly service: MemberService,
    private readonly repository: MemberRepository,
    private readonly people: PersonRepository,
  ) {}

  @Query(() => ApiTokenConnection, { description: 'Tokens of the organization one acts for.' })
  @SignedIn({ organization: true })
  async apiTokens(@Args() args: ConnectionArgs, @Viewer() actor: Actor): Promise<Connection<ApiTokenEntity>> {
    const { id } = actor.organization!;
    return toConnection(await this.repository.apiTokens(id, args), () =>
      this.repository.count('api_token', id),
    );
  }

  @Mutation(() => ApiTokenCreatePayload, {
    description: 'A token for a program; its secret is shown this once.',
  })
  @SignedIn({ organization: true })
  apiTokenCreate(@Args('input') input: ApiTokenCreateInput, @Viewer() actor: Actor) {
    return answer('created', this.service.createToken(actor, input));
  }

  @Mutation(() => ApiTokenRevokePayload, { description: 'Makes a token stop working.' })
  @SignedIn({ organization: true })
  apiTokenRevoke(@Args('input') input: ApiTokenRevokeInput, @Viewer() actor: Actor) {
    return answer('apiToken', this.service.revokeToken(actor, input.apiTokenId));
  }

  @ResolveField(() => PersonType)
  person(@Parent() token: ApiTokenEntity, @Context() context: RequestContext): Promise<PersonEntity> {
    return personLoader(context, this.people).load(token.personId);
  }
}
