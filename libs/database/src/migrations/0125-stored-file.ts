import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoredFile1700000000125 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_file (
        id uuid primary key,
        organization_id uuid references organization (id),
        uploaded_by uuid references person (id) on delete set null,
        name text not null check (length(name) between 1 and 150),
        media_type text not null,
        size bigint not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        width int check (width > 0),
        height int check (height > 0),
        stored_as text not null unique,
        state text not null check (state in ('UPLOADED', 'ATTACHED')),
        record_type text,
        record_id uuid,
        created_at timestamptz(3) not null default clock_timestamp(),
        attached_at timestamptz(3),
        loose_since timestamptz(3) default clock_timestamp(),
        check ((state = 'ATTACHED') = (record_id is not null)),
        check ((record_id is null) = (record_type is null)),
        check ((state = 'UPLOADED') = (loose_since is not null))
      )`);
    await runner.query(`create index stored_file_of_organization on stored_file (organization_id)`);
    await runner.query(`create index stored_file_uploaded_by on stored_file (uploaded_by)`);
    await runner.query(
      `create index stored_file_of_record on stored_file (record_id, record_type) where record_id is not null`,
    );
    await runner.query(
      `create index stored_file_loose on stored_file (loose_since) where state = 'UPLOADED'`,
    );
    await runner.query(`alter table scenario add column attachment_ids uuid[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scenario drop column attachment_ids`);
    await runner.query(`drop table stored_file`);
  }
}
