import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { currentTraceId } from '@fairway/runtime';
import type { AuditAction, ReadContent } from './domain/actions.ts';
import { canonicalJson } from './domain/chain.ts';

export interface AuditNote {
  /** What was done: `scenario.submit`. */
  action: AuditAction;
  recordType: string;
  recordId: string;
  /** In the words of whoever decided. */
  reason?: string | null;
  /** State before and after; only their digests are kept, so that the trail holds nothing confidential. */
  before?: unknown;
  after?: unknown;
  /** For whom, when it is not the actor's own organization. */
  organizationId?: string | null;
}

/** Writes the trail. An entry commits with what it records; the sequencer chains it afterwards. */
@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  async record(tx: Tx, actor: Actor, note: AuditNote): Promise<void> {
    await tx.rows(
      `insert into audit_entry (id, actor_kind, person_id, organization_id, action, record_type, record_id, reason, before_hash, after_hash, trace_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        newId(),
        actor.kind,
        actor.personId,
        note.organizationId ?? actor.organization?.id ?? null,
        note.action,
        note.recordType,
        note.recordId,
        note.reason ?? null,
        digest(note.before),
        digest(note.after),
        currentTraceId() ?? null,
      ],
    );
  }

  /** Notes that somebody read confidential content, before it is handed out. */
  async reading(
    actor: Actor,
    note: { recordType: string; recordId: string; what: ReadContent },
  ): Promise<void> {
    await this.database.transaction((tx) =>
      this.record(tx, actor, {
        action: `read.${note.what}`,
        recordType: note.recordType,
        recordId: note.recordId,
      }),
    );
  }
}

const digest = (state: unknown): string | null =>
  state === undefined ? null : createHash('sha256').update(canonicalJson(state)).digest('hex');
