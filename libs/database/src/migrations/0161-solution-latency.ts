import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SolutionLatency1700000000161 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table solution add column latency_ms int check (latency_ms > 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table solution drop column latency_ms`);
  }
}
