import { Injectable } from '@nestjs/common';
import { SELF_DECLARED_PARTS, SYSTEM, unwrap, type Actor, type Part } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { checkProfile, type OrganizationProfile } from './domain/organization.ts';
import { checkPassword } from './domain/password.ts';
import { InvitationService, type Invite } from './invitation.service.ts';
import type { OrganizationEntity } from './organization.entity.ts';
import { OrganizationService } from './organization.service.ts';
import { Passwords } from './passwords.service.ts';
import type { PersonEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';

/** An organization that somebody else brings in: an import, the demo market, an officer. */
export interface Registration extends OrganizationProfile {
  /** Declared and granted parts; the granted ones are for the demo market and for set-up by command. */
  parts: readonly Part[];
  regionPrefix?: string | null;
  groupId?: string | null;
  demo?: boolean;
  /** Who is told, and may take it over by link. */
  invite?: Invite | null;
}

/** What commands, imports and the demo market do with parties; no GraphQL field leads here. */
@Injectable()
export class PartyService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationService,
    private readonly invitations: InvitationService,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly audit: AuditService,
  ) {}

  /** An unverified organization without members, with an invitation to whoever may speak for it. */
  async registerOrganization(
    tx: Tx,
    registration: Registration,
    by: Actor = SYSTEM,
  ): Promise<OrganizationEntity> {
    const declared = registration.parts.filter((part) => SELF_DECLARED_PARTS.includes(part));
    const granted = registration.parts.filter((part) => !SELF_DECLARED_PARTS.includes(part));
    const profile = unwrap(checkProfile({ ...registration, parts: declared }));
    const { regionPrefix, groupId, demo, invite } = registration;
    const organization = await this.organizations.insert(tx, by, {
      ...profile,
      grantedParts: granted,
      regionPrefix,
      groupId,
      demo,
    });
    if (invite) await this.invitations.inviteTo(tx, by, organization.id, invite);
    return organization;
  }

  /** An administrator with this address and password: made, or, if there is such an account, made administrator with the new password. */
  async ensureAdministrator(email: string, password: string, name = 'Administrator'): Promise<PersonEntity> {
    const passwordHash = await this.passwords.hash(unwrap(checkPassword(password, email, 'password')));
    return this.database.transaction(async (tx) => {
      const known = await this.people.byEmail(tx, email);
      const person =
        known ??
        (await this.people.insert(tx, { email, name, language: 'zh', passwordHash, administrator: true }));
      if (known) {
        await this.people.setPassword(tx, known.id, passwordHash);
        await this.people.setAdministrator(tx, known.id);
      }
      await this.audit.record(tx, SYSTEM, {
        action: 'administrator.ensure',
        recordType: 'Person',
        recordId: person.id,
      });
      return (await this.people.byId(tx, person.id))!;
    });
  }
}
