import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { generateSync } from 'otplib';
import { newId, Refusal, type Actor } from '@fairway/kernel';
import { DatabaseModule } from '@fairway/database';
import { NodeModule, type HttpExchange } from '@fairway/graphql';
import { MessagingModule } from '@fairway/messaging';
import { createLog, readSettings, RuntimeModule, Vault } from '@fairway/runtime';
import { StorageModule } from '@fairway/storage';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { AccountService } from './account.service.ts';
import { AppointmentService } from './appointment.service.ts';
import { InvitationService } from './invitation.service.ts';
import { JoinService } from './join.service.ts';
import { MailResolver } from './mail.resolver.ts';
import { MemberRepository } from './member.repository.ts';
import { MemberService } from './member.service.ts';
import { OrganizationRepository } from './organization.repository.ts';
import { PasswordService } from './password.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignUpService } from './sign-up.service.ts';
import {
  DemoAccounts,
  MAIL_PURPOSE,
  OrganizationDirectory,
  OrganizationService,
  partyEntities,
  PartyActorResolver,
  PartyModule,
  PartyService,
} from './index.ts';

const PASSWORD = 'a long harbour song';
const settings = readSettings({
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  DEMO: 'true',
  INSTALLATION_KEY: 'a key for tests that protects nothing',
  PUBLIC_URL: 'http://fairway.test',
});

let test: TestDatabase;
let app: INestApplicationContext;

/** A browser: keeps its cookies, as one would. */
class Browser implements HttpExchange {
  ip = '10.0.0.1';
  headers: HttpExchange['headers'] = {};
  cookies: HttpExchange['cookies'] = {};
  setCookie(name: string, value: string): void {
    this.cookies[name] = value;
  }
  who = (): Promise<Actor> => app.get(PartyActorResolver).resolve(this);
}

let count = 0;
const newEmail = (): string => `person${++count}@example.com`;
const signUp = async (browser: Browser, email = newEmail(), organization: object = {}): Promise<Actor> =>
  app.get(SignUpService).signUp(await browser.who(), browser, {
    email,
    password: PASSWORD,
    name: '王芳',
    language: 'zh',
    organization: { name: { zh: `第 ${count} 厂` }, parts: ['DEMAND'], ...organization },
  });
const signIn = (browser: Browser, email: string, password = PASSWORD, code?: string): Promise<Actor> =>
  app.get(SignInService).signIn(browser, { email, password, code });

const codeOf = async (verb: Promise<unknown>): Promise<string> => {
  try {
    await verb;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]!.code;
    throw error;
  }
};
const lastMail = async (to: string, template: string): Promise<string | undefined> => {
  const row = await test.database.reader.row<{ body_sealed: string }>(
    `select body_sealed from mail where recipient = $1 and template = $2 order by created_at desc limit 1`,
    [to, template],
  );
  return row && app.get(Vault).open(MAIL_PURPOSE, row.body_sealed);
};
const tokenIn = (mail: string | undefined): string => /#([A-Za-z0-9_-]{43})/.exec(mail ?? '')![1]!;
const officer = async (place: { regionPrefix?: string | null } = {}): Promise<Actor> => {
  const browser = new Browser();
  const actor = await signUp(browser);
  await test.database.reader.rows(
    `update organization set granted_parts = '{PROGRAM}', region_prefix = $2 where id = $1`,
    [actor.organization!.id, place.regionPrefix ?? null],
  );
  return browser.who();
};

beforeAll(async () => {
  test = await testDatabase(partyEntities);
  @Module({
    imports: [
      RuntimeModule.of(settings, createLog('silent', 'test')),
      DatabaseModule.of(test.database, test.url),
      StorageModule,
      MessagingModule,
      NodeModule,
      PartyModule,
    ],
  })
  class App {}
  app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
});

afterAll(async () => {
  await app?.close();
  await test?.drop();
});

