import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The place among the scenarios of a solution is counted when asked for. */
export class RankForSolution1700000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index match_of_solution`);
    await runner.query(`alter table match drop column rank_for_solution`);
    await runner.query(
      `create index match_of_solution on match (solution_id, recommended desc, fit desc, scenario_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index match_of_solution`);
    await runner.query(`alter table match add column rank_for_solution int`);
    await runner.query(`
      update match m set rank_for_solution = r.rank from (
        select id, row_number() over (partition by solution_id order by fit desc, scenario_id) as rank
        from match where recommended
      ) r where r.id = m.id`);
    await runner.query(`create index match_of_solution on match (solution_id, rank_for_solution, id)`);
  }
}
