import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Scenario1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Instants keep milliseconds, as JavaScript does: a cursor made from a row finds the same row again.
    await runner.query(`
      create table scenario (
        id uuid primary key,
        code text not null unique,
        organization_id uuid not null references organization,
        drafted_by_organization_id uuid references organization,
        confirmed_at timestamptz(3),
        state text not null check (state in ('DRAFT','SCREENING','RETURNED','REJECTED','OPEN','EVALUATING','AWARDED','CLOSED','WITHDRAWN')),
        state_reason text,
        version int not null default 1,
        content_version int not null default 1,
        language text not null check (language in ('zh','en')),
        title jsonb not null,
        summary jsonb not null,
        problem jsonb not null,
        current_practice jsonb not null,
        site jsonb not null,
        process_step jsonb not null,
        teaser_name jsonb,
        sector text,
        region text check (region ~ '^[0-9]{6}$'),
        indicators jsonb not null,
        needs jsonb not null,
        data jsonb not null,
        data_asset_ids uuid[] not null,
        constraints jsonb not null,
        budget jsonb,
        start_by date,
        duration_weeks int check (duration_weeks between 1 and 520),
        ip_terms text check (ip_terms in ('DEMAND_OWNS','SUPPLY_OWNS','SHARED','NEGOTIABLE')),
        cooperation_mode text not null check (cooperation_mode in ('PROCUREMENT','CO_DEVELOPMENT','OPEN_CALL')),
        visibility text not null check (visibility in ('PUBLIC','VERIFIED','INVITED')),
        name_withheld boolean not null,
        max_awards int not null check (max_awards between 1 and 20),
        proposal_deadline timestamptz(3),
        deadline_zone text not null,
        risk_tier text check (risk_tier in ('MINIMAL','LIMITED','HIGH','PROHIBITED')),
        screening_answers jsonb not null default '[]',
        opened_at timestamptz(3),
        source text,
        external_id text,
        created_at timestamptz(3) not null default fairway_now(),
        updated_at timestamptz(3) not null default fairway_now(),
        data_readiness text not null check (data_readiness in ('NONE','SAMPLE','PREPARED','GOVERNED')),
        capabilities text[] not null,
        modalities text[] not null,
        deployments text[] not null,
        search_text text not null,
        check ((source is null) = (external_id is null)),
        check (state in ('DRAFT','SCREENING','RETURNED','REJECTED') or (opened_at is not null and confirmed_at is not null))
      )`);
    await runner.query(
      `create unique index scenario_of_source on scenario (source, external_id) where source is not null`,
    );
    await runner.query(
      `create index scenario_of_organization on scenario (organization_id, created_at desc)`,
    );
    await runner.query(
      `create index scenario_of_office on scenario (drafted_by_organization_id) where drafted_by_organization_id is not null`,
    );
    await runner.query(
      `create index scenario_newest on scenario ((coalesce(opened_at, created_at)) desc, id desc)`,
    );
    await runner.query(
      `create index scenario_by_deadline on scenario ((coalesce(proposal_deadline, 'infinity'::timestamptz)), id)`,
    );
    await runner.query(`create index scenario_due on scenario (proposal_deadline) where state = 'OPEN'`);
    await runner.query(
      `create index scenario_by_budget on scenario ((coalesce((budget ->> 'max')::numeric, (budget ->> 'min')::numeric, -1)) desc, id desc)`,
    );
    await runner.query(`create index scenario_by_region on scenario (region text_pattern_ops)`);
    await runner.query(`create index scenario_by_sector on scenario (sector text_pattern_ops)`);
    await runner.query(`create index scenario_by_capability on scenario using gin (capabilities)`);
    await runner.query(`create index scenario_by_modality on scenario using gin (modalities)`);
    await runner.query(`create index scenario_of_asset on scenario using gin (data_asset_ids)`);
    await runner.query(`create index scenario_search on scenario using gin (search_text gin_trgm_ops)`);

    await runner.query(`
      create table scenario_version (
        scenario_id uuid not null references scenario,
        content_version int not null,
        change_class text check (change_class in ('CLARIFY','MINOR','MATERIAL')),
        changed_fields text[] not null,
        content jsonb not null,
        created_at timestamptz(3) not null default fairway_now(),
        primary key (scenario_id, content_version)
      )`);
    await runner.query(`
      create table scenario_invitation (
        scenario_id uuid not null references scenario,
        organization_id uuid not null references organization,
        invited_at timestamptz(3) not null default fairway_now(),
        primary key (scenario_id, organization_id)
      )`);
    await runner.query(`create index scenario_invitation_of on scenario_invitation (organization_id)`);
    await runner.query(`
      create table scenario_confirmation (
        token_sha256 text primary key,
        scenario_id uuid not null references scenario,
        expires_at timestamptz not null
      )`);
    await runner.query(`create index scenario_confirmation_of on scenario_confirmation (scenario_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table scenario_confirmation`);
    await runner.query(`drop table scenario_invitation`);
    await runner.query(`drop table scenario_version`);
    await runner.query(`drop table scenario`);
  }
}
