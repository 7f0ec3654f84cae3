import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import type { Measured } from './domain/indicator.ts';
import type { PilotStage } from './domain/stages.ts';
import {
  CheckEntity,
  GateDecisionEntity,
  MilestoneEntity,
  ReadingEntity,
  RiskEntity,
  type DecisionKind,
  type RiskLevel,
} from './pilot.entity.ts';

export type MeasuredAt = Measured & { lastAt: Date | null; count: number };
export interface GivenReading {
  indicatorKey: string;
  value: number;
  at: Date;
  source: string;
}

/** What is recorded of pilots: milestones, readings, ticks, decisions, risks, reminders. */
@Injectable()
export class PilotLogRepository {
  async addMilestones(
    tx: Tx,
    pilotId: string,
    milestones: readonly Pick<MilestoneEntity, 'key' | 'title' | 'acceptance' | 'dueAt'>[],
  ): Promise<void> {
    const rows = milestones.map((m, i) => ({
      id: newId(),
      pilotId,
      ordinal: i,
      key: m.key,
      title: m.title,
      acceptance: m.acceptance,
      dueAt: m.dueAt,
      doneAt: null,
      doneBy: null,
      acceptedAt: null,
      acceptedBy: null,
    }));
    if (rows.length) await tx.repository(MilestoneEntity).insert(rows);
  }

  milestones(reader: Reader, pilotIds: readonly string[]): Promise<MilestoneEntity[]> {
    return reader
      .repository(MilestoneEntity)
      .createQueryBuilder('m')
      .where('m.pilotId = any(:ids)', { ids: pilotIds })
      .orderBy('m.ordinal')
      .getMany();
  }

  async saveMilestone(tx: Tx, id: string, changes: Partial<MilestoneEntity>): Promise<void> {
    await tx.repository(MilestoneEntity).update({ id }, changes);
  }

  /** First and last reading of every indicator, by pilot and key. */
  async measured(reader: Reader, pilotIds: readonly string[]): Promise<Map<string, Map<string, MeasuredAt>>> {
    const rows = await reader.rows<{ pilot: string; key: string } & MeasuredAt>(
      `select pilot_id as pilot, indicator_key as key, count(*)::int as count, (array_agg(value order by at, id))[1] as first,
         (array_agg(value order by at desc, id desc))[1] as last, max(at) as "lastAt"
       from pilot_reading where pilot_id = any($1) group by 1, 2`,
      [pilotIds],
    );
    const found = new Map<string, Map<string, MeasuredAt>>();
    for (const { pilot, key, ...measured } of rows)
      found.set(pilot, (found.get(pilot) ?? new Map<string, MeasuredAt>()).set(key, measured));
    return found;
  }

  /** The newest readings of one indicator, oldest first. */
  async series(
    reader: Reader,
    pilotId: string,
    indicatorKey: string,
    limit: number,
  ): Promise<ReadingEntity[]> {
    const rows = await reader
      .repository(ReadingEntity)
      .find({ where: { pilotId, indicatorKey }, order: { at: 'DESC', id: 'DESC' }, take: limit });
    return rows.reverse();
  }

  /** Adds what is new and answers the places of those that say something else than what is recorded already. */
  async addReadings(
    tx: Tx,
    actor: Actor,
    pilotId: string,
    readings: readonly GivenReading[],
  ): Promise<{ added: number; contradicting: number[] }> {
    const columns = [
      readings.map(() => newId()),
      readings.map((r) => r.indicatorKey),
      readings.map((r) => r.value),
      readings.map((r) => r.at),
      readings.map((r) => r.source),
    ];
    const added = await tx.rows(
      `insert into pilot_reading (id, pilot_id, indicator_key, value, at, source, recorded_by, organization_id)
       select r.id, $6, r.key, r.value, r.at, r.source, $7, $8 from unnest($1::uuid[], $2::text[], $3::float8[], $4::timestamptz[], $5::text[]) as r (id, key, value, at, source)
       on conflict (pilot_id, indicator_key, at, source) do nothing returning id`,
      [...columns, pilotId, actor.personId, actor.organization!.id],
    );
    const contradicting = await tx.rows<{ place: number }>(
      `select (r.place - 1)::int as place
       from unnest($1::text[], $2::float8[], $3::timestamptz[], $4::text[]) with ordinality as r (key, value, at, source, place)
       join pilot_reading e on e.pilot_id = $5 and e.indicator_key = r.key and e.at = r.at::timestamptz(3) and e.source = r.source
       where e.value <> r.value order by r.place`,
      [...columns.slice(1), pilotId],
    );
    return { added: added.length, contradicting: contradicting.map((row) => row.place) };
  }

