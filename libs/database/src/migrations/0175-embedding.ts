import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Embedding1700000000175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What has been paid for is kept by content, so that an unchanged text is never sent twice.
    await runner.query(`
      create table embedding (
        model text not null,
        content_hash bytea not null,
        direction bytea not null,
        primary key (model, content_hash)
      )`);
    await runner.query(`
      create table embedding_spending (
        day date primary key,
        tokens bigint not null check (tokens >= 0)
      )`);
    await runner.query(`alter table match_run add column embedding_fault text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table match_run drop column embedding_fault`);
    await runner.query(`drop table embedding_spending`);
    await runner.query(`drop table embedding`);
  }
}
