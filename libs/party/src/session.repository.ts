import { Injectable } from '@nestjs/common';
import { newSecret, type Language, type MemberRole, type Part, type Scope } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { digestOf } from './secrets.ts';

export const SESSION_DAYS = 14;
const IDLE = `interval '${SESSION_DAYS} days'`;

/** Everything an Actor is made of, in one row. */
export interface Credentialed {
  personId: string;
  administrator: boolean;
  auditor: boolean;
  reviewer: boolean;
  language: Language;
  organizationId: string | null;
  role: MemberRole | null;
  parts: Part[] | null;
  verified: boolean | null;
  regionPrefix: string | null;
  groupId: string | null;
}

const COLUMNS = `p.id as "personId", p.administrator, p.auditor, p.reviewer, p.language, o.id as "organizationId", m.role, o.parts,
  o.verified_at is not null as verified, o.region_prefix as "regionPrefix", o.group_id as "groupId"`;

/** Sessions and tokens. They end by the machine's clock, not the demo's: shifting that signs nobody out. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** A new session; the secret is for the cookie and is stored nowhere. Starts in the organization given, else the one joined first. */
  async open(tx: Tx, personId: string, organizationId: string | null = null): Promise<string> {
    const secret = newSecret();
    await tx.rows(
      `insert into session (token_hash, person_id, organization_id)
       values ($1, $2, coalesce($3, (select organization_id from membership where person_id = $2 order by created_at, id limit 1)))`,
      [digestOf(secret), personId, organizationId],
    );
    return secret;
  }

  async close(tx: Tx, secret: string): Promise<{ personId: string } | undefined> {
    return tx.row(`delete from session where token_hash = $1 returning person_id as "personId"`, [
      digestOf(secret),
    ]);
  }

  async closeAllOf(tx: Tx, personId: string): Promise<void> {
    await tx.rows(`delete from session where person_id = $1`, [personId]);
  }

  async choose(tx: Tx, secret: string, organizationId: string): Promise<void> {
    await tx.rows(`update session set organization_id = $2 where token_hash = $1`, [
      digestOf(secret),
      organizationId,
    ]);
  }

  /** Who a session is, as of now; `renewed` when its idle time was pushed ahead (at most once an hour). */
  ofSession(secret: string): Promise<(Credentialed & { renewed: boolean }) | undefined> {
    return this.database.reader.row(
      `with renewed as (
         update session set last_seen_at = clock_timestamp()
         where token_hash = $1 and last_seen_at between clock_timestamp() - ${IDLE} and clock_timestamp() - interval '1 hour' returning 1)
       select ${COLUMNS}, exists (select from renewed) as renewed
       from session s join person p on p.id = s.person_id
       left join membership m on m.person_id = s.person_id and m.organization_id = s.organization_id
       left join organization o on o.id = m.organization_id
       where s.token_hash = $1 and s.last_seen_at > clock_timestamp() - ${IDLE}`,
      [digestOf(secret)],
    );
  }

  /** Who a person is when acting for an organization; without one, for none. */
  ofMembership(personId: string, organizationId: string | null): Promise<Credentialed | undefined> {
    return this.database.reader.row(
      `select ${COLUMNS} from person p
       left join membership m on m.person_id = p.id and m.organization_id = $2
       left join organization o on o.id = m.organization_id
       where p.id = $1`,
      [personId, organizationId],
    );
  }

  /** Who a token is: its organization, as long as its maker is a member there. */
  ofToken(secret: string): Promise<(Credentialed & { scopes: Scope[] }) | undefined> {
    return this.database.reader.row(
      `select ${COLUMNS}, t.scopes
       from api_token t join person p on p.id = t.person_id
       join membership m on m.person_id = t.person_id and m.organization_id = t.organization_id
       join organization o on o.id = t.organization_id
       where t.token_hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp()`,
      [digestOf(secret)],
    );
  }
}
