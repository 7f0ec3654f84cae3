import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportRun1700000000126 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_run (
        id uuid primary key,
        kind text not null check (kind in ('SCENARIOS', 'SOLUTIONS')),
        state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
        reach text not null check (reach in ('OWN', 'OFFICE', 'ALL')),
        organization_id uuid references organization (id),
        started_by uuid references person (id) on delete set null,
        file_id uuid not null references stored_file (id),
        file_name text not null,
        sheet text,
        source text not null,
        mapping text,
        dry_run boolean not null,
        publish boolean not null,
        rows int,
        done int not null default 0,
        created int not null default 0,
        updated int not null default 0,
        unchanged int not null default 0,
        failed int not null default 0,
        warnings int not null default 0,
        organizations int not null default 0,
        error_code text,
        error_message text,
        created_at timestamptz(3) not null default fairway_now(),
        finished_at timestamptz(3),
        check (not (reach = 'OWN' and organization_id is null))
      )`);
    await runner.query(
      `create index import_run_of_organization on import_run (organization_id, created_at desc, id desc)`,
    );
    await runner.query(`create index import_run_started_by on import_run (started_by)`);
    await runner.query(`create index import_run_of_file on import_run (file_id)`);
    await runner.query(`
      create table import_fault (
        id bigint generated always as identity primary key,
        run_id uuid not null references import_run (id) on delete cascade,
        row int not null,
        external_id text,
        severity text not null check (severity in ('ERROR', 'WARNING')),
        column_name text,
        code text not null,
        message text not null
      )`);
    await runner.query(`create index import_fault_of_run on import_fault (run_id, id)`);
    await runner.query(`
      create table import_mapping (
        id bigint generated always as identity primary key,
        organization_id uuid references organization (id),
        kind text not null check (kind in ('SCENARIOS', 'SOLUTIONS')),
        name text not null check (length(name) between 1 and 100),
        mapping text not null,
        unique nulls not distinct (organization_id, kind, name)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_mapping`);
    await runner.query(`drop table import_fault`);
    await runner.query(`drop table import_run`);
  }
}
