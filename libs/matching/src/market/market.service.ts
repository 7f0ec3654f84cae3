import { Injectable } from '@nestjs/common';
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
import {
  AliasFinder,
  scenarioFields,
  solutionFields,
  type Alias,
  type Market,
  type ScenarioRecord,
  type SolutionRecord,
  type Stock,
  type TrackRates,
  type TextField,
} from '../domain/engine.ts';
import { glossaryChanged, solutionRecordChanged } from '../domain/events.ts';
import { TrackRecordRepository } from '../track-record/track-record.repository.ts';
import { GlossaryRepository } from '../glossary/glossary.repository.ts';
import { emptyMarket } from './market.ts';
import { readerWithAliases } from './reading.ts';
import { textTools } from './text-tools.ts';

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

/** What is read and indexed at once: nothing else happens in this process meanwhile, some 100 ms for long texts. */
const PAGE = 200;

/**
 * The open market in memory: listed solutions and open scenarios, as of a position of the outbox. It follows the outbox by
 * its own cursor, not by jobs, since a job reaches one process only and every process that ranks has its own copy.
 */
@Injectable()
export class MarketService {
  private readonly market: Market = emptyMarket();
  /** What officers have added to the glossary, as it is read by now. */
  private aliases: Alias[] = [];
  private position = -1;
  private following: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly glossary: GlossaryRepository,
    private readonly records: TrackRecordRepository,
  ) {}

  /** The market as of everything committed and stamped before the call, and the position it has reached. */
  async current(): Promise<{ market: Market; position: number }> {
    // One at a time: a second caller waits for the first to have followed, then follows the little that is left.
    const turn = this.following.then(() => this.follow());
    this.following = turn.catch(() => undefined);
    await turn;
    return { market: this.market, position: this.position };
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
    if (this.position < 0) return this.fill();
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
      await this.refreshScenarios(idsOf('scenario'), position);
      await this.refreshSolutions(
        [...idsOf('solution'), ...(await this.listedBy(idsOf('organization')))],
        position,
      );
      this.position = position;
      // Fewer than a page are all that there were.
      if (rows.length < PAGE) return;
    }
  }

  /** Everything that is open and listed now; what changes while it is read is read again by position. */
  private async fill(): Promise<void> {
    const reader = this.database.reader;
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
    for (let i = 0; i < scenarios.length; i += PAGE)
      await this.refreshScenarios(scenarios.slice(i, i + PAGE), position);
    for (let i = 0; i < solutions.length; i += PAGE)
      await this.refreshSolutions(solutions.slice(i, i + PAGE), position);
    this.position = position;
  }

  /** Reads by the glossary as it is now; records that say a name which came or went are read again. */
  private async followGlossary(position: number): Promise<void> {
    const active = await this.glossary.active(this.database.reader);
    const changed = [...without(active, this.aliases), ...without(this.aliases, active)];
    if (!changed.length) return;
    this.aliases = active;
    const reader = readerWithAliases(active);
    const { scenarios, solutions } = this.market;
    const finder = new AliasFinder(changed, textTools());
    scenarios.readBy(reader, naming(scenarios, scenarioFields, finder), position);
    solutions.readBy(reader, naming(solutions, solutionFields, finder), position);
  }

  /** The records on the market that say an alias, for them to be scored again. */
  async namingAlias(alias: Alias): Promise<{ scenarioIds: string[]; solutionIds: string[] }> {
    const {
      market: { scenarios, solutions },
    } = await this.current();
    const finder = new AliasFinder([alias], textTools());
    return {
      scenarioIds: naming(scenarios, scenarioFields, finder),
      solutionIds: naming(solutions, solutionFields, finder),
    };
  }

  private async refreshScenarios(ids: readonly string[], position: number): Promise<void> {
    const found = new Map((await this.readScenarios(ids)).map((one) => [one.record.id, one]));
    for (const id of ids) {
      const one = found.get(id);
      if (one?.open) this.market.scenarios.upsert(one.record, position);
      else this.market.scenarios.remove(id, position);
    }
  }

  private async refreshSolutions(ids: readonly string[], position: number): Promise<void> {
    if (!ids.length) return;
    const reader = this.database.reader;
    const found = await this.solutions.loadMany(reader, ids);
    const owners = await this.directory.byIds(
      reader,
      [...found.values()].map((solution) => solution.organizationId),
    );
    const stopped = await this.records.stopped(reader, ids);
    for (const id of ids) {
      const solution = found.get(id);
      if (solution?.state === 'LISTED')
        this.market.solutions.upsert(
          {
            ...solutionRecord(solution, owners.get(solution.organizationId)),
            stoppedPilots: stopped.get(id) ?? [],
          },
          position,
        );
      else this.market.solutions.remove(id, position);
    }
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

const keyOf = ({ kind, code, language, alias }: Alias): string => [kind, code, language, alias].join('/');

/** Those of some aliases that others do not have. */
function without(these: readonly Alias[], those: readonly Alias[]): Alias[] {
  const keys = new Set(those.map(keyOf));
  return these.filter((alias) => !keys.has(keyOf(alias)));
}

const naming = <R extends { id: string }>(
  stock: Stock<R>,
  fieldsOf: (record: R) => TextField[],
  finder: AliasFinder,
): string[] => [...stock.ids()].filter((id) => finder.isIn(fieldsOf(stock.find(id)!)));
