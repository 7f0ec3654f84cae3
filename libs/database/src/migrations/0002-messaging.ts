import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messaging1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id uuid primary key,
        seq bigint generated always as identity,
        position bigint unique,
        name text not null,
        record_id text not null,
        payload jsonb not null,
        occurred_at timestamptz not null default fairway_now()
      )`);
    await runner.query(`create index outbox_unstamped on outbox (seq) where position is null`);
    await runner.query(
      `create table sequencer (one boolean primary key default true check (one), position bigint not null default 0)`,
    );
    await runner.query(`insert into sequencer default values`);
    await runner.query(`
      create table delivery (
        event_id uuid not null references outbox (id) on delete cascade,
        subscriber text not null,
        position bigint not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'DONE', 'DEAD')),
        sends int not null default 0,
        sent_at timestamptz,
        attempts int not null default 0,
        failed_at timestamptz,
        error text,
        done_at timestamptz,
        primary key (event_id, subscriber)
      )`);
    await runner.query(`create index delivery_pending on delivery (position) where state = 'PENDING'`);
    await runner.query(`create index delivery_dead on delivery (position) where state = 'DEAD'`);
    await runner.query(
      `create table tail_cursor (name text primary key, position bigint not null, seen_at timestamptz not null default clock_timestamp())`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table tail_cursor`);
    await runner.query(`drop table delivery`);
    await runner.query(`drop table sequencer`);
    await runner.query(`drop table outbox`);
  }
}
