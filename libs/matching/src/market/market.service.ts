import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database, type Reader } from '@fairway/database';
import { OrganizationDirectory, type OrganizationEntity } from '@fairway/party';
import {
  scenarioAwarded,
  scenarioClosed,
  scenarioEvaluating,
  scenarioOpened,
  scenarioRevised,
  ScenarioService,
  scenarioWithdrawn,
  scenarioInvited,
  type ScenarioEntity,
} from '@fairway/scenario';
import {
  solutionListed,
  solutionPaused,
  solutionResumed,
  solutionRetired,
  solutionRevised,
  SolutionService,
  type SolutionEntity,
} from '@fairway/solution';
import { organizationVerified } from '@fairway/party';
import type { ScenarioRecord, SolutionRecord, TrackRates } from '../domain/engine.ts';
import { glossaryChanged, solutionRecordChanged } from '../domain/events.ts';
import { TrackRecordRepository } from '../track-record/track-record.repository.ts';
import { GlossaryRepository } from '../glossary/glossary.repository.ts';
import type { Answer, Asked, Change, Question } from './held-market.ts';
import { MarketHolder } from './market-holder.ts';

export const SCENARIO_EVENTS = [
  scenarioOpened,
  scenarioRevised,
  scenarioInvited,
  scenarioEvaluating,
  scenarioAwarded,
  scenarioClosed,
  scenarioWithdrawn,
] as const;
export const SOLUTION_EVENTS = [
  solutionListed,
  solutionRevised,
  solutionPaused,
  solutionResumed,
  solutionRetired,
  solutionRecordChanged,
] as const;
export const ORGANIZATION_EVENTS = [organizationVerified] as const;

/** What is read and indexed at once: some 100 ms for long texts, in which nothing else is answered. */
const PAGE = 200;

/**
 * The open market in memory: listed solutions and open scenarios, as of a position of the outbox. It follows the outbox by
 * its own cursor, not by jobs, since a job reaches one process only and every process that ranks has its own copy. What is
 * read here is held and ranked in a thread apart.
 */