describe('getting in', () => {
  it('signs up a person with an organization that they own', async () => {
    const browser = new Browser();
    const actor = await signUp(browser);
    expect(actor).toMatchObject({
      kind: 'PERSON',
      administrator: false,
      organization: { role: 'OWNER', parts: ['DEMAND'], verified: false },
      scopes: ['READ', 'WRITE'],
    });
    expect(await browser.who()).toEqual(actor);
    const events = await test.database.reader.rows<{ name: string }>(
      `select name from outbox where record_id = $1 order by seq`,
      [actor.organization!.id],
    );
    expect(events.map((event) => event.name)).toEqual(['organization.created', 'member.joined']);
  });

  it('takes an address once, whatever its case, and then makes nothing', async () => {
    const email = newEmail();
    await signUp(new Browser(), email);
    const before = await test.database.reader.row(`select count(*) from organization`);
    expect(await codeOf(signUp(new Browser(), email.toUpperCase()))).toBe('EMAIL_TAKEN');
    expect(await test.database.reader.row(`select count(*) from organization`)).toEqual(before);
  });

  it('signs up once under one idempotency key, and only for whoever knows the password', async () => {
    const browser = new Browser();
    browser.headers['idempotency-key'] = 'once';
    const email = newEmail();
    const first = await signUp(browser, email);
    const again = new Browser();
    again.headers['idempotency-key'] = 'once';
    expect((await signUp(again, email)).personId).toBe(first.personId);
    const stranger = new Browser();
    stranger.headers['idempotency-key'] = 'once';
    const guess = app.get(SignUpService).signUp(await stranger.who(), stranger, {
      email,
      password: 'another long song',
      name: '王芳',
      language: 'zh',
      organization: { name: { zh: `第 ${count} 厂` }, parts: ['DEMAND'] },
    });
    expect(await codeOf(guess)).toBe('EMAIL_TAKEN');
    expect((await stranger.who()).kind).toBe('ANONYMOUS');
  });

  it('stores neither password nor cookie', async () => {
    const browser = new Browser();
    await signUp(browser);
    const [row] = await test.database.reader.rows<{ dump: string }>(
      `select (select string_agg(c::text, '') from credential c) || (select string_agg(s::text, '') from session s) as dump`,
    );
    expect(row!.dump).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(row!.dump).not.toContain(PASSWORD);
    expect(row!.dump).not.toContain(browser.cookies.fairway);
  });

  it('gives a new session at every sign-in and ends the one brought along', async () => {
    const email = newEmail();
    const browser = new Browser();
    await signUp(browser, email);
    const old = { ...browser.cookies };
    await signIn(browser, email);
    expect(browser.cookies.fairway).not.toBe(old.fairway);
    const thief = new Browser();
    thief.cookies = old;
    expect((await thief.who()).kind).toBe('ANONYMOUS');
  });

  it('answers the same for a wrong password and an unknown address, and stops after ten tries', async () => {
    const email = newEmail();
    await signUp(new Browser(), email);
    const browser = new Browser();
    expect(await codeOf(signIn(browser, email, 'wrong'))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(signIn(browser, 'nobody@example.com', 'wrong'))).toBe('SIGN_IN_FAILED');
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => codeOf(signIn(browser, email, 'wrong'))),
    );
    expect(tries.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(9);
    expect(await codeOf(signIn(browser, email))).toBe('RATE_LIMITED');
    const elsewhere = new Browser();
    elsewhere.ip = '10.0.0.2';
    expect((await signIn(elsewhere, email)).kind).toBe('PERSON');
  });

  it('forgets an idle session, and ends one on sign-out', async () => {
    const browser = new Browser();
    const actor = await signUp(browser);
    await test.database.reader.rows(
      `update session set last_seen_at = clock_timestamp() - interval '13 days' where person_id = $1`,
      [actor.personId],
    );
    expect((await browser.who()).kind).toBe('PERSON');
    await test.database.reader.rows(
      `update session set last_seen_at = last_seen_at - interval '13 days' where person_id = $1`,
      [actor.personId],
    );
    expect((await browser.who()).kind).toBe('PERSON');
    await test.database.reader.rows(
      `update session set last_seen_at = clock_timestamp() - interval '15 days' where person_id = $1`,
      [actor.personId],
    );
    expect((await browser.who()).kind).toBe('ANONYMOUS');
    const other = new Browser();
    const cookie = (await signUp(other), other.cookies.fairway);
    await app.get(SessionService).end(await other.who(), other);
    other.cookies.fairway = cookie;
    expect((await other.who()).kind).toBe('ANONYMOUS');
  });

  it('asks for the second factor once it is on, takes each code once, and lets a recovery code in once', async () => {
    const email = newEmail();
    const browser = new Browser();
    const actor = await signUp(browser, email);
    const factor = app.get(SecondFactorService);
    expect(await codeOf(factor.enroll(actor, 'wrong'))).toBe('PASSWORD_WRONG');
    const { secret } = await factor.enroll(actor, PASSWORD);
    expect((await signIn(new Browser(), email)).personId).toBe(actor.personId);
    const code = generateSync({ secret });
    const [recovery] = await factor.confirm(actor, code);
    expect(await codeOf(signIn(new Browser(), email))).toBe('SECOND_FACTOR_REQUIRED');
    expect(await codeOf(signIn(new Browser(), email, PASSWORD, code))).toBe('SECOND_FACTOR_WRONG');
    await test.database.reader.rows(
      `update credential set second_factor_step = second_factor_step - 2 where person_id = $1`,
      [actor.personId],
    );
    const next = generateSync({ secret });
    const both = await Promise.all([1, 2].map(() => codeOf(signIn(new Browser(), email, PASSWORD, next))));
    expect(both.sort()).toEqual(['SECOND_FACTOR_WRONG', 'done']);
    expect(await codeOf(signIn(new Browser(), email, PASSWORD, recovery))).toBe('done');
    expect(await codeOf(signIn(new Browser(), email, PASSWORD, recovery))).toBe('SECOND_FACTOR_WRONG');
    await factor.remove(actor, PASSWORD);
    expect(await codeOf(signIn(new Browser(), email))).toBe('done');
  });
});

