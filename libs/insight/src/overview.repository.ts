import { Injectable } from '@nestjs/common';
import type { Reader } from '@fairway/database';
import { DWELL_NORMS, PILOT_STAGES, type PilotStage } from '@fairway/pilot';
import type { GapCell } from './domain/gaps.ts';
import type { RegionScope } from './domain/region-scope.ts';

/** Values at the end of a period and at the end of the one before. */
export interface Pair {
  now: number | null;
  before: number | null;
}

/** The period that is looked at and the one before it, of the same length. */
export interface Periods {
  at: Date;
  from: Date;
  before: Date;
}

export interface TrendMonth {
  month: string;
  scenariosOpened: number;
  proposals: number;
  pilotsStarted: number;
}

const NORMS = `('${JSON.stringify(DWELL_NORMS)}'::jsonb ->> stay.stage)::float8`;
const STAGES = `array[${PILOT_STAGES.map((stage) => `'${stage}'`).join(', ')}]`;

/** Scenarios name their region before they open; pilots and cases without one belong to every office. */
const OF_SCENARIO = `starts_with(s.region, $1) and starts_with(s.region, $2)`;
const anywhere = (alias: string): string =>
  `(${alias}.region is null or starts_with(${alias}.region, $1)) and ($2 = '' or starts_with(${alias}.region, $2))`;
const OF_PILOT = anywhere('p');

/** Days in the present stage without pauses, as the pilot slice counts them. */
const DWELL_NOW = `greatest(0, extract(epoch from coalesce(p.paused_at, fairway_now()) - p.stage_since) - p.paused_seconds) / 86400`;
const OVERDUE_NOW = `p.state in ('RUNNING', 'PAUSED') and ${DWELL_NOW} > ('${JSON.stringify(DWELL_NORMS)}'::jsonb ->> p.stage)::float8`;
const RATIO_NOW = `(${DWELL_NOW}) / ('${JSON.stringify(DWELL_NORMS)}'::jsonb ->> p.stage)::float8`;
const AT_RISK = `p.state in ('RUNNING', 'PAUSED') and p.health <> 'ON_TRACK'`;
const COURSE = `('scenario.opened', 'scenario.evaluating', 'scenario.awarded', 'scenario.closed', 'scenario.withdrawn')`;

/** Every query behind the overview: sums over what the slices have written, never over what a page happens to show. */
@Injectable()
export class OverviewRepository {
  /** Open at an instant: the last event of its course until then says so. What is open now is read from the record. */
  async openScenarios(reader: Reader, scope: RegionScope, { from }: Periods): Promise<Pair> {
    return pair(
      await reader.row(
        `select (select count(*) from scenario s where s.state = 'OPEN' and ${OF_SCENARIO}) as now,
                (select count(*) from (select distinct on (o.record_id) o.record_id, o.name from outbox o
                   where o.name in ${COURSE} and o.occurred_at <= $3 order by o.record_id, o.occurred_at desc, o.seq desc) last
                 join scenario s on s.id = last.record_id::uuid
                 where last.name = 'scenario.opened' and ${OF_SCENARIO}) as before`,
        [scope.office, scope.chosen, from],
      ),
    );
  }

  async matchedShare(reader: Reader, scope: RegionScope, periods: Periods): Promise<Pair> {
    return pair(
      await reader.row(
        `with opened as (
           select s.opened_at >= $3 as now, exists (select 1 from match m where m.scenario_id = s.id and m.recommended) as matched
           from scenario s where s.opened_at >= $4 and s.opened_at <= $5 and ${OF_SCENARIO})
         select avg(matched::int) filter (where now) as now, avg(matched::int) filter (where not now) as before from opened`,
        [scope.office, scope.chosen, periods.from, periods.before, periods.at],
      ),
    );
  }

  async pilotsAtWork(reader: Reader, scope: RegionScope, { from }: Periods): Promise<Pair> {
    return pair(
      await reader.row(
        `select count(*) filter (where p.state in ('RUNNING', 'PAUSED')) as now,
                count(*) filter (where p.started_at <= $3 and not exists (select 1 from pilot_gate_decision d
                  where d.pilot_id = p.id and d.kind in ('STOP', 'WITHDRAW') and d.decided_at <= $3)) as before
         from pilot p where ${OF_PILOT}`,
        [scope.office, scope.chosen, from],
      ),
    );
  }

