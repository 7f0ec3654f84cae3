import { Injectable } from '@nestjs/common';
import { inLanguage, type Actor, type Language } from '@fairway/kernel';
import { Database, type Page, type PageArgs } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { maySeeName, ScenarioService } from '@fairway/scenario';
import { calendarText } from './domain/calendar.ts';
import { planOf } from './domain/event.ts';
import { roomFor, type Room } from './domain/meeting.ts';
import { slotsOf } from './domain/plan.ts';
import { isParty, mayReadAsParty, ofOffice } from './domain/policy.ts';
import { instantOf } from './domain/zone.ts';
import type { MatchmakingEventEntity, MatchmakingRunEntity, MeetingEntity } from './matchmaking.entity.ts';
import { MatchmakingRepository, type EventFilter } from './matchmaking.repository.ts';
import { MeetingRepository } from './meeting.repository.ts';

export interface EventSlot {
  index: number;
  fromMinute: number;
  toMinute: number;
  startsAt: Date;
}

/** What each viewer sees of events: an office its own, everybody else their own meetings of what is published. */
@Injectable()
export class MatchmakingReading {
  constructor(
    private readonly database: Database,
    private readonly events: MatchmakingRepository,
    private readonly meetings: MeetingRepository,
    private readonly scenarios: ScenarioService,
    private readonly directory: OrganizationDirectory,
  ) {}

  async find(actor: Actor, id: string): Promise<MatchmakingEventEntity | null> {
    return this.seen(actor, await this.events.byId(this.database.reader, id));
  }

  async findByCode(actor: Actor, code: string): Promise<MatchmakingEventEntity | null> {
    return this.seen(actor, await this.events.byCode(this.database.reader, code.toUpperCase()));
  }

  async findMeeting(actor: Actor, id: string): Promise<MeetingEntity | null> {
    const meeting = await this.meetings.byId(this.database.reader, id);
    const event = meeting && (await this.find(actor, meeting.eventId));
    return event && (ofOffice(actor, event) || isParty(actor, meeting)) ? meeting : null;
  }

  page(actor: Actor, filter: EventFilter, args: PageArgs): Promise<Page<MatchmakingEventEntity>> {
    return this.events.page(this.database.reader, actor, filter, args);
  }

  count(actor: Actor, filter: EventFilter): Promise<number> {
    return this.events.count(this.database.reader, actor, filter);
  }

  slots(event: MatchmakingEventEntity): EventSlot[] {
    return slotsOf(planOf(event)).map(({ from, to }, index) => ({
      index,
      fromMinute: from,
      toMinute: to,
      startsAt: instantOf(event.day, from, event.zone),
    }));
  }

  /** All for the office; for a party its own agenda. */
  async agendas(actor: Actor, events: readonly MatchmakingEventEntity[]): Promise<MeetingEntity[]> {
    const known = new Map(events.map((one) => [one.id, one]));
    const all = await this.meetings.ofMany(this.database.reader, [...known.keys()]);
    return all.filter((one) => ofOffice(actor, known.get(one.eventId)!) || isParty(actor, one));
  }

  async scenarioIds(actor: Actor, event: MatchmakingEventEntity): Promise<string[]> {
    const all = await this.events.scenarioIds(this.database.reader, event.id);
    const own = actor.organization?.id;
    return all.filter((one) => ofOffice(actor, event) || one.firmId === own).map((one) => one.scenarioId);
  }

  async vendorIds(actor: Actor, event: MatchmakingEventEntity): Promise<string[]> {
    const all = await this.events.vendorIds(this.database.reader, event.id);
    return ofOffice(actor, event) ? all : all.filter((id) => id === actor.organization?.id);
  }

  run(actor: Actor, event: MatchmakingEventEntity): Promise<MatchmakingRunEntity | null> {
    return ofOffice(actor, event)
      ? this.meetings.latestRun(this.database.reader, event.id)
      : Promise.resolve(null);
  }

  async room(event: MatchmakingEventEntity, meeting: MeetingEntity): Promise<Room[]> {
    const all = await this.meetings.of(this.database.reader, event.id);
    const moving = all.find((one) => one.id === meeting.id);
    return moving ? roomFor(planOf(event), all, moving) : [];
  }

  async begun(event: MatchmakingEventEntity): Promise<boolean> {
    return (await this.database.now()) >= instantOf(event.day, event.startMinute, event.zone);
  }

  /** iCalendar of what the viewer may see, or of one party's part of it. */
  async calendar(
    actor: Actor,
    event: MatchmakingEventEntity,
    organizationId: string | null,
    language: Language,
  ): Promise<string> {
    const { reader } = this.database;
    const agenda = (await this.agendas(actor, [event])).filter(
      (one) => !organizationId || one.firmId === organizationId || one.vendorId === organizationId,
    );
    const scenarios = await this.scenarios.loadMany(
      reader,
      agenda.map((one) => one.scenarioId),
    );
    const organizations = await this.directory.byIds(
      reader,
      agenda.flatMap((one) => [one.firmId, one.vendorId]),
    );
    const slots = slotsOf(planOf(event));
    const name = inLanguage(event.name, language);
    const at = inLanguage(event.place, language);
    return calendarText({
      name,
      day: event.day,
      zone: event.zone,
      stamp: event.updatedAt,
      sequence: event.version,
      cancelled: event.state === 'CANCELLED',
      entries: agenda.flatMap((one) => {
        const slot = slots[one.slot];
        if (!slot) return [];
        const scenario = scenarios.get(one.scenarioId);
        const named = (id: string): string => inLanguage(organizations.get(id)?.name, language);
        const firm = scenario && maySeeName(actor, scenario) ? named(one.firmId) : '';
        const parties = [firm, named(one.vendorId)].filter(Boolean).join(' × ');
        const table = language === 'zh' ? `${one.table} 号桌` : `table ${one.table}`;
        return [
          {
            uid: `${one.id}@fairway`,
            fromMinute: slot.from,
            toMinute: slot.to,
            summary: parties,
            location: [at, table].filter(Boolean).join(language === 'zh' ? ' ' : ', '),
            description: [name, inLanguage(scenario?.title, language), event.code].filter(Boolean).join('\n'),
          },
        ];
      }),
    });
  }

  private async seen(
    actor: Actor,
    event: MatchmakingEventEntity | null,
  ): Promise<MatchmakingEventEntity | null> {
    if (!event || ofOffice(actor, event)) return event;
    const own = actor.organization?.id;
    const takesPart = !!own && (await this.events.takesPart(this.database.reader, event.id, own));
    return mayReadAsParty(actor, event, takesPart) ? event : null;
  }
}
