import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Allocation1700000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_allocation (
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        introduced boolean not null,
        way text check (way in ('FIT', 'NEWCOMER', 'EXPLORATION', 'ASKED')),
        reason text check (reason in ('CAPACITY_TAKEN', 'LIST_FULL', 'DISMISSED')),
        taken int not null check (taken >= 0),
        room int not null check (room >= 0),
        propensity double precision check (propensity > 0 and propensity <= 1),
        decided_at timestamptz not null default fairway_now(),
        introduced_at timestamptz,
        told_at timestamptz,
        primary key (scenario_id, solution_id),
        check (introduced = (way is not null)),
        check (introduced = (reason is null))
      )`);
    await runner.query(`create index match_allocation_of_solution on match_allocation (solution_id)`);
    // One row while introductions have to be decided anew.
    await runner.query(
      `create table match_allocation_due (id boolean primary key default true check (id), since timestamptz not null)`,
    );
    await runner.query(`
      create table match_allocation_run (
        id uuid primary key,
        night date not null unique,
        scenarios int not null,
        solutions int not null,
        pairs int not null,
        introductions int not null,
        value double precision not null,
        optimum double precision not null,
        bound double precision not null,
        gap double precision not null check (gap >= 0),
        max_load double precision not null,
        over_capacity int not null,
        newcomer_introductions int not null,
        newcomer_introductions_of_lists int not null,
        explorations int not null,
        engine_version text not null,
        milliseconds int not null,
        created_at timestamptz not null default fairway_now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['match_allocation_run', 'match_allocation_due', 'match_allocation'])
      await runner.query(`drop table ${table}`);
  }
}
