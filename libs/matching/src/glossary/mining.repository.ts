import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import { GlossaryMiningEntity, type MiningState } from './glossary-mining.entity.ts';

/** One that has not come on for so long has lost its worker for good. */
const LOST_AFTER = '15 minutes';

@Injectable()
export class MiningRepository {
  byId(reader: Reader, id: string): Promise<GlossaryMiningEntity | null> {
    return reader.repository(GlossaryMiningEntity).findOneBy({ id });
  }

  /** The one under way, else the one that was last asked for. */
  async latest(reader: Reader): Promise<GlossaryMiningEntity | null> {
    const row = await reader.row<{ id: string }>(
      `select id from glossary_mining order by created_at desc, id desc limit 1`,
    );
    return row ? this.byId(reader, row.id) : null;
  }

  /** Only one at a time; answers the one that is under way, so that asking twice does not read twice. */
  async underWay(tx: Tx): Promise<GlossaryMiningEntity | null> {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('glossary-mining', 7246))`);
    await tx.rows(
      `update glossary_mining set state = 'FAILED', finished_at = fairway_now()
       where state in ('QUEUED', 'RUNNING') and touched_at < fairway_now() - $1::interval`,
      [LOST_AFTER],
    );
    const row = await tx.row<{ id: string }>(
      `select id from glossary_mining where state in ('QUEUED', 'RUNNING') limit 1`,
    );
    return row ? this.byId(tx, row.id) : null;
  }

  async insert(tx: Tx, requestedBy: string | null): Promise<GlossaryMiningEntity> {
    const id = newId();
    await tx.rows(`insert into glossary_mining (id, requested_by) values ($1, $2)`, [id, requestedBy]);
    return (await this.byId(tx, id))!;
  }

  async lock(tx: Tx, id: string): Promise<GlossaryMiningEntity | null> {
    await tx.rows('select 1 from glossary_mining where id = $1 for update', [id]);
    return this.byId(tx, id);
  }

  /** Notes how far it has come; answers whether to go on. */
  async progress(tx: Tx, id: string, read: number, total: number): Promise<boolean> {
    const row = await tx.row<{ go: boolean }>(
      `update glossary_mining set state = 'RUNNING', read = $2, total = $3, touched_at = fairway_now()
       where id = $1 and state in ('QUEUED', 'RUNNING') returning not cancel_requested as go`,
      [id, read, total],
    );
    return row?.go ?? false;
  }

  /** One that has not begun is over at once; one at work stops at its next step. */
  async requestCancel(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update glossary_mining set cancel_requested = true, state = case when state = 'QUEUED' then 'CANCELLED' else state end,
              finished_at = case when state = 'QUEUED' then fairway_now() end
       where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id],
    );
  }

  async end(tx: Tx, id: string, state: MiningState, proposed: number): Promise<void> {
    await tx.rows(
      `update glossary_mining set state = $2, proposed = $3, finished_at = fairway_now() where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id, state, proposed],
    );
  }
}
