import { Injectable } from '@nestjs/common';
import { newSecret, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import type { HttpExchange } from '@fairway/graphql';
import { AttemptLimit } from './attempt-limit.service.ts';
import { checkPassword } from './domain/password.ts';
import { Mailer } from './mailer.service.ts';
import { Passwords } from './passwords.service.ts';
import { normalEmail, PersonRepository } from './person.repository.ts';
import { digestOf } from './secrets.ts';
import { asPerson, onlyPerson, SessionService } from './session.service.ts';

const REQUESTS = { name: 'password-reset', attempts: 5, minutes: 60 };
const REQUESTS_FROM_HERE = { name: 'password-reset-from', attempts: 50, minutes: 60 };
const TRIES = { name: 'password-change', attempts: 10, minutes: 15 };

/** Forgotten and changed passwords. Either way every session of the person ends. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly limit: AttemptLimit,
    private readonly sessions: SessionService,
    private readonly mailer: Mailer,
  ) {}

  /** Mails a link when there is such an account; answers the same when there is none. */
  async requestReset(http: HttpExchange, email: string): Promise<true> {
    await this.limit.count(REQUESTS_FROM_HERE, http.ip);
    await this.limit.count(REQUESTS, normalEmail(email), 'email');
    await this.database.transaction(async (tx) => {
      const person = await this.people.byEmail(tx, email);
      // A demo account has no password, and its address is nobody's.
      if (!person || person.demo) return;
      const token = newSecret();
      await this.people.putLink(tx, {
        purpose: 'PASSWORD_RESET',
        personId: person.id,
        tokenHash: digestOf(token),
        minutes: 60,
      });
      const link = this.mailer.link(`/password-reset#${token}`);
      await this.mailer.send(tx, {
        to: person.email,
        template: 'passwordReset',
        language: person.language,
        data: { name: person.name, link },
      });
    });
    return true;
  }

  async reset(token: string, password: string): Promise<true> {
    await this.database.transaction(async (tx) => {
      const link = await this.people.takeLink(tx, 'PASSWORD_RESET', digestOf(token));
      if (!link)
        throw new Refusal([
          problem('LINK_INVALID', 'This link was used, has expired or never existed', 'token'),
        ]);
      const person = (await this.people.byId(tx, link.personId))!;
      const checked = unwrap(checkPassword(password, person.email, 'password'));
      await this.people.setPassword(tx, person.id, await this.passwords.hash(checked));
      await this.people.dropLinks(tx, person.id);
      await this.sessions.endAll(tx, asPerson(person.id), person.id, 'password.reset');
      await this.mailer.send(tx, {
        to: person.email,
        template: 'passwordChanged',
        language: person.language,
        data: { name: person.name },
      });
    });
    return true;
  }

  /** Changes it for a signed-in person, who goes on in a fresh session. */
  async change(
    actor: Actor,
    http: HttpExchange,
    input: { current: string; password: string },
  ): Promise<Actor> {
    const personId = onlyPerson(actor);
    await this.limit.count(TRIES, personId, 'current');
    const credential = await this.people.credential(this.database.reader, personId);
    if (!credential) throw notFound('person');
    if (!(await this.passwords.matches(credential.passwordHash, input.current))) {
      throw new Refusal([problem('PASSWORD_WRONG', 'This is not your password', 'current')]);
    }
    const hash = await this.passwords.hash(
      unwrap(checkPassword(input.password, credential.email, 'password')),
    );
    const secret = await this.database.transaction(async (tx) => {
      const person = (await this.people.byId(tx, personId))!;
      await this.people.setPassword(tx, personId, hash);
      await this.people.dropLinks(tx, personId);
      await this.sessions.endAll(tx, actor, personId, 'password.change');
      await this.mailer.send(tx, {
        to: person.email,
        template: 'passwordChanged',
        language: person.language,
        data: { name: person.name },
      });
      return this.sessions.start(tx, http, personId, actor.organization?.id ?? null);
    });
    await this.limit.forget(TRIES, personId);
    return this.sessions.handOut(http, secret);
  }
}
