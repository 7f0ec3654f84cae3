import { Injectable } from '@nestjs/common';
import { coversRegion, isOwn, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import type { WhatIf, WhatIfChanges } from '../domain/what-if.ts';
import type { Side } from '../domain/match.ts';
import { MarketService } from '../market/market.service.ts';
import { MatchService } from '../match.service.ts';
import { ScoringService } from '../scoring.service.ts';
import { sidesOf, type Sides } from './sides.ts';

/** What a change of one side would come to, for whoever could make it. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly database: Database,
    private readonly matches: MatchService,
    private readonly market: MarketService,
    private readonly scoring: ScoringService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
  ) {}

  /** Null when the match is absent or hidden, the side is not the viewer's, or one of the records is off the market. */
  async find(
    actor: Actor,
    input: { matchId: string; side: Side; raise?: string | null; changes?: WhatIfChanges | null },
  ): Promise<WhatIf | null> {
    const match = await this.matches.find(actor, input.matchId);
    if (!match) return null;
    const sides = await sidesOf(this.database.reader, match, {
      scenarios: this.scenarios,
      solutions: this.solutions,
    });
    if (!sidesToChange(actor, sides).includes(input.side)) return null;
    return this.market.ask('whatIf', {
      ...input,
      scenarioId: match.scenarioId,
      solutionId: match.solutionId,
      options: await this.scoring.options(),
    });
  }
}

/** The sides that somebody may think differently: one's own, and both for an officer of the region. */
export const sidesToChange = (actor: Actor, { scenario, solution }: Sides): Side[] => {
  const officer = coversRegion(actor, scenario.region);
  const may: Side[] = [];
  if (officer || isOwn(actor, scenario.organizationId)) may.push('SCENARIO');
  if (officer || isOwn(actor, solution.organizationId)) may.push('SOLUTION');
  return may;
};
