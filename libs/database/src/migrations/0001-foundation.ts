import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundation1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`create extension if not exists btree_gin`);
    await runner.query(`
      create table fairway_clock (
        one boolean primary key default true check (one),
        shift interval not null default '0'
      )`);
    await runner.query(`insert into fairway_clock default values`);
    await runner.query(`
      create function fairway_now() returns timestamptz language sql volatile parallel safe as
      $$ select clock_timestamp() + (select shift from fairway_clock) $$`);
    await runner.query(`
      create table record_code (
        prefix text not null,
        year int not null,
        last int not null,
        primary key (prefix, year)
      )`);
    await runner.query(`
      create table idempotency_key (
        owner text not null,
        operation text not null,
        key text not null,
        request_sha256 text not null,
        record_id text,
        created_at timestamptz not null default clock_timestamp(),
        primary key (owner, operation, key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency_key`);
    await runner.query(`drop table record_code`);
    await runner.query(`drop function fairway_now()`);
    await runner.query(`drop table fairway_clock`);
  }
}
