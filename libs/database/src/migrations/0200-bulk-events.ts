import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BulkEvents1700000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table outbox add column bulk boolean not null default coalesce(current_setting('fairway.bulk', true) = 'on', false)`,
    );
    await runner.query(`alter table delivery add column bulk boolean not null default false`);
    await runner.query(
      `create index delivery_unsent on delivery (bulk, position) where state = 'PENDING' and sent_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index delivery_unsent`);
    await runner.query(`alter table delivery drop column bulk`);
    await runner.query(`alter table outbox drop column bulk`);
  }
}
