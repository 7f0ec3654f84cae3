import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor, type DomainEvent } from '@fairway/kernel';
import { AuditService, type AuditAction } from '@fairway/audit';
import { Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import type { MatchmakingEvent } from './domain/event.ts';
import { mayManage, mayReadAsParty, ofOffice } from './domain/policy.ts';
import type { MatchmakingEventEntity } from './matchmaking.entity.ts';
import { MatchmakingRepository } from './matchmaking.repository.ts';
import { MeetingRepository } from './meeting.repository.ts';

export interface Step {
  action: AuditAction;
  expectedVersion?: number;
  reason?: string | null;
  /** Whoever may, where it is not the office alone. */
  may?: (actor: Actor, event: MatchmakingEventEntity) => boolean;
  /** Not while a timetable is being made, which rests on what it has read. */
  idle?: boolean;
  decide: (
    tx: Tx,
    event: MatchmakingEventEntity,
    now: Date,
  ) => Promise<{ changes?: Partial<MatchmakingEvent>; events?: DomainEvent<object>[]; after?: object }>;
}

/** The lines that every verb of an event has in common: lock, policy, decision, events, audit, live topics. */
@Injectable()
export class MatchmakingSteps {
  constructor(
    private readonly database: Database,
    private readonly events: MatchmakingRepository,
    private readonly meetings: MeetingRepository,
    private readonly audit: AuditService,
  ) {}

  take(actor: Actor, eventId: string, step: Step, path = 'eventId'): Promise<MatchmakingEventEntity> {
    return this.database.transaction(async (tx) => {
      const event = await this.events.lock(tx, eventId);
      if (!event || !(await this.mayRead(tx, actor, event)))
        throw notFound(path === 'meetingId' ? 'meeting' : 'event', path);
      if (!(step.may ?? mayManage)(actor, event))
        throw new Refusal([problem('NOT_ALLOWED', 'This is for the office that holds the event', path)]);
      if (step.expectedVersion !== undefined && step.expectedVersion !== event.version)
        throw new Refusal([
          problem(
            'VERSION_CONFLICT',
            `It was changed meanwhile: version ${event.version}`,
            'expectedVersion',
          ),
        ]);
      if (step.idle && (await this.meetings.runAtWork(tx, event.id)))
        throw new Refusal([problem('WRONG_STATE', 'A timetable is being made at this moment', path)]);
      const { changes, events, after } = await step.decide(tx, event, await this.database.now(tx));
      if (changes) await this.events.apply(tx, event, changes);
      await appendEvents(tx, events ?? []);
      await this.audit.record(tx, actor, {
        action: step.action,
        recordType: 'MatchmakingEvent',
        recordId: event.id,
        reason: step.reason,
        ...(changes ? { before: event, after: { ...event, ...changes } } : after ? { after } : {}),
      });
      await publishLive(tx, `record:${event.id}`, event.id);
      return (await this.events.byId(tx, event.id))!;
    });
  }

  private async mayRead(tx: Tx, actor: Actor, event: MatchmakingEventEntity): Promise<boolean> {
    if (ofOffice(actor, event)) return true;
    const id = actor.organization?.id;
    return mayReadAsParty(actor, event, !!id && (await this.events.takesPart(tx, event.id, id)));
  }
}
