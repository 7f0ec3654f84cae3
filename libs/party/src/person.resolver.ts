import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Administrator, answer, NodeRegistry, Viewer } from '@fairway/graphql';
import { PersonAppointPayload } from './account.types.ts';
import { PersonAppointInput } from './appointment.inputs.ts';
import { AppointmentService } from './appointment.service.ts';
import { MemberRepository } from './member.repository.ts';
import { PersonType } from './party.types.ts';
import type { PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly members: MemberRepository,
    private readonly appointments: AppointmentService,
    nodes: NodeRegistry,
  ) {
    nodes.add('Person', (actor, id) => this.find(actor, id));
  }

  @Mutation(() => PersonAppointPayload, {
    description: 'Makes somebody an auditor or a reviewer, or no longer; both are said anew each time.',
  })
  @Administrator()
  personAppoint(@Args('input') input: PersonAppointInput, @Viewer() actor: Actor) {
    return answer('person', this.appointments.appoint(actor, input));
  }

  @ResolveField(() => String, { nullable: true })
  email(@Parent() person: PersonEntity, @Viewer() actor: Actor): string | null {
    return knows(actor, person) ? person.email : null;
  }

  @ResolveField(() => Boolean, { nullable: true })
  auditor(@Parent() person: PersonEntity, @Viewer() actor: Actor): boolean | null {
    return knows(actor, person) ? person.auditor : null;
  }

  @ResolveField(() => Boolean, { nullable: true })
  reviewer(@Parent() person: PersonEntity, @Viewer() actor: Actor): boolean | null {
    return knows(actor, person) ? person.reviewer : null;
  }

  /** Oneself, fellow members, and everybody for an administrator. */
  private async find(actor: Actor, id: string): Promise<PersonEntity | null> {
    const { reader } = this.database;
    const known =
      actor.personId === id ||
      actor.administrator ||
      (actor.organization && (await this.members.membershipOf(reader, id, actor.organization.id)));
    return known ? this.people.byId(reader, id) : null;
  }
}

const knows = (actor: Actor, person: PersonEntity): boolean =>
  actor.personId === person.id || actor.administrator;
