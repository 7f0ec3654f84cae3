import { Injectable } from '@nestjs/common';
import { Database, type Reader } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import {
  DEFAULT_WEIGHTS,
  isWorthShowing,
  matchPair,
  outlook,
  rankForScenario,
  rankForSolution,
  type Outlook,
  type RankedMatch,
  type RankOptions,
  type Ranking,
} from './domain/engine.ts';
import { matchFound } from './domain/events.ts';
import { DirtyRepository, type Dirty } from './dirty.repository.ts';
import { MarketService } from './market.service.ts';
import { MatchRepository, type ScoredMatch } from './match.repository.ts';

/** How many matches of a scenario are kept, and how many near misses. */
const KEPT = 50;
const NEAR_MISSES = 10;
/** Places that are worth telling somebody about, and the fit from which on. */
const BEST = 3;
const WORTH_TELLING = 60;
const BATCH = 200;

/** Scores scenarios against the market in memory and writes what came of it. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly database: Database,
    private readonly market: MarketService,
    private readonly matches: MatchRepository,
    private readonly dirty: DirtyRepository,
  ) {}

  /** Scores everything marked as changed, batch by batch; answers how many scenarios were scored. */
  async drain(): Promise<number> {
    let scored = 0;
    for (;;) {
      const batch = await this.dirty.batch(this.database.reader, BATCH);
      if (!batch.length) return scored;
      for (const id of await this.affected(batch)) {
        await this.scoreScenario(id);
        scored += 1;
      }
      await this.database.transaction((tx) => this.dirty.clear(tx, batch));
    }
  }

  /** How many changed records wait to be scored. */
  waiting(reader: Reader): Promise<number> {
    return this.dirty.count(reader);
  }

  /** Scores one scenario; answers how many matches it has. One that is not open keeps the matches it had. */
  async scoreScenario(id: string): Promise<number> {
    const { market, position } = await this.market.current();
    const scenario = market.scenarios.find(id);
    if (!scenario) return 0;
    const options = await this.options();
    const ranking = rankForScenario(scenario, market, options);
    const shown = [
      ...ranking.recommended.filter(isWorthShowing),
      ...ranking.nearMisses.filter(isWorthShowing).slice(0, NEAR_MISSES),
    ];
    // What somebody has saved, invited or dismissed stays visible, however it ranks now.
    const missing = (await this.matches.disposedSolutions(this.database.reader, id)).filter(
      (solutionId) => !shown.some((one) => one.solutionId === solutionId),
    );
    for (const solutionId of missing) {
      const solution = market.solutions.find(solutionId);
      if (solution)
        shown.push({
          ...matchPair({ scenario, solution }, market, options),
          rank: null,
          nearMiss: false,
          raises: [],
        });
    }
    const rows = shown.map((one) =>
      toRow(
        one,
        ranking,
        { scenario: scenario.version, solution: market.solutions.find(one.solutionId)!.version },
        position,
      ),
    );
    await this.database.transaction(async (tx) => {
      const fresh = await this.matches.replaceForScenario(tx, id, rows, BEST);
      const told = rows.filter((row) => fresh.includes(row.solutionId) && row.fit >= WORTH_TELLING);
      await appendEvents(
        tx,
        told.map((row) => matchFound(id, { solutionId: row.solutionId })),
      );
      await publishLive(tx, `record:${id}`, id);
    });
    return rows.length;
  }

  /** What a scenario may expect of the market, whether it is open or a draft. */
  async outlook(id: string): Promise<Outlook | null> {
    const [{ market }, scenario, options] = await Promise.all([
      this.market.current(),
      this.market.scenarioRecord(id),
      this.options(),
    ]);
    return scenario ? outlook(scenario, market, options) : null;
  }

  /** Ids of all open scenarios, in a fixed order, and the position at which they were open. */
  async openScenarios(): Promise<{ ids: string[]; position: number }> {
    const { market, position } = await this.market.current();
    return { ids: [...market.scenarios.ids()].sort(), position };
  }

  /** The scenarios that a batch of changes touches: changed ones, those that a changed solution might fit, and those it was a match of. */
  private async affected(batch: readonly Dirty[]): Promise<string[]> {
    const { market } = await this.market.current();
    const ids = new Set(batch.filter((one) => one.type === 'SCENARIO').map((one) => one.id));
    const solutionIds = batch.filter((one) => one.type === 'SOLUTION').map((one) => one.id);
    const options = { ...(await this.options()), top: BATCH };
    for (const solutionId of solutionIds) {
      const solution = market.solutions.find(solutionId);
      if (!solution) continue;
      const ranking = rankForSolution(solution, market, options);
      for (const one of [...ranking.recommended, ...ranking.nearMisses]) ids.add(one.scenarioId);
    }
    for (const id of await this.matches.openScenariosOf(this.database.reader, solutionIds)) ids.add(id);
    return [...ids].sort();
  }

  /** By what is ranked at this moment. */
  async options(): Promise<RankOptions> {
    const now = await this.database.now();
    return { weights: DEFAULT_WEIGHTS, today: now.toISOString().slice(0, 10), top: KEPT };
  }
}

function toRow(
  one: RankedMatch,
  ranking: Ranking,
  versions: { scenario: number; solution: number },
  position: number,
): ScoredMatch {
  return {
    scenarioId: one.scenarioId,
    solutionId: one.solutionId,
    fit: one.fit,
    recommended: one.recommended,
    nearMiss: one.nearMiss,
    rankForScenario: one.rank,
    criteria: one.criteria,
    constraints: one.constraints,
    raises: one.raises,
    scenarioContentVersion: versions.scenario,
    solutionContentVersion: versions.solution,
    engineVersion: ranking.engineVersion,
    weightsVersion: ranking.weightsVersion,
    position,
  };
}
