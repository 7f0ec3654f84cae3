import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { NodeRegistry, Viewer } from '@fairway/graphql';
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
    nodes: NodeRegistry,
  ) {
    nodes.add('Person', (actor, id) => this.find(actor, id));
  }

  @ResolveField(() => String, { nullable: true })
  email(@Parent() person: PersonEntity, @Viewer() actor: Actor): string | null {
    return actor.personId === person.id || actor.administrator ? person.email : null;
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
