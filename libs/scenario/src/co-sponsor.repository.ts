import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MoneyRange } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import type { CoSponsorState } from './domain/joint.ts';
import { CoSponsorEntity } from './scenario.entity.ts';

/** The firms of joint scenarios. Whoever writes holds the joint scenario's row. */
@Injectable()
export class CoSponsorRepository {
  /** The lead first, then in the order in which they were asked. */
  of(reader: Reader, scenarioIds: readonly string[]): Promise<CoSponsorEntity[]> {
    return reader
      .repository(CoSponsorEntity)
      .createQueryBuilder('c')
      .where({ scenarioId: In([...scenarioIds]) })
      .orderBy('c.lead', 'DESC')
      .addOrderBy('c.ownScenarioId')
      .getMany();
  }

  /** The joint scenarios that a scenario is part of and that have not come to nothing. */
  async living(reader: Reader, ownScenarioId: string): Promise<string[]> {
    const rows = await reader.rows<{ id: string }>(
      `select c.scenario_id as id from scenario_co_sponsor c join scenario s on s.id = c.scenario_id
       where c.own_scenario_id = $1 and c.state = 'ACCEPTED' and s.state not in ('REJECTED', 'WITHDRAWN')`,
      [ownScenarioId],
    );
    return rows.map((row) => row.id);
  }

  async insert(
    tx: Tx,
    scenarioId: string,
    rows: readonly Pick<
      CoSponsorEntity,
      'organizationId' | 'ownScenarioId' | 'lead' | 'state' | 'contribution'
    >[],
  ): Promise<void> {
    for (const { organizationId, ownScenarioId, lead, state, contribution } of rows)
      await tx.rows(
        `insert into scenario_co_sponsor (scenario_id, organization_id, own_scenario_id, lead, state, contribution)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          scenarioId,
          organizationId,
          ownScenarioId,
          lead,
          state,
          contribution && JSON.stringify(contribution),
        ],
      );
  }

  async decide(
    tx: Tx,
    { scenarioId, organizationId }: Pick<CoSponsorEntity, 'scenarioId' | 'organizationId'>,
    decided: { state: CoSponsorState; contribution: MoneyRange | null; by: string | null },
  ): Promise<void> {
    await tx.rows(
      `update scenario_co_sponsor set state = $3, contribution = $4, decided_by = $5, decided_at = fairway_now()
       where scenario_id = $1 and organization_id = $2`,
      [
        scenarioId,
        organizationId,
        decided.state,
        decided.contribution && JSON.stringify(decided.contribution),
        decided.by,
      ],
    );
  }

  /** Leaves out those who have not answered. */
  async lapse(tx: Tx, scenarioId: string): Promise<void> {
    await tx.rows(
      `update scenario_co_sponsor set state = 'LAPSED', decided_at = fairway_now()
       where scenario_id = $1 and state = 'INVITED'`,
      [scenarioId],
    );
  }
}
