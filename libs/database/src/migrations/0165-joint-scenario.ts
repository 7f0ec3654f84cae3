import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JointScenario1700000000165 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scenario add column superseded_by_id uuid references scenario`);
    await runner.query(
      `create index scenario_superseded_by on scenario (superseded_by_id) where superseded_by_id is not null`,
    );
    await runner.query(`
      create table scenario_co_sponsor (
        scenario_id uuid not null references scenario,
        organization_id uuid not null references organization,
        own_scenario_id uuid not null references scenario,
        lead boolean not null,
        state text not null check (state in ('INVITED','ACCEPTED','REFUSED','LEFT','LAPSED')),
        contribution jsonb,
        created_at timestamptz(3) not null default fairway_now(),
        decided_at timestamptz(3),
        decided_by uuid references person,
        primary key (scenario_id, organization_id),
        check (scenario_id <> own_scenario_id)
      )`);
    await runner.query(`create unique index scenario_lead on scenario_co_sponsor (scenario_id) where lead`);
    await runner.query(`create index scenario_co_sponsor_of on scenario_co_sponsor (organization_id)`);
    await runner.query(`create index scenario_co_sponsor_own on scenario_co_sponsor (own_scenario_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table scenario_co_sponsor`);
    await runner.query(`alter table scenario drop column superseded_by_id`);
  }
}
