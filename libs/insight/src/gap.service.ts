import { Injectable } from '@nestjs/common';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { gapGrid, reachedRegion, type SectorLevel } from './domain/gap-grid.ts';
import { regionScope } from './domain/region-scope.ts';
import { GapRepository } from './gap.repository.ts';
import type { CapabilityGaps } from './gap.types.ts';
import { OverviewRepository } from './overview.repository.ts';

/** Supply and demand of an officer's region. */
@Injectable()
export class GapService {
  constructor(
    private readonly database: Database,
    private readonly repository: GapRepository,
    private readonly overviews: OverviewRepository,
  ) {}

  async read(actor: Actor, region: string | null, level: SectorLevel): Promise<CapabilityGaps> {
    const scope = regionScope(actor, region);
    if (!scope)
      throw new Refusal([problem('NOT_ALLOWED', 'This region belongs to another office', 'region')]);
    const { reader } = this.database;
    const reached = reachedRegion(scope.office, scope.chosen);
    const [at, regions, counts] = await Promise.all([
      this.database.now(),
      this.overviews.regions(reader, scope.office),
      this.repository.counts(reader, scope, level, reached),
    ]);
    return { at, regions, ...gapGrid(counts) };
  }
}
