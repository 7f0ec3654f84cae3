import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GlossaryMining1700000000190 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table glossary_mining (
        id uuid primary key,
        requested_by uuid references person (id),
        state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
        cancel_requested boolean not null default false,
        total int not null default 0,
        read int not null default 0,
        proposed int not null default 0,
        created_at timestamptz not null default fairway_now(),
        touched_at timestamptz not null default fairway_now(),
        finished_at timestamptz
      )`);
    await runner.query(`create index glossary_mining_newest on glossary_mining (created_at desc, id desc)`);
    await runner.query(`create index glossary_mining_requested_by on glossary_mining (requested_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table glossary_mining`);
  }
}
