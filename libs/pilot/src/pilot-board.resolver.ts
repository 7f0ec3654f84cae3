import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Viewer } from '@fairway/graphql';
import type { RegionCount } from './domain/board-regions.ts';
import { PilotReading } from './pilot-reading.service.ts';
import { PilotBoard, PilotBoardRegion } from './pilot.types.ts';

/** What the board is narrowed by. */
@Resolver(() => PilotBoard)
export class PilotBoardFields {
  constructor(private readonly reading: PilotReading) {}

  @ResolveField(() => [PilotBoardRegion], {
    description:
      'Regions of all the pilots that the viewer may see, whatever the board is narrowed to; fullest first. Provinces, or the prefectures of the only one.',
  })
  regions(@Viewer() actor: Actor): Promise<RegionCount[]> {
    return this.reading.boardRegions(actor);
  }
}
