import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@fairway/database';
import { AsSequencerStep, type SequencerStep } from '@fairway/messaging';
import { chainText, GENESIS, type ChainedEntry } from './domain/chain.ts';

const BATCH = 500;
const BATCH_TO_VERIFY = 5_000;
// Microseconds as text: a JavaScript Date would round the instant and the hash with it.
const COLUMNS = `id, seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_kind, person_id, organization_id,
  action, record_type, record_id, reason, before_hash, after_hash, trace_id, prev_hash, hash`;

interface Row {
  id: string;
  seq: string | null;
  at: string;
  actor_kind: string;
  person_id: string | null;
  organization_id: string | null;
  action: string;
  record_type: string;
  record_id: string;
  reason: string | null;
  before_hash: string | null;
  after_hash: string | null;
  trace_id: string | null;
  prev_hash: string | null;
  hash: string | null;
}

export interface Verification {
  /** Entries whose chain was checked. */
  checked: number;
  /** Entries written but not chained yet: the tail. */
  unchained: number;
  /** Entries that have their place in the chain. */
  total: number;
  /** The first sequence number that does not hold, with what is wrong. */
  broken: { seq: number; why: string } | null;
  head: string;
}

/** Gives committed entries their place and hash, and proves that none was altered, removed, added or moved. */
@Injectable()
@AsSequencerStep()
export class AuditChain implements SequencerStep {
  constructor(private readonly database: Database) {}

  async step(tx: Tx): Promise<number> {
    const rows = await tx.rows<Row>(
      `select ${COLUMNS} from audit_entry where seq is null order by written limit ${BATCH} for update`,
    );
    if (!rows.length) return 0;
    const last = await tx.row<{ seq: string; hash: string }>(
      `select seq::text, hash from audit_entry where seq is not null order by audit_entry.seq desc limit 1`,
    );
    let seq = Number(last?.seq ?? 0);
    let hash = last?.hash ?? GENESIS;
    const chained = rows.map((row) => {
      const previous = hash;
      seq += 1;
      hash = hashOf(previous, row, seq);
      return { id: row.id, seq, previous, hash };
    });
    await tx.rows(
      `update audit_entry e set seq = c.seq, prev_hash = c.previous, hash = c.hash
       from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[]) as c (id, seq, previous, hash) where e.id = c.id`,
      [
        chained.map((c) => c.id),
        chained.map((c) => c.seq),
        chained.map((c) => c.previous),
        chained.map((c) => c.hash),
      ],
    );
    return rows.length;
  }

  /**
   * Walks the chain and stops at the first entry that does not hold. A caller that wants to show progress walks it in
   * parts: each goes on after the place and hash at which the one before has ended.
   */
  async verify(after = 0, head = GENESIS, atMost = Infinity): Promise<Verification> {
    const reader = this.database.reader;
    const counts = (await reader.row<{ unchained: number; total: number }>(
      'select count(*) filter (where seq is null)::int as unchained, count(seq)::int as total from audit_entry',
    ))!;
    let hash = head;
    let expected = after;
    const end = after + atMost;
    const found = (broken: Verification['broken']): Verification => ({
      ...counts,
      checked: broken ? expected - 1 : expected,
      broken,
      head: hash,
    });
    while (expected < end) {
      const rows = await reader.rows<Row>(
        `select ${COLUMNS} from audit_entry where seq > $1 order by audit_entry.seq limit $2`,
        [expected, Math.min(BATCH_TO_VERIFY, end - expected)],
      );
      if (!rows.length) break;
      for (const row of rows) {
        expected += 1;
        const seq = Number(row.seq);
        if (seq !== expected) return found({ seq: expected, why: 'is missing' });
        if (row.prev_hash !== hash) return found({ seq, why: 'does not follow the entry before it' });
        const computed = hashOf(hash, row, seq);
        if (row.hash !== computed) return found({ seq, why: 'was altered' });
        hash = computed;
      }
    }
    return found(null);
  }
}

function hashOf(previous: string, row: Row, seq: number): string {
  const entry: ChainedEntry = {
    seq,
    at: row.at,
    actorKind: row.actor_kind,
    personId: row.person_id,
    organizationId: row.organization_id,
    action: row.action,
    recordType: row.record_type,
    recordId: row.record_id,
    reason: row.reason,
    beforeHash: row.before_hash,
    afterHash: row.after_hash,
    traceId: row.trace_id,
  };
  return createHash('sha256').update(chainText(previous, entry)).digest('hex');
}
