import { Injectable } from '@nestjs/common';
import { newId, problem, Refusal, type Actor, type Part } from '@fairway/kernel';
import {
  Database,
  keysetPage,
  likePattern,
  nextCode,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { isRegistrar } from './domain/policy.ts';
import { searchText, type CheckedProfile } from './domain/organization.ts';
import { OrganizationEntity } from './organization.entity.ts';

export interface OrganizationFilter {
  search?: string | null;
  verified?: boolean | null;
  part?: Part | null;
}

export interface NewOrganization extends CheckedProfile {
  grantedParts?: readonly Part[];
  regionPrefix?: string | null;
  groupId?: string | null;
  demo?: boolean;
}

type Changes = Partial<CheckedProfile> & {
  grantedParts?: Part[];
  regionPrefix?: string | null;
  groupId?: string | null;
  verifiedAt?: Date | null;
  verifiedBy?: string | null;
};

const NEWEST_FIRST: SortColumn<OrganizationEntity & { sortAt: string }>[] = [
  // As text, since a Date would lose the microseconds by which rows differ.
  { sql: 'o.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'o.id', type: 'uuid', of: (row) => row.id },
];

@Injectable()
export class OrganizationRepository {
  constructor(private readonly database: Database) {}

  byId(reader: Reader, id: string): Promise<OrganizationEntity | null> {
    return reader.repository(OrganizationEntity).findOneBy({ id });
  }

  lock(tx: Tx, id: string): Promise<OrganizationEntity | null> {
    return tx.repository(OrganizationEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, organization: NewOrganization): Promise<OrganizationEntity> {
    const id = newId<'Organization'>();
    const code = await nextCode(tx, 'OR');
    const made = await tx.row(
      `insert into organization (id, code, name, uscc, foreign_identifier, sector, region, size_band, declared_parts, granted_parts,
         region_prefix, group_id, demo, search_text)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (uscc) do nothing returning 1`,
      [
        id,
        code,
        JSON.stringify(organization.name),
        organization.uscc,
        organization.foreignIdentifier,
        organization.sector,
        organization.region,
        organization.sizeBand,
        organization.declaredParts,
        organization.grantedParts ?? [],
        organization.regionPrefix ?? null,
        organization.groupId ?? null,
        organization.demo ?? false,
        searchText({ ...organization, code }),
      ],
    );
    if (!made) throw usccTaken();
    return (await this.byId(tx, id))!;
  }

  /** Applies changes under the row's lock and counts the version up. */
  async apply(tx: Tx, before: OrganizationEntity, changes: Changes): Promise<OrganizationEntity> {
    const after = { ...before, ...changes };
    if (after.uscc && after.uscc !== before.uscc) {
      const other = await tx.row(`select 1 from organization where uscc = $1`, [after.uscc]);
      if (other) throw usccTaken();
    }
    await tx.rows(
      `update organization set name = $2, uscc = $3, foreign_identifier = $4, sector = $5, region = $6, size_band = $7, declared_parts = $8,
         granted_parts = $9, region_prefix = $10, group_id = $11, verified_at = $12, verified_by = $13, search_text = $14, version = version + 1
       where id = $1`,
      [
        before.id,
        JSON.stringify(after.name),
        after.uscc,
        after.foreignIdentifier,
        after.sector,
        after.region,
        after.sizeBand,
        after.declaredParts,
        after.grantedParts,
        after.regionPrefix,
        after.groupId,
        after.verifiedAt,
        after.verifiedBy,
        searchText(after),
      ],
    );
    return (await this.byId(tx, before.id))!;
  }

  page(actor: Actor, filter: OrganizationFilter, args: PageArgs): Promise<Page<OrganizationEntity>> {
    const { where, parameters } = conditions(actor, filter);
    const columns = this.database.source
      .getMetadata(OrganizationEntity)
      .columns.map((column) => `o.${column.databaseName} as "${column.propertyName}"`);
    const select = `select ${columns.join(', ')}, o.created_at::text as "sortAt" from organization o`;
    const page = keysetPage(this.database.reader, { select, where, parameters, sort: NEWEST_FIRST }, args);
    return page as Promise<unknown> as Promise<Page<OrganizationEntity>>;
  }

  async count(actor: Actor, filter: OrganizationFilter): Promise<number> {
    const { where, parameters } = conditions(actor, filter);
    const row = await this.database.reader.row<{ n: number }>(
      `select count(*)::int as n from organization o where ${where.map((w) => `(${w})`).join(' and ')}`,
      parameters,
    );
    return row!.n;
  }
}

/** The guard first, as `mayReadOrganization` says it, then what the client filters by. */
function conditions(actor: Actor, filter: OrganizationFilter): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const where: string[] = [];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  if (!actor.administrator) {
    const open = ['o.verified_at is not null'];
    if (actor.organization) open.push(`o.id = ${place(actor.organization.id)}`);
    if (isRegistrar(actor)) {
      const prefix = place(actor.organization!.regionPrefix ?? '');
      open.push(`o.region is null or starts_with(o.region, ${prefix})`);
    }
    where.push(open.join(' or '));
  } else where.push('true');
  if (filter.verified !== undefined && filter.verified !== null)
    where.push(`o.verified_at is ${filter.verified ? 'not ' : ''}null`);
  if (filter.part) where.push(`${place([filter.part])}::text[] <@ o.parts`);
  for (const term of filter.search?.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8) ?? []) {
    where.push(`o.search_text like ${place(likePattern(term))}`);
  }
  return { where, parameters };
}

const usccTaken = (): Refusal =>
  new Refusal([problem('USCC_TAKEN', 'An organization with this credit code is here already', 'uscc')]);