describe('mailed links', () => {
  it('reset a password once, end every session, and tell nothing about unknown addresses', async () => {
    const email = newEmail();
    const browser = new Browser();
    await signUp(browser, email);
    const passwords = app.get(PasswordService);
    expect(await passwords.requestReset(browser, 'nobody@example.com')).toBe(true);
    expect(await lastMail('nobody@example.com', 'passwordReset')).toBeUndefined();
    expect(await passwords.requestReset(browser, email)).toBe(true);
    const token = tokenIn(await lastMail(email, 'passwordReset'));
    expect(await codeOf(passwords.reset(token, 'short'))).toBe('PASSWORD_TOO_SHORT');
    const twice = await Promise.all([1, 2].map(() => codeOf(passwords.reset(token, 'another long song'))));
    expect(twice.sort()).toEqual(['LINK_INVALID', 'done']);
    expect((await browser.who()).kind).toBe('ANONYMOUS');
    expect(await codeOf(signIn(browser, email))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(signIn(browser, email, 'another long song'))).toBe('done');
  });

  it('expire, and only the newest works', async () => {
    const email = newEmail();
    await signUp(new Browser(), email);
    const passwords = app.get(PasswordService);
    await passwords.requestReset(new Browser(), email);
    const first = tokenIn(await lastMail(email, 'passwordReset'));
    await passwords.requestReset(new Browser(), email);
    expect(await codeOf(passwords.reset(first, 'another long song'))).toBe('LINK_INVALID');
    const second = tokenIn(await lastMail(email, 'passwordReset'));
    await test.database.reader.rows(
      `update mailed_link set expires_at = clock_timestamp() where used_at is null`,
    );
    expect(await codeOf(passwords.reset(second, 'another long song'))).toBe('LINK_INVALID');
  });

  it('change the address, after which the old one opens nothing', async () => {
    const [old, fresh] = [newEmail(), newEmail()];
    const actor = await signUp(new Browser(), old);
    const accounts = app.get(AccountService);
    await accounts.requestEmailChange(actor, { email: fresh.toUpperCase(), password: PASSWORD });
    await accounts.confirmEmailChange(tokenIn(await lastMail(fresh, 'emailChange')));
    expect(await codeOf(signIn(new Browser(), old))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(signIn(new Browser(), fresh))).toBe('done');
    expect(await lastMail(old, 'emailChanged')).toContain(fresh);
  });

  it('a changed password ends the other sessions and goes on in a new one', async () => {
    const email = newEmail();
    const [here, there] = [new Browser(), new Browser()];
    const actor = await signUp(here, email);
    await signIn(there, email);
    await app.get(PasswordService).change(actor, here, { current: PASSWORD, password: 'another long song' });
    expect((await here.who()).personId).toBe(actor.personId);
    expect((await there.who()).kind).toBe('ANONYMOUS');
  });

  it('are sealed in the database', async () => {
    const email = newEmail();
    await signUp(new Browser(), email);
    await app.get(PasswordService).requestReset(new Browser(), email);
    const token = tokenIn(await lastMail(email, 'passwordReset'));
    const [row] = await test.database.reader.rows<{ dump: string }>(
      `select (select string_agg(m::text, '') from mail m) || (select string_agg(l::text, '') from mailed_link l) as dump`,
    );
    expect(row!.dump).not.toContain(token);
  });
});

