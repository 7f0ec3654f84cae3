import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import { settled, type CriterionValues, type EventKind, type Outcome } from '../domain/learning/index.ts';

/** An outcome with what was said of the pair when it was shown. */
export interface SaidOutcome extends Outcome {
  likelihood: number | null;
}

/** What is known of the pair as it stands is kept with each event, since the next scoring overwrites it. */
const KNOWN = `m.engine_version, m.fit, m.rank_for_scenario, m.segment, m.weights_version, m.calibration_version, m.likelihood,
  (select jsonb_object_agg(c ->> 'code', c -> 'value') from jsonb_array_elements(m.criteria) c)`;
const COLUMNS = `engine_version, fit, rank, segment, weights_version, calibration_version, likelihood, criteria`;
/** After these nothing more can become of a pair that has not been awarded. */
const DECIDED = `('AWARDED', 'CLOSED', 'WITHDRAWN')`;

/** What happened to pairs, from being shown to the end of their pilots. */
@Injectable()
export class MatchingEventRepository {
  async insert(
    tx: Tx,
    event: { scenarioId: string; solutionId: string; kind: EventKind; value?: number | null },
  ): Promise<void> {
    await tx.rows(
      `insert into matching_event (id, scenario_id, solution_id, kind, value, ${COLUMNS})
       select $1, $2, $3, $4, $5, ${KNOWN} from (select 1) as one
       left join match m on m.scenario_id = $2 and m.solution_id = $3`,
      [newId(), event.scenarioId, event.solutionId, event.kind, event.value ?? null],
    );
  }

  /** A pair is shown once: when it is first recommended. */
  async insertShown(tx: Tx, scenarioId: string): Promise<void> {
    await tx.rows(
      `insert into matching_event (id, scenario_id, solution_id, kind, ${COLUMNS})
       select gen_random_uuid(), m.scenario_id, m.solution_id, 'SHOWN', ${KNOWN} from match m
       where m.scenario_id = $1 and m.rank_for_scenario is not null
         and not exists (select from matching_event e where e.scenario_id = m.scenario_id and e.solution_id = m.solution_id and e.kind = 'SHOWN')
       on conflict do nothing`,
      [scenarioId],
    );
  }

  /** Every pair that was shown and whose course is settled, the earliest first; and how many are still open. */
  async outcomes(reader: Reader, now: Date): Promise<{ settled: SaidOutcome[]; open: number }> {
    const rows = await reader.rows<{
      scenario_id: string;
      fit: string;
      segment: string | null;
      criteria: CriterionValues | null;
      likelihood: number | null;
      at: Date;
      last_at: Date;
      kinds: EventKind[];
      decided: boolean;
    }>(
      `select e.scenario_id, e.fit, e.segment, e.criteria, e.likelihood, e.at, course.last_at, course.kinds, s.state in ${DECIDED} as decided
       from matching_event e
       join scenario s on s.id = e.scenario_id
       join (
         select scenario_id, solution_id, max(at) as last_at, array_agg(kind order by at, id) as kinds
         from matching_event group by scenario_id, solution_id
       ) course on course.scenario_id = e.scenario_id and course.solution_id = e.solution_id
       where e.kind = 'SHOWN' and e.fit is not null
       order by e.at, e.id`,
    );
    const found: SaidOutcome[] = [];
    for (const row of rows) {
      const accepted = settled(row.kinds, row, row.last_at.getTime(), now.getTime());
      if (accepted === null) continue;
      found.push({
        scenarioId: row.scenario_id,
        fit: Number(row.fit),
        segment: row.segment,
        criteria: row.criteria ?? {},
        at: row.at.getTime(),
        accepted,
        likelihood: row.likelihood,
      });
    }
    return { settled: found, open: rows.length - found.length };
  }
}
