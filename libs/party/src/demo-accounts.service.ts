import { Inject, Injectable } from '@nestjs/common';
import { problem, Refusal, type Actor, type BilingualText } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import type { HttpExchange } from '@fairway/graphql';
import { SETTINGS, type Settings } from '@fairway/runtime';
import { MemberRepository } from './member.repository.ts';
import { PartyService, type Registration } from './party.service.ts';
import type { PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';
import { SessionService } from './session.service.ts';

export const DEMO_ROLES = ['FIRM', 'VENDOR', 'OFFICER', 'REVIEWER', 'ADMINISTRATOR'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export interface DemoAccount {
  role: DemoRole;
  personId: string;
  personName: string;
  organizationId: string | null;
  organizationName: BilingualText | null;
}

export interface NewDemoAccount {
  role: DemoRole;
  personName: string;
  /** The organization to act for: one that is there, or a new one. An administrator needs none. */
  organization?: { id: string } | Registration;
}

/** Ready-made accounts of the demo market, entered with one click and without a password; outside demo mode they let nobody in. */
@Injectable()
export class DemoAccounts {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly members: MemberRepository,
    private readonly party: PartyService,
    private readonly sessions: SessionService,
  ) {}

  /** The account of a role; made on the first call, found on later ones. */
  async ensure(tx: Tx, account: NewDemoAccount): Promise<DemoAccount> {
    await tx.rows(`lock table demo_account in share row exclusive mode`);
    const known = (await this.read(tx)).find((one) => one.role === account.role);
    if (known) return known;
    const person = await this.people.insert(tx, {
      email: `${account.role.toLowerCase()}@demo.invalid`,
      name: account.personName,
      language: 'zh',
      passwordHash: null,
      administrator: account.role === 'ADMINISTRATOR',
      reviewer: account.role === 'REVIEWER',
      demo: true,
    });
    const organizationId = account.organization ? await this.organizationOf(tx, account.organization) : null;
    if (organizationId) await this.members.join(tx, person.id, organizationId, 'OWNER');
    await tx.rows(`insert into demo_account (role, person_id, organization_id) values ($1, $2, $3)`, [
      account.role,
      person.id,
      organizationId,
    ]);
    return (await this.read(tx)).find((one) => one.role === account.role)!;
  }

  /** An invented owner of a demo organization: it can act, but nobody signs in as it. */
  async addMember(
    tx: Tx,
    organizationId: string,
    person: { name: string; email: string },
  ): Promise<PersonEntity> {
    const made = await this.people.insert(tx, { ...person, language: 'zh', passwordHash: null, demo: true });
    await this.members.join(tx, made.id, organizationId, 'OWNER');
    return made;
  }

  /** What the sign-in page offers; nothing outside demo mode. */
  async offered(): Promise<DemoAccount[]> {
    return this.settings.DEMO ? this.read(this.database.reader) : [];
  }

  async signIn(http: HttpExchange, role: DemoRole): Promise<Actor> {
    if (!this.settings.DEMO)
      throw new Refusal([problem('DEMO_OFF', 'There are no demo accounts on this installation', 'role')]);
    const secret = await this.database.transaction(async (tx) => {
      const account = (await this.read(tx)).find((one) => one.role === role);
      if (!account) throw new Refusal([problem('NOT_FOUND', 'demo account not found', 'role')]);
      return this.sessions.start(tx, http, account.personId, account.organizationId);
    });
    return this.sessions.handOut(http, secret);
  }

  private async organizationOf(tx: Tx, organization: { id: string } | Registration): Promise<string> {
    if ('id' in organization) return organization.id;
    return (await this.party.registerOrganization(tx, { ...organization, demo: true })).id;
  }

  private read(reader: Tx | Database['reader']): Promise<DemoAccount[]> {
    return reader.rows(
      `select d.role, d.person_id as "personId", p.name as "personName", d.organization_id as "organizationId", o.name as "organizationName"
       from demo_account d join person p on p.id = d.person_id left join organization o on o.id = d.organization_id
       order by array_position(array['FIRM', 'VENDOR', 'OFFICER', 'REVIEWER', 'ADMINISTRATOR'], d.role)`,
    );
  }
}
