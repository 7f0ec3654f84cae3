import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id uuid primary key,
        written bigint generated always as identity,
        seq bigint unique,
        at timestamptz not null default fairway_now(),
        actor_kind text not null,
        person_id uuid,
        organization_id uuid,
        action text not null,
        record_type text not null,
        record_id text not null,
        reason text,
        before_hash text,
        after_hash text,
        trace_id text,
        prev_hash text,
        hash text
      )`);
    await runner.query(`create index audit_unchained on audit_entry (written) where seq is null`);
    await runner.query(`create index audit_of_record on audit_entry (record_type, record_id, written desc)`);
    await runner.query(`create index audit_of_organization on audit_entry (organization_id, written desc)`);
    // Append-only: the sequencer may add the chain's fields once; nothing else ever changes.
    await runner.query(`
      create function audit_entry_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'audit entries are never deleted'; end if;
        if old.seq is not null
           or (to_jsonb(new) - 'seq' - 'prev_hash' - 'hash') is distinct from (to_jsonb(old) - 'seq' - 'prev_hash' - 'hash')
        then raise exception 'audit entries are never changed'; end if;
        return new;
      end $$`);
    await runner.query(
      `create trigger audit_entry_guard before update or delete on audit_entry for each row execute function audit_entry_guard()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_entry`);
    await runner.query(`drop function audit_entry_guard()`);
  }
}
