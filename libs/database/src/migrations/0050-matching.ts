import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Matching1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match (
        id uuid primary key,
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        fit numeric(5, 2) not null check (fit between 0 and 100),
        recommended boolean not null,
        near_miss boolean not null,
        rank_for_scenario int,
        rank_for_solution int,
        criteria jsonb not null,
        constraints jsonb not null,
        raises jsonb not null,
        scenario_content_version int not null,
        solution_content_version int not null,
        engine_version text not null,
        weights_version int not null,
        position bigint not null,
        scored_at timestamptz not null default fairway_now(),
        unique (scenario_id, solution_id)
      )`);
    await runner.query(`create index match_of_scenario on match (scenario_id, rank_for_scenario, id)`);
    await runner.query(`create index match_of_solution on match (solution_id, rank_for_solution, id)`);
    await runner.query(`
      create table match_disposition (
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        state text not null check (state in ('NEW', 'SAVED', 'INVITED', 'DISMISSED')),
        reason text,
        person_id uuid,
        at timestamptz not null default fairway_now(),
        primary key (scenario_id, solution_id)
      )`);
    await runner.query(`
      create table match_feedback (
        id uuid primary key,
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        kind text not null,
        value double precision,
        engine_version text,
        fit numeric(5, 2),
        at timestamptz not null default fairway_now()
      )`);
    await runner.query(`create index match_feedback_of_pair on match_feedback (scenario_id, solution_id)`);
    await runner.query(
      `create table matching_dirty (record_type text not null, record_id uuid not null, position bigint not null, primary key (record_type, record_id))`,
    );
    await runner.query(`
      create table match_run (
        id uuid primary key,
        code text not null unique,
        scenario_id uuid references scenario (id),
        requested_by uuid,
        organization_id uuid,
        state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
        cancel_requested boolean not null default false,
        total int not null default 0,
        done int not null default 0,
        matches int not null default 0,
        engine_version text not null,
        position bigint,
        created_at timestamptz not null default fairway_now(),
        started_at timestamptz,
        finished_at timestamptz
      )`);
    await runner.query(`create index match_run_newest on match_run (created_at desc, id desc)`);
    await runner.query(`create index match_run_of_scenario on match_run (scenario_id, created_at desc)`);
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(`create index match_disposition_solution_id on match_disposition (solution_id)`);
    await runner.query(`create index match_feedback_solution_id on match_feedback (solution_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['match_run', 'matching_dirty', 'match_feedback', 'match_disposition', 'match'])
      await runner.query(`drop table ${table}`);
  }
}
