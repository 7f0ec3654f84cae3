import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchAlert1700000000166 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table saved_search
        add column alert text not null default 'OFF' check (alert in ('OFF','ME','TEAM')),
        add column organization_id uuid references organization,
        add column alerted_at timestamptz(3),
        add constraint saved_search_alert_of check (alert = 'OFF' or organization_id is not null)`);
    await runner.query(`create index saved_search_alerting on saved_search (page) where alert <> 'OFF'`);
    // What was found and not told yet; forgotten once it has been.
    await runner.query(`
      create table saved_search_hit (
        search_id uuid not null references saved_search on delete cascade,
        record_id uuid not null,
        found_at timestamptz(3) not null default fairway_now(),
        primary key (search_id, record_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table saved_search_hit`);
    await runner.query(
      `alter table saved_search drop column alerted_at, drop column organization_id cascade, drop column alert cascade`,
    );
  }
}
