import { Injectable } from '@nestjs/common';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive, type Once } from '@fairway/messaging';
import { arrange } from './domain/arrange.ts';
import { violationsOf } from './domain/checker.ts';
import { planOf } from './domain/event.ts';
import { eventScheduled, scheduleRequested } from './domain/events.ts';
import { pairKey, type Candidate, type Placed } from './domain/plan.ts';
import { Candidates, fitOf } from './candidates.service.ts';
import type { MatchmakingEventEntity } from './matchmaking.entity.ts';
import { MatchmakingRepository } from './matchmaking.repository.ts';
import { MatchmakingSteps } from './matchmaking-steps.service.ts';
import { MeetingRepository, type NewMeeting } from './meeting.repository.ts';

/** Reading every scenario's pairs, then assigning and laying out. */
const STEPS_AFTER_READING = 1;

/** The job that makes a timetable: asked for, watched, stopped. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly database: Database,
    private readonly events: MatchmakingRepository,
    private readonly meetings: MeetingRepository,
    private readonly candidates: Candidates,
    private readonly steps: MatchmakingSteps,
  ) {}

  /** Asks for a timetable; one that is being made already is answered instead of a second. */
  start(actor: Actor, input: { eventId: string; expectedVersion: number }): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.schedule',
      expectedVersion: input.expectedVersion,
      decide: async (tx, event) => {
        if (event.state !== 'DRAFT' && event.state !== 'SCHEDULED')
          throw wrong(`An event that is ${event.state} keeps its timetable`);
        if (!(await this.events.scenarioIds(tx, event.id)).length)
          throw new Refusal([problem('NO_SCENARIOS', 'Choose scenarios first', 'eventId')]);
        if (await this.meetings.runAtWork(tx, event.id)) return {};
        const runId = await this.meetings.insertRun(tx, event.id, actor.personId);
        return { events: [scheduleRequested(runId, { eventId: event.id })] };
      },
    });
  }

  cancel(actor: Actor, input: { eventId: string }): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.schedule-cancel',
      decide: async (tx, event) => {
        const run = await this.meetings.runAtWork(tx, event.id);
        if (!run) throw wrong('No timetable is being made');
        await this.meetings.cancelRun(tx, run.id);
        return {};
      },
    });
  }

  /** The job itself. The same event gives the same timetable, so a run that was interrupted simply starts over. */
  async execute(runId: string, once: Once): Promise<void> {
    const run = await this.meetings.run(this.database.reader, runId);
    const event = run && (await this.events.byId(this.database.reader, run.eventId));
    if (!event || (run.state !== 'QUEUED' && run.state !== 'RUNNING'))
      return void (await once(async () => undefined));
    const candidates = await this.candidates.of(this.database.reader, event, [], (done, of) =>
      this.goesOn(event.id, runId, done, of + STEPS_AFTER_READING),
    );
    if (!candidates) return void (await once((tx) => this.end(tx, event, runId, 'CANCELLED')));
    const plan = planOf(event);
    const arranged = arrange(plan, candidates);
    if (!arranged.ok)
      return void (await once(async (tx) => {
        await this.meetings.endRun(tx, runId, 'FAILED', 0, arranged.obstacles);
        await publishLive(tx, `record:${event.id}`, event.id);
      }));
    const placed = arranged.table.meetings;
    const [broken] = violationsOf(plan, candidates, placed);
    if (broken) throw new Error(`The timetable of ${event.code} would break ${broken.code}`);
    await once(async (tx) => {
      const locked = (await this.events.lock(tx, event.id))!;
      const total = new Set(candidates.map((one) => one.scenarioId)).size + STEPS_AFTER_READING;
      if (!(await this.meetings.progress(tx, runId, total, total)) || locked.version !== event.version)
        return this.end(tx, event, runId, 'CANCELLED');
      await this.meetings.clear(tx, event.id);
      await this.meetings.insert(tx, rowsOf(event.id, placed, candidates));
      await this.events.apply(tx, locked, { state: 'SCHEDULED' });
      await this.meetings.endRun(tx, runId, 'DONE', placed.length);
      await appendEvents(tx, [eventScheduled(event.id, { meetings: placed.length })]);
      await publishLive(tx, `record:${event.id}`, event.id);
    });
  }

  private async end(tx: Tx, event: MatchmakingEventEntity, runId: string, state: 'CANCELLED'): Promise<void> {
    await this.meetings.endRun(tx, runId, state);
    await publishLive(tx, `record:${event.id}`, event.id);
  }

  private goesOn(eventId: string, runId: string, done: number, total: number): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await publishLive(tx, `record:${eventId}`, eventId);
      return this.meetings.progress(tx, runId, done, total);
    });
  }
}

const wrong = (message: string): Refusal => new Refusal([problem('WRONG_STATE', message, 'eventId')]);

function rowsOf(eventId: string, placed: readonly Placed[], candidates: readonly Candidate[]): NewMeeting[] {
  const known = new Map(candidates.map((one) => [pairKey(one), one]));
  return placed.map(({ scenarioId, vendorId, firmId, slot, table }) => {
    const candidate = known.get(pairKey({ scenarioId, vendorId }));
    return {
      eventId,
      scenarioId,
      vendorId,
      firmId,
      slot,
      table,
      solutionId: candidate?.solutionId ?? null,
      fit: fitOf(candidate),
      byHand: false,
    };
  });
}
