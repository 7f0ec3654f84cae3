import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import type { Disposition } from './domain/disposition.ts';
import { MatchEntity } from './match.entity.ts';

export type ScoredMatch = Omit<MatchEntity, 'id' | 'scoredAt'>;

export interface MatchFilter {
  scenarioId?: string;
  solutionId?: string;
  /** Only what is recommended, only near misses, or (undefined) both. */
  recommended?: boolean;
}

const FAR = 1_000_000;
/** A vendor has few solutions that fit one scenario. */
const OWN_AT_MOST = 20;
const BY_FIT: SortColumn<MatchEntity> = {
  sql: 'm.fit',
  type: 'numeric',
  descending: true,
  of: (row) => row.fit,
};
const BY_SCENARIO: SortColumn<MatchEntity>[] = [
  {
    sql: `coalesce(m.rank_for_scenario, ${FAR})`,
    type: 'int',
    of: (row) => row.rankForScenario ?? FAR,
  },
  BY_FIT,
  { sql: 'm.id', type: 'uuid', of: (row) => row.id },
];
const BY_SOLUTION: SortColumn<MatchEntity>[] = [
  { sql: 'm.recommended', type: 'boolean', descending: true, of: (row) => String(row.recommended) },
  BY_FIT,
  { sql: 'm.scenario_id', type: 'uuid', of: (row) => row.scenarioId },
];

@Injectable()
export class MatchRepository {
  byId(reader: Reader, id: string): Promise<MatchEntity | null> {
    return reader.repository(MatchEntity).findOneBy({ id });
  }

  ofPair(reader: Reader, scenarioId: string, solutionId: string): Promise<MatchEntity | null> {
    return reader.repository(MatchEntity).findOneBy({ scenarioId, solutionId });
  }

  async page(reader: Reader, filter: MatchFilter, args: PageArgs): Promise<Page<MatchEntity>> {
    const { where, parameters } = conditions(filter);
    const select = `select ${columnsOf(reader, MatchEntity, 'm')} from match m`;
    const page = await keysetPage<MatchEntity>(
      reader,
      { select, where, parameters, sort: filter.scenarioId ? BY_SCENARIO : BY_SOLUTION },
      args,
    );
    // Raw rows: PostgreSQL gives decimals and bigints as text.
    for (const row of page.rows) Object.assign(row, { fit: Number(row.fit), position: Number(row.position) });
    return page;
  }

  async count(reader: Reader, filter: MatchFilter): Promise<number> {
    const { where, parameters } = conditions(filter);
    return Number(
      (await reader.row<{ n: string }>(
        `select count(*) as n from match m where ${where.join(' and ')}`,
        parameters,
      ))!.n,
    );
  }

  /** How the solutions of one organization fit a scenario, best first; not those that it was not invited to. */
  ofOrganization(reader: Reader, scenarioId: string, organizationId: string): Promise<MatchEntity[]> {
    return reader
      .repository(MatchEntity)
      .createQueryBuilder('m')
      .where(
        `m.scenario_id = :scenarioId and not m.constraints @> '[{"code": "VISIBILITY", "state": "MISSED"}]'
         and m.solution_id in (select id from solution where organization_id = :organizationId)`,
        { scenarioId, organizationId },
      )
      .orderBy('m.recommended', 'DESC')
      .addOrderBy('m.fit', 'DESC')
      .limit(OWN_AT_MOST)
      .getMany();
  }

  /** How many recommended matches each scenario has. */
  async counts(reader: Reader, scenarioIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await reader.rows<{ id: string; n: string }>(
      `select scenario_id as id, count(*) as n from match where scenario_id = any($1) and recommended group by scenario_id`,
      [scenarioIds],
    );
    return new Map(rows.map((row) => [row.id, Number(row.n)]));
  }

  /** The place of each recommended match among those of its solution. Counted when asked for: kept, each scoring would move it in every scenario behind. */
  async ranksForSolutions(reader: Reader, matchIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await reader.rows<{ id: string; rank: string }>(
      `select m.id, 1 + (
         select count(*) from match b where b.solution_id = m.solution_id and b.recommended
           and (b.fit > m.fit or (b.fit = m.fit and b.scenario_id < m.scenario_id))
       ) as rank
       from match m where m.id = any($1) and m.recommended`,
      [matchIds],
    );
    return new Map(rows.map((row) => [row.id, Number(row.rank)]));
  }

