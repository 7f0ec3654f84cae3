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
import type { Disputed, ObjectionOutcome, ObjectionState } from '../domain/objection.ts';
import { MatchObjectionEntity } from './reasons.entity.ts';

type Row = MatchObjectionEntity & { sortAt: string };
const NEWEST_FIRST: SortColumn<Row>[] = [
  { sql: 'o.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'o.id', type: 'uuid', descending: true, of: (row) => row.id },
];

export interface NewObjection extends Disputed {
  scenarioId: string;
  solutionId: string;
  organizationId: string;
  personId: string | null;
  engineVersion: string;
  reason: string;
}

export interface ObjectionScope {
  /** Beginning of the region codes of an office; null for all. */
  regionPrefix: string | null;
  state?: ObjectionState;
}

@Injectable()
export class ObjectionRepository {
  byId(reader: Reader, id: string): Promise<MatchObjectionEntity | null> {
    return reader.repository(MatchObjectionEntity).findOneBy({ id });
  }

  async lock(tx: Tx, id: string): Promise<MatchObjectionEntity | null> {
    await tx.rows(`select id from match_objection where id = $1 for update`, [id]);
    return this.byId(tx, id);
  }

  /** Null when the organization has an open objection to the same statement. */
  async insert(tx: Tx, objection: NewObjection): Promise<MatchObjectionEntity | null> {
    const id = newId();
    const row = await tx.row<{ id: string }>(
      `insert into match_objection (id, code, scenario_id, solution_id, organization_id, person_id, criterion, constraint_code, value, constraint_state, engine_version, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
      [
        id,
        await nextCode(tx, 'OB'),
        objection.scenarioId,
        objection.solutionId,
        objection.organizationId,
        objection.personId,
        objection.criterion,
        objection.constraint,
        objection.value,
        objection.state,
        objection.engineVersion,
        objection.reason,
      ],
    );
    return row ? this.byId(tx, id) : null;
  }

  async answer(
    tx: Tx,
    id: string,
    { outcome, answer, personId }: { outcome: ObjectionOutcome; answer: string; personId: string | null },
  ): Promise<MatchObjectionEntity> {
    await tx.rows(
      `update match_objection set state = $2, answer = $3, answered_by = $4, answered_at = fairway_now() where id = $1`,
      [id, outcome, answer, personId],
    );
    return (await this.byId(tx, id))!;
  }

  /** Objections to a pair, the newest first; only those of one organization, or all. */
  ofPair(
    reader: Reader,
    pair: { scenarioId: string; solutionId: string },
    organizationId: string | null,
  ): Promise<MatchObjectionEntity[]> {
    const { scenarioId, solutionId } = pair;
    return reader.repository(MatchObjectionEntity).find({
      where: { scenarioId, solutionId, ...(organizationId ? { organizationId } : {}) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 50,
    });
  }

  page(reader: Reader, scope: ObjectionScope, args: PageArgs): Promise<Page<Row>> {
    const { where, parameters } = conditions(scope);
    const select = `select ${columnsOf(reader, MatchObjectionEntity, 'o')}, o.created_at::text as "sortAt"
      from match_objection o join scenario s on s.id = o.scenario_id`;
    return keysetPage<Row>(reader, { select, where, parameters, sort: NEWEST_FIRST }, args);
  }

  async count(reader: Reader, scope: ObjectionScope): Promise<number> {
    const { where, parameters } = conditions(scope);
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from match_objection o join scenario s on s.id = o.scenario_id
       where ${where.join(' and ') || 'true'}`,
      parameters,
    );
    return Number(row!.n);
  }
}

function conditions({ regionPrefix, state }: ObjectionScope): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const where: string[] = [];
  if (regionPrefix)
    where.push(`(s.region is null or starts_with(s.region, $${parameters.push(regionPrefix)}))`);
  if (state) where.push(`o.state = $${parameters.push(state)}`);
  return { where, parameters };
}
