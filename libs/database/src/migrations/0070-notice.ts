import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notice1700000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id uuid primary key,
        person_id uuid not null references person (id) on delete cascade,
        organization_id uuid references organization (id),
        kind text not null,
        record_type text not null,
        record_id uuid not null,
        title jsonb not null,
        count int not null default 1,
        next_step text not null,
        created_at timestamptz not null default fairway_now(),
        read_at timestamptz
      )`);
    await runner.query(
      `create unique index notice_unread_once on notice (person_id, kind, record_id) where read_at is null`,
    );
    await runner.query(`create index notice_of_person on notice (person_id, created_at desc, id desc)`);
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index notice_organization_id on notice (organization_id) where organization_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notice`);
  }
}
