import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Context, Viewer, type RequestContext } from '@fairway/graphql';
import { OrganizationDirectory, OrganizationType, type OrganizationEntity } from '@fairway/party';
import { maySeeName, ScenarioService, ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService, SolutionType, type SolutionEntity } from '@fairway/solution';
import type { Obstacle } from './domain/feasible.ts';
import { told, type MeetingResult, type Room } from './domain/meeting.ts';
import { pairKey, type Pair } from './domain/plan.ts';
import {
  mayManage,
  mayRecord,
  maySeeWords,
  ofOffice,
  viewerCan,
  type EventViewerCan,
} from './domain/policy.ts';
import { ARRANGED_STATES } from './domain/event.ts';
import type { MatchmakingEventEntity, MatchmakingRunEntity, MeetingEntity } from './matchmaking.entity.ts';
import { CalendarArgs } from './matchmaking.inputs.ts';
import { MatchmakingLoaders } from './matchmaking.loaders.ts';
import { MatchmakingReading, type EventSlot } from './matchmaking-reading.service.ts';
import {
  EventType,
  MatchmakingBreak,
  MatchmakingEventViewerCan,
  MatchmakingMeetingViewerCan,
  MatchmakingObstacleType,
  MatchmakingPairType,
  MatchmakingRoom,
  MatchmakingRunType,
  MatchmakingSlot,
  MeetingResultEnum,
  MeetingType,
} from './matchmaking.types.ts';

/** What hangs on an event; a party sees its own part of it. */
@Resolver(() => EventType)
export class MatchmakingEventFields {
  constructor(
    private readonly reading: MatchmakingReading,
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
    private readonly loaders: MatchmakingLoaders,
  ) {}

  @ResolveField(() => OrganizationType, { description: 'The office that holds it.' })
  organization(@Parent() event: MatchmakingEventEntity, @Context() context: RequestContext) {
    return this.directory.loader(context).load(event.organizationId);
  }

  @ResolveField(() => [MatchmakingBreak])
  breaks(@Parent() event: MatchmakingEventEntity): MatchmakingBreak[] {
    return event.breaks.map(({ from, to }) => ({ fromMinute: from, toMinute: to }));
  }

  @ResolveField(() => [MatchmakingSlot])
  slots(@Parent() event: MatchmakingEventEntity): EventSlot[] {
    return this.reading.slots(event);
  }

  @ResolveField(() => [MeetingType], { description: 'In order of time; for a party its own agenda.' })
  meetings(
    @Parent() event: MatchmakingEventEntity,
    @Context() context: RequestContext,
  ): Promise<MeetingEntity[]> {
    return this.loaders.agendas(context).load(event);
  }

  @ResolveField(() => Int, { description: 'Of the meetings that the viewer may see.' })
  async meetingCount(
    @Parent() event: MatchmakingEventEntity,
    @Context() context: RequestContext,
  ): Promise<number> {
    return (await this.loaders.agendas(context).load(event)).length;
  }

  @ResolveField(() => [ScenarioType], {
    name: 'scenarios',
    description: 'What takes part; for a party its own.',
  })
  async takingPart(
    @Parent() event: MatchmakingEventEntity,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity[]> {
    const ids = await this.reading.scenarioIds(context.actor, event);
    const found = await Promise.all(ids.map((id) => this.scenarios.loader(context).load(id)));
    return found.filter((one) => one !== null);
  }

  @ResolveField(() => [OrganizationType], { description: 'Vendors that were chosen; for a party itself.' })
  async vendors(
    @Parent() event: MatchmakingEventEntity,
    @Context() context: RequestContext,
  ): Promise<OrganizationEntity[]> {
    const ids = await this.reading.vendorIds(context.actor, event);
    return Promise.all(ids.map((id) => this.directory.loader(context).load(id)));
  }

  @ResolveField(() => [MatchmakingPairType], { description: 'For the office alone.' })
  mustMeet(@Parent() event: MatchmakingEventEntity, @Viewer() actor: Actor): Pair[] {
    return ofOffice(actor, event) ? event.mustMeet : [];
  }

  @ResolveField(() => [MatchmakingPairType], { description: 'For the office alone.' })
  mustNotMeet(@Parent() event: MatchmakingEventEntity, @Viewer() actor: Actor): Pair[] {
    return ofOffice(actor, event) ? event.mustNotMeet : [];
  }

  @ResolveField(() => MatchmakingRunType, {
    nullable: true,
    description: 'The latest attempt; for the office alone.',
  })
  run(@Parent() event: MatchmakingEventEntity, @Viewer() actor: Actor): Promise<MatchmakingRunEntity | null> {
    return this.reading.run(actor, event);
  }

  @ResolveField(() => String, {
    description: 'iCalendar (RFC 5545) of the meetings that the viewer may see, or of one party among them.',
  })
  calendar(
    @Parent() event: MatchmakingEventEntity,
    @Args() args: CalendarArgs,
    @Viewer() actor: Actor,
  ): Promise<string> {
    return this.reading.calendar(actor, event, args.organizationId ?? null, args.language);
  }

  @ResolveField(() => MatchmakingEventViewerCan)
  async viewerCan(@Parent() event: MatchmakingEventEntity, @Viewer() actor: Actor): Promise<EventViewerCan> {
    return viewerCan(actor, event, await this.reading.begun(event));
  }
}

/** What hangs on a meeting. */
@Resolver(() => MeetingType)
export class MatchmakingMeetingFields {
  constructor(
    private readonly reading: MatchmakingReading,
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly loaders: MatchmakingLoaders,
  ) {}

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity | null> {
    return this.scenarios.loader(context).load(meeting.scenarioId);
  }

