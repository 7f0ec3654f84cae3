import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { eventCancelled, eventPublished, MatchmakingService, meetingChanged } from '@fairway/matchmaking';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import type { NoticeKind } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

const KINDS: Readonly<Record<string, NoticeKind>> = {
  [eventPublished.name]: 'EVENT_PUBLISHED',
  [meetingChanged.name]: 'EVENT_CHANGED',
  [eventCancelled.name]: 'EVENT_CANCELLED',
};

/** Whoever meets somebody learns of the agenda, of its changes, and that it does not take place. */
@Injectable()
@Subscriber({
  name: 'notice.on-matchmaking-events',
  events: [eventPublished, meetingChanged, eventCancelled],
})
export class OnMatchmakingEvents implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly events: MatchmakingService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const found = await this.events.load(this.database.reader, event.recordId);
    if (!found) return;
    await once((tx) =>
      this.notices.tell(tx, {
        kind: KINDS[event.name]!,
        recordType: 'MatchmakingEvent',
        recordId: found.id,
        title: found.name,
        organizationIds: event.payload.organizationIds as string[],
      }),
    );
  }
}