describe('members', () => {
  it('join by invitation with a new account, and act in their role at once', async () => {
    const owner = await signUp(new Browser());
    const email = newEmail();
    await app.get(InvitationService).invite(owner, { email, role: 'VIEWER' });
    const token = tokenIn(await lastMail(email, 'invitation'));
    const guest = new Browser();
    const joins = app.get(JoinService);
    expect(await codeOf(joins.accept(await guest.who(), guest, { token }))).toBe('ACCOUNT_NEEDED');
    const joined = await joins.accept(await guest.who(), guest, {
      token,
      account: { name: '赵强', password: PASSWORD, language: 'en' },
    });
    expect(joined).toMatchObject({
      language: 'en',
      organization: { id: owner.organization!.id, role: 'VIEWER' },
    });
    expect(
      await codeOf(
        joins.accept(await new Browser().who(), new Browser(), {
          token,
          account: { name: 'x', password: PASSWORD, language: 'en' },
        }),
      ),
    ).toBe('LINK_INVALID');

    const members = app.get(MemberService);
    const member = (await app
      .get(MemberRepository)
      .membershipOf(test.database.reader, joined.personId!, owner.organization!.id))!;
    expect(await codeOf(members.changeRole(joined, { memberId: member.id, role: 'OWNER' }))).toBe(
      'NOT_ALLOWED',
    );
    await members.changeRole(owner, { memberId: member.id, role: 'EDITOR' });
    expect((await guest.who()).organization?.role).toBe('EDITOR');
    await members.remove(owner, member.id);
    expect((await guest.who()).organization).toBeNull();
  });

  it('of several organizations act for one at a time, and only for their own', async () => {
    const browser = new Browser();
    const first = await signUp(browser);
    const second = await app
      .get(OrganizationService)
      .create(first, { name: { en: 'Second' }, parts: ['SUPPLY'] });
    const sessions = app.get(SessionService);
    expect((await sessions.actFor(first, browser, second.id)).organization).toMatchObject({
      id: second.id,
      parts: ['SUPPLY'],
    });
    const stranger = await signUp(new Browser());
    expect(await codeOf(sessions.actFor(first, browser, stranger.organization!.id))).toBe('NOT_FOUND');
    expect((await browser.who()).organization?.id).toBe(second.id);
  });

  it('keep one owner when two leave at the same moment', async () => {
    const owner = await signUp(new Browser());
    const other = new Browser();
    const email = newEmail();
    await signUp(other, email);
    await app.get(InvitationService).invite(owner, { email, role: 'OWNER' });
    const second = await app
      .get(JoinService)
      .accept(await other.who(), other, { token: tokenIn(await lastMail(email, 'invitation')) });
    const repository = app.get(MemberRepository);
    const [a, b] = await Promise.all(
      [owner, second].map((actor) =>
        repository.membershipOf(test.database.reader, actor.personId!, owner.organization!.id),
      ),
    );
    const codes = await Promise.all([
      codeOf(app.get(MemberService).remove(owner, a!.id)),
      codeOf(app.get(MemberService).remove(second, b!.id)),
    ]);
    expect(codes.sort()).toEqual(['LAST_OWNER', 'done']);
  });
});

