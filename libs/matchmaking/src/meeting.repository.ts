import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import type { Obstacle } from './domain/feasible.ts';
import { MatchmakingRunEntity, MeetingEntity, type ScheduleState } from './matchmaking.entity.ts';

export type NewMeeting = Omit<
  MeetingEntity,
  'id' | 'attendance' | 'result' | 'words' | 'recordedBy' | 'recordedAt'
>;

/** Meetings, and the runs that lay them out. */
@Injectable()
export class MeetingRepository {
  byId(reader: Reader, id: string): Promise<MeetingEntity | null> {
    return reader.repository(MeetingEntity).findOneBy({ id });
  }

  of(reader: Reader, eventId: string): Promise<MeetingEntity[]> {
    return reader
      .repository(MeetingEntity)
      .find({ where: { eventId }, order: { slot: 'ASC', table: 'ASC', id: 'ASC' } });
  }

  async ofMany(reader: Reader, eventIds: readonly string[]): Promise<MeetingEntity[]> {
    return reader
      .repository(MeetingEntity)
      .createQueryBuilder('m')
      .where('m.eventId = any(:ids)', { ids: eventIds })
      .orderBy('m.slot')
      .addOrderBy('m.table')
      .getMany();
  }

  async insert(tx: Tx, meetings: readonly NewMeeting[]): Promise<void> {
    if (meetings.length)
      await tx.repository(MeetingEntity).insert(meetings.map((one) => ({ ...one, id: newId() })));
  }

  async update(tx: Tx, id: string, changes: Partial<MeetingEntity>): Promise<void> {
    await tx.repository(MeetingEntity).update({ id }, changes);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.repository(MeetingEntity).delete({ id });
  }

  async clear(tx: Tx, eventId: string): Promise<void> {
    await tx.repository(MeetingEntity).delete({ eventId });
  }

  run(reader: Reader, id: string): Promise<MatchmakingRunEntity | null> {
    return reader.repository(MatchmakingRunEntity).findOneBy({ id });
  }

  latestRun(reader: Reader, eventId: string): Promise<MatchmakingRunEntity | null> {
    return reader
      .repository(MatchmakingRunEntity)
      .findOne({ where: { eventId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async runAtWork(reader: Reader, eventId: string): Promise<MatchmakingRunEntity | null> {
    const latest = await this.latestRun(reader, eventId);
    return latest?.state === 'QUEUED' || latest?.state === 'RUNNING' ? latest : null;
  }

  async insertRun(tx: Tx, eventId: string, requestedBy: string | null): Promise<string> {
    const id = newId();
    await tx.rows(`insert into matchmaking_run (id, event_id, requested_by) values ($1, $2, $3)`, [
      id,
      eventId,
      requestedBy,
    ]);
    return id;
  }

  /** Notes how far it is; answers false when somebody asked to stop. */
  async progress(tx: Tx, id: string, done: number, total: number): Promise<boolean> {
    const row = await tx.row<{ go: boolean }>(
      `update matchmaking_run set state = 'RUNNING', done = $2, total = $3
       where id = $1 and state in ('QUEUED', 'RUNNING') returning not cancel_requested as go`,
      [id, done, total],
    );
    return row?.go ?? false;
  }

  async endRun(
    tx: Tx,
    id: string,
    state: ScheduleState,
    meetings = 0,
    obstacles: readonly Obstacle[] = [],
  ): Promise<void> {
    await tx.rows(
      `update matchmaking_run set state = $2, meetings = $3, obstacles = $4, finished_at = fairway_now()
       where id = $1 and state in ('QUEUED', 'RUNNING')`,
      [id, state, meetings, JSON.stringify(obstacles)],
    );
  }

  /** One that has not begun is over at once; one at work stops at its next step. */
  async cancelRun(tx: Tx, id: string): Promise<void> {
    await tx.rows(
      `update matchmaking_run set cancel_requested = true, state = case when state = 'QUEUED' then 'CANCELLED' else state end,
              finished_at = case when state = 'QUEUED' then fairway_now() end where id = $1`,
      [id],
    );
  }
}
