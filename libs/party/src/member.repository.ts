import { Injectable } from '@nestjs/common';
import { newId, type MemberRole, type Scope } from '@fairway/kernel';
import {
  Database,
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { ApiTokenEntity, InvitationEntity, MailEntity, MembershipEntity } from './person.entity.ts';

type Row = { id: string; sortAt: string };
const newestFirst: SortColumn<Row>[] = [
  { sql: 'x.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'x.id', type: 'uuid', of: (row) => row.id },
];

/** Memberships, invitations, tokens and mails: what an organization's own pages list. */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  member(reader: Reader, id: string): Promise<MembershipEntity | null> {
    return reader.repository(MembershipEntity).findOneBy({ id });
  }

  membershipOf(reader: Reader, personId: string, organizationId: string): Promise<MembershipEntity | null> {
    return reader.repository(MembershipEntity).findOneBy({ personId, organizationId });
  }

  /** Person ids of the owners, locked together, so that two owners cannot remove each other at once. */
  async lockOwners(tx: Tx, organizationId: string): Promise<string[]> {
    await tx.rows(`select 1 from organization where id = $1 for update`, [organizationId]);
    const rows = await tx.rows<{ personId: string }>(
      `select person_id as "personId" from membership where organization_id = $1 and role = 'OWNER'`,
      [organizationId],
    );
    return rows.map((row) => row.personId);
  }

  /** Undefined when the person is a member already. */
  async join(
    tx: Tx,
    personId: string,
    organizationId: string,
    role: MemberRole,
  ): Promise<MembershipEntity | null> {
    const id = newId<'Member'>();
    await tx.rows(
      `insert into membership (id, person_id, organization_id, role) values ($1, $2, $3, $4) on conflict (person_id, organization_id) do nothing`,
      [id, personId, organizationId, role],
    );
    return this.member(tx, id);
  }

  async changeRole(tx: Tx, id: string, role: MemberRole): Promise<void> {
    await tx.rows(`update membership set role = $2 where id = $1`, [id, role]);
  }

  async leave(tx: Tx, member: MembershipEntity): Promise<void> {
    await tx.rows(`delete from membership where id = $1`, [member.id]);
    await tx.rows(
      `update api_token set revoked_at = clock_timestamp() where person_id = $1 and organization_id = $2 and revoked_at is null`,
      [member.personId, member.organizationId],
    );
  }

  members(organizationId: string, args: PageArgs): Promise<Page<MembershipEntity>> {
    return this.page(MembershipEntity, 'membership', organizationId, args);
  }

  invitations(organizationId: string, args: PageArgs): Promise<Page<InvitationEntity>> {
    return this.page(InvitationEntity, 'invitation', organizationId, args);
  }

  apiTokens(organizationId: string, args: PageArgs): Promise<Page<ApiTokenEntity>> {
    return this.page(ApiTokenEntity, 'api_token', organizationId, args);
  }

  mails(args: PageArgs): Promise<Page<MailEntity>> {
    return this.page(MailEntity, 'mail', null, args);
  }

  mail(reader: Reader, id: string): Promise<MailEntity | null> {
    return reader.repository(MailEntity).findOneBy({ id });
  }

  async count(
    table: 'membership' | 'invitation' | 'api_token' | 'mail',
    organizationId: string | null,
  ): Promise<number> {
    const mine = organizationId ? 'where organization_id = $1' : '';
    const row = await this.database.reader.row<{ n: number }>(
      `select count(*)::int as n from ${table} ${mine}`,
      organizationId ? [organizationId] : [],
    );
    return row!.n;
  }

  async invite(
    tx: Tx,
    invitation: {
      organizationId: string;
      email: string;
      role: MemberRole;
      tokenHash: string;
      invitedBy: string | null;
      days: number;
    },
  ): Promise<InvitationEntity> {
    const id = newId<'Invitation'>();
    // One after the other: two at once would both find none to replace.
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended($1, 20))`, [
      `invitation/${invitation.organizationId}/${invitation.email}`,
    ]);
    // A second invitation of the same address replaces the first, whose link stops working.
    await tx.rows(
      `update invitation set revoked_at = clock_timestamp()
       where organization_id = $1 and email = $2 and accepted_at is null and revoked_at is null`,
      [invitation.organizationId, invitation.email],
    );
    await tx.rows(
      `insert into invitation (id, organization_id, email, role, token_hash, invited_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp() + $7 * interval '1 day')`,
      [
        id,
        invitation.organizationId,
        invitation.email,
        invitation.role,
        invitation.tokenHash,
        invitation.invitedBy,
        invitation.days,
      ],
    );
    return (await this.invitation(tx, id))!;
  }

  invitation(reader: Reader, id: string): Promise<InvitationEntity | null> {
    return reader.repository(InvitationEntity).findOneBy({ id });
  }

  lockInvitation(tx: Tx, id: string): Promise<InvitationEntity | null> {
    return tx.repository(InvitationEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** An invitation by its link, while it may still be accepted. */
  lockOpenInvitation(tx: Tx, tokenHash: string): Promise<InvitationEntity | null> {
    return tx
      .repository(InvitationEntity)
      .createQueryBuilder('i')
      .where(
        'i.token_hash = :tokenHash and i.accepted_at is null and i.revoked_at is null and i.expires_at > clock_timestamp()',
        { tokenHash },
      )
      .setLock('pessimistic_write')
      .getOne();
  }

  async accepted(tx: Tx, id: string, personId: string): Promise<void> {
    await tx.rows(`update invitation set accepted_at = clock_timestamp(), accepted_by = $2 where id = $1`, [
      id,
      personId,
    ]);
  }

  async revokeInvitation(tx: Tx, id: string): Promise<void> {
    await tx.rows(`update invitation set revoked_at = clock_timestamp() where id = $1`, [id]);
  }

  async putToken(
    tx: Tx,
    token: {
      organizationId: string;
      personId: string;
      name: string;
      hint: string;
      tokenHash: string;
      scopes: readonly Scope[];
      days: number;
    },
  ): Promise<ApiTokenEntity> {
    const id = newId<'ApiToken'>();
    await tx.rows(
      `insert into api_token (id, organization_id, person_id, name, hint, token_hash, scopes, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + $8 * interval '1 day')`,
      [
        id,
        token.organizationId,
        token.personId,
        token.name,
        token.hint,
        token.tokenHash,
        token.scopes,
        token.days,
      ],
    );
    return (await this.token(tx, id))!;
  }

  token(reader: Reader, id: string): Promise<ApiTokenEntity | null> {
    return reader.repository(ApiTokenEntity).findOneBy({ id });
  }

  lockToken(tx: Tx, id: string): Promise<ApiTokenEntity | null> {
    return tx.repository(ApiTokenEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async revokeToken(tx: Tx, id: string): Promise<void> {
    await tx.rows(`update api_token set revoked_at = clock_timestamp() where id = $1`, [id]);
  }

  private page<E extends { id: string }>(
    entity: new () => E,
    table: string,
    organizationId: string | null,
    args: PageArgs,
  ): Promise<Page<E>> {
    const columns = this.database.source
      .getMetadata(entity)
      .columns.filter((column) => column.isSelect)
      .map((column) => `x.${column.databaseName} as "${column.propertyName}"`);
    const select = `select ${columns.join(', ')}, x.created_at::text as "sortAt" from ${table} x`;
    const where = organizationId ? ['x.organization_id = $1'] : [];
    const parameters = organizationId ? [organizationId] : [];
    const query = { select, where, parameters, sort: newestFirst as SortColumn<E & Row>[] };
    return keysetPage(this.database.reader, query, args) as Promise<unknown> as Promise<Page<E>>;
  }
}
