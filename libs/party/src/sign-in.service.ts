import { Injectable } from '@nestjs/common';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import type { HttpExchange } from '@fairway/graphql';
import { AttemptLimit } from './attempt-limit.service.ts';
import { Passwords } from './passwords.service.ts';
import { normalEmail, PersonRepository } from './person.repository.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionService } from './session.service.ts';

const FROM_HERE = { name: 'sign-in', attempts: 10, minutes: 15 };
/** Wide enough that a stranger cannot lock an account out cheaply, narrow enough that guessing from many places stays hopeless. */
const ANYWHERE = { name: 'sign-in-account', attempts: 100, minutes: 15 };

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactorService,
    private readonly limit: AttemptLimit,
    private readonly sessions: SessionService,
  ) {}

  /** The same answer, in the same time, for a wrong password and an unknown address. */
  async signIn(
    http: HttpExchange,
    input: { email: string; password: string; code?: string | null },
  ): Promise<Actor> {
    const email = normalEmail(input.email);
    const here = `${email} ${http.ip}`;
    await this.limit.count(FROM_HERE, here, 'email');
    await this.limit.count(ANYWHERE, email, 'email');
    const credential = await this.people.credentialByEmail(this.database.reader, email);
    if (!(await this.passwords.matches(credential?.passwordHash, input.password)) || !credential) {
      throw new Refusal([problem('SIGN_IN_FAILED', 'Address or password is wrong', 'password')]);
    }
    const secret = await this.database.transaction(async (tx) => {
      await this.secondFactor.pass(tx, credential.personId, input.code);
      return this.sessions.start(tx, http, credential.personId);
    });
    await this.limit.forget(FROM_HERE, here);
    return this.sessions.handOut(http, secret);
  }
}
