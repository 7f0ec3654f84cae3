import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, unwrap, type Actor, type Problem } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { MatchPairs } from '@fairway/matching';
import type { Violation } from './domain/checker.ts';
import { mayArrange, planOf } from './domain/event.ts';
import { meetingChanged, meetingRecorded } from './domain/events.ts';
import { change, dispositionOf, record, type Said } from './domain/meeting.ts';
import { pairKey, type Candidate, type Placed } from './domain/plan.ts';
import { isParty, mayManage, mayRecord, ofOffice } from './domain/policy.ts';
import { Candidates, fitOf } from './candidates.service.ts';
import type { MatchmakingEventEntity, MeetingEntity } from './matchmaking.entity.ts';
import { MatchmakingSteps } from './matchmaking-steps.service.ts';
import { MeetingRepository } from './meeting.repository.ts';

interface Place {
  slot: number;
  table: number;
}

/** Where a verb is at: an event, and the meeting by which it was named. */
interface At {
  eventId: string;
  path: 'eventId' | 'meetingId';
  meeting?: MeetingEntity;
}

/** What is done to single meetings: by hand before the day, and afterwards what came of them. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingRepository,
    private readonly candidates: Candidates,
    private readonly steps: MatchmakingSteps,
    private readonly pairs: MatchPairs,
  ) {}

  async move(actor: Actor, input: Place & { meetingId: string }): Promise<MatchmakingEventEntity> {
    const { slot, table } = input;
    return this.arrange(actor, await this.known(input.meetingId), 'move', async (tx, meetings) => {
      const moving = mustFind(meetings, input.meetingId, 'meetingId');
      return {
        after: meetings.map((one) => (one === moving ? { ...one, slot, table } : one)),
        apply: () => this.meetings.update(tx, moving.id, { slot, table, byHand: true }),
        concerns: [moving],
      };
    });
  }

  /** Two meetings exchange their places. */
  async swap(actor: Actor, input: { meetingId: string; otherId: string }): Promise<MatchmakingEventEntity> {
    return this.arrange(actor, await this.known(input.meetingId), 'swap', async (tx, meetings) => {
      const one = mustFind(meetings, input.meetingId, 'meetingId');
      const other = mustFind(meetings, input.otherId, 'otherId');
      const [here, there] = [place(one), place(other)];
      return {
        after: meetings.map((m) => (m === one ? { ...m, ...there } : m === other ? { ...m, ...here } : m)),
        apply: async () => {
          await this.meetings.update(tx, one.id, { ...there, byHand: true });
          await this.meetings.update(tx, other.id, { ...here, byHand: true });
        },
        concerns: [one, other],
      };
    });
  }

  add(
    actor: Actor,
    input: Place & { eventId: string; scenarioId: string; vendorId: string },
  ): Promise<MatchmakingEventEntity> {
    const { eventId, scenarioId, vendorId, slot, table } = input;
    return this.arrange(actor, { eventId, path: 'eventId' }, 'add', async (tx, meetings, candidates) => {
      const candidate = candidates.get(pairKey(input));
      if (!candidate)
        throw new Refusal([problem('NOT_TAKING_PART', 'One of the two does not take part', 'scenarioId')]);
      const { firmId, solutionId } = candidate;
      const added = { eventId, scenarioId, vendorId, firmId, solutionId, slot, table, byHand: true };
      return {
        after: [...meetings, added],
        apply: () => this.meetings.insert(tx, [{ ...added, fit: fitOf(candidate) }]),
        concerns: [added],
      };
    });
  }

  async remove(actor: Actor, input: { meetingId: string }): Promise<MatchmakingEventEntity> {
    return this.arrange(actor, await this.known(input.meetingId), 'remove', async (tx, meetings) => {
      const gone = mustFind(meetings, input.meetingId, 'meetingId');
      return {
        after: meetings.filter((one) => one !== gone),
        apply: () => this.meetings.delete(tx, gone.id),
        concerns: [gone],
      };
    });
  }

  /** What came of a meeting; where it gives the match a new turn, the firm finds it saved or invited. */
  async record(actor: Actor, input: Said & { meetingId: string }): Promise<MatchmakingEventEntity> {
    const known = await this.meetings.byId(this.database.reader, input.meetingId);
    if (!known) throw notFound('meeting', 'meetingId');
    const { attendance, result, words } = input;
    return this.steps.take(
      actor,
      known.eventId,
      {
        action: 'matchmaking-meeting.record',
        // A vendor sees its own meetings and says nothing of them; other people's it does not know of.
        may: (who, event) => {
          if (!ofOffice(who, event) && !isParty(who, known)) throw notFound('meeting', 'meetingId');
          return mayRecord(who, event, known);
        },
        decide: async (tx, event, now) => {
          const said = unwrap(
            record(event.state, { attendance, result: result ?? null, words: words ?? null }),
          );
          await this.meetings.update(tx, known.id, { ...said, recordedBy: actor.personId, recordedAt: now });
          const state = dispositionOf(said);
          const { scenarioId, solutionId } = known;
          if (state && solutionId) await this.pairs.noteMeeting(tx, actor, { scenarioId, solutionId, state });
          return {
            after: { meetingId: known.id, ...said },
            events: [
              meetingRecorded(event.id, {
                meetingId: known.id,
                scenarioId,
                solutionId,
                attendance: said.attendance,
                result: said.result,
              }),
            ],
          };
        },
      },
      'meetingId',
    );
  }

  private async known(meetingId: string): Promise<At> {
    const meeting = await this.meetings.byId(this.database.reader, meetingId);
    if (!meeting) throw notFound('meeting', 'meetingId');
    return { eventId: meeting.eventId, path: 'meetingId', meeting };
  }

  /** A change by hand stands when the checker finds nothing broken by it; else every conflict is answered by name. */
  private arrange(
    actor: Actor,
    { eventId, path, meeting }: At,
    verb: 'move' | 'swap' | 'add' | 'remove',
    decide: (
      tx: Tx,
      meetings: MeetingEntity[],
      candidates: ReadonlyMap<string, Candidate>,
    ) => Promise<{ after: Placed[]; apply: () => Promise<void>; concerns: Placed[] }>,
  ): Promise<MatchmakingEventEntity> {
    return this.steps.take(
      actor,
      eventId,
      {
        action: `matchmaking-meeting.${verb}`,
        may: (who, event) => {
          if (meeting && !ofOffice(who, event) && !isParty(who, meeting)) throw notFound('meeting', path);
          return mayManage(who, event);
        },
        idle: true,
        decide: async (tx, event) => {
          if (!mayArrange(event))
            throw new Refusal([
              problem('WRONG_STATE', `The timetable of an event that is ${event.state} stays`, path),
            ]);
          const before = await this.meetings.of(tx, event.id);
          const candidates = (await this.candidates.of(tx, event, before)) ?? [];
          const known = new Map(candidates.map((one) => [pairKey(one), one]));
          const { after, apply, concerns } = await decide(tx, before, known);
          const changed = change(planOf(event), candidates, before, after);
          if (!changed.ok) throw new Refusal(changed.violations.map((one) => named(one, after, path)));
          await apply();
          const organizationIds = [...new Set(concerns.flatMap((one) => [one.firmId, one.vendorId]))];
          return {
            changes: {},
            events: event.publishedAt ? [meetingChanged(event.id, { organizationIds })] : [],
          };
        },
      },
      path,
    );
  }
}

