import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answers to the questionnaire live with the screening case. */
export class ScreeningAnswers1700000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scenario drop column screening_answers`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scenario add column screening_answers jsonb not null default '[]'`);
  }
}
