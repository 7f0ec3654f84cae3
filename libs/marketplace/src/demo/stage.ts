import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { PartyActorResolver, type DemoAccount, type DemoRole } from '@fairway/party';
import type { DemoClock } from './demo-clock.ts';
import { FIRM, VENDOR } from './market.ts';
import type { StepBook } from './step-book.ts';

/** Something that happens on a day of the demo's history. */
export interface Action {
  /** Counted from the day of the load; history lies below zero. */
  day: number;
  run: () => Promise<void>;
}

/** Who plays, on what, and what has been played: passed to every part of the history. */
export class Stage {
  private readonly actors = new Map<string, Promise<Actor>>();

  constructor(
    readonly app: INestApplicationContext,
    readonly steps: StepBook,
    readonly clock: DemoClock,
    private readonly accounts: Record<DemoRole, DemoAccount>,
  ) {}

  get database(): Database {
    return this.app.get(Database);
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  organizationId(key: string): string {
    if (key === FIRM || key === VENDOR) return this.accounts[key].organizationId!;
    return this.steps.id(`organization:${key}`);
  }

  get officer(): Promise<Actor> {
    return this.actor('OFFICER', this.accounts.OFFICER.personId, this.accounts.OFFICER.organizationId!);
  }

  /** The member of an organization, as its verbs see them. */
  async of(key: string): Promise<Actor> {
    if (key === FIRM || key === VENDOR)
      return this.actor(key, this.accounts[key].personId, this.accounts[key].organizationId!);
    const known = this.actors.get(key);
    if (known) return known;
    const organizationId = this.organizationId(key);
    const member = await this.database.reader.row<{ id: string }>(
      'select person_id as id from membership where organization_id = $1',
      [organizationId],
    );
    return this.actor(key, member!.id, organizationId);
  }

  /** For a verb that creates: a repetition answers what the first call made. */
  once(actor: Actor, key: string): Actor {
    return { ...actor, idempotencyKey: `demo:${key}` };
  }

  /** An actor may have been read before its organization was verified. */
  forget(): void {
    this.actors.clear();
  }

  private actor(key: string, personId: string, organizationId: string): Promise<Actor> {
    const known =
      this.actors.get(key) ??
      this.app.get(PartyActorResolver, { strict: false }).ofMember(personId, organizationId);
    this.actors.set(key, known);
    return known;
  }
}
