import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import {
  MatchingModelEntity,
  type Coefficients,
  type ModelKind,
  type ModelMetrics,
  type ModelState,
} from './matching-model.entity.ts';

/** How what a shadow says differs from what is shown. */
export interface ShadowDifference {
  pairs: number;
  mean: number;
  largest: number;
  scenarios: number;
  /** Scenarios in which another solution would stand first. */
  firstChanged: number;
}

export interface ShadowPair {
  scenarioId: string;
  solutionId: string;
  shown: number;
  shadow: number;
}

const AT_MOST = 40;

@Injectable()
export class MatchingModelRepository {
  byId(reader: Reader, id: string): Promise<MatchingModelEntity | null> {
    return reader.repository(MatchingModelEntity).findOneBy({ id });
  }

  inState(reader: Reader, kind: ModelKind, state: ModelState): Promise<MatchingModelEntity | null> {
    return reader.repository(MatchingModelEntity).findOneBy({ kind, state });
  }

  /** What the scoring needs: the calibration in use and whatever is shadowed. */
  async inUse(
    reader: Reader,
  ): Promise<{ promoted: MatchingModelEntity | null; shadows: MatchingModelEntity[] }> {
    const found = await reader
      .repository(MatchingModelEntity)
      .createQueryBuilder('m')
      .where(`m.state in ('PROMOTED', 'SHADOW')`)
      .getMany();
    return {
      promoted: found.find((one) => one.state === 'PROMOTED' && one.kind === 'CALIBRATION') ?? null,
      shadows: found.filter((one) => one.state === 'SHADOW'),
    };
  }

  newest(reader: Reader): Promise<MatchingModelEntity[]> {
    return reader
      .repository(MatchingModelEntity)
      .createQueryBuilder('m')
      .orderBy('m.created_at', 'DESC')
      .addOrderBy('m.id', 'DESC')
      .limit(AT_MOST)
      .getMany();
  }

  /** One person, job or process at a time decides about models. */
  async lock(tx: Tx): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('matching-model', 7246))`);
  }

  async insert(tx: Tx, kind: ModelKind, createdBy: string | null): Promise<MatchingModelEntity> {
    const id = newId();
    await tx.rows(
      `insert into matching_model (id, kind, version, state, created_by)
       select $1, $2, coalesce(max(version), 0) + 1, 'FITTING', $3 from matching_model where kind = $2`,
      [id, kind, createdBy],
    );
    return (await this.byId(tx, id))!;
  }

  async progress(tx: Tx, id: string, percent: number): Promise<void> {
    await tx.rows(`update matching_model set progress = $2 where id = $1 and state = 'FITTING'`, [
      id,
      percent,
    ]);
  }

  /** Without coefficients there was too little to learn from. */
  async fitted(
    tx: Tx,
    id: string,
    result: { coefficients: Coefficients; metrics: ModelMetrics } | null,
    counts: { outcomes: number; accepted: number },
  ): Promise<void> {
    await tx.rows(
      `update matching_model set state = $2, progress = 100, coefficients = $3, metrics = $4, outcomes = $5, accepted = $6, fitted_at = fairway_now()
       where id = $1 and state = 'FITTING'`,
      [
        id,
        result ? 'CANDIDATE' : 'FAILED',
        result && JSON.stringify(result.coefficients),
        result && JSON.stringify(result.metrics),
        counts.outcomes,
        counts.accepted,
      ],
    );
  }

  async setState(tx: Tx, id: string, state: ModelState): Promise<void> {
    await tx.rows(`update matching_model set state = $2 where id = $1`, [id, state]);
  }

  async setPromoted(tx: Tx, id: string, by: string | null, succeeds: string | null): Promise<void> {
    await tx.rows(
      `update matching_model set state = 'PROMOTED', promoted_at = fairway_now(), promoted_by = $2, succeeds = $3 where id = $1`,
      [id, by, succeeds],
    );
  }

  /** Every open scenario is scored again, so that its matches say what the calibration now in use says. */
  async markAllDirty(tx: Tx): Promise<void> {
    await tx.rows(
      `insert into matching_dirty (record_type, record_id, position)
       select 'SCENARIO', id, 0 from scenario where state = 'OPEN' order by id on conflict do nothing`,
    );
  }

  async noteShadow(tx: Tx, modelId: string, pairs: readonly ShadowPair[]): Promise<void> {
    await tx.rows(
      `insert into matching_shadow (model_id, scenario_id, solution_id, shown, shadow)
       select $1, x.* from unnest($2::uuid[], $3::uuid[], $4::float8[], $5::float8[]) as x
       on conflict (model_id, scenario_id, solution_id) do update set shown = excluded.shown, shadow = excluded.shadow, at = fairway_now()`,
      [
        modelId,
        pairs.map((one) => one.scenarioId),
        pairs.map((one) => one.solutionId),
        pairs.map((one) => one.shown),
        pairs.map((one) => one.shadow),
      ],
    );
  }

  async difference(reader: Reader, modelId: string): Promise<ShadowDifference | null> {
    const row = await reader.row<Record<keyof ShadowDifference, string | null>>(
      `with ranked as (
         select scenario_id, abs(shadow - shown) as apart,
                first_value(solution_id) over (partition by scenario_id order by shown desc, solution_id) as first_shown,
                first_value(solution_id) over (partition by scenario_id order by shadow desc, solution_id) as first_shadow
         from matching_shadow where model_id = $1
       )
       select count(*) as pairs, avg(apart) as mean, max(apart) as largest, count(distinct scenario_id) as scenarios,
              count(distinct scenario_id) filter (where first_shown <> first_shadow) as "firstChanged" from ranked`,
      [modelId],
    );
    const figure = (key: keyof ShadowDifference): number => Number(row?.[key] ?? 0);
    if (!figure('pairs')) return null;
    return {
      pairs: figure('pairs'),
      mean: figure('mean'),
      largest: figure('largest'),
      scenarios: figure('scenarios'),
      firstChanged: figure('firstChanged'),
    };
  }
}