  @ResolveField(() => SolutionType, {
    nullable: true,
    description: 'The solution of the vendor that fits best.',
  })
  solution(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<SolutionEntity | null> | null {
    return meeting.solutionId ? this.solutions.loader(context).load(meeting.solutionId) : null;
  }

  @ResolveField(() => OrganizationType, {
    nullable: true,
    description: 'Null while the firm withholds its name.',
  })
  async firm(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<OrganizationEntity | null> {
    const scenario = await this.scenarios.loader(context).load(meeting.scenarioId);
    return scenario && maySeeName(context.actor, scenario)
      ? this.directory.loader(context).load(meeting.firmId)
      : null;
  }

  @ResolveField(() => OrganizationType)
  vendor(@Parent() meeting: MeetingEntity, @Context() context: RequestContext): Promise<OrganizationEntity> {
    return this.directory.loader(context).load(meeting.vendorId);
  }

  @ResolveField(() => Boolean, { description: 'One of the pairs that must meet; for the office alone.' })
  async must(@Parent() meeting: MeetingEntity, @Context() context: RequestContext): Promise<boolean> {
    const event = await this.loaders.events(context).load(meeting.eventId);
    return ofOffice(context.actor, event) && event.mustMeet.some((one) => pairKey(one) === pairKey(meeting));
  }

  @ResolveField(() => MeetingResultEnum, { nullable: true })
  async result(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<MeetingResult | null> {
    const event = await this.loaders.events(context).load(meeting.eventId);
    return maySeeWords(context.actor, event, meeting) ? meeting.result : told(meeting.result);
  }

  @ResolveField(() => String, { nullable: true, description: 'For the office and the firm.' })
  async words(@Parent() meeting: MeetingEntity, @Context() context: RequestContext): Promise<string | null> {
    const event = await this.loaders.events(context).load(meeting.eventId);
    return maySeeWords(context.actor, event, meeting) ? meeting.words : null;
  }

  @ResolveField(() => [MatchmakingRoom], { description: 'Where it could go; for the office alone.' })
  async room(@Parent() meeting: MeetingEntity, @Context() context: RequestContext): Promise<Room[]> {
    const event = await this.loaders.events(context).load(meeting.eventId);
    return ofOffice(context.actor, event) ? this.reading.room(event, meeting) : [];
  }

  @ResolveField(() => MatchmakingMeetingViewerCan)
  async viewerCan(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<MatchmakingMeetingViewerCan> {
    const event = await this.loaders.events(context).load(meeting.eventId);
    return {
      arrange: mayManage(context.actor, event) && ARRANGED_STATES.includes(event.state),
      record: event.state === 'HELD' && mayRecord(context.actor, event, meeting),
    };
  }
}

@Resolver(() => MatchmakingPairType)
export class MatchmakingPairFields {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
  ) {}

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(@Parent() pair: Pair, @Context() context: RequestContext): Promise<ScenarioEntity | null> {
    return this.scenarios.loader(context).load(pair.scenarioId);
  }

  @ResolveField(() => OrganizationType)
  vendor(@Parent() pair: Pair, @Context() context: RequestContext): Promise<OrganizationEntity> {
    return this.directory.loader(context).load(pair.vendorId);
  }
}

@Resolver(() => MatchmakingObstacleType)
export class MatchmakingObstacleFields {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
  ) {}

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(
    @Parent() obstacle: Obstacle,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity | null> | null {
    return obstacle.pair ? this.scenarios.loader(context).load(obstacle.pair.scenarioId) : null;
  }

  @ResolveField(() => OrganizationType, {
    nullable: true,
    description: 'The vendor of a pair, or whose load is too much.',
  })
  organization(
    @Parent() obstacle: Obstacle,
    @Context() context: RequestContext,
  ): Promise<OrganizationEntity> | null {
    const id = obstacle.pair?.vendorId ?? obstacle.organizationId;
    return id ? this.directory.loader(context).load(id) : null;
  }
}

@Resolver(() => MatchmakingRoom)
export class MatchmakingRoomFields {
  constructor(private readonly directory: OrganizationDirectory) {}

  @ResolveField(() => [OrganizationType], { description: 'Of the two those that sit elsewhere then.' })
  busy(@Parent() room: Room, @Context() context: RequestContext): Promise<OrganizationEntity[]> {
    return Promise.all(room.busy.map((id) => this.directory.loader(context).load(id)));
  }
}