  /** The scenario's matches become exactly these; pairs that were there keep their id. Answers solutions that are new among the first `best`. */
  async replaceForScenario(
    tx: Tx,
    scenarioId: string,
    scored: readonly ScoredMatch[],
    best: number,
  ): Promise<string[]> {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended($1, 7246))`, [scenarioId]);
    const before = await tx.rows<{ solution_id: string; rank: number | null }>(
      `select solution_id, rank_for_scenario as rank from match where scenario_id = $1`,
      [scenarioId],
    );
    const kept = scored.map((one) => one.solutionId);
    await tx.rows(`delete from match where scenario_id = $1 and not (solution_id = any($2))`, [
      scenarioId,
      kept,
    ]);
    if (scored.length) await this.upsert(tx, scored);
    const wasBest = new Set(
      before.filter((row) => row.rank !== null && row.rank <= best).map((row) => row.solution_id),
    );
    return scored
      .filter(
        (one) => one.rankForScenario !== null && one.rankForScenario <= best && !wasBest.has(one.solutionId),
      )
      .map((one) => one.solutionId);
  }

  /** The scenarios that have a match with each solution. */
  async scenariosOf(reader: Reader, solutionIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await reader.rows<{ id: string; scenarios: string[] }>(
      `select solution_id as id, array_agg(scenario_id) as scenarios from match where solution_id = any($1) group by solution_id`,
      [solutionIds],
    );
    return new Map(rows.map((row) => [row.id, row.scenarios]));
  }

  async dispositions(
    reader: Reader,
    pairs: readonly { scenarioId: string; solutionId: string }[],
  ): Promise<Map<string, Disposition>> {
    const rows = await reader.rows<Disposition & { scenario_id: string; solution_id: string }>(
      `select d.scenario_id, d.solution_id, d.state, d.reason, d.at from match_disposition d
       join unnest($1::uuid[], $2::uuid[]) as p (scenario_id, solution_id) using (scenario_id, solution_id)`,
      [pairs.map((p) => p.scenarioId), pairs.map((p) => p.solutionId)],
    );
    return new Map(
      rows.map(({ scenario_id, solution_id, ...disposition }) => [
        pairKey(scenario_id, solution_id),
        disposition,
      ]),
    );
  }

  /** Solutions of a scenario that somebody has put aside for or against. */
  async disposedSolutions(reader: Reader, scenarioId: string): Promise<string[]> {
    const rows = await reader.rows<{ id: string }>(
      `select solution_id as id from match_disposition where scenario_id = $1 and state <> 'NEW'`,
      [scenarioId],
    );
    return rows.map((row) => row.id);
  }

  async setDisposition(
    tx: Tx,
    scenarioId: string,
    solutionId: string,
    disposition: Omit<Disposition, 'at'>,
    personId: string | null,
  ): Promise<void> {
    await tx.rows(
      `insert into match_disposition (scenario_id, solution_id, state, reason, person_id) values ($1, $2, $3, $4, $5)
       on conflict (scenario_id, solution_id) do update set state = excluded.state, reason = excluded.reason, person_id = excluded.person_id, at = fairway_now()`,
      [scenarioId, solutionId, disposition.state, disposition.reason, personId],
    );
  }

  private async upsert(tx: Tx, scored: readonly ScoredMatch[]): Promise<void> {
    await tx.rows(
      `insert into match (id, scenario_id, solution_id, fit, recommended, near_miss, rank_for_scenario, criteria, constraints, raises,
                          scenario_content_version, solution_content_version, engine_version, weights_version, rates_version, position,
                          segment, likelihood, likelihood_basis, calibration_version)
       select (r ->> 'id')::uuid, (r ->> 'scenarioId')::uuid, (r ->> 'solutionId')::uuid, (r ->> 'fit')::numeric, (r ->> 'recommended')::boolean,
              (r ->> 'nearMiss')::boolean, (r ->> 'rankForScenario')::int, r -> 'criteria', r -> 'constraints', r -> 'raises',
              (r ->> 'scenarioContentVersion')::int, (r ->> 'solutionContentVersion')::int, r ->> 'engineVersion', (r ->> 'weightsVersion')::int, (r ->> 'ratesVersion')::int, (r ->> 'position')::bigint,
              r ->> 'segment', (r ->> 'likelihood')::float8, nullif(r -> 'likelihoodBasis', 'null'), (r ->> 'calibrationVersion')::int
       from jsonb_array_elements($1::jsonb) as r
       on conflict (scenario_id, solution_id) do update set
         fit = excluded.fit, recommended = excluded.recommended, near_miss = excluded.near_miss, rank_for_scenario = excluded.rank_for_scenario,
         criteria = excluded.criteria, constraints = excluded.constraints, raises = excluded.raises,
         scenario_content_version = excluded.scenario_content_version, solution_content_version = excluded.solution_content_version,
         engine_version = excluded.engine_version, weights_version = excluded.weights_version, rates_version = excluded.rates_version, position = excluded.position, scored_at = fairway_now(),
         segment = excluded.segment, likelihood = excluded.likelihood, likelihood_basis = excluded.likelihood_basis,
         calibration_version = excluded.calibration_version`,
      [JSON.stringify(scored.map((one) => ({ id: newId(), ...one })))],
    );
  }
}

export const pairKey = (scenarioId: string, solutionId: string): string => `${scenarioId}/${solutionId}`;

function conditions(filter: MatchFilter): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const where: string[] = [];
  if (filter.scenarioId) where.push(`m.scenario_id = $${parameters.push(filter.scenarioId)}`);
  if (filter.solutionId) {
    where.push(`m.solution_id = $${parameters.push(filter.solutionId)}`);
    // A vendor does not learn of scenarios that it was not invited to.
    where.push(`not m.constraints @> '[{"code": "VISIBILITY", "state": "MISSED"}]'`);
    // Nor of what waits until it has room: a busy vendor is told how many these are, not to look at each.
    where.push(
      `not exists (select 1 from match_allocation a where a.scenario_id = m.scenario_id and a.solution_id = m.solution_id and a.reason = 'CAPACITY_TAKEN')`,
    );
  }
  if (filter.recommended === true) where.push('m.recommended');
  if (filter.recommended === false) where.push('m.near_miss and not m.recommended');
  return { where, parameters };
}
