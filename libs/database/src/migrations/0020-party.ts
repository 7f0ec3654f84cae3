import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Party1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        name text not null,
        language text not null default 'zh' check (language in ('zh', 'en')),
        administrator boolean not null default false,
        auditor boolean not null default false,
        reviewer boolean not null default false,
        demo boolean not null default false,
        created_at timestamptz not null default fairway_now(),
        version int not null default 1
      )`);
    // Secrets stand apart from the person, so that reading a person never reads them.
    await runner.query(`
      create table credential (
        person_id uuid primary key references person (id) on delete cascade,
        password_hash text,
        second_factor_sealed text,
        second_factor_confirmed_at timestamptz,
        second_factor_step bigint,
        changed_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query(`
      create table recovery_code (
        person_id uuid not null references person (id) on delete cascade,
        code_hash text not null,
        used_at timestamptz,
        primary key (person_id, code_hash)
      )`);
    await runner.query(`
      create table organization (
        id uuid primary key,
        code text not null unique,
        name jsonb not null,
        uscc text unique,
        foreign_identifier text,
        sector text,
        region text,
        size_band text check (size_band in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
        declared_parts text[] not null default '{}' check (declared_parts <@ array['DEMAND', 'SUPPLY', 'RESEARCH']),
        granted_parts text[] not null default '{}' check (granted_parts <@ array['PROGRAM', 'COMPUTE', 'FINANCE']),
        parts text[] not null generated always as (declared_parts || granted_parts) stored,
        verified_at timestamptz,
        verified_by uuid references person (id),
        group_id uuid references organization (id),
        region_prefix text check (region_prefix ~ '^[0-9]{2,6}$'),
        demo boolean not null default false,
        search_text text not null default '',
        created_at timestamptz not null default fairway_now(),
        version int not null default 1
      )`);
    await runner.query(`create index organization_newest on organization (created_at desc, id)`);
    await runner.query(
      `create index organization_group on organization (group_id) where group_id is not null`,
    );
    await runner.query(`create index organization_parts on organization using gin (parts)`);
    await runner.query(
      `create index organization_search on organization using gin (search_text gin_trgm_ops)`,
    );
    await runner.query(`
      create table membership (
        id uuid primary key,
        person_id uuid not null references person (id) on delete cascade,
        organization_id uuid not null references organization (id) on delete cascade,
        role text not null check (role in ('OWNER', 'EDITOR', 'VIEWER')),
        created_at timestamptz not null default fairway_now(),
        unique (person_id, organization_id)
      )`);
    await runner.query(
      `create index membership_of_organization on membership (organization_id, created_at, id)`,
    );
    await runner.query(`
      create table session (
        token_hash text primary key,
        person_id uuid not null references person (id) on delete cascade,
        organization_id uuid references organization (id) on delete set null,
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query(`create index session_of_person on session (person_id)`);
    await runner.query(`create index session_idle on session (last_seen_at)`);
    await runner.query(`
      create table api_token (
        id uuid primary key,
        organization_id uuid not null references organization (id) on delete cascade,
        person_id uuid not null references person (id) on delete cascade,
        name text not null,
        hint text not null,
        token_hash text not null unique,
        scopes text[] not null check (scopes <@ array['READ', 'WRITE'] and cardinality(scopes) > 0),
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(
      `create index api_token_of_organization on api_token (organization_id, created_at desc, id)`,
    );
    await runner.query(`create index api_token_of_person on api_token (person_id)`);
    await runner.query(`
      create table invitation (
        id uuid primary key,
        organization_id uuid not null references organization (id) on delete cascade,
        email text not null check (email = lower(email)),
        role text not null check (role in ('OWNER', 'EDITOR', 'VIEWER')),
        token_hash text not null unique,
        invited_by uuid references person (id) on delete set null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid references person (id) on delete set null,
        revoked_at timestamptz
      )`);
    await runner.query(
      `create index invitation_of_organization on invitation (organization_id, created_at desc, id)`,
    );
    await runner.query(`
      create unique index invitation_open on invitation (organization_id, email) where accepted_at is null and revoked_at is null`);
    await runner.query(`
      create table mailed_link (
        token_hash text primary key,
        purpose text not null check (purpose in ('PASSWORD_RESET', 'EMAIL_CHANGE')),
        person_id uuid not null references person (id) on delete cascade,
        email text,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index mailed_link_of_person on mailed_link (person_id, purpose)`);
    await runner.query(`
      create table mail (
        id uuid primary key,
        recipient text not null,
        template text not null,
        language text not null,
        subject text not null,
        body_sealed text,
        state text not null check (state in ('HELD', 'QUEUED', 'SENT', 'FAILED')),
        attempts int not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        sent_at timestamptz,
        error text,
        created_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query(`create index mail_newest on mail (created_at desc, id)`);
    await runner.query(`create index mail_due on mail (next_attempt_at) where state = 'QUEUED'`);
    await runner.query(`
      create table attempt_count (
        key text primary key,
        since timestamptz not null default clock_timestamp(),
        attempts int not null
      )`);
    await runner.query(`create index attempt_count_since on attempt_count (since)`);
    await runner.query(`
      create table demo_account (
        role text primary key check (role in ('FIRM', 'VENDOR', 'OFFICER', 'REVIEWER', 'ADMINISTRATOR')),
        person_id uuid not null references person (id) on delete cascade,
        organization_id uuid references organization (id) on delete cascade
      )`);
    // Every reference can be followed backwards without walking the table, as a deletion does.
    await runner.query(
      `create index organization_verified_by on organization (verified_by) where verified_by is not null`,
    );
    await runner.query(
      `create index session_organization_id on session (organization_id) where organization_id is not null`,
    );
    await runner.query(
      `create index invitation_invited_by on invitation (invited_by) where invited_by is not null`,
    );
    await runner.query(
      `create index invitation_accepted_by on invitation (accepted_by) where accepted_by is not null`,
    );
    await runner.query(`create index demo_account_person_id on demo_account (person_id)`);
    await runner.query(`create index demo_account_organization_id on demo_account (organization_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'demo_account',
      'attempt_count',
      'mail',
      'mailed_link',
      'invitation',
      'api_token',
      'session',
      'membership',
    ]) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query(`drop table organization`);
    for (const table of ['recovery_code', 'credential', 'person']) await runner.query(`drop table ${table}`);
  }
}
