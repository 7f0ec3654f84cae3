import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pilot1700000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pilot (
        id uuid primary key,
        code text not null unique,
        origin text not null check (origin in ('AWARD', 'REPLICATION')),
        proposal_id uuid unique references proposal (id),
        scenario_id uuid not null references scenario (id),
        solution_ids uuid[] not null default '{}',
        held_solution_ids uuid[] not null default '{}',
        firm_organization_id uuid not null references organization (id),
        vendor_organization_id uuid not null references organization (id),
        title jsonb not null,
        sector text,
        region text,
        risk_tier text not null check (risk_tier in ('MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED')),
        stage text not null check (stage in ('PREPARING', 'DATA_READY', 'VALIDATING', 'SANDBOX', 'LIVE', 'ACCEPTANCE', 'SCALING', 'REPLICATING')),
        state text not null default 'RUNNING' check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'WITHDRAWN')),
        state_reason text,
        version int not null default 1,
        started_at timestamptz(3) not null default fairway_now(),
        stage_since timestamptz(3) not null default fairway_now(),
        paused_at timestamptz(3),
        paused_seconds int not null default 0,
        indicators jsonb not null,
        firm_owner_id uuid references person (id),
        vendor_owner_id uuid references person (id),
        health text not null default 'ON_TRACK' check (health in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
        health_reasons jsonb not null default '[]',
        gate_due_since timestamptz(3),
        outcome jsonb,
        lesson jsonb,
        created_at timestamptz(3) not null default fairway_now(),
        updated_at timestamptz(3) not null default fairway_now(),
        check ((state = 'PAUSED') <= (paused_at is not null)),
        check ((origin = 'AWARD') <= (proposal_id is not null)),
        check ((state = 'STOPPED') <= (lesson is not null))
      )`);
    await runner.query(`create index pilot_of_scenario on pilot (scenario_id)`);
    await runner.query(
      `create index pilot_of_firm on pilot (firm_organization_id, started_at desc, id desc)`,
    );
    await runner.query(
      `create index pilot_of_vendor on pilot (vendor_organization_id, started_at desc, id desc)`,
    );
    await runner.query(`create index pilot_newest on pilot (started_at desc, id desc)`);
    await runner.query(`create index pilot_on_board on pilot (stage) where state in ('RUNNING', 'PAUSED')`);
    await runner.query(`
      create table pilot_milestone (
        id uuid primary key,
        pilot_id uuid not null references pilot (id),
        key text not null,
        ordinal int not null,
        title jsonb not null,
        acceptance jsonb not null,
        due_at timestamptz(3) not null,
        done_at timestamptz(3),
        done_by uuid references person (id),
        accepted_at timestamptz(3),
        accepted_by uuid references person (id),
        unique (pilot_id, key),
        check (accepted_at is null or done_at is not null)
      )`);
    await runner.query(`
      create table pilot_reading (
        id uuid primary key,
        pilot_id uuid not null references pilot (id),
        indicator_key text not null,
        value double precision not null,
        at timestamptz(3) not null,
        source text not null,
        recorded_by uuid references person (id),
        organization_id uuid not null references organization (id),
        recorded_at timestamptz(3) not null default fairway_now(),
        unique (pilot_id, indicator_key, at, source)
      )`);
    await runner.query(`
      create table pilot_check (
        id uuid primary key,
        pilot_id uuid not null references pilot (id),
        from_stage text not null,
        to_stage text not null,
        item text not null,
        note text,
        ticked_by uuid references person (id),
        ticked_at timestamptz(3) not null default fairway_now(),
        cleared_by uuid references person (id),
        cleared_at timestamptz(3)
      )`);
    // A tick that was taken back stays on record; only one can stand.
    await runner.query(
      `create unique index pilot_check_standing on pilot_check (pilot_id, from_stage, to_stage, item) where cleared_at is null`,
    );
    await runner.query(`
      create table pilot_gate_decision (
        id uuid primary key,
        pilot_id uuid not null references pilot (id),
        kind text not null check (kind in ('FORWARD', 'BACK', 'PAUSE', 'RESUME', 'STOP', 'WITHDRAW')),
        from_stage text not null,
        to_stage text not null,
        note text,
        decided_by uuid references person (id),
        organization_id uuid references organization (id),
        decided_at timestamptz(3) not null default fairway_now(),
        dwell_days double precision not null
      )`);
    await runner.query(
      `create index pilot_gate_decision_of on pilot_gate_decision (pilot_id, decided_at, id)`,
    );
    await runner.query(`
      create table pilot_risk (
        id uuid primary key,
        pilot_id uuid not null references pilot (id),
        level text not null check (level in ('MINOR', 'MAJOR', 'SEVERE')),
        text text not null,
        mitigation text,
        opened_by uuid references person (id),
        opened_at timestamptz(3) not null default fairway_now(),
        closed_by uuid references person (id),
        closed_at timestamptz(3),
        close_note text
      )`);
    await runner.query(`create index pilot_risk_of on pilot_risk (pilot_id, opened_at, id)`);
    await runner.query(`
      create table pilot_reminder (
        id uuid primary key,
        pilot_id uuid not null references pilot (id),
        day date not null default (fairway_now() at time zone 'Asia/Shanghai'),
        note text,
        sent_by uuid references person (id),
        sent_at timestamptz(3) not null default fairway_now(),
        unique (pilot_id, day)
      )`);
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index pilot_firm_owner_id on pilot (firm_owner_id) where firm_owner_id is not null`,
    );
    await runner.query(
      `create index pilot_vendor_owner_id on pilot (vendor_owner_id) where vendor_owner_id is not null`,
    );
    await runner.query(`create index pilot_check_pilot_id on pilot_check (pilot_id)`);
    await runner.query(
      `create index pilot_check_ticked_by on pilot_check (ticked_by) where ticked_by is not null`,
    );
    await runner.query(
      `create index pilot_check_cleared_by on pilot_check (cleared_by) where cleared_by is not null`,
    );
    await runner.query(
      `create index pilot_gate_decision_decided_by on pilot_gate_decision (decided_by) where decided_by is not null`,
    );
    await runner.query(
      `create index pilot_gate_decision_organization_id on pilot_gate_decision (organization_id) where organization_id is not null`,
    );
    await runner.query(
      `create index pilot_milestone_done_by on pilot_milestone (done_by) where done_by is not null`,
    );
    await runner.query(
      `create index pilot_milestone_accepted_by on pilot_milestone (accepted_by) where accepted_by is not null`,
    );
    await runner.query(`create index pilot_reading_organization_id on pilot_reading (organization_id)`);
    await runner.query(
      `create index pilot_reading_recorded_by on pilot_reading (recorded_by) where recorded_by is not null`,
    );
    await runner.query(
      `create index pilot_reminder_sent_by on pilot_reminder (sent_by) where sent_by is not null`,
    );
    await runner.query(
      `create index pilot_risk_opened_by on pilot_risk (opened_by) where opened_by is not null`,
    );
    await runner.query(
      `create index pilot_risk_closed_by on pilot_risk (closed_by) where closed_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'pilot_reminder',
      'pilot_risk',
      'pilot_gate_decision',
      'pilot_check',
      'pilot_reading',
      'pilot_milestone',
      'pilot',
    ])
      await runner.query(`drop table ${table}`);
  }
}
