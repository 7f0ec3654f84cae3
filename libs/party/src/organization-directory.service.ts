import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { normalizeUscc, type Language, type MemberRole } from '@fairway/kernel';
import { Database, type Reader } from '@fairway/database';
import { loaderOf, type RequestContext } from '@fairway/graphql';
import { OrganizationEntity } from './organization.entity.ts';

/** Somebody to tell: where, and in which language. */
export interface Contact {
  personId: string;
  email: string;
  language: Language;
}

/** Who is who, for the slices above. It applies no policy: what an organization shows is decided by its GraphQL type. */
@Injectable()
export class OrganizationDirectory {
  constructor(private readonly database: Database) {}

  byId(reader: Reader, id: string): Promise<OrganizationEntity | null> {
    return reader.repository(OrganizationEntity).findOneBy({ id });
  }

  async byIds(reader: Reader, ids: readonly string[]): Promise<Map<string, OrganizationEntity>> {
    if (!ids.length) return new Map();
    const found = await reader
      .repository(OrganizationEntity)
      .createQueryBuilder('o')
      .where('o.id = any(:ids)', { ids: [...new Set(ids)] })
      .getMany();
    return new Map(found.map((organization) => [organization.id, organization]));
  }

  byUscc(reader: Reader, uscc: string): Promise<OrganizationEntity | null> {
    return reader.repository(OrganizationEntity).findOneBy({ uscc: normalizeUscc(uscc) });
  }

  /** The oldest organization with exactly this name in either language. */
  byName(reader: Reader, name: string): Promise<OrganizationEntity | null> {
    return reader
      .repository(OrganizationEntity)
      .createQueryBuilder('o')
      .where(`o.name ->> 'zh' = :name or o.name ->> 'en' = :name`, { name })
      .orderBy('o.created_at')
      .limit(1)
      .getOne();
  }

  /** Members of organizations, or only those with one of the roles; in the order of the organizations. */
  members(
    reader: Reader,
    organizationIds: readonly string[],
    roles?: readonly MemberRole[],
  ): Promise<(Contact & { organizationId: string; role: MemberRole })[]> {
    return reader.rows(
      `select m.organization_id as "organizationId", p.id as "personId", m.role, p.email, p.language
       from membership m join person p on p.id = m.person_id
       where m.organization_id = any($1) and ($2::text[] is null or m.role = any($2))
       order by array_position($1, m.organization_id), m.created_at, m.id`,
      [organizationIds, roles ?? null],
    );
  }

  /** Whom to speak to: the longest-standing owner of each organization, or editor where there is none. */
  async spokespeople(
    reader: Reader,
    organizationIds: readonly string[],
  ): Promise<Map<string, { name: string; email: string }>> {
    const rows = await reader.rows<{ organizationId: string; name: string; email: string }>(
      `select distinct on (m.organization_id) m.organization_id as "organizationId", p.name, p.email
       from membership m join person p on p.id = m.person_id
       where m.organization_id = any($1) and m.role in ('OWNER', 'EDITOR')
       order by m.organization_id, m.role = 'OWNER' desc, m.created_at, m.id`,
      [organizationIds],
    );
    return new Map(rows.map(({ organizationId, name, email }) => [organizationId, { name, email }]));
  }

  /** Members of the program offices that cover a region; a record without a region belongs to every office. */
  officersFor(reader: Reader, region: string | null): Promise<(Contact & { organizationId: string })[]> {
    return reader.rows(
      `select p.id as "personId", o.id as "organizationId", p.email, p.language
       from organization o join membership m on m.organization_id = o.id join person p on p.id = m.person_id
       where 'PROGRAM' = any(o.granted_parts) and (o.region_prefix is null or $1::text is null or starts_with($1, o.region_prefix))
       order by o.id, m.created_at, m.id`,
      [region],
    );
  }

  /** One query for all organizations that a request asks for; an id without an organization is an error. */
  loader(context: RequestContext): DataLoader<string, OrganizationEntity> {
    return loaderOf(
      context,
      this,
      () =>
        new DataLoader<string, OrganizationEntity>(async (ids) => {
          const found = await this.byIds(this.database.reader, ids);
          return ids.map((id) => found.get(id) ?? new Error('organization not found'));
        }),
    );
  }

  /** The same organization, or two of one declared group. */
  async sameGroup(reader: Reader, a: string, b: string): Promise<boolean> {
    if (a === b) return true;
    const row = await reader.row<{ same: boolean }>(
      `select coalesce(x.group_id, x.id) = coalesce(y.group_id, y.id) as same from organization x, organization y where x.id = $1 and y.id = $2`,
      [a, b],
    );
    return row?.same ?? false;
  }
}
