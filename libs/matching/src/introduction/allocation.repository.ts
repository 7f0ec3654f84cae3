import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import {
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { wishOf, type Candidate, type Decision, type IntroductionWay, type Load } from '../domain/engine.ts';

/** How deep the ranking of a scenario is looked at: all that is kept, since who stops early leaves places empty when room is short. */
const CONSIDERED = 50;
/** An introduction that nobody took up for so long gives way to others; an exploration stands as long. */
const STANDS_DAYS = 21;
/** A solution is a newcomer for so long, unless a customer has confirmed a case. */
const NEW_DAYS = 180;

export interface StoredDecision extends Decision {
  at: Date;
}

export interface AllocationRun {
  id: string;
  night: string;
  scenarios: number;
  solutions: number;
  pairs: number;
  introductions: number;
  value: number;
  optimum: number;
  bound: number;
  gap: number;
  maxLoad: number;
  overCapacity: number;
  newcomerIntroductions: number;
  newcomerIntroductionsOfLists: number;
  explorations: number;
  engineVersion: string;
  milliseconds: number;
  createdAt: Date;
}
type RunRow = AllocationRun & { sortAt: string };

interface CandidateRow {
  scenarioId: string;
  solutionId: string;
  fit: string;
  budget: string | null;
  industry: string | null;
  delivery: string | null;
  newcomer: boolean;
  asked: boolean;
  dismissed: boolean;
  standing: IntroductionWay | null;
  propensity: number | null;
}

const LATEST_FIRST: SortColumn<RunRow>[] = [
  { sql: 'r.night', type: 'date', descending: true, of: (row) => row.night },
  { sql: 'r.id', type: 'uuid', of: (row) => row.id },
];
const points = (code: string): string =>
  `jsonb_path_query_first(m.criteria, '$[*] ? (@.code == "${code}").contribution')::text`;

@Injectable()
export class AllocationRepository {
  /** Recommended pairs of open scenarios and listed solutions, in a fixed order. */
  async candidates(reader: Reader): Promise<Candidate[]> {
    const rows = await reader.rows<CandidateRow>(
      `select m.scenario_id as "scenarioId", m.solution_id as "solutionId", m.fit,
              ${points('BUDGET')} as budget, ${points('INDUSTRY')} as industry, ${points('DELIVERY')} as delivery,
              coalesce(o.size_band in ('MICRO', 'SMALL'), false) or (
                coalesce(v.listed_at > fairway_now() - interval '${NEW_DAYS} days', true)
                and not v.reference_list @> '[{"confirmed": true}]') as newcomer,
              coalesce(d.state = 'INVITED', false) or exists (
                select 1 from matching_event f where f.scenario_id = m.scenario_id and f.solution_id = m.solution_id
                and f.kind in ('PROPOSED', 'SHORTLISTED')) as asked,
              coalesce(d.state = 'DISMISSED', false) as dismissed,
              case when a.introduced_at > fairway_now() - interval '${STANDS_DAYS} days' then a.way end as standing,
              a.propensity
       from match m
       join scenario s on s.id = m.scenario_id and s.state = 'OPEN'
       join solution v on v.id = m.solution_id and v.state = 'LISTED'
       join organization o on o.id = v.organization_id
       left join match_disposition d on d.scenario_id = m.scenario_id and d.solution_id = m.solution_id
       left join match_allocation a on a.scenario_id = m.scenario_id and a.solution_id = m.solution_id
       where m.recommended and (m.rank_for_scenario <= ${CONSIDERED} or d.state = 'INVITED')
       order by m.scenario_id, m.solution_id`,
    );
    return rows.map(({ fit, budget, industry, delivery, ...row }) => ({
      ...row,
      value: Math.round(Number(fit) * 10),
      wish: wishOf(Number(fit), {
        budget: Number(budget ?? 0),
        industry: Number(industry ?? 0),
        delivery: Number(delivery ?? 0),
      }),
    }));
  }

  /** What the solutions can carry and do carry. */
  async loads(reader: Reader, solutionIds: readonly string[]): Promise<Map<string, Load>> {
    const rows = await reader.rows<{
      id: string;
      capacity: number | null;
      pilots: number;
      ended: string;
      led: string;
    }>(
      `select v.id, v.capacity, v.capacity_taken as pilots, coalesce(f.ended, 0) as ended, coalesce(f.led, 0) as led
       from solution v left join (
         select solution_id, count(distinct scenario_id) as ended,
                count(distinct scenario_id) filter (where kind = 'SELECTED') as led
         from matching_event where solution_id = any($1) and kind in ('SELECTED', 'DECLINED', 'DISMISSED') group by 1
       ) f on f.solution_id = v.id where v.id = any($1)`,
      [solutionIds],
    );
    return new Map(
      rows.map(({ id, capacity, pilots, ended, led }) => [
        id,
        { capacity, pilots, ended: Number(ended), led: Number(led) },
      ]),
    );
  }

  /** Writes what changed; answers pairs that are introduced for the first time. */
  async store(
    tx: Tx,
    decisions: readonly Decision[],
  ): Promise<{ scenarioId: string; solutionId: string; fit: number }[]> {
    // What is no longer a candidate of an open scenario is not introduced any more; a closed one keeps what it had.
    await tx.rows(
      `delete from match_allocation a using scenario s
       where s.id = a.scenario_id and s.state = 'OPEN' and not exists (
         select 1 from unnest($1::uuid[], $2::uuid[]) as d (scenario_id, solution_id)
         where d.scenario_id = a.scenario_id and d.solution_id = a.solution_id)`,
      [decisions.map((one) => one.scenarioId), decisions.map((one) => one.solutionId)],
    );
    await tx.rows(
      `insert into match_allocation as a (scenario_id, solution_id, introduced, way, reason, taken, room, propensity, introduced_at)
       select (r ->> 'scenarioId')::uuid, (r ->> 'solutionId')::uuid, (r ->> 'introduced')::boolean, r ->> 'way', r ->> 'reason',
              (r ->> 'taken')::int, (r ->> 'room')::int, (r ->> 'propensity')::double precision,
              case when (r ->> 'introduced')::boolean then fairway_now() end
       from jsonb_array_elements($1::jsonb) as r
       on conflict (scenario_id, solution_id) do update set
         introduced = excluded.introduced, way = excluded.way, reason = excluded.reason, taken = excluded.taken, room = excluded.room,
         propensity = excluded.propensity, decided_at = fairway_now(),
         introduced_at = case when not excluded.introduced then null else coalesce(a.introduced_at, excluded.introduced_at) end
       where (a.introduced, a.way, a.reason, a.taken, a.room, a.propensity)
             is distinct from (excluded.introduced, excluded.way, excluded.reason, excluded.taken, excluded.room, excluded.propensity)`,
      [JSON.stringify(decisions)],
    );
    const rows = await tx.rows<{ scenarioId: string; solutionId: string; fit: string }>(
      `update match_allocation a set told_at = fairway_now() from match m
       where m.scenario_id = a.scenario_id and m.solution_id = a.solution_id and a.introduced and a.told_at is null
       returning a.scenario_id as "scenarioId", a.solution_id as "solutionId", m.fit`,
    );
    return rows.map((row) => ({ ...row, fit: Number(row.fit) }));
  }

  /** What was decided about pairs, by `scenario/solution`. */
  async ofPairs(
    reader: Reader,
    pairs: readonly { scenarioId: string; solutionId: string }[],
  ): Promise<Map<string, StoredDecision>> {
    const rows = await reader.rows<StoredDecision>(
      `select a.scenario_id as "scenarioId", a.solution_id as "solutionId", a.introduced, a.way, a.reason, a.taken, a.room, a.propensity,
              coalesce(a.introduced_at, a.decided_at) as at
       from match_allocation a join unnest($1::uuid[], $2::uuid[]) as p (scenario_id, solution_id) using (scenario_id, solution_id)`,
      [pairs.map((one) => one.scenarioId), pairs.map((one) => one.solutionId)],
    );
    return new Map(rows.map((row) => [`${row.scenarioId}/${row.solutionId}`, row]));
  }

  /** Per solution: introductions to open scenarios, and those that wait for room. */
  async openOf(
    reader: Reader,
    solutionIds: readonly string[],
  ): Promise<Map<string, { open: number; waiting: number }>> {
    const rows = await reader.rows<{ id: string; open: string; waiting: string }>(
      `select a.solution_id as id, count(*) filter (where a.introduced) as open,
              count(*) filter (where a.reason = 'CAPACITY_TAKEN') as waiting
       from match_allocation a join scenario s on s.id = a.scenario_id and s.state = 'OPEN'
       where a.solution_id = any($1) group by 1`,
      [solutionIds],
    );
    return new Map(rows.map((row) => [row.id, { open: Number(row.open), waiting: Number(row.waiting) }]));
  }

  /** Notes that introductions have to be decided anew. */
  async markDue(tx: Tx): Promise<void> {
    await tx.rows(
      `insert into match_allocation_due (since) values (clock_timestamp()) on conflict (id) do update set since = excluded.since`,
    );
  }

  /** Since when they are due; as text, since it is compared to the microsecond. */
  async dueSince(reader: Reader): Promise<string | null> {
    return (
      (await reader.row<{ since: string }>('select since::text as since from match_allocation_due'))?.since ??
      null
    );
  }

  /** Takes the mark away, unless it was set again meanwhile. */
  async clearDue(tx: Tx, since: string): Promise<void> {
    await tx.rows('delete from match_allocation_due where since = $1::timestamptz', [since]);
  }

  /** Answers false when this night has its run already. */
  async insertRun(tx: Tx, run: Omit<AllocationRun, 'id' | 'createdAt'>): Promise<boolean> {
    const row = await tx.row(
      `insert into match_allocation_run (id, night, scenarios, solutions, pairs, introductions, value, optimum, bound, gap, max_load, over_capacity,
                                         newcomer_introductions, newcomer_introductions_of_lists, explorations, engine_version, milliseconds)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict (night) do nothing returning 1`,
      [
        newId(),
        run.night,
        run.scenarios,
        run.solutions,
        run.pairs,
        run.introductions,
        run.value,
        run.optimum,
        run.bound,
        run.gap,
        run.maxLoad,
        run.overCapacity,
        run.newcomerIntroductions,
        run.newcomerIntroductionsOfLists,
        run.explorations,
        run.engineVersion,
        run.milliseconds,
      ],
    );
    return !!row;
  }

  async hasRun(reader: Reader, night: string): Promise<boolean> {
    return !!(await reader.row('select 1 from match_allocation_run where night = $1', [night]));
  }

  runs(reader: Reader, args: PageArgs): Promise<Page<RunRow>> {
    const select = `select r.id, r.night::text as night, r.scenarios, r.solutions, r.pairs, r.introductions, r.value, r.optimum, r.bound, r.gap,
      r.max_load as "maxLoad", r.over_capacity as "overCapacity", r.newcomer_introductions as "newcomerIntroductions",
      r.newcomer_introductions_of_lists as "newcomerIntroductionsOfLists", r.explorations, r.engine_version as "engineVersion",
      r.milliseconds, r.created_at as "createdAt", r.created_at::text as "sortAt" from match_allocation_run r`;
    return keysetPage<RunRow>(reader, { select, where: [], parameters: [], sort: LATEST_FIRST }, args);
  }

  async countRuns(reader: Reader): Promise<number> {
    return Number((await reader.row<{ n: string }>('select count(*) as n from match_allocation_run'))!.n);
  }
}
