import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MatchRunPause1700000000151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table match_run drop constraint match_run_state_check`);
    await runner.query(
      `alter table match_run add constraint match_run_state_check check (state in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE', 'CANCELLED', 'FAILED'))`,
    );
    // The last scenario that was scored, by id: a run goes on behind it.
    await runner.query(
      `alter table match_run add column pause_requested boolean not null default false, add column reached uuid, add column weights_version int`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update match_run set state = 'CANCELLED' where state = 'PAUSED'`);
    await runner.query(
      `alter table match_run drop column pause_requested, drop column reached, drop column weights_version`,
    );
    await runner.query(`alter table match_run drop constraint match_run_state_check`);
    await runner.query(
      `alter table match_run add constraint match_run_state_check check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'))`,
    );
  }
}
