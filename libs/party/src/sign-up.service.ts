import { Injectable } from '@nestjs/common';
import { problem, Refusal, unwrap, type Actor, type Language } from '@fairway/kernel';
import { createOnce, Database } from '@fairway/database';
import type { HttpExchange } from '@fairway/graphql';
import { AttemptLimit } from './attempt-limit.service.ts';
import { checkPassword } from './domain/password.ts';
import type { OrganizationProfile } from './domain/organization.ts';
import { OrganizationService } from './organization.service.ts';
import { Passwords } from './passwords.service.ts';
import { PersonRepository } from './person.repository.ts';
import { asPerson, SessionService } from './session.service.ts';

const FROM_HERE = { name: 'sign-up', attempts: 300, minutes: 60 };

export interface SignUp {
  email: string;
  password: string;
  name: string;
  language: Language;
  organization: OrganizationProfile;
}

/** A person and their organization, in one step. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly limit: AttemptLimit,
    private readonly organizations: OrganizationService,
    private readonly sessions: SessionService,
  ) {}

  async signUp(actor: Actor, http: HttpExchange, input: SignUp): Promise<Actor> {
    await this.limit.count(FROM_HERE, http.ip);
    const password = unwrap(checkPassword(input.password, input.email, 'password'));
    const passwordHash = await this.passwords.hash(password);
    const { password: _, ...request } = input;
    const secret = await this.database.transaction(async (tx) => {
      let made = false;
      // The password stays out of the request's digest, which is not made to withstand guessing.
      const person = await createOnce(
        tx,
        { ...actor, personId: null, organization: null },
        'signUp',
        request,
        (id) => this.people.byId(tx, id),
        async () => {
          made = true;
          const created = await this.people.insert(tx, {
            email: input.email,
            name: input.name,
            language: input.language,
            passwordHash,
          });
          await this.organizations.found(
            tx,
            asPerson(created.id, actor),
            input.organization,
            'organization.',
          );
          return created;
        },
      );
      // A repetition must know the password: the key alone opens nothing.
      if (
        !made &&
        !(await this.passwords.matches((await this.people.credential(tx, person.id))?.passwordHash, password))
      ) {
        throw new Refusal([
          problem('EMAIL_TAKEN', 'There is an account with this address already; please sign in', 'email'),
        ]);
      }
      return this.sessions.start(tx, http, person.id);
    });
    return this.sessions.handOut(http, secret);
  }
}
