import { Injectable } from '@nestjs/common';
import { unwrap, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { ScenarioService } from '@fairway/scenario';
import { mayReadMatches } from '../domain/disposition.ts';
import { dryRunTotals, type DryRunScenario, type DryRunTotals } from '../domain/dry-run.ts';
import { mayReadRules } from '../domain/rules-policy.ts';
import { decideWeights, type Weight } from '../domain/weights.ts';
import { MarketService } from '../market/market.service.ts';
import { WeightsRepository } from './weights.repository.ts';

/** How many scenarios a dry run looks at, and how many places of each. */
const SCENARIOS = 50;
const PLACES = 10;

export interface DryRun extends DryRunTotals {
  /** The version it was compared with. */
  version: number;
  places: number;
  position: number;
  /** Those of the scenarios whose matches the viewer may see. */
  scenarios: DryRunScenario[];
}

/** What other weights would change for the scenarios that opened last. Nothing is written. */
@Injectable()
export class WeightsDryRunService {
  constructor(
    private readonly database: Database,
    private readonly weights: WeightsRepository,
    private readonly market: MarketService,
    private readonly scenarios: ScenarioService,
  ) {}

  /** Null for whoever may not see the rules. */
  async run(actor: Actor, list: readonly Weight[]): Promise<DryRun | null> {
    if (!mayReadRules(actor)) return null;
    const thousandths = unwrap(decideWeights(list));
    const reader = this.database.reader;
    const weights = await this.weights.published(reader);
    const today = (await this.database.now()).toISOString().slice(0, 10);
    const rates = await this.market.rates();
    const results: DryRunScenario[] = [];
    let position = Infinity;
    // One by one: others are answered between two scenarios.
    for (const scenarioId of await this.weights.lastOpened(reader, SCENARIOS)) {
      const { answer, position: at } = await this.market.askAsOf('dryRun', {
        scenarioId,
        options: { weights, today, rates },
        other: { version: 0, thousandths },
        places: PLACES,
      });
      position = Math.min(position, at);
      if (answer) results.push(answer);
    }
    const records = await this.scenarios.loadMany(
      reader,
      results.map((one) => one.scenarioId),
    );
    return {
      ...dryRunTotals(results),
      version: weights.version,
      places: PLACES,
      position,
      scenarios: results.filter(({ scenarioId }) => {
        const record = records.get(scenarioId);
        return !!record && mayReadMatches(actor, record);
      }),
    };
  }
}
