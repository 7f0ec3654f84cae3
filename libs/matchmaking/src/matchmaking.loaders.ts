import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '@fairway/database';
import { loaderOf, type RequestContext } from '@fairway/graphql';
import type { MatchmakingEventEntity, MeetingEntity } from './matchmaking.entity.ts';
import { MatchmakingReading } from './matchmaking-reading.service.ts';
import { MatchmakingRepository } from './matchmaking.repository.ts';
import { groupedBy } from './domain/plan.ts';

/** One query a request for what hangs on events, and for the event that meetings hang on. */
@Injectable()
export class MatchmakingLoaders {
  private readonly keys = { agendas: {}, events: {} };

  constructor(
    private readonly database: Database,
    private readonly reading: MatchmakingReading,
    private readonly repository: MatchmakingRepository,
  ) {}

  /** What the viewer may see of each event's meetings. */
  agendas(context: RequestContext): DataLoader<MatchmakingEventEntity, MeetingEntity[], string> {
    return loaderOf(
      context,
      this.keys.agendas,
      () =>
        new DataLoader<MatchmakingEventEntity, MeetingEntity[], string>(
          async (events) => {
            const found = groupedBy(await this.reading.agendas(context.actor, events), (one) => one.eventId);
            return events.map((event) => found.get(event.id) ?? []);
          },
          { cacheKeyFn: (event) => `${event.id}/${event.version}` },
        ),
    );
  }

  /** Without a policy: whoever holds a meeting was let in to its event. */
  events(context: RequestContext): DataLoader<string, MatchmakingEventEntity> {
    return loaderOf(
      context,
      this.keys.events,
      () =>
        new DataLoader<string, MatchmakingEventEntity>(async (ids) => {
          const found = await this.repository.byIds(this.database.reader, ids);
          return ids.map((id) => found.get(id) ?? new Error('event not found'));
        }),
    );
  }
}
