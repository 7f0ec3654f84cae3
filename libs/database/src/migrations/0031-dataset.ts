import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dataset1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_asset (
        id uuid primary key,
        code text not null unique,
        organization_id uuid not null references organization (id),
        state text not null check (state in ('DRAFT', 'POSTED', 'WITHDRAWN')),
        version int not null default 1,
        title jsonb not null,
        description jsonb not null,
        modalities text[] not null,
        fields jsonb not null,
        volume jsonb not null,
        record_count float8 check (record_count >= 0),
        licence text,
        rights text[] not null check (rights <@ array['HOLD', 'PROCESS_USE', 'OPERATE']),
        data_class text not null check (data_class in ('GENERAL', 'IMPORTANT')),
        personal boolean not null,
        sensitive boolean not null,
        medical boolean not null,
        legal_basis text,
        access_ways text[] not null check (access_ways <@ array['DOWNLOAD', 'QUERY', 'EVALUATE_ONLY']),
        region text,
        sector text,
        search_text text not null,
        created_at timestamptz(3) not null default fairway_now(),
        updated_at timestamptz(3) not null default fairway_now(),
        posted_at timestamptz(3),
        withdrawn_at timestamptz(3),
        -- What the rules forbid, the table forbids too: such data is never handed out as a file.
        check (not ((data_class = 'IMPORTANT' or personal) and access_ways && array['DOWNLOAD'])),
        check (personal or not sensitive)
      )`);
    await runner.query(
      `create index data_asset_newest on data_asset (created_at desc, id desc) where state = 'POSTED'`,
    );
    await runner.query(
      `create index data_asset_of_organization on data_asset (organization_id, created_at desc, id desc)`,
    );
    await runner.query(`create index data_asset_search on data_asset using gin (search_text gin_trgm_ops)`);
    await runner.query(`create index data_asset_modalities on data_asset using gin (modalities)`);
    await runner.query(`
      create table data_access (
        id uuid primary key,
        data_asset_id uuid not null references data_asset (id),
        organization_id uuid not null references organization (id),
        requested_by uuid references person (id) on delete set null,
        way text not null check (way in ('DOWNLOAD', 'QUERY', 'EVALUATE_ONLY')),
        purpose text not null,
        state text not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED')),
        granted_until timestamptz(3),
        reason text,
        decided_by uuid references person (id) on delete set null,
        decided_at timestamptz(3),
        created_at timestamptz(3) not null default fairway_now(),
        version int not null default 1,
        check (state <> 'GRANTED' or granted_until is not null)
      )`);
    await runner.query(
      `create index data_access_of_asset on data_access (data_asset_id, created_at desc, id desc)`,
    );
    await runner.query(
      `create index data_access_of_organization on data_access (organization_id, created_at desc, id desc)`,
    );
    await runner.query(
      `create unique index data_access_requested on data_access (data_asset_id, organization_id, way) where state = 'REQUESTED'`,
    );
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index data_access_requested_by on data_access (requested_by) where requested_by is not null`,
    );
    await runner.query(
      `create index data_access_decided_by on data_access (decided_by) where decided_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table data_access`);
    await runner.query(`drop table data_asset`);
  }
}
