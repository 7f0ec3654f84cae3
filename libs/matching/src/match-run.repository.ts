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
import type { EmbeddingFault } from './embedding/embedding-service.ts';
import { MatchRunEntity, type RunState } from './match.entity.ts';

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

  /** A run of the same scope that has not begun: asking twice must not score twice. */
  async waiting(reader: Reader, scenarioId: string | null): Promise<MatchRunEntity | null> {
    const row = await reader.row<{ id: string }>(
      `select id from match_run where state = 'QUEUED' and scenario_id is not distinct from $1 limit 1`,
      [scenarioId],
    );
    return row ? this.byId(reader, row.id) : null;
  }

  async begin(tx: Tx, id: string, total: number, position: number): Promise<void> {
    await tx.rows(
      `update match_run set state = 'RUNNING', total = $2, done = 0, matches = 0, position = $3, started_at = coalesce(started_at, fairway_now()) where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id, total, position],
    );
  }

  /** Notes progress; answers false when somebody asked to stop. */
  async progress(tx: Tx, id: string, done: number, matches: number): Promise<boolean> {
    const row = await tx.row<{ go: boolean }>(
      `update match_run set done = $2, matches = $3 where id = $1 returning not cancel_requested as go`,
      [id, done, matches],
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
      `update match_run set state = $2, finished_at = fairway_now() where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id, state],
    );
  }

  /** A run that has not begun is cancelled at once; one at work stops at its next step. */
  async requestCancel(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update match_run set cancel_requested = true, state = case when state = 'QUEUED' then 'CANCELLED' else state end,
              finished_at = case when state = 'QUEUED' then fairway_now() else finished_at end where id = $1 and state in ('QUEUED', 'RUNNING')`,
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
