import { Injectable } from '@nestjs/common';
import { isOfficer, isOwn, type Actor } from '@fairway/kernel';
import { Database, type Page, type PageArgs } from '@fairway/database';
import { appendEvents, inBulk, publishLiveAll } from '@fairway/messaging';
import type { SolutionEntity } from '@fairway/solution';
import {
  auction,
  ENGINE_VERSION,
  independentLists,
  introduce,
  marketOf,
  roomOf,
  type Candidate,
  type Load,
} from '../domain/engine.ts';
import { matchIntroduced } from '../domain/events.ts';
import { AllocationRepository, type AllocationRun } from './allocation.repository.ts';

/** From this fit on a vendor is told of an introduction. */
const WORTH_TELLING = 60;
/** The auction's step in tenths of a point; what it may cost shows in the gap. */
const STEP = 2;

/** What a solution carries and what waits for it, for its vendor. */
export interface IntroductionLoad {
  capacity: number | null;
  pilots: number;
  room: number;
  open: number;
  waiting: number;
}

/** Who is introduced to whom, so that a good vendor is asked by as many as it can answer and a new one is seen. */
@Injectable()
export class IntroductionService {
  constructor(
    private readonly database: Database,
    private readonly allocations: AllocationRepository,
  ) {}

  /** Decides all introductions of the open market, when something has changed since the last time; answers whether it did. */
  async decideDue(): Promise<boolean> {
    const since = await this.allocations.dueSince(this.database.reader);
    if (since === null) return false;
    await this.decide(since);
    return true;
  }

  /** Once a night: decides anew, and measures against the best that could be done. Answers false when it was done already. */
  async nightly(): Promise<boolean> {
    const night = dayOf(await this.database.now());
    if (await this.allocations.hasRun(this.database.reader, night)) return false;
    const started = performance.now();
    const { candidates, loads } = await this.read();
    if (!candidates.length) return false;
    const market = marketOf(candidates, loads);
    const best = auction(market, STEP);
    const lists = independentLists(market);
    const decisions = introduce(candidates, loads, night);
    const keptOf = new Map(candidates.map((one) => [`${one.scenarioId}/${one.solutionId}`, one]));
    const introduced = decisions.filter((one) => one.introduced);
    const candidateOf = (one: { scenarioId: string; solutionId: string }): Candidate =>
      keptOf.get(`${one.scenarioId}/${one.solutionId}`)!;
    const value = introduced
      .filter((one) => one.way === 'FIT' || one.way === 'NEWCOMER')
      .reduce((sum, one) => sum + candidateOf(one).value, 0);
    const loaded = introduced.map((one) => one.taken / Math.max(1, one.room));
    await this.database.transaction((tx) =>
      this.allocations.insertRun(tx, {
        night,
        scenarios: new Set(candidates.map((one) => one.scenarioId)).size,
        solutions: loads.size,
        pairs: candidates.length,
        introductions: introduced.length,
        value: value / 10,
        optimum: best.value / 10,
        bound: best.bound / 10,
        gap: best.gap,
        maxLoad: Math.max(0, ...loaded),
        overCapacity: new Set(introduced.filter((one) => one.taken > one.room).map((one) => one.solutionId))
          .size,
        newcomerIntroductions: introduced.filter((one) => candidateOf(one).newcomer).length,
        newcomerIntroductionsOfLists: lists.listed.filter((one) => candidateOf(one).newcomer).length,
        explorations: introduced.filter((one) => one.way === 'EXPLORATION').length,
        engineVersion: ENGINE_VERSION,
        milliseconds: Math.round(performance.now() - started),
      }),
    );
    // What stood long enough gives way by time alone, without a change that would have it decided.
    await this.decide(null);
    return true;
  }

  /** Null for whoever is neither its vendor nor an officer. */
  async loadOf(actor: Actor, solution: SolutionEntity): Promise<IntroductionLoad | null> {
    if (!isOfficer(actor) && !isOwn(actor, solution.organizationId)) return null;
    const { reader } = this.database;
    const load = (await this.allocations.loads(reader, [solution.id])).get(solution.id);
    const counts = (await this.allocations.openOf(reader, [solution.id])).get(solution.id);
    return load
      ? {
          capacity: load.capacity,
          pilots: load.pilots,
          room: roomOf(load),
          open: counts?.open ?? 0,
          waiting: counts?.waiting ?? 0,
        }
      : null;
  }

  async runs(args: PageArgs): Promise<{ page: Page<AllocationRun>; count: () => Promise<number> }> {
    const { reader } = this.database;
    return {
      page: (await this.allocations.runs(reader, args)) as unknown as Page<AllocationRun>,
      count: () => this.allocations.countRuns(reader),
    };
  }

  private async decide(since: string | null): Promise<void> {
    const { candidates, loads } = await this.read();
    const decisions = introduce(candidates, loads, dayOf(await this.database.now()));
    await this.database.transaction(async (tx) => {
      // Two workers never write two answers; the second finds the mark gone or writes the same.
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended('introductions', 7246))`);
      // Decided for the whole market: its notices give way to what somebody does by hand.
      await inBulk(tx);
      const fresh = await this.allocations.store(tx, decisions);
      await appendEvents(
        tx,
        fresh
          .filter((one) => one.fit >= WORTH_TELLING)
          .map((one) => matchIntroduced(one.scenarioId, { solutionId: one.solutionId })),
      );
      const scenarios = [...new Set(fresh.map((one) => one.scenarioId))];
      await publishLiveAll(
        tx,
        scenarios.map((id) => ({ topic: `record:${id}`, id })),
      );
      if (since !== null) await this.allocations.clearDue(tx, since);
    });
  }

  private async read(): Promise<{ candidates: Candidate[]; loads: Map<string, Load> }> {
    const { reader } = this.database;
    const candidates = await this.allocations.candidates(reader);
    const ids = [...new Set(candidates.map((one) => one.solutionId))].sort();
    return { candidates, loads: await this.allocations.loads(reader, ids) };
  }
}

/** A night is one in China, where the market is. */
const dayOf = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