  async scaledShare(reader: Reader, scope: RegionScope, { from }: Periods): Promise<Pair> {
    return pair(
      await reader.row(
        `with scaled as (
           select p.started_at, (select min(d.decided_at) from pilot_gate_decision d
             where d.pilot_id = p.id and d.kind = 'FORWARD' and d.to_stage in ('SCALING', 'REPLICATING')) as at
           from pilot p where ${OF_PILOT})
         select avg((at is not null)::int) as now,
                avg((at is not null and at <= $3)::int) filter (where started_at <= $3) as before from scaled`,
        [scope.office, scope.chosen, from],
      ),
    );
  }

  async daysToPilot(reader: Reader, scope: RegionScope, periods: Periods): Promise<Pair> {
    const median = `percentile_cont(0.5) within group (order by extract(epoch from p.started_at - s.opened_at) / 86400)`;
    return pair(
      await reader.row(
        `select ${median} filter (where p.started_at >= $3) as now, ${median} filter (where p.started_at < $3) as before
         from pilot p join scenario s on s.id = p.scenario_id
         where p.origin = 'AWARD' and p.started_at >= $4 and p.started_at <= $5 and ${OF_PILOT}`,
        [scope.office, scope.chosen, periods.from, periods.before, periods.at],
      ),
    );
  }

  /** How it stood at an instant is put together again from the decisions: the stage then, since when, less the pauses. */
  async overduePilots(reader: Reader, scope: RegionScope, { from }: Periods): Promise<Pair> {
    return pair(
      await reader.row(
        `select (select count(*) from pilot p where ${OVERDUE_NOW} and ${OF_PILOT}) as now,
                count(*) filter (where extract(epoch from $3::timestamptz - stay.since) - stay.paused > 86400 * ${NORMS}) as before
         from pilot p cross join lateral (
           select coalesce(last.to_stage, 'PREPARING') as stage, coalesce(last.decided_at, p.started_at) as since,
             (select coalesce(sum(extract(epoch from coalesce((select min(r.decided_at) from pilot_gate_decision r
                 where r.pilot_id = p.id and r.kind = 'RESUME' and r.decided_at between d.decided_at and $3), $3) - d.decided_at)), 0)
              from pilot_gate_decision d where d.pilot_id = p.id and d.kind = 'PAUSE'
                and d.decided_at >= coalesce(last.decided_at, p.started_at) and d.decided_at <= $3) as paused
           from (select 1) one left join lateral (select d.to_stage, d.decided_at from pilot_gate_decision d
             where d.pilot_id = p.id and d.kind in ('FORWARD', 'BACK') and d.decided_at <= $3
             order by d.decided_at desc, d.id desc limit 1) last on true) stay
         where p.started_at <= $3 and ${OF_PILOT} and not exists (select 1 from pilot_gate_decision d
           where d.pilot_id = p.id and d.kind in ('STOP', 'WITHDRAW') and d.decided_at <= $3)`,
        [scope.office, scope.chosen, from],
      ),
    );
  }

  /** Pilots that started in the period, by the furthest stage that each of them has entered. */
  async furthestStages(
    reader: Reader,
    scope: RegionScope,
    { from, at }: Periods,
  ): Promise<{ stage: PilotStage; count: number }[]> {
    return reader.rows(
      `select (${STAGES})[furthest] as stage, count(*)::int as count from (
         select greatest(array_position(${STAGES}, p.stage), (select max(array_position(${STAGES}, d.to_stage))
           from pilot_gate_decision d where d.pilot_id = p.id and d.kind = 'FORWARD')) as furthest
         from pilot p where p.started_at >= $3 and p.started_at <= $4 and ${OF_PILOT}) reached
       group by furthest order by furthest`,
      [scope.office, scope.chosen, from, at],
    );
  }