describe('tokens of programs', () => {
  it('act for one organization within their scopes, until revoked, expired, or their maker is gone', async () => {
    const owner = await signUp(new Browser());
    const members = app.get(MemberService);
    const program = new Browser();
    const { apiToken, secret } = await members.createToken(owner, {
      name: 'line 3',
      scopes: ['READ'],
      days: 30,
    });
    program.headers.authorization = `Bearer ${secret}`;
    expect(await program.who()).toMatchObject({
      kind: 'TOKEN',
      scopes: ['READ'],
      administrator: false,
      organization: { id: owner.organization!.id, role: 'VIEWER' },
    });
    expect(
      await codeOf(members.createToken(await program.who(), { name: 'x', scopes: ['READ'], days: 1 })),
    ).toBe('NOT_ALLOWED');
    await members.revokeToken(owner, apiToken.id);
    expect((await program.who()).kind).toBe('ANONYMOUS');

    const short = await members.createToken(owner, { name: 'short', scopes: ['READ', 'WRITE'], days: 1 });
    program.headers.authorization = `Bearer ${short.secret}`;
    expect((await program.who()).organization?.role).toBe('EDITOR');
    await test.database.reader.rows(`update api_token set expires_at = clock_timestamp() where id = $1`, [
      short.apiToken.id,
    ]);
    expect((await program.who()).kind).toBe('ANONYMOUS');
  });

  it('that are wrong are nobody, also beside a good cookie', async () => {
    const browser = new Browser();
    await signUp(browser);
    browser.headers.authorization = 'Bearer fw_nothing';
    expect((await browser.who()).kind).toBe('ANONYMOUS');
  });

  it('show their secret once, also when the request is repeated', async () => {
    const owner = { ...(await signUp(new Browser())), idempotencyKey: 'token' };
    const request = { name: 'once', scopes: ['READ' as const], days: 1 };
    const first = await app.get(MemberService).createToken(owner, request);
    const again = await app.get(MemberService).createToken(owner, request);
    expect(first.secret).toMatch(/^fw_/);
    expect(again).toMatchObject({ secret: null, apiToken: { id: first.apiToken.id } });
  });
});

