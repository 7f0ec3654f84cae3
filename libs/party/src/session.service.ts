import { Injectable } from '@nestjs/common';
import { ANONYMOUS, problem, Refusal, SCOPES, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import type { HttpExchange } from '@fairway/graphql';
import { AuditService, type AuditAction } from '@fairway/audit';
import { PartyActorResolver } from './actor-resolver.service.ts';
import { MemberRepository } from './member.repository.ts';
import { SessionRepository } from './session.repository.ts';

/** What a person does before there is a session to say so. */
export const asPerson = (personId: string, by: Actor = ANONYMOUS): Actor => ({
  ...by,
  kind: 'PERSON',
  personId,
  scopes: SCOPES,
});

/** The person at the console; a program with a token does not touch accounts. */
export function onlyPerson(actor: Actor): string {
  if (actor.kind !== 'PERSON' || !actor.personId)
    throw new Refusal([problem('NOT_ALLOWED', 'Only a signed-in person may do this')]);
  return actor.personId;
}

/** Cookie sessions: begun, ended, and the organization they act for. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly members: MemberRepository,
    private readonly actors: PartyActorResolver,
    private readonly audit: AuditService,
  ) {}

  /** A new session in the transaction; one that the browser brought along ends, so an id never survives a sign-in. */
  async start(
    tx: Tx,
    http: HttpExchange,
    personId: string,
    organizationId: string | null = null,
  ): Promise<string> {
    const earlier = this.actors.sessionSecret(http);
    if (earlier) await this.sessions.close(tx, earlier);
    await this.audit.record(tx, asPerson(personId), {
      action: 'session.start',
      recordType: 'Person',
      recordId: personId,
    });
    return this.sessions.open(tx, personId, organizationId);
  }

  /** After commit: hands the cookie out and says who the browser is now. */
  async handOut(http: HttpExchange, secret: string): Promise<Actor> {
    this.actors.setCookie(http, secret);
    return this.actors.ofSession(http, secret);
  }

  async end(actor: Actor, http: HttpExchange): Promise<boolean> {
    const secret = this.actors.sessionSecret(http);
    if (secret) {
      await this.database.transaction(async (tx) => {
        const closed = await this.sessions.close(tx, secret);
        if (closed)
          await this.audit.record(tx, actor, {
            action: 'session.end',
            recordType: 'Person',
            recordId: closed.personId,
          });
      });
    }
    this.actors.clearCookie(http);
    return true;
  }

  async endAll(tx: Tx, actor: Actor, personId: string, action: AuditAction): Promise<void> {
    await this.sessions.closeAllOf(tx, personId);
    await this.audit.record(tx, actor, { action, recordType: 'Person', recordId: personId });
  }

  /** Acts for another of the person's organizations from now on. */
  async actFor(actor: Actor, http: HttpExchange, organizationId: string): Promise<Actor> {
    const secret = this.actors.sessionSecret(http);
    if (actor.kind !== 'PERSON' || !secret)
      throw new Refusal([problem('NOT_ALLOWED', 'Only a signed-in person chooses an organization')]);
    await this.database.transaction(async (tx) => {
      const membership = await this.members.membershipOf(tx, actor.personId!, organizationId);
      if (!membership) throw new Refusal([problem('NOT_FOUND', 'organization not found', 'organizationId')]);
      await this.sessions.choose(tx, secret, organizationId);
      await this.audit.record(tx, actor, {
        action: 'session.actFor',
        recordType: 'Organization',
        recordId: organizationId,
        organizationId,
      });
    });
    return this.actors.ofSession(http, secret);
  }
}
