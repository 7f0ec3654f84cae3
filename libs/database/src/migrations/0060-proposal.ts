import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposal1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal (
        id uuid primary key,
        code text not null unique,
        scenario_id uuid not null references scenario (id),
        organization_id uuid not null references organization (id),
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'SHORTLISTED', 'SELECTED', 'DECLINED', 'WITHDRAWN')),
        version int not null default 1,
        content_version int not null default 0,
        content_sealed text not null,
        content_sha256 text,
        submitted_at timestamptz(3),
        shortlisted_at timestamptz(3),
        decided_at timestamptz(3),
        decided_by uuid references person (id),
        decision_reason text,
        created_by uuid references person (id),
        created_at timestamptz(3) not null default fairway_now(),
        updated_at timestamptz(3) not null default fairway_now(),
        check (state in ('DRAFT', 'WITHDRAWN') or (submitted_at is not null and content_sha256 is not null))
      )`);
    // One live proposal per scenario and organization; a withdrawn one makes room for another.
    await runner.query(
      `create unique index proposal_live on proposal (scenario_id, organization_id) where state <> 'WITHDRAWN'`,
    );
    await runner.query(`create index proposal_of_scenario on proposal (scenario_id, submitted_at, id)`);
    await runner.query(
      `create index proposal_of_organization on proposal (organization_id, created_at desc, id desc)`,
    );
    await runner.query(`
      create table proposal_version (
        proposal_id uuid not null references proposal (id),
        content_version int not null,
        content_sealed text not null,
        content_sha256 text not null,
        submitted_at timestamptz(3) not null,
        submitted_by uuid references person (id),
        primary key (proposal_id, content_version)
      )`);
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index proposal_created_by on proposal (created_by) where created_by is not null`,
    );
    await runner.query(
      `create index proposal_decided_by on proposal (decided_by) where decided_by is not null`,
    );
    await runner.query(
      `create index proposal_version_submitted_by on proposal_version (submitted_by) where submitted_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table proposal_version`);
    await runner.query(`drop table proposal`);
  }
}
