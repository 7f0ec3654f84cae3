import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  nextCode,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import type { EmbeddingFault } from '../embedding/embedding-service.ts';
import { MatchRunEntity, type RunState } from '../match.entity.ts';

type Row = MatchRunEntity & { sortAt: string };
const NEWEST_FIRST: SortColumn<Row>[] = [
  { sql: 'r.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'r.id', type: 'uuid', descending: true, of: (row) => row.id },
];

export interface NewRun {
  scenarioId: string | null;
  requestedBy: string | null;
  organizationId: string | null;
  engineVersion: string;
}

@Injectable()
export class MatchRunRepository {
  byId(reader: Reader, id: string): Promise<MatchRunEntity | null> {
    return reader.repository(MatchRunEntity).findOneBy({ id });
  }

  async insert(tx: Tx, run: NewRun): Promise<MatchRunEntity> {
    const id = newId();
    await tx.rows(
      `insert into match_run (id, code, scenario_id, requested_by, organization_id, engine_version) values ($1, $2, $3, $4, $5, $6)`,
      [id, await nextCode(tx, 'MR'), run.scenarioId, run.requestedBy, run.organizationId, run.engineVersion],
    );
    return (await this.byId(tx, id))!;
  }

  /** A run of the same scope that has not begun: asking twice must not score twice. One that was paused halfway is not that. */
  async waiting(reader: Reader, scenarioId: string | null): Promise<MatchRunEntity | null> {
    const row = await reader.row<{ id: string }>(
      `select id from match_run where state = 'QUEUED' and reached is null and scenario_id is not distinct from $1 limit 1`,
      [scenarioId],
    );
    return row ? this.byId(reader, row.id) : null;
  }

  /** Locked, so that what is decided about it still holds when it is written. */
  async lock(tx: Tx, id: string): Promise<MatchRunEntity | null> {
    await tx.rows('select 1 from match_run where id = $1 for update', [id]);
    return this.byId(tx, id);
  }

  /** Begins a run, or notes of one that goes on how much there is to do by now. */
  async begin(tx: Tx, id: string, left: number, position: number): Promise<void> {
    await tx.rows(
      `update match_run set state = 'RUNNING', total = done + $2, position = $3, started_at = coalesce(started_at, fairway_now())
       where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id, left, position],
    );
  }

  /** Notes one scenario scored; answers whether to go on. A scenario that was scored by somebody else meanwhile counts once. */
  async progress(tx: Tx, id: string, scenarioId: string, matches: number): Promise<boolean> {
    const row = await tx.row<{ go: boolean }>(
      `update match_run r set done = done + 1, matches = matches + $3, reached = $2,
              weights_version = coalesce((select max(weights_version) from match where scenario_id = $2), weights_version)
       where id = $1 and state = 'RUNNING' and (reached is null or reached < $2)
       returning not (cancel_requested or pause_requested) as go`,
      [id, scenarioId, matches],
    );
    return row?.go ?? false;
  }

  /** The first fault stands for all: a run that lacked the embedding service once says so. */
  async noteFault(tx: Tx, id: string, fault: EmbeddingFault): Promise<void> {
    await tx.rows(`update match_run set embedding_fault = coalesce(embedding_fault, $2) where id = $1`, [
      id,
      fault,
    ]);
  }

  async end(tx: Tx, id: string, state: RunState): Promise<void> {
    await tx.rows(
      `update match_run set state = $2, finished_at = fairway_now(), pause_requested = false where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id, state],
    );
  }

  /** A run that is not at work is cancelled at once; one at work stops at its next step. */
  async requestCancel(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update match_run set cancel_requested = true, state = case when state = 'RUNNING' then state else 'CANCELLED' end,
              finished_at = case when state = 'RUNNING' then finished_at else fairway_now() end
       where id = $1 and state in ('QUEUED', 'RUNNING', 'PAUSED')`,
      [id],
    );
  }

  /** A run that has not begun is paused at once; one at work stops at its next step. */
  async requestPause(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update match_run set pause_requested = state = 'RUNNING', state = case when state = 'QUEUED' then 'PAUSED' else state end
       where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id],
    );
  }

  async pause(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update match_run set state = 'PAUSED', pause_requested = false where id = $1 and state = 'RUNNING'`,
      [id],
    );
  }

  /** Takes a pause back that has not come into effect, or queues the run anew. */
  async resume(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update match_run set pause_requested = false, state = case when state = 'PAUSED' then 'QUEUED' else state end where id = $1`,
      [id],
    );
  }

  page(
    reader: Reader,
    scope: { scenarioId?: string; organizationId?: string },
    args: PageArgs,
  ): Promise<Page<Row>> {
    const parameters: unknown[] = [];
    const where: string[] = [];
    if (scope.scenarioId) where.push(`r.scenario_id = $${parameters.push(scope.scenarioId)}`);
    if (scope.organizationId) where.push(`r.organization_id = $${parameters.push(scope.organizationId)}`);
    const select = `select ${columnsOf(reader, MatchRunEntity, 'r')}, r.created_at::text as "sortAt" from match_run r`;
    return keysetPage<Row>(reader, { select, where, parameters, sort: NEWEST_FIRST }, args);
  }

  async count(reader: Reader, scope: { scenarioId?: string; organizationId?: string }): Promise<number> {
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from match_run where ($1::uuid is null or scenario_id = $1) and ($2::uuid is null or organization_id = $2)`,
      [scope.scenarioId ?? null, scope.organizationId ?? null],
    );
    return Number(row!.n);
  }
}
