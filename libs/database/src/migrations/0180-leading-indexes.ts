import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadingIndexes1700000000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index saved_search_of on saved_search (organization_id) where organization_id is not null`,
    );
    await runner.query(
      `create index scenario_co_sponsor_decided_by on scenario_co_sponsor (decided_by) where decided_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index scenario_co_sponsor_decided_by`);
    await runner.query(`drop index saved_search_of`);
  }
}
