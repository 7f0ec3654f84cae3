import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@fairway/database';
import { NO_RATES, type Trial, type TrackRates } from '../domain/track-record.ts';

const ENDED = `e.kind in ('PILOT_ACCEPTED', 'PILOT_STOPPED')`;
/** What was accepted stays accepted, also when its scaling was stopped later. */
const COURSES = `select e.scenario_id, e.solution_id, bool_or(e.kind = 'PILOT_ACCEPTED') as accepted from matching_event e`;

/** How pilots of the market ended, and the rates that were taken of that. */
@Injectable()
export class TrackRecordRepository {
  /** The rates that count now. */
  async latest(reader: Reader): Promise<TrackRates> {
    const row = await reader.row<{ version: number; rates: Omit<TrackRates, 'version'> }>(
      `select version, rates from matching_rates order by version desc limit 1`,
    );
    return row ? { version: row.version, ...row.rates } : NO_RATES;
  }

  /** Every pilot that has ended, in no order. */
  trials(reader: Reader): Promise<Trial[]> {
    return reader.rows<Trial>(
      `select course.solution_id as "solutionId", sc.sector, so.capabilities, course.accepted
       from (${COURSES} where ${ENDED} group by e.scenario_id, e.solution_id) course
       join scenario sc on sc.id = course.scenario_id join solution so on so.id = course.solution_id`,
    );
  }

  /** Of each solution the pilots that were stopped, in a fixed order. */
  async stopped(
    reader: Reader,
    solutionIds: readonly string[],
  ): Promise<Map<string, { sector: string | null }[]>> {
    const rows = await reader.rows<{ solutionId: string; sector: string | null }>(
      `select course.solution_id as "solutionId", sc.sector
       from (${COURSES} where ${ENDED} and e.solution_id = any($1) group by e.scenario_id, e.solution_id) course
       join scenario sc on sc.id = course.scenario_id
       where not course.accepted order by course.solution_id, sc.sector, course.scenario_id`,
      [solutionIds],
    );
    const found = new Map<string, { sector: string | null }[]>();
    for (const { solutionId, sector } of rows)
      found.set(solutionId, [...(found.get(solutionId) ?? []), { sector }]);
    return found;
  }

  /** Whether a pilot has ended since the rates were taken, and they were not taken this night. */
  async isDue(reader: Reader, night: string): Promise<boolean> {
    const row = await reader.row<{ due: boolean }>(
      `select not exists (select from matching_rates where night >= $1)
         and exists (select from matching_event e where ${ENDED}
           and e.at > coalesce((select max(taken_at) from matching_rates), '-infinity')) as due`,
      [night],
    );
    return row!.due;
  }

  /** One taking at a time. */
  async lock(tx: Tx): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('matching-rates', 7246))`);
  }

  async insert(tx: Tx, night: string, { version, ...rates }: TrackRates): Promise<void> {
    await tx.rows(
      `insert into matching_rates (version, night, rates, trials, position)
       select $1, $2, $3, $4, position from sequencer`,
      [version, night, JSON.stringify(rates), rates.market.trials],
    );
  }
}
