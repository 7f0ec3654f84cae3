import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MatchingWeights1700000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching_weights (
        id uuid primary key,
        version int unique,
        state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED')),
        thousandths jsonb not null,
        based_on int references matching_weights (version),
        author_id uuid references person (id),
        reason text,
        created_at timestamptz not null default fairway_now(),
        published_at timestamptz,
        check ((state = 'PUBLISHED') = (version is not null and published_at is not null))
      )`);
    // One draft a person, so that nobody writes over another's.
    await runner.query(
      `create unique index matching_weights_draft on matching_weights (author_id) where state = 'DRAFT'`,
    );
    await runner.query(`create index matching_weights_author on matching_weights (author_id)`);
    await runner.query(`create index matching_weights_based_on on matching_weights (based_on)`);
    // What every match until now was scored by.
    await runner.query(`
      insert into matching_weights (id, version, state, thousandths, published_at)
      values ('00000000-0000-7000-8000-000000000140', 1, 'PUBLISHED',
        '{"CAPABILITY": 260, "INDUSTRY": 180, "DATA": 160, "DEPLOYMENT": 120, "BUDGET": 100, "DELIVERY": 100, "COMPLIANCE": 80}',
        fairway_now())`);
    await runner.query(
      `alter table match add constraint match_weights_version foreign key (weights_version) references matching_weights (version)`,
    );
    await runner.query(`create index match_by_weights on match (weights_version)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index match_by_weights`);
    await runner.query(`alter table match drop constraint match_weights_version`);
    await runner.query(`drop table matching_weights`);
  }
}
