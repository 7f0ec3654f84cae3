import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isOfficer, type Actor } from '@fairway/kernel';
import { Context, Public, Viewer, type RequestContext } from '@fairway/graphql';
import { SETTINGS, type Settings } from '@fairway/runtime';
import { Database } from '@fairway/database';
import { Installation, ViewerType } from './account.types.ts';
import { DemoAccounts } from './demo-accounts.service.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';
import type { OrganizationEntity } from './organization.entity.ts';
import { MemberType, OrganizationType, PersonType } from './party.types.ts';
import type { MembershipEntity, PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';
import { VERSION } from './version.ts';

/** What is known of the viewer without asking further; null for nobody. */
export function viewerOf(actor: Actor): ViewerType | null {
  if (!actor.personId) return null;
  const { administrator, auditor, reviewer, scopes, language } = actor;
  return {
    actor,
    administrator,
    auditor,
    reviewer,
    officer: isOfficer(actor),
    role: actor.organization?.role ?? null,
    scopes,
    language,
  } as ViewerType;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly directory: OrganizationDirectory,
    private readonly demo: DemoAccounts,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  @Public('tells everybody only about themselves')
  viewer(@Viewer() actor: Actor): ViewerType | null {
    return viewerOf(actor);
  }

  @Query(() => Installation, { description: 'What the sign-in page must know.' })
  @Public('read before anybody signs in')
  async installation(): Promise<Installation> {
    const { DEMO, SMTP_URL } = this.settings;
    return { demo: DEMO, demoAccounts: await this.demo.offered(), version: VERSION, smtp: !!SMTP_URL };
  }

  @ResolveField(() => PersonType)
  person(@Parent() viewer: ViewerType): Promise<PersonEntity | null> {
    return this.people.byId(this.database.reader, viewer.actor.personId!);
  }

  @ResolveField(() => OrganizationType, { nullable: true })
  organization(
    @Parent() viewer: ViewerType,
    @Context() context: RequestContext,
  ): Promise<OrganizationEntity> | null {
    const { organization } = viewer.actor;
    return organization && this.directory.loader(context).load(organization.id);
  }

  @ResolveField(() => [MemberType])
  memberships(@Parent() viewer: ViewerType): Promise<MembershipEntity[]> {
    return this.people.membershipsOf(viewer.actor.personId!);
  }

  @ResolveField(() => Boolean)
  async secondFactor(@Parent() viewer: ViewerType): Promise<boolean> {
    const credential = await this.people.credential(this.database.reader, viewer.actor.personId!);
    return !!credential?.secondFactorConfirmedAt;
  }
}
