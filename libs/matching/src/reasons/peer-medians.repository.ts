import { Injectable } from '@nestjs/common';
import type { Reader } from '@fairway/database';
import type { CriterionCode } from '../domain/match.ts';

export type Medians = ReadonlyMap<CriterionCode, number>;
export type PeerOf = 'SCENARIO' | 'SOLUTION';

const COLUMN: Readonly<Record<PeerOf, string>> = { SCENARIO: 'scenario_id', SOLUTION: 'solution_id' };

@Injectable()
export class PeerMedians {
  /**
   * Per criterion the middle value among what is recommended: of a scenario for its firm, of a solution for its vendor,
   * who so learns nothing of what others offer.
   */
  async of(reader: Reader, side: PeerOf, ids: readonly string[]): Promise<Map<string, Medians>> {
    const column = COLUMN[side];
    const rows = await reader.rows<{ id: string; code: CriterionCode; median: number }>(
      `select m.${column} as id, c ->> 'code' as code,
              percentile_cont(0.5) within group (order by (c ->> 'value')::float) as median
       from match m, jsonb_array_elements(m.criteria) as c
       where m.${column} = any($1) and m.recommended and c ->> 'value' is not null group by 1, 2`,
      [ids],
    );
    const found = new Map<string, Map<CriterionCode, number>>();
    for (const { id, code, median } of rows) {
      const medians = found.get(id) ?? new Map<CriterionCode, number>();
      found.set(id, medians.set(code, Number(median)));
    }
    return found;
  }
}
