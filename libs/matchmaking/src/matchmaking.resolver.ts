import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { fromGlobalId, type Actor } from '@fairway/kernel';
import { answer, NodeRegistry, SignedIn, toConnection, Viewer, type Connection } from '@fairway/graphql';
import type { MatchmakingEventEntity } from './matchmaking.entity.ts';
import {
  MatchmakingEventAddInput,
  MatchmakingEventCancelInput,
  MatchmakingEventCloseInput,
  MatchmakingEventCodeArgs,
  MatchmakingEventDraftInput,
  MatchmakingEventHoldInput,
  MatchmakingEventPublishInput,
  MatchmakingEventRemoveInput,
  MatchmakingEventReviseInput,
  MatchmakingEventScheduleInput,
  MatchmakingEventsArgs,
  MatchmakingMeetingAddInput,
  MatchmakingMeetingMoveInput,
  MatchmakingMeetingRecordInput,
  MatchmakingMeetingRemoveInput,
  MatchmakingMeetingSwapInput,
  MatchmakingScheduleCancelInput,
  draftOf,
} from './matchmaking.inputs.ts';
import { MatchmakingReading } from './matchmaking-reading.service.ts';
import { MatchmakingService } from './matchmaking.service.ts';
import {
  EventConnection,
  EventType,
  MatchmakingEventAddPayload,
  MatchmakingEventCancelPayload,
  MatchmakingEventClosePayload,
  MatchmakingEventDraftPayload,
  MatchmakingEventHoldPayload,
  MatchmakingEventPublishPayload,
  MatchmakingEventRemovePayload,
  MatchmakingEventRevisePayload,
  MatchmakingEventSchedulePayload,
  MatchmakingMeetingAddPayload,
  MatchmakingMeetingMovePayload,
  MatchmakingMeetingRecordPayload,
  MatchmakingMeetingRemovePayload,
  MatchmakingMeetingSwapPayload,
  MatchmakingScheduleCancelPayload,
} from './matchmaking.types.ts';
import { MeetingService } from './meeting.service.ts';
import { ScheduleService } from './schedule.service.ts';

@Resolver(() => EventType)
export class MatchmakingResolver {
  constructor(
    private readonly events: MatchmakingService,
    private readonly schedules: ScheduleService,
    private readonly meetings: MeetingService,
    private readonly reading: MatchmakingReading,
    nodes: NodeRegistry,
  ) {
    nodes.add('MatchmakingEvent', (actor, id) => reading.find(actor, id));
    nodes.add('MatchmakingMeeting', (actor, id) => reading.findMeeting(actor, id));
  }

  @Query(() => EventType, {
    nullable: true,
    description: 'One event; null when it is absent or hidden from the viewer.',
  })
  @SignedIn({ organization: true })
  matchmakingEvent(
    @Args('id', { type: () => ID }) id: string,
    @Viewer() actor: Actor,
  ): Promise<MatchmakingEventEntity | null> | null {
    const parts = fromGlobalId(id);
    return parts?.type === 'MatchmakingEvent' ? this.reading.find(actor, parts.id) : null;
  }

  @Query(() => EventType, {
    nullable: true,
    description: 'One event by its code; null when it is absent or hidden from the viewer.',
  })
  @SignedIn({ organization: true })
  matchmakingEventByCode(
    @Args() { code }: MatchmakingEventCodeArgs,
    @Viewer() actor: Actor,
  ): Promise<MatchmakingEventEntity | null> {
    return this.reading.findByCode(actor, code);
  }