describe('organizations', () => {
  it('are verified by an officer of their region, with a reason on the trail; another name ends it', async () => {
    const owner = await signUp(new Browser(), newEmail(), { uscc: '91350100M000100Y43', region: '350100' });
    const service = app.get(OrganizationService);
    const id = owner.organization!.id;
    const input = { organizationId: id, expectedVersion: 1, reason: 'licence seen' };
    expect(await codeOf(service.verify(await officer({ regionPrefix: '44' }), input))).toBe('NOT_FOUND');
    const here = await officer({ regionPrefix: '35' });
    expect(await codeOf(service.verify(here, { ...input, expectedVersion: 9 }))).toBe('VERSION_CONFLICT');
    const verified = await service.verify(here, input);
    expect(verified).toMatchObject({ verifiedBy: here.personId, version: 2 });
    expect(await codeOf(service.verify(here, { ...input, expectedVersion: 2 }))).toBe('WRONG_STATE');
    const trail = await test.database.reader.row(
      `select reason, person_id from audit_entry where record_id = $1 and action = 'organization.verify'`,
      [id],
    );
    expect(trail).toEqual({ reason: 'licence seen', person_id: here.personId });
    const renamed = await service.update(owner, {
      organizationId: id,
      expectedVersion: 2,
      name: { zh: '新名' },
      uscc: verified.uscc,
      region: '350100',
      parts: ['DEMAND', 'SUPPLY'],
    });
    expect(renamed).toMatchObject({ verifiedAt: null, parts: ['DEMAND', 'SUPPLY'], version: 3 });
    expect(await codeOf(signUp(new Browser(), newEmail(), { uscc: '9135 0100 m000100y43' }))).toBe(
      'USCC_TAKEN',
    );
  });

  it('list only what the viewer may see, whatever the filter', async () => {
    const hidden = await signUp(new Browser(), newEmail(), {
      name: { zh: '藏起来的 100%_厂' },
      region: '440100',
    });
    const repository = app.get(OrganizationRepository);
    const names = async (actor: Actor, search: string): Promise<string[]> =>
      (await repository.page(actor, { search }, { first: 10 })).rows.map((row) => row.id);
    const { id } = hidden.organization!;
    expect(await names(await signUp(new Browser()), '100%_厂')).toEqual([]);
    expect(await names(await officer({ regionPrefix: '35' }), '100%_厂')).toEqual([]);
    expect(await names(await officer({ regionPrefix: '44' }), '100%_厂 藏')).toEqual([id]);
    expect(await names(hidden, '100%_厂')).toEqual([id]);
    expect(await names(await officer(), '100__厂')).toEqual([]);
  });

  it('page through without a gap or a double', async () => {
    const everything: Actor = { ...(await signUp(new Browser())), administrator: true };
    const repository = app.get(OrganizationRepository);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await repository.page(everything, {}, { first: 3, after });
      seen.push(...page.rows.map((row) => row.id));
      [after, more] = [page.endCursor, page.hasNextPage];
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await repository.count(everything, {}));
  });

  it('brought in by others arrive unverified, with an invitation to take them over', async () => {
    const email = newEmail();
    const made = await test.database.transaction((tx) =>
      app.get(PartyService).registerOrganization(tx, {
        name: { en: 'Port Office' },
        parts: ['DEMAND', 'PROGRAM'],
        regionPrefix: '35',
        invite: { email, role: 'OWNER', language: 'en' },
      }),
    );
    expect(made).toMatchObject({
      verifiedAt: null,
      declaredParts: ['DEMAND'],
      grantedParts: ['PROGRAM'],
      parts: ['DEMAND', 'PROGRAM'],
    });
    const browser = new Browser();
    await app.get(JoinService).accept(await browser.who(), browser, {
      token: tokenIn(await lastMail(email, 'invitation')),
      account: { name: 'Ann', password: PASSWORD, language: 'en' },
    });
    const officers = await app.get(OrganizationDirectory).officersFor(test.database.reader, '350200');
    expect(officers.map((one) => one.email)).toContain(email);
    expect(
      (await app.get(OrganizationDirectory).officersFor(test.database.reader, '440100')).map(
        (one) => one.email,
      ),
    ).not.toContain(email);
  });

  it('of one declared group are known as such', async () => {
    const party = app.get(PartyService);
    const [head, child, other] = await test.database.transaction(async (tx) => {
      const made = await party.registerOrganization(tx, { name: { en: 'Head' }, parts: ['DEMAND'] });
      return [
        made,
        await party.registerOrganization(tx, { name: { en: 'Child' }, parts: ['SUPPLY'], groupId: made.id }),
        await party.registerOrganization(tx, { name: { en: 'Other' }, parts: ['SUPPLY'] }),
      ];
    });
    const directory = app.get(OrganizationDirectory);
    const { reader } = test.database;
    expect(await directory.sameGroup(reader, head!.id, child!.id)).toBe(true);
    expect(await directory.sameGroup(reader, child!.id, other!.id)).toBe(false);
    expect(await directory.sameGroup(reader, head!.id, newId())).toBe(false);
  });
});

