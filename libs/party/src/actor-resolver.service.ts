import { Inject, Injectable } from '@nestjs/common';
import {
  ANONYMOUS,
  SCOPES,
  type ActingOrganization,
  type Actor,
  type Language,
  type MemberRole,
} from '@fairway/kernel';
import { ActorResolver, type HttpExchange } from '@fairway/graphql';
import { SETTINGS, type Settings } from '@fairway/runtime';
import { roleOfToken } from './domain/policy.ts';
import { SESSION_DAYS, SessionRepository, type Credentialed } from './session.repository.ts';

const SECRET = /^[A-Za-z0-9_-]{43}$/;
const TOKEN = /^Bearer (fw_[A-Za-z0-9_-]{43})$/;

/** Who asks: by cookie or by token, read afresh for every request, so that a change of role holds at once. */
@Injectable()
export class PartyActorResolver extends ActorResolver {
  private readonly secure: boolean;
  readonly cookieName: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly sessions: SessionRepository,
  ) {
    super();
    this.secure = settings.PUBLIC_URL?.startsWith('https:') ?? false;
    // The prefix binds the cookie to this host, but browsers accept it only over https.
    this.cookieName = this.secure ? '__Host-fairway' : 'fairway';
  }

  async resolve(http: HttpExchange): Promise<Actor> {
    const authorization = header(http, 'authorization');
    // A request with a token is that token or nobody: it never falls back to a cookie.
    if (authorization !== undefined) return this.ofToken(http, authorization);
    const secret = this.sessionSecret(http);
    return secret ? this.ofSession(http, secret) : nobody(http);
  }

  async ofSession(http: HttpExchange, secret: string): Promise<Actor> {
    const row = await this.sessions.ofSession(secret);
    if (!row) return nobody(http);
    if (row.renewed) this.setCookie(http, secret);
    return { ...person(row), idempotencyKey: header(http, 'idempotency-key') ?? null };
  }

  /** A member as an actor, for what plays their part without a browser: the demo loader and tests. */
  async ofMember(personId: string, organizationId: string | null): Promise<Actor> {
    const row = await this.sessions.ofMembership(personId, organizationId);
    if (!row || (organizationId && !row.role)) throw new Error('There is no such member');
    return person(row);
  }

  /** The same for somebody who may have left since; null then. */
  async memberOrNone(personId: string, organizationId: string): Promise<Actor | null> {
    const row = await this.sessions.ofMembership(personId, organizationId);
    return row?.role ? person(row) : null;
  }

  sessionSecret(http: HttpExchange): string | undefined {
    const secret = http.cookies[this.cookieName];
    return secret && SECRET.test(secret) ? secret : undefined;
  }

  setCookie(http: HttpExchange, secret: string): void {
    http.setCookie(this.cookieName, secret, { ...this.cookieOptions(), maxAge: SESSION_DAYS * 24 * 3600 });
  }

  clearCookie(http: HttpExchange): void {
    http.setCookie(this.cookieName, '', { ...this.cookieOptions(), maxAge: 0 });
  }

  private cookieOptions(): Record<string, unknown> {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure };
  }

  private async ofToken(http: HttpExchange, authorization: string): Promise<Actor> {
    const token = TOKEN.exec(authorization)?.[1];
    const row = token && (await this.sessions.ofToken(token));
    if (!row) return nobody(http);
    return {
      ...nobody(http),
      kind: 'TOKEN',
      personId: row.personId,
      organization: acting(row, roleOfToken(row.role!, row.scopes)),
      scopes: row.scopes,
      language: row.language,
    };
  }
}

const acting = (row: Credentialed, role: MemberRole): ActingOrganization => ({
  id: row.organizationId!,
  parts: row.parts!,
  role,
  verified: row.verified!,
  regionPrefix: row.regionPrefix,
  groupId: row.groupId,
});

const person = (row: Credentialed): Actor => ({
  kind: 'PERSON',
  personId: row.personId,
  organization: row.role && acting(row, row.role),
  administrator: row.administrator,
  auditor: row.auditor,
  reviewer: row.reviewer,
  scopes: SCOPES,
  language: row.language,
  idempotencyKey: null,
});

const nobody = (http: HttpExchange): Actor => ({
  ...ANONYMOUS,
  language: wantedLanguage(header(http, 'accept-language')),
  idempotencyKey: header(http, 'idempotency-key') ?? null,
});

function header(http: HttpExchange, name: string): string | undefined {
  const value = http.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The first of our languages that a browser names; Chinese when it names none. Weights are ignored: browsers list by preference. */
function wantedLanguage(accepted: string | undefined): Language {
  const named = accepted
    ?.slice(0, 200)
    .split(',')
    .map((range) => range.trim().slice(0, 2).toLowerCase());
  return named?.find((code): code is Language => code === 'zh' || code === 'en') ?? 'zh';
}
