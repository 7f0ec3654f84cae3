import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MatchReasons1700000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Both are about the pair and not about the row of its score, which each scoring may take away.
    await runner.query(`
      create table match_question (
        id uuid primary key,
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        side text not null check (side in ('SCENARIO', 'SOLUTION')),
        field text not null check (char_length(field) between 1 and 80),
        organization_id uuid not null references organization (id),
        person_id uuid,
        asked_at timestamptz not null default fairway_now(),
        unique (scenario_id, solution_id, side, field)
      )`);
    await runner.query(`create index match_question_solution_id on match_question (solution_id)`);
    await runner.query(`create index match_question_organization_id on match_question (organization_id)`);
    await runner.query(`
      create table match_objection (
        id uuid primary key,
        code text not null unique,
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        organization_id uuid not null references organization (id),
        person_id uuid,
        criterion text,
        constraint_code text,
        value double precision,
        constraint_state text check (constraint_state in ('MET', 'MISSED', 'UNKNOWN')),
        engine_version text not null,
        reason text not null check (char_length(reason) between 1 and 1000),
        state text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'REJECTED')),
        answer text check (char_length(answer) between 1 and 1000),
        answered_by uuid,
        answered_at timestamptz,
        created_at timestamptz not null default fairway_now(),
        check ((criterion is null) <> (constraint_code is null)),
        check ((state = 'OPEN') = (answered_at is null)),
        check ((state = 'OPEN') = (answer is null))
      )`);
    await runner.query(
      `create unique index match_objection_open on match_objection
         (scenario_id, solution_id, organization_id, coalesce(criterion, ''), coalesce(constraint_code, '')) where state = 'OPEN'`,
    );
    await runner.query(`create index match_objection_of_pair on match_objection (scenario_id, solution_id)`);
    await runner.query(`create index match_objection_solution_id on match_objection (solution_id)`);
    await runner.query(`create index match_objection_organization_id on match_objection (organization_id)`);
    await runner.query(`create index match_objection_newest on match_objection (created_at desc, id desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['match_objection', 'match_question']) await runner.query(`drop table ${table}`);
  }
}