describe('set-up', () => {
  it('makes an administrator once, and renews the password', async () => {
    const party = app.get(PartyService);
    const first = await party.ensureAdministrator('Root@Example.com', PASSWORD);
    const again = await party.ensureAdministrator('root@example.com', 'another long song');
    expect(again).toMatchObject({ id: first.id, administrator: true });
    expect((await signIn(new Browser(), 'root@example.com', 'another long song')).administrator).toBe(true);
  });

  it('appoints auditors and reviewers by name, at once and on the trail; only administrators do', async () => {
    const appointments = app.get(AppointmentService);
    const browser = new Browser();
    const email = newEmail();
    const person = await signUp(browser, email);
    await app.get(PartyService).ensureAdministrator('appoints@example.com', PASSWORD);
    const root = await signIn(new Browser(), 'appoints@example.com');
    const input = { email: email.toUpperCase(), auditor: true, reviewer: true, reason: 'Elected in June' };
    expect(await codeOf(appointments.appoint(person, input))).toBe('NOT_ALLOWED');
    expect(await codeOf(appointments.appoint(root, { ...input, email: 'nobody@example.com' }))).toBe(
      'NOT_FOUND',
    );
    await Promise.all([appointments.appoint(root, input), appointments.appoint(root, input)]);
    expect(await browser.who()).toMatchObject({ auditor: true, reviewer: true, administrator: false });
    await appointments.appoint(root, { ...input, auditor: false, reason: 'Term over' });
    expect(await browser.who()).toMatchObject({ auditor: false, reviewer: true });
    const trail = await test.database.reader.rows<{ reason: string }>(
      `select reason from audit_entry where action = 'person.appoint' and record_id = $1 order by written`,
      [person.personId],
    );
    expect(trail.map(({ reason }) => reason)).toEqual(['Elected in June', 'Term over']);
  });

  it('shows an administrator the text of a mail that could not be sent, and nobody else', async () => {
    const browser = new Browser();
    const email = newEmail();
    const person = await signUp(browser, email);
    await app.get(PasswordService).requestReset(browser, email);
    await test.database.reader.rows(`update mail set state = 'FAILED' where recipient = $1`, [email]);
    const root = await signIn(new Browser(), 'appoints@example.com');
    const { rows } = await app.get(MemberRepository).mails({ first: 50, after: null });
    const mail = rows.find((one) => one.recipient === email && one.template === 'passwordReset')!;
    const mails = app.get(MailResolver);
    expect([mail.state, await mails.body(mail, person)]).toEqual(['FAILED', null]);
    expect(await mails.body(mail, root)).toContain('/password-reset#');
  });

  it('makes each demo account once and lets anybody in by one click', async () => {
    const demo = app.get(DemoAccounts);
    const ensure = () =>
      test.database.transaction((tx) =>
        demo.ensure(tx, {
          role: 'OFFICER',
          personName: '演示专员',
          organization: { name: { zh: '演示专项办' }, parts: ['PROGRAM'] },
        }),
      );
    const both = await Promise.all([ensure(), ensure()]);
    expect(both[0]).toEqual(both[1]);
    const browser = new Browser();
    expect(await demo.signIn(browser, 'OFFICER')).toMatchObject({
      personId: both[0].personId,
      organization: { parts: ['PROGRAM'] },
    });
    expect(await codeOf(demo.signIn(browser, 'VENDOR'))).toBe('NOT_FOUND');
    expect(await codeOf(signIn(new Browser(), 'officer@demo.invalid', ''))).toBe('SIGN_IN_FAILED');
  });
});