  @Query(() => EventConnection, {
    description:
      "Events of the viewer's office, and published ones in which the viewer takes part; the latest first.",
  })
  @SignedIn({ organization: true })
  async matchmakingEvents(
    @Args() args: MatchmakingEventsArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<MatchmakingEventEntity>> {
    return toConnection(await this.reading.page(actor, args, args), () => this.reading.count(actor, args));
  }

  @Mutation(() => MatchmakingEventDraftPayload, {
    description: 'Drafts an event; by an officer who may edit.',
  })
  @SignedIn({ organization: true })
  matchmakingEventDraft(@Args('input') input: MatchmakingEventDraftInput, @Viewer() actor: Actor) {
    return answer('event', this.events.draft(actor, draftOf(input)));
  }

  @Mutation(() => MatchmakingEventRevisePayload, {
    description:
      'Changes an event before it is published. Where a rule of the timetable changes, the timetable is made anew.',
  })
  @SignedIn({ organization: true })
  matchmakingEventRevise(@Args('input') input: MatchmakingEventReviseInput, @Viewer() actor: Actor) {
    return answer('event', this.events.revise(actor, input));
  }

  @Mutation(() => MatchmakingEventAddPayload, {
    description:
      'Adds scenarios, by hand or all that are like a filter, and vendors. The timetable is made anew.',
  })
  @SignedIn({ organization: true })
  matchmakingEventAdd(@Args('input') input: MatchmakingEventAddInput, @Viewer() actor: Actor) {
    return answer('event', this.events.add(actor, input));
  }

  @Mutation(() => MatchmakingEventRemovePayload, {
    description: 'Takes scenarios and vendors out again. The timetable is made anew.',
  })
  @SignedIn({ organization: true })
  matchmakingEventRemove(@Args('input') input: MatchmakingEventRemoveInput, @Viewer() actor: Actor) {
    return answer('event', this.events.remove(actor, input));
  }

  @Mutation(() => MatchmakingEventSchedulePayload, {
    description:
      'Has a timetable made by the job queue; the event shows how far it is. What was placed by hand is placed anew.',
  })
  @SignedIn({ organization: true })
  matchmakingEventSchedule(@Args('input') input: MatchmakingEventScheduleInput, @Viewer() actor: Actor) {
    return answer('event', this.schedules.start(actor, input));
  }

  @Mutation(() => MatchmakingScheduleCancelPayload, {
    description: 'Stops the making of a timetable; the one before it stays.',
  })
  @SignedIn({ organization: true })
  matchmakingScheduleCancel(@Args('input') input: MatchmakingScheduleCancelInput, @Viewer() actor: Actor) {
    return answer('event', this.schedules.cancel(actor, input));
  }

  @Mutation(() => MatchmakingEventPublishPayload, {
    description: 'Publishes the timetable; everybody who meets somebody is told.',
  })
  @SignedIn({ organization: true })
  matchmakingEventPublish(@Args('input') input: MatchmakingEventPublishInput, @Viewer() actor: Actor) {
    return answer('event', this.events.publish(actor, input));
  }

  @Mutation(() => MatchmakingEventCancelPayload, {
    description: 'Calls an event off, with a reason that everybody who was told of it reads.',
  })
  @SignedIn({ organization: true })
  matchmakingEventCancel(@Args('input') input: MatchmakingEventCancelInput, @Viewer() actor: Actor) {
    return answer('event', this.events.cancel(actor, input));
  }

  @Mutation(() => MatchmakingEventHoldPayload, {
    description:
      'Says that the event takes place, from its beginning on; from then on attendance and results are recorded.',
  })
  @SignedIn({ organization: true })
  matchmakingEventHold(@Args('input') input: MatchmakingEventHoldInput, @Viewer() actor: Actor) {
    return answer('event', this.events.hold(actor, input));
  }

  @Mutation(() => MatchmakingEventClosePayload, {
    description: 'Closes an event; what was recorded stays.',
  })
  @SignedIn({ organization: true })
  matchmakingEventClose(@Args('input') input: MatchmakingEventCloseInput, @Viewer() actor: Actor) {
    return answer('event', this.events.close(actor, input));
  }

  @Mutation(() => MatchmakingMeetingMovePayload, {
    description: 'Moves a meeting by hand; every rule that it would break is answered by name.',
  })
  @SignedIn({ organization: true })
  matchmakingMeetingMove(@Args('input') input: MatchmakingMeetingMoveInput, @Viewer() actor: Actor) {
    return answer('event', this.meetings.move(actor, input));
  }

  @Mutation(() => MatchmakingMeetingSwapPayload, {
    description: 'Two meetings exchange their places.',
  })
  @SignedIn({ organization: true })
  matchmakingMeetingSwap(@Args('input') input: MatchmakingMeetingSwapInput, @Viewer() actor: Actor) {
    return answer('event', this.meetings.swap(actor, input));
  }

  @Mutation(() => MatchmakingMeetingAddPayload, {
    description: 'Adds a meeting by hand.',
  })
  @SignedIn({ organization: true })
  matchmakingMeetingAdd(@Args('input') input: MatchmakingMeetingAddInput, @Viewer() actor: Actor) {
    return answer('event', this.meetings.add(actor, input));
  }

  @Mutation(() => MatchmakingMeetingRemovePayload, {
    description: 'Takes a meeting out.',
  })
  @SignedIn({ organization: true })
  matchmakingMeetingRemove(@Args('input') input: MatchmakingMeetingRemoveInput, @Viewer() actor: Actor) {
    return answer('event', this.meetings.remove(actor, input));
  }

  @Mutation(() => MatchmakingMeetingRecordPayload, {
    description:
      'Records who came and what came of it; by the office, or by the firm. A wish to go on saves or invites the match.',
  })
  @SignedIn({ organization: true })
  matchmakingMeetingRecord(@Args('input') input: MatchmakingMeetingRecordInput, @Viewer() actor: Actor) {
    return answer('event', this.meetings.record(actor, input));
  }
}
