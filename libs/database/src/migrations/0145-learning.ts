import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Learning1700000000145 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What became of pairs is what the engine learns from; now with what was known and said of the pair at the time.
    await runner.query(`alter table match_feedback rename to matching_event`);
    await runner.query(`alter index match_feedback_pkey rename to matching_event_pkey`);
    await runner.query(`alter index match_feedback_of_pair rename to matching_event_of_pair`);
    await runner.query(`alter index match_feedback_solution_id rename to matching_event_solution_id`);
    await runner.query(`
      alter table matching_event
        add column rank int,
        add column criteria jsonb,
        add column segment text,
        add column weights_version int,
        add column calibration_version int,
        add column likelihood double precision check (likelihood between 0 and 1),
        add constraint matching_event_kind check (kind in ('SHOWN', 'SAVED', 'INVITED', 'DISMISSED', 'PROPOSED', 'SHORTLISTED',
          'SELECTED', 'DECLINED', 'PILOT_ACCEPTED', 'PILOT_SCALED', 'PILOT_STOPPED'))`);
    await runner.query(
      `create unique index matching_event_shown_once on matching_event (scenario_id, solution_id) where kind = 'SHOWN'`,
    );

    await runner.query(`
      create table matching_model (
        id uuid primary key,
        kind text not null check (kind in ('CALIBRATION', 'WEIGHTS')),
        version int not null,
        state text not null check (state in ('FITTING', 'FAILED', 'CANDIDATE', 'SHADOW', 'PROMOTED', 'RETIRED')),
        progress int not null default 0 check (progress between 0 and 100),
        coefficients jsonb,
        metrics jsonb,
        outcomes int not null default 0,
        accepted int not null default 0,
        succeeds uuid references matching_model (id),
        created_by uuid,
        created_at timestamptz not null default fairway_now(),
        fitted_at timestamptz,
        promoted_at timestamptz,
        promoted_by uuid,
        unique (kind, version),
        check (state in ('FITTING', 'FAILED') or coefficients is not null)
      )`);
    for (const state of ['FITTING', 'SHADOW', 'PROMOTED'])
      await runner.query(
        `create unique index matching_model_one_${state.toLowerCase()} on matching_model (kind) where state = '${state}'`,
      );
    await runner.query(`create index matching_model_newest on matching_model (created_at desc, id desc)`);
    await runner.query(`create index matching_model_succeeds on matching_model (succeeds)`);
    await runner.query(`
      create table matching_shadow (
        model_id uuid not null references matching_model (id) on delete cascade,
        scenario_id uuid not null references scenario (id),
        solution_id uuid not null references solution (id),
        shown double precision not null,
        shadow double precision not null,
        at timestamptz not null default fairway_now(),
        primary key (model_id, scenario_id, solution_id)
      )`);
    await runner.query(`create index matching_shadow_scenario_id on matching_shadow (scenario_id)`);
    await runner.query(`create index matching_shadow_solution_id on matching_shadow (solution_id)`);

    await runner.query(`
      alter table match
        add column segment text,
        add column likelihood double precision check (likelihood between 0 and 1),
        add column likelihood_basis jsonb,
        add column calibration_version int,
        add check ((likelihood is null) = (likelihood_basis is null) and (likelihood is null) = (calibration_version is null))`);
    // Open scenarios are scored again, so that their matches say their likelihood.
    await runner.query(
      `insert into matching_dirty (record_type, record_id, position) select 'SCENARIO', id, 0 from scenario where state = 'OPEN' on conflict do nothing`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table match drop column calibration_version, drop column likelihood_basis, drop column likelihood, drop column segment`,
    );
    await runner.query(`drop table matching_shadow`);
    await runner.query(`drop table matching_model`);
    await runner.query(`drop index matching_event_shown_once`);
    await runner.query(`delete from matching_event where kind = 'SHOWN'`);
    await runner.query(`
      alter table matching_event drop constraint matching_event_kind, drop column likelihood, drop column calibration_version,
        drop column weights_version, drop column segment, drop column criteria, drop column rank`);
    await runner.query(`alter index matching_event_solution_id rename to match_feedback_solution_id`);
    await runner.query(`alter index matching_event_of_pair rename to match_feedback_of_pair`);
    await runner.query(`alter index matching_event_pkey rename to match_feedback_pkey`);
    await runner.query(`alter table matching_event rename to match_feedback`);
  }
}
