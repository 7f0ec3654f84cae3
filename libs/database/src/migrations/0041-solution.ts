import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Solution1700000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A null list or figure is unknown, not empty.
    await runner.query(`
      create table solution (
        id uuid primary key,
        code text not null unique,
        organization_id uuid not null references organization (id),
        region text,
        state text not null check (state in ('DRAFT', 'SCREENING', 'LISTED', 'PAUSED', 'RETIRED', 'RETURNED', 'REJECTED')),
        version int not null default 1,
        content_version int not null default 1,
        language text not null check (language in ('zh', 'en')),
        title jsonb not null,
        title_order text not null,
        summary jsonb not null,
        description jsonb not null,
        capabilities text[],
        modalities text[],
        sectors text[],
        trl int check (trl between 1 and 9),
        deployment text[],
        data_residency text,
        interfaces text[],
        languages text[],
        price jsonb,
        delivery_weeks int check (delivery_weeks > 0),
        certifications text[],
        regions text[],
        capacity int check (capacity >= 0),
        capacity_taken int not null default 0 check (capacity_taken >= 0),
        reference_list jsonb not null default '[]',
        ip_model text,
        compute_needs jsonb not null default '{}',
        model_card jsonb,
        risk_tier text check (risk_tier in ('MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED')),
        state_reason text,
        search_text text not null,
        source text,
        external_id text,
        created_at timestamptz(3) not null default fairway_now(),
        updated_at timestamptz(3) not null default fairway_now(),
        listed_at timestamptz(3),
        check (state <> 'LISTED' or listed_at is not null),
        check ((source is null) = (external_id is null)),
        unique (source, external_id)
      )`);
    await runner.query(
      `create index solution_newest on solution (listed_at desc, id desc) where state = 'LISTED'`,
    );
    await runner.query(`create index solution_by_title on solution (title_order, id) where state = 'LISTED'`);
    await runner.query(
      `create index solution_of_organization on solution (organization_id, created_at desc, id desc)`,
    );
    await runner.query(`create index solution_search on solution using gin (search_text gin_trgm_ops)`);
    await runner.query(`create index solution_capabilities on solution using gin (capabilities)`);
    await runner.query(`
      create table solution_version (
        solution_id uuid not null references solution (id) on delete cascade,
        content_version int not null,
        content jsonb not null,
        created_at timestamptz(3) not null default fairway_now(),
        created_by uuid references person (id) on delete set null,
        primary key (solution_id, content_version)
      )`);
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index solution_version_created_by on solution_version (created_by) where created_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table solution_version`);
    await runner.query(`drop table solution`);
  }
}