  checks(reader: Reader, pilotIds: readonly string[]): Promise<CheckEntity[]> {
    return reader
      .repository(CheckEntity)
      .createQueryBuilder('c')
      .where('c.pilotId = any(:ids) and c.clearedAt is null', { ids: pilotIds })
      .getMany();
  }

  async tick(
    tx: Tx,
    actor: Actor,
    check: Pick<CheckEntity, 'pilotId' | 'fromStage' | 'toStage' | 'item' | 'note'>,
  ): Promise<void> {
    await tx.rows(
      `insert into pilot_check (id, pilot_id, from_stage, to_stage, item, note, ticked_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (pilot_id, from_stage, to_stage, item) where cleared_at is null do nothing`,
      [newId(), check.pilotId, check.fromStage, check.toStage, check.item, check.note, actor.personId],
    );
  }

  /** Takes ticks of a passage back: one, or all of them. They stay on record. */
  async clear(
    tx: Tx,
    actor: Actor,
    pilotId: string,
    from: PilotStage,
    to: PilotStage,
    item: string | null,
  ): Promise<void> {
    await tx.rows(
      `update pilot_check set cleared_at = fairway_now(), cleared_by = $5
       where pilot_id = $1 and from_stage = $2 and to_stage = $3 and cleared_at is null and ($4::text is null or item = $4)`,
      [pilotId, from, to, item, actor.personId],
    );
  }

  async addDecision(
    tx: Tx,
    actor: Actor,
    decision: {
      pilotId: string;
      kind: DecisionKind;
      fromStage: PilotStage;
      toStage: PilotStage;
      note: string | null;
      dwellDays: number;
    },
  ): Promise<void> {
    const { pilotId, kind, fromStage, toStage, note, dwellDays } = decision;
    await tx.repository(GateDecisionEntity).insert({
      id: newId(),
      pilotId,
      kind,
      fromStage,
      toStage,
      note,
      dwellDays,
      decidedBy: actor.personId,
      organizationId: actor.organization?.id ?? null,
    });
  }

  decisions(reader: Reader, pilotId: string): Promise<GateDecisionEntity[]> {
    return reader
      .repository(GateDecisionEntity)
      .find({ where: { pilotId }, order: { decidedAt: 'DESC', id: 'DESC' }, take: 200 });
  }

  risks(reader: Reader, pilotIds: readonly string[]): Promise<RiskEntity[]> {
    return reader
      .repository(RiskEntity)
      .createQueryBuilder('r')
      .where('r.pilotId = any(:ids)', { ids: pilotIds })
      .orderBy('r.openedAt')
      .addOrderBy('r.id')
      .getMany();
  }

  risk(reader: Reader, id: string): Promise<RiskEntity | null> {
    return reader.repository(RiskEntity).findOneBy({ id });
  }

  async addRisk(
    tx: Tx,
    actor: Actor,
    pilotId: string,
    risk: { level: RiskLevel; text: string; mitigation: string | null },
  ): Promise<{ id: string }> {
    const id = newId();
    await tx.repository(RiskEntity).insert({
      id,
      pilotId,
      ...risk,
      openedBy: actor.personId,
      closedBy: null,
      closedAt: null,
      closeNote: null,
    });
    return { id };
  }

  async closeRisk(tx: Tx, actor: Actor, id: string, note: string | null): Promise<void> {
    await tx.rows(
      `update pilot_risk set closed_at = fairway_now(), closed_by = $2, close_note = $3 where id = $1`,
      [id, actor.personId, note],
    );
  }

  /** False when somebody reminded already today (in Shanghai). */
  async addReminder(tx: Tx, actor: Actor, pilotId: string, note: string | null): Promise<boolean> {
    const row = await tx.row(
      `insert into pilot_reminder (id, pilot_id, note, sent_by) values ($1, $2, $3, $4) on conflict (pilot_id, day) do nothing returning id`,
      [newId(), pilotId, note, actor.personId],
    );
    return !!row;
  }

  async lastReminders(reader: Reader, pilotIds: readonly string[]): Promise<Map<string, Date>> {
    const rows = await reader.rows<{ id: string; at: Date }>(
      `select pilot_id as id, max(sent_at) as at from pilot_reminder where pilot_id = any($1) group by 1`,
      [pilotIds],
    );
    return new Map(rows.map((row) => [row.id, row.at]));
  }

  /** Names of people, for owners and deciders. */
  async people(
    reader: Reader,
    ids: readonly string[],
  ): Promise<Map<string, { id: string; name: string; language: 'zh' | 'en'; demo: boolean; email: string }>> {
    const rows = await reader.rows<{
      id: string;
      name: string;
      language: 'zh' | 'en';
      demo: boolean;
      email: string;
    }>(`select id, name, language, demo, email from person where id = any($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
