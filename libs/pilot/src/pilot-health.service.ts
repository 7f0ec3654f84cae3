import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive, Scheduled, type ScheduledTask } from '@fairway/messaging';
import { pilotGateDue, pilotHealthChanged } from './domain/events.ts';
import { healthOf } from './domain/health.ts';
import { dwellDays, limitDays } from './domain/pilot.ts';
import type { PilotEntity } from './pilot.entity.ts';
import { PilotLogRepository } from './pilot-log.repository.ts';
import { PilotRepository } from './pilot.repository.ts';

const BATCH = 100;
/** The gate ahead is announced when this share of the usual time is over. */
const GATE_DUE_SHARE = 0.8;

/** Keeps what is computed of running pilots: their health, and whether their next gate is due. */
@Injectable()
@Scheduled({ name: 'pilot.health', everyMs: 60_000 })
export class PilotHealth implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotRepository,
    private readonly log: PilotLogRepository,
  ) {}

  /** Looks at every running pilot; time alone can turn one. */
  async run(): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.pilots.runningAfter(this.database.reader, after, BATCH);
      for (const id of ids) {
        await this.database.transaction(async (tx) => {
          const pilot = await this.pilots.lock(tx, id);
          if (pilot) await this.refresh(tx, pilot, await this.database.now(tx));
        });
      }
      if (ids.length < BATCH) return;
      after = ids.at(-1)!;
    }
  }

  /** Stores what changed and tells of it; a pilot that does not run keeps what it had. */
  async refresh(tx: Tx, pilot: PilotEntity, now: Date): Promise<void> {
    if (pilot.state !== 'RUNNING') return;
    const dwell = dwellDays(pilot, now);
    const limit = limitDays(pilot);
    const milestones = await this.log.milestones(tx, [pilot.id]);
    const measured = (await this.log.measured(tx, [pilot.id])).get(pilot.id) ?? new Map();
    const { health, reasons } = healthOf(
      {
        stage: pilot.stage,
        stageSince: pilot.stageSince,
        dwellDays: dwell,
        limitDays: limit,
        milestones,
        indicators: pilot.indicators,
        measured,
      },
      now,
    );
    const due =
      dwell >= limit * GATE_DUE_SHARE && pilot.gateDueSince?.getTime() !== pilot.stageSince.getTime();
    const changed =
      health !== pilot.health || JSON.stringify(reasons) !== JSON.stringify(pilot.healthReasons);
    if (!changed && !due) return;
    await this.pilots.storeHealth(tx, pilot.id, health, reasons, due ? pilot.stageSince : pilot.gateDueSince);
    await appendEvents(tx, [
      ...(health === pilot.health ? [] : [pilotHealthChanged(pilot.id, { from: pilot.health, to: health })]),
      ...(due ? [pilotGateDue(pilot.id, { stage: pilot.stage })] : []),
    ]);
    await publishLive(tx, 'pilots', pilot.id);
    await publishLive(tx, `record:${pilot.id}`, pilot.id);
  }
}
