import { Injectable } from '@nestjs/common';
import { newSecret, problem, Refusal, type Actor, type Language } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { AttemptLimit } from './attempt-limit.service.ts';
import { Mailer } from './mailer.service.ts';
import { Passwords } from './passwords.service.ts';
import { normalEmail, PersonRepository } from './person.repository.ts';
import { digestOf } from './secrets.ts';
import { asPerson, onlyPerson } from './session.service.ts';

const REQUESTS = { name: 'email-change', attempts: 10, minutes: 60 };

/** A person's own address and language. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly limit: AttemptLimit,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
  ) {}

  /** Mails a link to the new address; answers the same when somebody else has it. */
  async requestEmailChange(actor: Actor, input: { email: string; password: string }): Promise<true> {
    const personId = onlyPerson(actor);
    await this.limit.count(REQUESTS, personId);
    const credential = await this.people.credential(this.database.reader, personId);
    if (!(await this.passwords.matches(credential?.passwordHash, input.password))) {
      throw new Refusal([problem('PASSWORD_WRONG', 'This is not your password', 'password')]);
    }
    await this.database.transaction(async (tx) => {
      if (await this.people.byEmail(tx, input.email)) return;
      const person = (await this.people.byId(tx, personId))!;
      const token = newSecret();
      const email = normalEmail(input.email);
      await this.people.putLink(tx, {
        purpose: 'EMAIL_CHANGE',
        personId,
        tokenHash: digestOf(token),
        email,
        minutes: 24 * 60,
      });
      const link = this.mailer.link(`/email-change#${token}`);
      await this.mailer.send(tx, {
        to: email,
        template: 'emailChange',
        language: person.language,
        data: { name: person.name, link },
      });
    });
    return true;
  }

  /** The link itself is the proof; it also works in a browser that is not signed in. */
  async confirmEmailChange(token: string): Promise<true> {
    await this.database.transaction(async (tx) => {
      const link = await this.people.takeLink(tx, 'EMAIL_CHANGE', digestOf(token));
      const person = link && (await this.people.byId(tx, link.personId));
      if (!link || !person || !(await this.people.setEmail(tx, person.id, link.email!))) {
        throw new Refusal([
          problem('LINK_INVALID', 'This link was used, has expired or never existed', 'token'),
        ]);
      }
      await this.people.dropLinks(tx, person.id);
      await this.audit.record(tx, asPerson(person.id), {
        action: 'email.change',
        recordType: 'Person',
        recordId: person.id,
        before: { email: person.email },
        after: { email: link.email },
      });
      await this.mailer.send(tx, {
        to: person.email,
        template: 'emailChanged',
        language: person.language,
        data: { name: person.name, email: link.email! },
      });
    });
    return true;
  }

  async chooseLanguage(actor: Actor, language: Language): Promise<Actor> {
    const personId = onlyPerson(actor);
    await this.database.transaction((tx) => this.people.setLanguage(tx, personId, language));
    return { ...actor, language };
  }
}
