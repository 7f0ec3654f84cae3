import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Screening1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table screening_case (
        id uuid primary key,
        record_type text not null check (record_type in ('SCENARIO', 'SOLUTION')),
        record_id uuid not null,
        organization_id uuid not null references organization (id),
        region text,
        title jsonb,
        rule_set text not null,
        answers jsonb not null,
        hits jsonb not null,
        tier text not null check (tier in ('MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED')),
        state text not null check (state in ('WAITING', 'PASSED', 'RETURNED', 'REJECTED', 'REFUSED')),
        decided_by uuid references person (id) on delete set null,
        reason text,
        created_at timestamptz(3) not null default fairway_now(),
        decided_at timestamptz(3),
        version int not null default 1,
        check ((state = 'WAITING') = (decided_at is null))
      )`);
    await runner.query(`create index screening_case_inbox on screening_case (state, created_at, id)`);
    await runner.query(`create index screening_case_oldest on screening_case (created_at, id)`);
    await runner.query(
      `create index screening_case_of_record on screening_case (record_type, record_id, created_at desc)`,
    );
    await runner.query(`create index screening_case_of_organization on screening_case (organization_id)`);
    // A record waits for one decision at a time.
    await runner.query(
      `create unique index screening_case_waiting on screening_case (record_type, record_id) where state = 'WAITING'`,
    );
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index screening_case_decided_by on screening_case (decided_by) where decided_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table screening_case`);
  }
}
