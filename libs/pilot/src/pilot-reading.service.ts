import { Injectable } from '@nestjs/common';
import type { Actor, BilingualText } from '@fairway/kernel';
import { Database, type Page, type PageArgs } from '@fairway/database';
import { boardRegions, type RegionCount } from './domain/board-regions.ts';
import { computedMet } from './domain/gate-facts.ts';
import { baselineOf, targetPath, type ContractIndicator } from './domain/indicator.ts';
import { dwellDays } from './domain/pilot.ts';
import { mayCheck, mayRead } from './domain/policy.ts';
import { BOARD_COLUMNS, DWELL_NORMS, gateAhead, type CheckSide, type PilotStage } from './domain/stages.ts';
import type {
  CheckEntity,
  GateDecisionEntity,
  MilestoneEntity,
  PilotEntity,
  ReadingEntity,
  RiskEntity,
} from './pilot.entity.ts';
import { PilotLogRepository, type MeasuredAt } from './pilot-log.repository.ts';
import { PilotRepository, type BoardFilter, type PilotFilter } from './pilot.repository.ts';

export interface GateItem {
  code: string;
  title: BilingualText;
  by: CheckSide | null;
  met: boolean;
  note: string | null;
  tickedAt: Date | null;
  tickedById: string | null;
  viewerMayTick: boolean;
}

export interface Gate {
  to: PilotStage;
  items: GateItem[];
  ready: boolean;
}

export interface BoardColumn {
  stages: readonly PilotStage[];
  count: number;
  overdue: number;
  limitDays: number;
  medianDwellDays: number | null;
  cards: PilotEntity[];
}

export interface IndicatorNow extends ContractIndicator {
  pilotId: string;
  /** The frozen baseline, else the first reading. */
  measuredBaseline: number | null;
  latest: number | null;
  latestAt: Date | null;
  readingCount: number;
}

