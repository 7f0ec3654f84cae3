import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedSearch1700000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_search (
        id uuid primary key,
        person_id uuid not null references person (id) on delete cascade,
        page text not null,
        name text not null,
        parameters text not null,
        created_at timestamptz not null default fairway_now()
      )`);
    await runner.query(`create unique index saved_search_name on saved_search (person_id, page, name)`);
    await runner.query(
      `create index saved_search_of_person on saved_search (person_id, created_at desc, id desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table saved_search`);
  }
}
