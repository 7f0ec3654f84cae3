import { Injectable } from '@nestjs/common';
import { isOwn, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { mayLearnOfLike, mayReadScenario, ScenarioService, type ScenarioEntity } from '@fairway/scenario';
import { mayReadMatches } from './domain/disposition.ts';
import type { LikeNeed } from './domain/like-needs.ts';
import { MarketService } from './market/market.service.ts';

/** Who else asks for the same: for the firm and the officers of its region. */
@Injectable()
export class LikeService {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioService,
    private readonly market: MarketService,
  ) {}

  /** None when the scenario is absent or hidden, or not the actor's concern. */
  async find(
    actor: Actor,
    scenarioId: string,
    first: number,
  ): Promise<(LikeNeed & { scenario: ScenarioEntity })[]> {
    const { reader } = this.database;
    const scenario = await this.scenarios.load(reader, scenarioId);
    if (!scenario || !mayReadScenario(actor, scenario)) return [];
    const concerned = mayReadMatches(actor, scenario) || isOwn(actor, scenario.draftedByOrganizationId);
    const record = concerned ? await this.market.scenarioRecord(scenarioId) : undefined;
    if (!record) return [];
    // What the market holds may be a moment old: the rule is asked of the record itself, and more are ranked than shown.
    const ranked = await this.market.ask('likeNeeds', { scenario: record, top: 5 * first });
    const found = await this.scenarios.loadMany(
      reader,
      ranked.map((one) => one.scenarioId),
    );
    return ranked
      .flatMap((like) => {
        const other = found.get(like.scenarioId);
        return other && other.state === 'OPEN' && mayLearnOfLike(actor, other)
          ? [{ ...like, scenario: other }]
          : [];
      })
      .slice(0, first);
  }
}
