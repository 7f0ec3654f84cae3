import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GlossaryAlias1700000000141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table glossary_alias (
        id uuid primary key,
        kind text not null,
        code text not null,
        language text not null check (language in ('zh', 'en')),
        alias text not null,
        state text not null check (state in ('PROPOSED', 'ACTIVE', 'RETIRED')),
        origin text not null check (origin in ('OFFICER', 'MINED')),
        support int,
        association double precision,
        author_id uuid references person (id),
        created_at timestamptz not null default fairway_now(),
        decided_at timestamptz
      )`);
    await runner.query(
      `create unique index glossary_alias_once on glossary_alias (kind, code, language, lower(alias))`,
    );
    await runner.query(
      `create index glossary_alias_newest on glossary_alias (state, created_at desc, id desc)`,
    );
    await runner.query(`create index glossary_alias_author on glossary_alias (author_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table glossary_alias`);
  }
}