  /** Months of the calendar in China, the present one last; each counted once by its own instant. */
  async trend(reader: Reader, scope: RegionScope, months: number): Promise<TrendMonth[]> {
    const counted = (from: string, at: string): string =>
      `(select count(*)::int from ${from} and ${at} >= month.since and ${at} < month.until)`;
    return reader.rows(
      `select to_char(month.since at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
         ${counted(`scenario s where ${OF_SCENARIO}`, 's.opened_at')} as "scenariosOpened",
         ${counted(`proposal r join scenario s on s.id = r.scenario_id where ${OF_SCENARIO}`, 'r.submitted_at')} as proposals,
         ${counted(`pilot p where ${OF_PILOT}`, 'p.started_at')} as "pilotsStarted"
       from (select (first + n * interval '1 month') at time zone 'Asia/Shanghai' as since,
                    (first + (n + 1) * interval '1 month') at time zone 'Asia/Shanghai' as until
             from (select date_trunc('month', fairway_now() at time zone 'Asia/Shanghai') - ($3::int - 1) * interval '1 month' as first) start,
                  generate_series(0, $3::int - 1) n) month
       order by month.since`,
      [scope.office, scope.chosen, months],
    );
  }

  /** Open scenarios by section of industry and capability, against listed solutions that serve both. */
  async gaps(reader: Reader, scope: RegionScope): Promise<GapCell[]> {
    return reader.rows(
      `with wanted as (
         select left(s.sector, 1) as sector, capability, count(*)::int as demand
         from scenario s, unnest(s.capabilities) capability
         where s.state = 'OPEN' and s.sector is not null and ${OF_SCENARIO} group by 1, 2),
       offered as (
         select sector, capability, count(*)::int as supply from (
           select distinct o.id, left(one, 1) as sector, capability
           from solution o, unnest(o.sectors) one, unnest(o.capabilities) capability where o.state = 'LISTED') each
         group by 1, 2),
       sectors as (select distinct sector from wanted), capabilities as (select distinct capability from wanted)
       select sectors.sector, capabilities.capability, coalesce(wanted.demand, 0) as demand, coalesce(offered.supply, 0) as supply
       from sectors cross join capabilities left join wanted using (sector, capability) left join offered using (sector, capability)
       order by 1, 2`,
      [scope.office, scope.chosen],
    );
  }

  /** Provinces with scenarios that were ever opened, for the choice of a region. */
  async regions(reader: Reader, office: string): Promise<string[]> {
    const rows = await reader.rows<{ code: string }>(
      `select distinct left(s.region, 2) || '0000' as code from scenario s where s.opened_at is not null and starts_with(s.region, $1) order by 1`,
      [office],
    );
    return rows.map((row) => row.code);
  }

  overdueIds(reader: Reader, scope: RegionScope, first: number): Promise<Attention> {
    return attention(
      reader,
      `pilot p where ${OVERDUE_NOW} and ${OF_PILOT}`,
      'p',
      `${RATIO_NOW} desc`,
      scope,
      first,
    );
  }

  atRiskIds(reader: Reader, scope: RegionScope, first: number): Promise<Attention> {
    const order = `array_position(array['OFF_TRACK', 'AT_RISK'], p.health), ${RATIO_NOW} desc`;
    return attention(reader, `pilot p where ${AT_RISK} and ${OF_PILOT}`, 'p', order, scope, first);
  }

  waitingIds(reader: Reader, scope: RegionScope, first: number): Promise<Attention> {
    const from = `screening_case c where c.state = 'WAITING' and ${anywhere('c')}`;
    return attention(reader, from, 'c', 'c.created_at', scope, first);
  }

  undecidedIds(reader: Reader, scope: RegionScope, first: number): Promise<Attention> {
    const from = `scenario s where s.state = 'EVALUATING' and s.proposal_deadline <= fairway_now() and ${OF_SCENARIO}`;
    return attention(reader, from, 's', 's.proposal_deadline', scope, first);
  }
}

/** How many there are, and the first of them. */
export interface Attention {
  count: number;
  ids: string[];
}

async function attention(
  reader: Reader,
  from: string,
  alias: string,
  order: string,
  scope: RegionScope,
  first: number,
): Promise<Attention> {
  const rows = await reader.rows<{ id: string; all: number }>(
    `select ${alias}.id, count(*) over ()::int as all from ${from} order by ${order}, ${alias}.id limit $3`,
    [scope.office, scope.chosen, first],
  );
  return { count: rows[0]?.all ?? 0, ids: rows.map((row) => row.id) };
}

function pair(row: Record<string, unknown> | undefined): Pair {
  const number = (value: unknown): number | null => (value === null ? null : Number(value));
  return { now: number(row?.now), before: number(row?.before) };
}
