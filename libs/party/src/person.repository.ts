import { Injectable } from '@nestjs/common';
import { newId, problem, Refusal, type Language } from '@fairway/kernel';
import { Database, type Reader, type Tx } from '@fairway/database';
import { MembershipEntity, PersonEntity } from './person.entity.ts';

export interface Credential {
  personId: string;
  email: string;
  passwordHash: string | null;
  secondFactorSealed: string | null;
  secondFactorConfirmedAt: Date | null;
  secondFactorStep: number | null;
}

export interface NewPerson {
  email: string;
  name: string;
  language: Language;
  passwordHash: string | null;
  administrator?: boolean;
  reviewer?: boolean;
  demo?: boolean;
}

const CREDENTIAL = `select p.id as "personId", p.email, c.password_hash as "passwordHash", c.second_factor_sealed as "secondFactorSealed",
  c.second_factor_confirmed_at as "secondFactorConfirmedAt", c.second_factor_step::float8 as "secondFactorStep"
  from person p join credential c on c.person_id = p.id`;

export const normalEmail = (email: string): string => email.trim().toLowerCase();

/** People, their secrets and the links that were mailed to them. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  byId(reader: Reader, id: string): Promise<PersonEntity | null> {
    return reader.repository(PersonEntity).findOneBy({ id });
  }

  byEmail(reader: Reader, email: string): Promise<PersonEntity | null> {
    return reader.repository(PersonEntity).findOneBy({ email: normalEmail(email) });
  }

  async byIds(ids: readonly string[]): Promise<Map<string, PersonEntity>> {
    const found = await this.database.reader
      .repository(PersonEntity)
      .createQueryBuilder('p')
      .where('p.id = any(:ids)', { ids })
      .getMany();
    return new Map(found.map((person) => [person.id, person]));
  }

  membershipsOf(personId: string): Promise<MembershipEntity[]> {
    return this.database.reader
      .repository(MembershipEntity)
      .find({ where: { personId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  credentialByEmail(reader: Reader, email: string): Promise<Credential | undefined> {
    return reader.row(`${CREDENTIAL} where p.email = $1`, [normalEmail(email)]);
  }

  credential(reader: Reader, personId: string): Promise<Credential | undefined> {
    return reader.row(`${CREDENTIAL} where p.id = $1`, [personId]);
  }

  /** The same, locked: two uses of one code wait for each other. */
  lockCredential(tx: Tx, personId: string): Promise<Credential | undefined> {
    return tx.row(`${CREDENTIAL} where p.id = $1 for update of c`, [personId]);
  }

  async insert(tx: Tx, person: NewPerson): Promise<PersonEntity> {
    const id = newId<'Person'>();
    const made = await tx.row(
      `insert into person (id, email, name, language, administrator, reviewer, demo) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (email) do nothing returning 1`,
      [
        id,
        normalEmail(person.email),
        person.name,
        person.language,
        person.administrator ?? false,
        person.reviewer ?? false,
        person.demo ?? false,
      ],
    );
    if (!made)
      throw new Refusal([
        problem('EMAIL_TAKEN', 'There is an account with this address already; please sign in', 'email'),
      ]);
    await tx.rows(`insert into credential (person_id, password_hash) values ($1, $2)`, [
      id,
      person.passwordHash,
    ]);
    return (await this.byId(tx, id))!;
  }

  async setPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
    await tx.rows(
      `update credential set password_hash = $2, changed_at = clock_timestamp() where person_id = $1`,
      [personId, passwordHash],
    );
  }

  /** False when the address belongs to somebody else by now. */
  async setEmail(tx: Tx, personId: string, email: string): Promise<boolean> {
    const taken = await tx.row(`select 1 from person where email = $1 and id <> $2`, [
      normalEmail(email),
      personId,
    ]);
    if (taken) return false;
    await tx.rows(`update person set email = $2, version = version + 1 where id = $1`, [
      personId,
      normalEmail(email),
    ]);
    return true;
  }

  async setLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
    await tx.rows(`update person set language = $2, version = version + 1 where id = $1`, [
      personId,
      language,
    ]);
  }

  async setAdministrator(tx: Tx, personId: string): Promise<void> {
    await tx.rows(`update person set administrator = true, version = version + 1 where id = $1`, [personId]);
  }

  lockByEmail(tx: Tx, email: string): Promise<PersonEntity | null> {
    return tx
      .repository(PersonEntity)
      .findOne({ where: { email: normalEmail(email) }, lock: { mode: 'pessimistic_write' } });
  }

  async appoint(tx: Tx, personId: string, as: { auditor: boolean; reviewer: boolean }): Promise<void> {
    await tx.rows(`update person set auditor = $2, reviewer = $3, version = version + 1 where id = $1`, [
      personId,
      as.auditor,
      as.reviewer,
    ]);
  }

  /** A link of this purpose; earlier ones of the person stop working. */
  async putLink(
    tx: Tx,
    link: { purpose: LinkPurpose; personId: string; tokenHash: string; email?: string; minutes: number },
  ): Promise<void> {
    await tx.rows(
      `update mailed_link set used_at = clock_timestamp() where person_id = $1 and purpose = $2 and used_at is null`,
      [link.personId, link.purpose],
    );
    await tx.rows(
      `insert into mailed_link (token_hash, purpose, person_id, email, expires_at)
       values ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 minute')`,
      [link.tokenHash, link.purpose, link.personId, link.email ?? null, link.minutes],
    );
  }

  /** Uses a link up; undefined when it never was, has been used or has expired. Two uses at once: one gets it. */
  takeLink(
    tx: Tx,
    purpose: LinkPurpose,
    tokenHash: string,
  ): Promise<{ personId: string; email: string | null } | undefined> {
    return tx.row(
      `update mailed_link set used_at = clock_timestamp()
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > clock_timestamp()
       returning person_id as "personId", email`,
      [tokenHash, purpose],
    );
  }

  async dropLinks(tx: Tx, personId: string): Promise<void> {
    await tx.rows(
      `update mailed_link set used_at = clock_timestamp() where person_id = $1 and used_at is null`,
      [personId],
    );
  }

  async putSecondFactor(tx: Tx, personId: string, sealed: string): Promise<void> {
    await tx.rows(
      `update credential set second_factor_sealed = $2, second_factor_confirmed_at = null, second_factor_step = null where person_id = $1`,
      [personId, sealed],
    );
  }

  async confirmSecondFactor(
    tx: Tx,
    personId: string,
    step: number,
    codeHashes: readonly string[],
  ): Promise<void> {
    await tx.rows(
      `update credential set second_factor_confirmed_at = clock_timestamp(), second_factor_step = $2 where person_id = $1`,
      [personId, step],
    );
    await tx.rows(`delete from recovery_code where person_id = $1`, [personId]);
    await tx.rows(`insert into recovery_code (person_id, code_hash) select $1, unnest($2::text[])`, [
      personId,
      codeHashes,
    ]);
  }

  async usedSecondFactor(tx: Tx, personId: string, step: number): Promise<void> {
    await tx.rows(`update credential set second_factor_step = $2 where person_id = $1`, [personId, step]);
  }

  async dropSecondFactor(tx: Tx, personId: string): Promise<void> {
    await tx.rows(
      `update credential set second_factor_sealed = null, second_factor_confirmed_at = null, second_factor_step = null where person_id = $1`,
      [personId],
    );
    await tx.rows(`delete from recovery_code where person_id = $1`, [personId]);
  }

  async takeRecoveryCode(tx: Tx, personId: string, codeHash: string): Promise<boolean> {
    const taken = await tx.row(
      `update recovery_code set used_at = clock_timestamp() where person_id = $1 and code_hash = $2 and used_at is null returning 1`,
      [personId, codeHash],
    );
    return !!taken;
  }
}

export type LinkPurpose = 'PASSWORD_RESET' | 'EMAIL_CHANGE';