@Injectable()
export class MarketService implements OnModuleDestroy {
  private position = -1;
  /** How often the holder had lost everything when it was filled. */
  private filledAfter = 0;
  private following: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly glossary: GlossaryRepository,
    private readonly records: TrackRecordRepository,
    private readonly holder: MarketHolder,
  ) {}

  onModuleDestroy(): Promise<void> {
    return this.holder.close();
  }

  /** Asks the market as of everything committed and stamped before the call. */
  async ask<Q extends Question>(question: Q, asked: Asked<Q>): Promise<Answer<Q>> {
    return (await this.askAsOf(question, asked)).answer;
  }

  /** The same with the position that the market had reached at least. */
  async askAsOf<Q extends Question>(
    question: Q,
    asked: Asked<Q>,
  ): Promise<{ answer: Answer<Q>; position: number }> {
    // One at a time: a second caller waits for the first to have followed, then follows the little that is left.
    const turn = this.following.then(() => this.follow());
    this.following = turn.catch(() => undefined);
    await turn;
    const { position } = this;
    return { answer: await this.holder.ask(question, asked), position };
  }

  /** What pilots come to in this market, as it was taken last. */
  rates(): Promise<TrackRates> {
    return this.records.latest(this.database.reader);
  }

  /** A scenario as the engine reads it, open or not. */
  async scenarioRecord(id: string): Promise<ScenarioRecord | undefined> {
    return (await this.readScenarios([id]))[0]?.record;
  }

  private async follow(): Promise<void> {
    if (this.position < 0 || this.filledAfter !== this.holder.losses) return this.fill();
    const names = [...SCENARIO_EVENTS, ...SOLUTION_EVENTS, ...ORGANIZATION_EVENTS].map((event) => event.name);
    for (;;) {
      const rows = await this.database.reader.rows<{ name: string; record_id: string; position: string }>(
        `select name, record_id, position from outbox where position > $1 order by position limit ${PAGE}`,
        [this.position],
      );
      if (!rows.length) return;
      const position = Number(rows.at(-1)!.position);
      const changed = rows.filter((row) => names.includes(row.name));
      const idsOf = (prefix: string): string[] => [
        ...new Set(changed.filter((row) => row.name.startsWith(`${prefix}.`)).map((row) => row.record_id)),
      ];
      if (rows.some((row) => row.name === glossaryChanged.name)) await this.followGlossary(position);
      await this.holder.ask('change', {
        scenarios: await this.changedScenarios(idsOf('scenario')),
        solutions: await this.changedSolutions([
          ...idsOf('solution'),
          ...(await this.listedBy(idsOf('organization'))),
        ]),
        position,
      });
      this.position = position;
      // Fewer than a page are all that there were.
      if (rows.length < PAGE) return;
    }
  }

  /** Everything that is open and listed now; what changes while it is read is read again by position. */
  private async fill(): Promise<void> {
    const reader = this.database.reader;
    const { losses } = this.holder;
    const position = Number(
      (await reader.row<{ position: string }>('select position from sequencer'))!.position,
    );
    await this.followGlossary(position);
    const ids = (rows: { id: string }[]): string[] => rows.map((row) => row.id);
    const scenarios = ids(
      await reader.rows<{ id: string }>(`select id from scenario where state = 'OPEN' order by id`),
    );
    const solutions = ids(
      await reader.rows<{ id: string }>(`select id from solution where state = 'LISTED' order by id`),
    );
    for (let i = 0; i < Math.max(scenarios.length, solutions.length); i += PAGE)
      await this.holder.ask('change', {
        scenarios: await this.changedScenarios(scenarios.slice(i, i + PAGE)),
        solutions: await this.changedSolutions(solutions.slice(i, i + PAGE)),
        position,
      });
    this.position = position;
    this.filledAfter = losses;
  }

  private async followGlossary(position: number): Promise<void> {
    const aliases = await this.glossary.active(this.database.reader);
    await this.holder.ask('readBy', { aliases, position });
  }

  private async changedScenarios(ids: readonly string[]): Promise<Change<ScenarioRecord>[]> {
    const found = new Map((await this.readScenarios(ids)).map((one) => [one.record.id, one]));
    return ids.map((id) => {
      const one = found.get(id);
      return { id, record: one?.open ? one.record : null };
    });
  }

  private async changedSolutions(ids: readonly string[]): Promise<Change<SolutionRecord>[]> {
    if (!ids.length) return [];
    const reader = this.database.reader;
    const found = await this.solutions.loadMany(reader, ids);
    const owners = await this.directory.byIds(
      reader,
      [...found.values()].map((solution) => solution.organizationId),
    );
    const stopped = await this.records.stopped(reader, ids);
    return ids.map((id) => {
      const solution = found.get(id);
      if (solution?.state !== 'LISTED') return { id, record: null };
      const record = solutionRecord(solution, owners.get(solution.organizationId));
      return { id, record: { ...record, stoppedPilots: stopped.get(id) ?? [] } };
    });
  }

  private async readScenarios(ids: readonly string[]): Promise<{ record: ScenarioRecord; open: boolean }[]> {
    if (!ids.length) return [];
    const reader = this.database.reader;
    const found = await this.scenarios.loadMany(reader, ids);
    const owners = await this.directory.byIds(
      reader,
      [...found.values()].flatMap((scenario) => [scenario.organizationId, ...scenario.coSponsorIds]),
    );
    return [...found.values()].map((scenario) => ({
      record: scenarioRecord(scenario, owners),
      open: scenario.state === 'OPEN',
    }));
  }

  /** Whether its organization is verified is part of how a solution is read. */
  private async listedBy(organizationIds: readonly string[]): Promise<string[]> {
    if (!organizationIds.length) return [];
    const rows = await (this.database.reader as Reader).rows<{ id: string }>(
      `select id from solution where state = 'LISTED' and organization_id = any($1) order by id`,
      [organizationIds],
    );
    return rows.map((row) => row.id);
  }
}

/** The row is the record, but for who owns it. */
const scenarioRecord = (
  scenario: ScenarioEntity,
  owners: ReadonlyMap<string, OrganizationEntity>,
): ScenarioRecord => ({
  ...scenario,
  version: scenario.contentVersion,
  groupId: owners.get(scenario.organizationId)?.groupId ?? null,
  coSponsors: scenario.coSponsorIds.map((organizationId) => ({
    organizationId,
    groupId: owners.get(organizationId)?.groupId ?? null,
  })),
});

const solutionRecord = (solution: SolutionEntity, owner: OrganizationEntity | undefined): SolutionRecord => ({
  ...solution,
  version: solution.contentVersion,
  groupId: owner?.groupId ?? null,
  organizationVerified: !!owner?.verifiedAt,
});
