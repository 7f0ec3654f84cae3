import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrackRecord1700000000195 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching_rates (
        version int primary key check (version > 0),
        night date not null unique,
        rates jsonb not null,
        trials int not null check (trials > 0),
        position bigint not null,
        taken_at timestamptz not null default fairway_now()
      )`);
    await runner.query(
      `create index matching_event_pilots on matching_event (solution_id, at) where kind in ('PILOT_ACCEPTED', 'PILOT_STOPPED')`,
    );
    // 0 is what is believed before any pilot has ended.
    await runner.query(`alter table match add column rates_version int not null default 0`);
    // Open scenarios are scored again, so that their matches say their reasons part by part.
    await runner.query(
      `insert into matching_dirty (record_type, record_id, position) select 'SCENARIO', id, 0 from scenario where state = 'OPEN' on conflict do nothing`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table match drop column rates_version`);
    await runner.query(`drop index matching_event_pilots`);
    await runner.query(`drop table matching_rates`);
  }
}
