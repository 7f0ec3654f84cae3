import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Matchmaking1700000000155 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matchmaking_event (
        id uuid primary key,
        code text not null unique,
        organization_id uuid not null references organization (id),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'HELD', 'CLOSED', 'CANCELLED')),
        state_reason text,
        published_at timestamptz(3),
        version int not null default 1,
        name jsonb not null,
        place jsonb not null,
        day text not null check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
        zone text not null,
        start_minute int not null check (start_minute between 0 and 1440),
        end_minute int not null check (end_minute between 0 and 1440),
        slot_minutes int not null check (slot_minutes between 5 and 240),
        breaks jsonb not null default '[]',
        tables int not null check (tables between 1 and 60),
        cap int not null check (cap between 1 and 60),
        all_vendors boolean not null,
        must_meet jsonb not null default '[]',
        must_not_meet jsonb not null default '[]',
        created_by uuid references person (id),
        created_at timestamptz(3) not null default fairway_now(),
        updated_at timestamptz(3) not null default fairway_now(),
        check (start_minute < end_minute),
        check ((state in ('PUBLISHED', 'HELD', 'CLOSED')) <= (published_at is not null)),
        check ((state = 'CANCELLED') <= (state_reason is not null))
      )`);
    await runner.query(`create index matchmaking_event_newest on matchmaking_event (day desc, id desc)`);
    await runner.query(
      `create index matchmaking_event_of on matchmaking_event (organization_id, day desc, id desc)`,
    );
    await runner.query(
      `create index matchmaking_event_created_by on matchmaking_event (created_by) where created_by is not null`,
    );
    await runner.query(`
      create table matchmaking_scenario (
        event_id uuid not null references matchmaking_event (id),
        scenario_id uuid not null references scenario (id),
        firm_id uuid not null references organization (id),
        primary key (event_id, scenario_id)
      )`);
    await runner.query(`create index matchmaking_scenario_scenario on matchmaking_scenario (scenario_id)`);
    await runner.query(`create index matchmaking_scenario_firm on matchmaking_scenario (firm_id)`);
    await runner.query(`
      create table matchmaking_vendor (
        event_id uuid not null references matchmaking_event (id),
        vendor_id uuid not null references organization (id),
        primary key (event_id, vendor_id)
      )`);
    await runner.query(`create index matchmaking_vendor_vendor on matchmaking_vendor (vendor_id)`);
    // The two rules that a table can hold are held by it as well; deferred, so that two meetings can exchange places.
    await runner.query(`
      create table matchmaking_meeting (
        id uuid primary key,
        event_id uuid not null references matchmaking_event (id),
        scenario_id uuid not null references scenario (id),
        solution_id uuid references solution (id),
        firm_id uuid not null references organization (id),
        vendor_id uuid not null references organization (id),
        slot int not null check (slot >= 0),
        table_number int not null check (table_number >= 1),
        fit double precision check (fit between 0 and 100),
        by_hand boolean not null default false,
        attendance text check (attendance in ('MET', 'FIRM_ABSENT', 'VENDOR_ABSENT', 'BOTH_ABSENT')),
        result text check (result in ('FOLLOW_UP', 'PROPOSAL_EXPECTED', 'NOT_FITTING')),
        words text,
        recorded_by uuid references person (id),
        recorded_at timestamptz(3),
        unique (event_id, scenario_id, vendor_id),
        unique (event_id, slot, table_number) deferrable initially deferred,
        check (firm_id <> vendor_id),
        check (result is null or attendance = 'MET'),
        check ((attendance is null) = (recorded_at is null))
      )`);
    for (const column of ['scenario_id', 'firm_id', 'vendor_id'])
      await runner.query(`create index matchmaking_meeting_${column} on matchmaking_meeting (${column})`);
    for (const column of ['solution_id', 'recorded_by'])
      await runner.query(
        `create index matchmaking_meeting_${column} on matchmaking_meeting (${column}) where ${column} is not null`,
      );
    await runner.query(`
      create table matchmaking_run (
        id uuid primary key,
        event_id uuid not null references matchmaking_event (id),
        state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
        cancel_requested boolean not null default false,
        total int not null default 0,
        done int not null default 0,
        meetings int not null default 0,
        obstacles jsonb not null default '[]',
        requested_by uuid references person (id),
        created_at timestamptz(3) not null default fairway_now(),
        finished_at timestamptz(3)
      )`);
    await runner.query(
      `create index matchmaking_run_of on matchmaking_run (event_id, created_at desc, id desc)`,
    );
    await runner.query(
      `create unique index matchmaking_run_at_work on matchmaking_run (event_id) where state in ('QUEUED', 'RUNNING')`,
    );
    await runner.query(
      `create index matchmaking_run_requested_by on matchmaking_run (requested_by) where requested_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'matchmaking_run',
      'matchmaking_meeting',
      'matchmaking_vendor',
      'matchmaking_scenario',
      'matchmaking_event',
    ])
      await runner.query(`drop table ${table}`);
  }
}
