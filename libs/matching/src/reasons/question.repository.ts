import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import type { Side } from '../domain/match.ts';
import { pairKey } from '../match.repository.ts';
import { MatchQuestionEntity } from './reasons.entity.ts';

export interface NewQuestion {
  scenarioId: string;
  solutionId: string;
  side: Side;
  field: string;
  organizationId: string;
  personId: string | null;
}

@Injectable()
export class QuestionRepository {
  byId(reader: Reader, id: string): Promise<MatchQuestionEntity | null> {
    return reader.repository(MatchQuestionEntity).findOneBy({ id });
  }

  /** Null when it was asked before, by whomever. */
  async insert(tx: Tx, question: NewQuestion): Promise<string | null> {
    const row = await tx.row<{ id: string }>(
      `insert into match_question (id, scenario_id, solution_id, side, field, organization_id, person_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (scenario_id, solution_id, side, field) do nothing returning id`,
      [
        newId(),
        question.scenarioId,
        question.solutionId,
        question.side,
        question.field,
        question.organizationId,
        question.personId,
      ],
    );
    return row?.id ?? null;
  }

  /** What was asked about pairs, by pair. */
  async ofPairs(
    reader: Reader,
    pairs: readonly { scenarioId: string; solutionId: string }[],
  ): Promise<Map<string, MatchQuestionEntity[]>> {
    const found = await reader
      .repository(MatchQuestionEntity)
      .createQueryBuilder('q')
      .where(
        `(q.scenario_id, q.solution_id) in (select * from unnest(:scenarioIds::uuid[], :solutionIds::uuid[]))`,
        {
          scenarioIds: pairs.map((pair) => pair.scenarioId),
          solutionIds: pairs.map((pair) => pair.solutionId),
        },
      )
      .orderBy('q.asked_at')
      .getMany();
    const byPair = new Map<string, MatchQuestionEntity[]>();
    for (const one of found) {
      const key = pairKey(one.scenarioId, one.solutionId);
      byPair.set(key, [...(byPair.get(key) ?? []), one]);
    }
    return byPair;
  }
}
