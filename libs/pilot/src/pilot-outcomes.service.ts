import { Injectable } from '@nestjs/common';
import { inLanguage, type Actor, type BilingualText } from '@fairway/kernel';
import type { Tx } from '@fairway/database';
import { MatchService } from '@fairway/matching';
import { OrganizationDirectory } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import type { MeasuredOutcome } from './domain/indicator.ts';
import type { PilotEntity } from './pilot.entity.ts';

/** What flows back down from a pilot: references and capacity of its solutions, and what the engine learns. */
@Injectable()
export class PilotOutcomes {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly matches: MatchService,
  ) {}

  /** What was measured and accepted becomes a confirmed reference of each solution. */
  async accepted(
    tx: Tx,
    actor: Actor,
    pilot: PilotEntity,
    outcome: readonly MeasuredOutcome[],
  ): Promise<void> {
    const reference = {
      organization: await this.customer(tx, pilot),
      sector: pilot.sector,
      outcome: sentence(outcome),
      pilotId: pilot.id,
    };
    for (const id of pilot.solutionIds) await this.solutions.confirmReference(tx, actor, id, reference);
    await this.learn(
      tx,
      pilot,
      'PILOT_ACCEPTED',
      outcome.length ? outcome.filter((one) => one.reached).length / outcome.length : null,
    );
    await this.release(tx, pilot);
  }

  async learn(
    tx: Tx,
    pilot: PilotEntity,
    kind: 'PILOT_ACCEPTED' | 'PILOT_SCALED' | 'PILOT_STOPPED',
    value: number | null = null,
  ): Promise<void> {
    for (const solutionId of pilot.solutionIds)
      await this.matches.recordOutcome(tx, { scenarioId: pilot.scenarioId, solutionId, kind, value });
  }

  /** Gives the vendor its places back; the caller empties `heldSolutionIds`. */
  async release(tx: Tx, pilot: PilotEntity): Promise<void> {
    for (const id of pilot.heldSolutionIds) await this.solutions.releaseCapacity(tx, id);
  }

  /** References are public: a firm that withheld its name in the scenario stays unnamed there too. */
  private async customer(tx: Tx, pilot: PilotEntity): Promise<BilingualText> {
    const scenario = await this.scenarios.load(tx, pilot.scenarioId);
    if (scenario?.nameWithheld) return scenario.teaserName ?? { zh: '某企业', en: 'A firm' };
    return (await this.directory.byId(tx, pilot.firmOrganizationId))!.name;
  }
}

/** `漏检率 3.2 → 0.8 %；…` in both languages. */
function sentence(outcome: readonly MeasuredOutcome[]): BilingualText {
  const line = (one: MeasuredOutcome, language: 'zh' | 'en'): string =>
    `${inLanguage(one.name, language)} ${one.baseline} → ${one.measured}${one.unit ? ` ${one.unit}` : ''}`;
  return {
    zh: outcome.map((one) => line(one, 'zh')).join('；'),
    en: outcome.map((one) => line(one, 'en')).join('; '),
  };
}