const place = ({ slot, table }: Place): Place => ({ slot, table });

function mustFind(meetings: readonly MeetingEntity[], id: string, path: string): MeetingEntity {
  const found = meetings.find((one) => one.id === id);
  if (!found) throw notFound('meeting', path);
  return found;
}

const SENTENCES: Record<Violation['code'], string> = {
  SLOT_UNKNOWN: 'The day has no such slot',
  IN_BREAK: 'There is a break then',
  TABLE_UNKNOWN: 'There is no such table',
  TABLE_TAKEN: 'Somebody else sits at this table then',
  PARTY_BUSY: 'One of the two sits elsewhere then',
  CAP_EXCEEDED: 'This would be more meetings than a party has',
  PAIR_TWICE: 'These two meet already',
  SAME_PARTY: 'Nobody meets itself',
  MUST_NOT_MEET: 'These two must not meet',
  MUST_MEET_MISSING: 'These two must meet',
  CONSTRAINT_MISSED: 'The solution misses a hard constraint',
  NOT_TAKING_PART: 'One of the two does not take part',
};

/** The field that a conflict speaks of, and behind it the side whose fault it is. */
function named(violation: Violation, after: readonly Placed[], path: string): Problem {
  const field = violation.code.startsWith('TABLE')
    ? 'table'
    : violation.code === 'PARTY_BUSY' || violation.code === 'SLOT_UNKNOWN' || violation.code === 'IN_BREAK'
      ? 'slot'
      : path === 'eventId'
        ? 'scenarioId'
        : path;
  const side =
    violation.organizationId &&
    (after.some((one) => one.firmId === violation.organizationId) ? 'firm' : 'vendor');
  return problem(violation.code, SENTENCES[violation.code], side ? `${field}.${side}` : field);
}