/** What each viewer sees of pilots. */
@Injectable()
export class PilotReading {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotRepository,
    private readonly log: PilotLogRepository,
  ) {}

  async find(actor: Actor, id: string): Promise<PilotEntity | null> {
    const pilot = await this.pilots.byId(this.database.reader, id);
    return pilot && mayRead(actor, pilot) ? pilot : null;
  }

  async findByCode(actor: Actor, code: string): Promise<PilotEntity | null> {
    const pilot = await this.pilots.byCode(this.database.reader, code.toUpperCase());
    return pilot && mayRead(actor, pilot) ? pilot : null;
  }

  page(actor: Actor, filter: PilotFilter, args: PageArgs): Promise<Page<PilotEntity>> {
    return this.pilots.page(this.database.reader, actor, filter, args);
  }

  count(actor: Actor, filter: PilotFilter): Promise<number> {
    return this.pilots.count(this.database.reader, actor, filter);
  }

  /** Six columns; in each the cards that stand longest for their stage first. */
  async board(
    actor: Actor,
    filter: BoardFilter,
    perStage: number,
    region: string | null = null,
  ): Promise<BoardColumn[]> {
    const reader = this.database.reader;
    const [cards, figures, now] = await Promise.all([
      this.pilots.board(reader, actor, { filter, region }, perStage),
      this.pilots.stageFigures(reader, actor, { filter, region }),
      this.database.now(),
    ]);
    const ratio = (pilot: PilotEntity): number => dwellDays(pilot, now) / DWELL_NORMS[pilot.stage];
    return BOARD_COLUMNS.map((stages) => {
      const own = figures.filter((one) => stages.includes(one.stage));
      const fullest = [...own].sort((a, b) => b.count - a.count)[0];
      return {
        stages,
        count: own.reduce((sum, one) => sum + one.count, 0),
        overdue: own.reduce((sum, one) => sum + one.overdue, 0),
        limitDays: DWELL_NORMS[fullest?.stage ?? stages[0]!],
        medianDwellDays: fullest?.medianDwellDays ?? null,
        cards: cards.filter((one) => stages.includes(one.stage)).sort((a, b) => ratio(b) - ratio(a)),
      };
    });
  }

  /** What the board may be narrowed to. */
  async boardRegions(actor: Actor): Promise<RegionCount[]> {
    return boardRegions(await this.pilots.prefectures(this.database.reader, actor));
  }

  now(): Promise<Date> {
    return this.database.now();
  }

  /** The passages ahead with each of their items, in the order asked for; null at the last stage. */
  async gates(actor: Actor, pilots: readonly PilotEntity[]): Promise<(Gate | null)[]> {
    const ids = pilots.filter((one) => gateAhead(one.stage, one.riskTier)).map((one) => one.id);
    const reader = this.database.reader;
    const [measured, milestones, risks, checks] = await Promise.all([
      this.log.measured(reader, ids),
      this.log.milestones(reader, ids).then(byPilot),
      this.log.risks(reader, ids).then(byPilot),
      this.log.checks(reader, ids).then(byPilot),
    ]);
    return pilots.map((pilot) => {
      const computed = computedMet({
        ...pilot,
        measured: measured.get(pilot.id) ?? new Map(),
        milestones: milestones.get(pilot.id) ?? [],
        risks: risks.get(pilot.id) ?? [],
      });
      return gateOf(actor, pilot, computed, checks.get(pilot.id) ?? []);
    });
  }

  async gate(actor: Actor, pilot: PilotEntity): Promise<Gate | null> {
    return (await this.gates(actor, [pilot]))[0]!;
  }

  async findRisk(actor: Actor, id: string): Promise<RiskEntity | null> {
    const risk = await this.log.risk(this.database.reader, id);
    return risk && (await this.find(actor, risk.pilotId)) ? risk : null;
  }

  milestones(pilotIds: readonly string[]): Promise<MilestoneEntity[]> {
    return this.log.milestones(this.database.reader, pilotIds);
  }

  risks(pilotIds: readonly string[]): Promise<RiskEntity[]> {
    return this.log.risks(this.database.reader, pilotIds);
  }

  lastReminders(pilotIds: readonly string[]): Promise<Map<string, Date>> {
    return this.log.lastReminders(this.database.reader, pilotIds);
  }

  decisions(pilotId: string): Promise<GateDecisionEntity[]> {
    return this.log.decisions(this.database.reader, pilotId);
  }

  measured(pilotIds: readonly string[]): Promise<Map<string, Map<string, MeasuredAt>>> {
    return this.log.measured(this.database.reader, pilotIds);
  }

  indicators(pilot: PilotEntity, measured: ReadonlyMap<string, MeasuredAt>): IndicatorNow[] {
    return pilot.indicators.map((one) => {
      const reading = measured.get(one.key);
      return {
        ...one,
        pilotId: pilot.id,
        measuredBaseline: baselineOf(one, reading),
        latest: reading?.last ?? null,
        latestAt: reading?.lastAt ?? null,
        readingCount: reading?.count ?? 0,
      };
    });
  }

  series(pilotId: string, indicatorKey: string, limit: number): Promise<ReadingEntity[]> {
    return this.log.series(this.database.reader, pilotId, indicatorKey, limit);
  }

  /** The way from the baseline to the target, from the last day on which the pilot went live. */
  path(
    indicator: IndicatorNow,
    decisions: readonly GateDecisionEntity[],
    milestones: readonly MilestoneEntity[],
  ): { at: Date; value: number }[] {
    const live = decisions.find((one) => one.kind === 'FORWARD' && one.toStage === 'LIVE');
    return targetPath(indicator, indicator.measuredBaseline, live?.decidedAt ?? null, milestones);
  }

  people(
    ids: readonly string[],
  ): Promise<Map<string, { id: string; name: string; language: 'zh' | 'en'; demo: boolean }>> {
    return this.log.people(this.database.reader, ids);
  }

  byScenarios(actor: Actor, ids: readonly string[]): Promise<PilotEntity[]> {
    return this.pilots.byScenarios(this.database.reader, actor, ids);
  }

  byProposals(actor: Actor, ids: readonly string[]): Promise<PilotEntity[]> {
    return this.pilots.byProposals(this.database.reader, actor, ids);
  }
}

/** The passage ahead: what is computed holds by itself, the rest by somebody's tick. */
function gateOf(
  actor: Actor,
  pilot: PilotEntity,
  computed: ReadonlySet<string>,
  checks: readonly CheckEntity[],
): Gate | null {
  const ahead = gateAhead(pilot.stage, pilot.riskTier);
  if (!ahead) return null;
  const items = ahead.items.map((item): GateItem => {
    const tick = checks.find(
      (c) => c.fromStage === pilot.stage && c.toStage === ahead.to && c.item === item.code,
    );
    return {
      ...item,
      met: item.by ? !!tick : computed.has(item.code),
      note: tick?.note ?? null,
      tickedAt: tick?.tickedAt ?? null,
      tickedById: tick?.tickedBy ?? null,
      viewerMayTick: !!item.by && pilot.state === 'RUNNING' && mayCheck(actor, pilot, item.by),
    };
  });
  return { to: ahead.to, items, ready: items.every((one) => one.met) };
}

function byPilot<T extends { pilotId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.pilotId, [...(groups.get(row.pilotId) ?? []), row]);
  return groups;
}
