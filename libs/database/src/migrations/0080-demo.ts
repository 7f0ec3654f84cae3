import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which steps of the demo market's history have been played, with what each made; `at` is real time, not the shifted one. */
export class Demo1700000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table demo_step (
        key text primary key,
        record_id uuid,
        at timestamptz not null default clock_timestamp()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table demo_step`);
  }
}
