import { Injectable } from '@nestjs/common';
import { Database, type Reader } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import type { Outlook, RankOptions, Weights } from './domain/engine.ts';
import { matchFound } from './domain/events.ts';
import { AllocationRepository } from './introduction/allocation.repository.ts';
import { DirtyRepository, type Dirty } from './market/dirty.repository.ts';
import { SemanticLegService } from './embedding/semantic-leg.service.ts';
import type { EmbeddingFault } from './embedding/embedding-service.ts';
import { WeightsRepository } from './weights/weights.repository.ts';
import { LikelihoodService, type Unsaid } from './learning/likelihood.service.ts';
import type { Scored } from './market/held-market.ts';
import { MarketService } from './market/market.service.ts';
import { MatchRepository } from './match.repository.ts';

/** How many matches of a scenario are kept, and how many near misses. */
const KEPT = 50;
const NEAR_MISSES = 10;
/** Places that are worth telling somebody about, and the fit from which on. */
const BEST = 3;
const WORTH_TELLING = 60;
/** Marks taken at a time: few, so that a new one is soon among them; looking costs little beside scoring. */
const BATCH = 4;
/** Scenarios that a changed solution is looked up for. */
const TOUCHED = 200;

/** Scores scenarios against the market in memory and writes what came of it. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly database: Database,
    private readonly market: MarketService,
    private readonly matches: MatchRepository,
    private readonly dirty: DirtyRepository,
    private readonly semantic: SemanticLegService,
    private readonly weights: WeightsRepository,
    private readonly likelihoods: LikelihoodService,
    private readonly allocations: AllocationRepository,
  ) {}

  /** Scores everything marked as changed, batch by batch; answers how many scenarios were scored. */
  async drain(): Promise<number> {
    let scored = 0;
    for (;;) {
      const batch = await this.dirty.batch(this.database.reader, BATCH);
      if (!batch.length) return scored;
      await this.spread(batch.filter((one) => one.type === 'SOLUTION'));
      const scenarios = batch.filter((one) => one.type === 'SCENARIO');
      const weights = await this.currentWeights();
      for (const { id } of scenarios) await this.scoreScenario(id, weights);
      scored += scenarios.length;
      await this.database.transaction(async (tx) => {
        await this.allocations.markDue(tx);
        await this.dirty.clear(tx, scenarios);
      });
    }
  }

  /** How many changed records wait to be scored. */
  waiting(reader: Reader): Promise<number> {
    return this.dirty.count(reader);
  }

  /** The weights that count now; a run holds on to them, so that all its matches are scored alike. */
  currentWeights(): Promise<Weights> {
    return this.weights.published(this.database.reader);
  }

  /** Scores one scenario; answers how many matches it has, and why the embedding service did not help, if it should have. One that is not open keeps the matches it had. */
  async scoreScenario(
    id: string,
    weights?: Weights,
  ): Promise<{ matches: number; embeddingFault: EmbeddingFault | null }> {
    const options = await this.options(weights);
    const { ids: also, fault: embeddingFault } = await this.semantic.solutionsFor(id);
    // What somebody has saved, invited or dismissed stays visible, however it ranks now.
    const kept = await this.matches.disposedSolutions(this.database.reader, id);
    const { answer: scored, position } = await this.market.askAsOf('score', {
      scenarioId: id,
      options: { ...options, also },
      kept,
      nearMisses: NEAR_MISSES,
    });
    if (!scored) return { matches: 0, embeddingFault };
    const sayer = await this.likelihoods.inUse();
    const rows = sayer.say(toRows(scored, position), scored.scenario.sector);
    await this.database.transaction(async (tx) => {
      const fresh = await this.matches.replaceForScenario(tx, id, rows, BEST);
      await sayer.note(tx, id, rows);
      const told = rows.filter((row) => fresh.includes(row.solutionId) && row.fit >= WORTH_TELLING);
      await appendEvents(
        tx,
        told.map((row) => matchFound(id, { solutionId: row.solutionId })),
      );
      await publishLive(tx, `record:${id}`, id);
    });
    return { matches: rows.length, embeddingFault };
  }

  /** What a scenario may expect of the market, whether it is open or a draft. */
  async outlook(id: string): Promise<Outlook | null> {
    const [scenario, options] = await Promise.all([this.market.scenarioRecord(id), this.options()]);
    return scenario ? this.market.ask('outlook', { scenario, options }) : null;
  }

  /** Ids of all open scenarios, in a fixed order, and the position at which they were open. */
  async openScenarios(): Promise<{ ids: string[]; position: number }> {
    const { answer: ids, position } = await this.market.askAsOf('openScenarios', null);
    return { ids, position };
  }

  /** Marks of solutions become marks of the scenarios that they might fit or were a match of: many solutions of one scenario are one scoring. */
  private async spread(solutions: readonly Dirty[]): Promise<void> {
    if (!solutions.length) return;
    const solutionIds = solutions.map((one) => one.id);
    const options = { ...(await this.options()), top: TOUCHED };
    const was = await this.matches.scenariosOf(this.database.reader, solutionIds);
    const fits = await this.market.ask('scenariosFor', { solutionIds, options });
    const marks = solutions.flatMap(({ id, position }, i) =>
      [...fits[i]!, ...(was.get(id) ?? [])].map((scenarioId): Dirty => ({
        type: 'SCENARIO',
        id: scenarioId,
        position,
      })),
    );
    await this.database.transaction(async (tx) => {
      await this.dirty.mark(tx, marks);
      await this.dirty.clear(tx, solutions);
    });
  }

  /** By what is ranked at this moment. */
  async options(weights?: Weights): Promise<RankOptions> {
    const now = await this.database.now();
    return {
      weights: weights ?? (await this.currentWeights()),
      rates: await this.market.rates(),
      today: now.toISOString().slice(0, 10),
      top: KEPT,
    };
  }
}

const toRows = ({ scenario, shown, ranking }: Scored, position: number): Unsaid[] =>
  shown.map((one) => ({
    scenarioId: one.scenarioId,
    solutionId: one.solutionId,
    fit: one.fit,
    recommended: one.recommended,
    nearMiss: one.nearMiss,
    rankForScenario: one.rank,
    criteria: one.criteria,
    constraints: one.constraints,
    raises: one.raises,
    scenarioContentVersion: scenario.version,
    solutionContentVersion: one.solutionVersion,
    ...ranking,
    position,
  }));
