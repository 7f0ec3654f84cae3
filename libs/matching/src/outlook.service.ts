import { Injectable } from '@nestjs/common';
import { isOwn, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { mayReadScenario, ScenarioService } from '@fairway/scenario';
import { mayReadMatches } from './domain/disposition.ts';
import type { Outlook } from './domain/engine.ts';
import { ScoringService } from './scoring.service.ts';

/** What a scenario may expect, for whoever writes or oversees it. */
@Injectable()
export class OutlookService {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioService,
    private readonly scoring: ScoringService,
  ) {}

  /** Null when absent or hidden; others learn nothing of what a firm may expect. */
  async find(actor: Actor, scenarioId: string): Promise<Outlook | null> {
    const scenario = await this.scenarios.load(this.database.reader, scenarioId);
    if (!scenario || !mayReadScenario(actor, scenario)) return null;
    const concerned = mayReadMatches(actor, scenario) || isOwn(actor, scenario.draftedByOrganizationId);
    return concerned ? this.scoring.outlook(scenarioId) : null;
  }
}
