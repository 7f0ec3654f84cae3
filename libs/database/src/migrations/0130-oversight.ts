import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Oversight1700000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice_without_mail (
        person_id uuid not null references person (id) on delete cascade,
        kind text not null,
        primary key (person_id, kind)
      )`);
    await runner.query(`create index audit_by_time on audit_entry (at)`);
    // How many scenarios were open at an instant is read from the last event of each course until then.
    await runner.query(
      `create index outbox_scenario_course on outbox (record_id, occurred_at desc, seq desc)
       where name in ('scenario.opened', 'scenario.evaluating', 'scenario.awarded', 'scenario.closed', 'scenario.withdrawn')`,
    );
    await runner.query(
      `create index proposal_by_submission on proposal (submitted_at) where submitted_at is not null`,
    );
    await runner.query(
      `create index screening_decided on screening_case (decided_at desc, id desc) where decided_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index screening_decided`);
    await runner.query(`drop index proposal_by_submission`);
    await runner.query(`drop index outbox_scenario_course`);
    await runner.query(`drop index audit_by_time`);
    await runner.query(`drop table notice_without_mail`);
  }
}
