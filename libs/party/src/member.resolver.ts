import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  answer,
  ConnectionArgs,
  Context,
  loaderOf,
  NodeRegistry,
  Public,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import {
  InvitationAcceptPayload,
  InvitationConnection,
  InvitationRevokePayload,
  MemberChangeRolePayload,
  MemberConnection,
  MemberInvitePayload,
  MemberRemovePayload,
} from './account.types.ts';
import { mayReadMembers } from './domain/policy.ts';
import { InvitationService } from './invitation.service.ts';
import { JoinService } from './join.service.ts';
import { MemberRepository } from './member.repository.ts';
import { MemberService } from './member.service.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';
import type { OrganizationEntity } from './organization.entity.ts';
import {
  InvitationAcceptInput,
  InvitationRevokeInput,
  MemberChangeRoleInput,
  MemberInviteInput,
  MemberRemoveInput,
} from './party.inputs.ts';
import {
  InvitationStateEnum,
  InvitationType,
  MemberType,
  OrganizationType,
  PersonType,
} from './party.types.ts';
import type { InvitationEntity, MembershipEntity, PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';
import { viewerOf } from './viewer.resolver.ts';

/** One query for all people that a request asks for. */
export const personLoader = (
  context: RequestContext,
  people: PersonRepository,
): DataLoader<string, PersonEntity> =>
  loaderOf(
    context,
    people,
    () =>
      new DataLoader<string, PersonEntity>(async (ids) => {
        const found = await people.byIds(ids);
        return ids.map((id) => found.get(id) ?? new Error('person not found'));
      }),
  );

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(
    private readonly service: MemberService,
    private readonly invites: InvitationService,
    private readonly joins: JoinService,
    private readonly repository: MemberRepository,
    private readonly people: PersonRepository,
    private readonly directory: OrganizationDirectory,
  ) {}

  @Query(() => MemberConnection, { description: 'Members of the organization one acts for.' })
  @SignedIn({ organization: true })
  async members(@Args() args: ConnectionArgs, @Viewer() actor: Actor): Promise<Connection<MembershipEntity>> {
    const { id } = actor.organization!;
    return toConnection(await this.repository.members(id, args), () =>
      this.repository.count('membership', id),
    );
  }

  @Query(() => InvitationConnection, { description: 'Invitations into the organization one acts for.' })
  @SignedIn({ organization: true })
  async invitations(
    @Args() args: ConnectionArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<InvitationEntity>> {
    const { id } = actor.organization!;
    return toConnection(await this.repository.invitations(id, args), () =>
      this.repository.count('invitation', id),
    );
  }

  @Mutation(() => MemberInvitePayload, {
    description: 'Mails a link into the organization; a second one to the same address replaces the first.',
  })
  @SignedIn({ organization: true })
  memberInvite(@Args('input') input: MemberInviteInput, @Viewer() actor: Actor) {
    return answer('invitation', this.invites.invite(actor, input));
  }

  @Mutation(() => InvitationRevokePayload, { description: "Makes an invitation's link stop working." })
  @SignedIn({ organization: true })
  invitationRevoke(@Args('input') input: InvitationRevokeInput, @Viewer() actor: Actor) {
    return answer('invitation', this.invites.revoke(actor, input.invitationId));
  }

  @Mutation(() => InvitationAcceptPayload, {
    description: "Joins by the mailed link, with one's account or a new one, and acts for the organization.",
  })
  @Public('the link is the credential; somebody invited may have no account yet')
  invitationAccept(@Args('input') input: InvitationAcceptInput, @Context() context: RequestContext) {
    const joined = this.joins.accept(context.actor, context.http, input);
    return answer(
      'viewer',
      joined.then((actor) => viewerOf((context.actor = actor))),
    );
  }

  @Mutation(() => MemberChangeRolePayload, {
    description: "Changes a member's role; it holds from the member's next request.",
  })
  @SignedIn({ organization: true })
  memberChangeRole(@Args('input') input: MemberChangeRoleInput, @Viewer() actor: Actor) {
    return answer('member', this.service.changeRole(actor, input));
  }

  @Mutation(() => MemberRemovePayload, {
    description: 'Takes a member out, or leaves; never the last owner.',
  })
  @SignedIn({ organization: true })
  memberRemove(@Args('input') input: MemberRemoveInput, @Viewer() actor: Actor) {
    return answer('member', this.service.remove(actor, input.memberId));
  }

  @ResolveField(() => PersonType)
  person(@Parent() member: MembershipEntity, @Context() context: RequestContext): Promise<PersonEntity> {
    return personLoader(context, this.people).load(member.personId);
  }

  @ResolveField(() => String, { description: 'Where to write to.' })
  async email(@Parent() member: MembershipEntity, @Context() context: RequestContext): Promise<string> {
    return (await personLoader(context, this.people).load(member.personId)).email;
  }

  @ResolveField(() => OrganizationType)
  organization(
    @Parent() member: MembershipEntity,
    @Context() context: RequestContext,
  ): Promise<OrganizationEntity> {
    return this.directory.loader(context).load(member.organizationId);
  }
}

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly database: Database,
    repository: MemberRepository,
    nodes: NodeRegistry,
  ) {
    const own = async <T extends { organizationId: string }>(
      actor: Actor,
      read: Promise<T | null>,
    ): Promise<T | undefined> => {
      const found = await read;
      return found && mayReadMembers(actor, found.organizationId) ? found : undefined;
    };
    nodes.add('Member', (actor, id) => own(actor, repository.member(database.reader, id)));
    nodes.add('Invitation', (actor, id) => own(actor, repository.invitation(database.reader, id)));
    nodes.add('ApiToken', (actor, id) => own(actor, repository.token(database.reader, id)));
  }

  @ResolveField(() => InvitationStateEnum)
  async state(@Parent() invitation: InvitationEntity): Promise<keyof typeof InvitationStateEnum> {
    if (invitation.acceptedAt) return 'ACCEPTED';
    if (invitation.revokedAt) return 'REVOKED';
    // By the database's clock, as acceptance decides it.
    const row = await this.database.reader.row<{ over: boolean }>(
      'select $1::timestamptz <= clock_timestamp() as over',
      [invitation.expiresAt],
    );
    return row!.over ? 'EXPIRED' : 'OPEN';
  }
}
