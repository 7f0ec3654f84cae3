import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { Vault } from '@fairway/runtime';
import { AuditService } from '@fairway/audit';
import { AttemptLimit } from './attempt-limit.service.ts';
import { Passwords } from './passwords.service.ts';
import { PersonRepository, type Credential } from './person.repository.ts';
import { digestOf, newRecoveryCode } from './secrets.ts';
import { onlyPerson } from './session.service.ts';

const PURPOSE = 'second-factor';
const TRIES = { name: 'second-factor', attempts: 10, minutes: 15 };

export interface Enrolment {
  secret: string;
  uri: string;
}

/** Codes of an authenticator app (TOTP), with recovery codes for a lost one. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly vault: Vault,
    private readonly limit: AttemptLimit,
    private readonly audit: AuditService,
  ) {}

  /** A secret to put into an app; it counts only once a code of it was confirmed. */
  async enroll(actor: Actor, password: string): Promise<Enrolment> {
    const personId = await this.authenticated(actor, password);
    return this.database.transaction(async (tx) => {
      const credential = (await this.people.lockCredential(tx, personId))!;
      if (credential.secondFactorConfirmedAt)
        throw new Refusal([problem('WRONG_STATE', 'There is a second factor already; remove it first')]);
      const secret = generateSecret();
      await this.people.putSecondFactor(tx, personId, this.vault.seal(PURPOSE, secret));
      return { secret, uri: generateURI({ issuer: 'Fairway', label: credential.email, secret }) };
    });
  }

  /** Turns the factor on; answers the recovery codes, shown this once. */
  async confirm(actor: Actor, code: string): Promise<string[]> {
    const personId = onlyPerson(actor);
    await this.limit.count(TRIES, personId, 'code');
    return this.database.transaction(async (tx) => {
      const credential = (await this.people.lockCredential(tx, personId))!;
      if (!credential.secondFactorSealed || credential.secondFactorConfirmedAt)
        throw new Refusal([problem('WRONG_STATE', 'There is no second factor to confirm')]);
      const step = this.stepOf(credential, code);
      if (step === undefined) throw wrong();
      const codes = Array.from({ length: 10 }, newRecoveryCode);
      await this.people.confirmSecondFactor(tx, personId, step, codes.map(digestOf));
      await this.audit.record(tx, actor, {
        action: 'secondFactor.confirm',
        recordType: 'Person',
        recordId: personId,
      });
      return codes;
    });
  }

  async remove(actor: Actor, password: string): Promise<boolean> {
    const personId = await this.authenticated(actor, password);
    return this.database.transaction(async (tx) => {
      const credential = (await this.people.lockCredential(tx, personId))!;
      if (!credential.secondFactorSealed)
        throw new Refusal([problem('WRONG_STATE', 'There is no second factor')]);
      await this.people.dropSecondFactor(tx, personId);
      await this.audit.record(tx, actor, {
        action: 'secondFactor.remove',
        recordType: 'Person',
        recordId: personId,
      });
      return true;
    });
  }

  /** Passes when the person has no second factor, or the code is one of theirs that was not used before. */
  async pass(tx: Tx, personId: string, code: string | null | undefined): Promise<void> {
    const credential = (await this.people.lockCredential(tx, personId))!;
    if (!credential.secondFactorConfirmedAt) return;
    if (!code)
      throw new Refusal([
        problem('SECOND_FACTOR_REQUIRED', 'Please enter the code of your authenticator app', 'code'),
      ]);
    const step = this.stepOf(credential, code);
    if (step !== undefined) return this.people.usedSecondFactor(tx, personId, step);
    const spelled = code.trim().toLowerCase();
    if (!(await this.people.takeRecoveryCode(tx, personId, digestOf(spelled)))) throw wrong();
  }

  /** The time step of a right code that was not used yet; one step of drift either way is let pass. */
  private stepOf(credential: Credential, code: string): number | undefined {
    const token = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return undefined;
    const secret = this.vault.open(PURPOSE, credential.secondFactorSealed!);
    const found = verifySync({
      secret,
      token,
      epochTolerance: 30,
      afterTimeStep: credential.secondFactorStep ?? undefined,
    });
    return found.valid && 'timeStep' in found ? found.timeStep : undefined;
  }

  private async authenticated(actor: Actor, password: string): Promise<string> {
    const personId = onlyPerson(actor);
    await this.limit.count(TRIES, personId, 'password');
    const credential = await this.people.credential(this.database.reader, personId);
    if (!(await this.passwords.matches(credential?.passwordHash, password))) {
      throw new Refusal([problem('PASSWORD_WRONG', 'This is not your password', 'password')]);
    }
    return personId;
  }
}

const wrong = (): Refusal =>
  new Refusal([problem('SECOND_FACTOR_WRONG', 'This code is wrong, used or out of time', 'code')]);
