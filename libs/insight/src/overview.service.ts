import { Injectable } from '@nestjs/common';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { BOARD_COLUMNS } from '@fairway/pilot';
import { funnelOf, weakestOf } from './domain/funnel.ts';
import { gapTable } from './domain/gaps.ts';
import { regionScope } from './domain/region-scope.ts';
import { OverviewRepository, type Pair, type Periods } from './overview.repository.ts';
import type { FigureCode, Overview, OverviewFigure } from './overview.types.ts';

const TABLE_SIZE = 8;

/** The figures of a region. Nothing is kept: the records are counted whenever somebody looks. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly database: Database,
    private readonly repository: OverviewRepository,
  ) {}

  async read(actor: Actor, region: string | null, months: number, first: number): Promise<Overview> {
    const scope = regionScope(actor, region);
    if (!scope)
      throw new Refusal([problem('NOT_ALLOWED', 'This region belongs to another office', 'region')]);
    const { reader } = this.database;
    const periods = await this.periods(months);
    const { repository } = this;
    const [open, matched, atWork, scaled, days, overdue] = await Promise.all([
      repository.openScenarios(reader, scope, periods),
      repository.matchedShare(reader, scope, periods),
      repository.pilotsAtWork(reader, scope, periods),
      repository.scaledShare(reader, scope, periods),
      repository.daysToPilot(reader, scope, periods),
      repository.overduePilots(reader, scope, periods),
    ]);
    const funnel = funnelOf(BOARD_COLUMNS, await repository.furthestStages(reader, scope, periods));
    return {
      at: periods.at,
      from: periods.from,
      regions: await repository.regions(reader, scope.office),
      figures: [
        figure('OPEN_SCENARIOS', open, 'UP'),
        figure('MATCHED_SHARE', matched, 'UP'),
        figure('PILOTS_AT_WORK', atWork, 'UP'),
        figure('SCALED_SHARE', scaled, 'UP'),
        figure('DAYS_TO_PILOT', days, 'DOWN'),
        figure('OVERDUE_PILOTS', overdue, 'DOWN'),
      ],
      funnel,
      weakest: weakestOf(funnel),
      trend: await repository.trend(reader, scope, months),
      gaps: gapTable(await repository.gaps(reader, scope), TABLE_SIZE),
      overdue: await repository.overdueIds(reader, scope, first),
      atRisk: await repository.atRiskIds(reader, scope, first),
      waiting: await repository.waitingIds(reader, scope, first),
      undecided: await repository.undecidedIds(reader, scope, first),
    };
  }

  private async periods(months: number): Promise<Periods> {
    const row = await this.database.reader.row<Periods>(
      `select n as at, n - $1::int * interval '1 month' as "from", n - 2 * $1::int * interval '1 month' as before from fairway_now() n`,
      [months],
    );
    return row!;
  }
}

const figure = (code: FigureCode, { now, before }: Pair, good: 'UP' | 'DOWN'): OverviewFigure => ({
  code,
  value: now,
  before,
  good,
});
