import { Injectable } from '@nestjs/common';
import { problem, Refusal, unwrap, type Actor, type Language } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import type { HttpExchange } from '@fairway/graphql';
import { appendEvents } from '@fairway/messaging';
import { AuditService } from '@fairway/audit';
import { memberJoined } from './domain/events.ts';
import { checkPassword } from './domain/password.ts';
import { MemberRepository } from './member.repository.ts';
import { Passwords } from './passwords.service.ts';
import type { InvitationEntity } from './person.entity.ts';
import { PersonRepository } from './person.repository.ts';
import { digestOf } from './secrets.ts';
import { asPerson, SessionService } from './session.service.ts';

export interface NewAccount {
  name: string;
  password: string;
  language: Language;
}

/** Accepting an invitation, with the account one has or with a new one for the invited address. */
@Injectable()
export class JoinService {
  constructor(
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  async accept(
    actor: Actor,
    http: HttpExchange,
    input: { token: string; account?: NewAccount | null },
  ): Promise<Actor> {
    const signedIn = actor.kind === 'PERSON';
    const secret = await this.database.transaction(async (tx) => {
      const invitation = await this.members.lockOpenInvitation(tx, digestOf(input.token));
      if (!invitation)
        throw new Refusal([
          problem(
            'LINK_INVALID',
            'This invitation was accepted or revoked, has expired or never existed',
            'token',
          ),
        ]);
      const personId = signedIn ? actor.personId! : await this.newPerson(tx, invitation, input.account);
      const member = await this.members.join(tx, personId, invitation.organizationId, invitation.role);
      if (!member)
        throw new Refusal([
          problem('ALREADY_MEMBER', 'You are a member of this organization already', 'token'),
        ]);
      await this.members.accepted(tx, invitation.id, personId);
      await appendEvents(tx, [memberJoined(invitation.organizationId, { personId, role: invitation.role })]);
      await this.audit.record(tx, asPerson(personId), {
        action: 'invitation.accept',
        recordType: 'Invitation',
        recordId: invitation.id,
        organizationId: invitation.organizationId,
      });
      return this.sessions.start(tx, http, personId, invitation.organizationId);
    });
    return this.sessions.handOut(http, secret);
  }

  private async newPerson(
    tx: Tx,
    invitation: InvitationEntity,
    account: NewAccount | null | undefined,
  ): Promise<string> {
    if (!account)
      throw new Refusal([problem('ACCOUNT_NEEDED', 'Please sign in, or make an account', 'account')]);
    const passwordHash = await this.passwords.hash(
      unwrap(checkPassword(account.password, invitation.email, 'account.password')),
    );
    const person = await this.people.insert(tx, {
      email: invitation.email,
      name: account.name,
      language: account.language,
      passwordHash,
    });
    return person.id;
  }
}
