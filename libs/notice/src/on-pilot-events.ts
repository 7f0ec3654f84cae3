import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import {
  pilotGateDue,
  pilotHealthChanged,
  pilotMoved,
  PilotService,
  pilotStarted,
  pilotStopped,
} from '@fairway/pilot';
import { ScenarioService } from '@fairway/scenario';
import type { NoticeKind } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

const KINDS: Readonly<Record<string, NoticeKind>> = {
  [pilotStarted.name]: 'PILOT_STARTED',
  [pilotMoved.name]: 'PILOT_MOVED',
  [pilotGateDue.name]: 'PILOT_GATE_DUE',
  [pilotHealthChanged.name]: 'PILOT_HEALTH',
  [pilotStopped.name]: 'PILOT_STOPPED',
};
/** What an office wants to know of every pilot in its region. */
const FOR_OFFICERS: ReadonlySet<NoticeKind> = new Set([
  'PILOT_STARTED',
  'PILOT_GATE_DUE',
  'PILOT_HEALTH',
  'PILOT_STOPPED',
]);

@Injectable()
@Subscriber({
  name: 'notice.on-pilot-events',
  events: [pilotStarted, pilotMoved, pilotGateDue, pilotHealthChanged, pilotStopped],
})
export class OnPilotEvents implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly pilots: PilotService,
    private readonly scenarios: ScenarioService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const pilot = await this.pilots.load(this.database.reader, event.recordId);
    if (!pilot) return;
    const kind = KINDS[event.name]!;
    const telling = { kind, recordType: 'Pilot', recordId: pilot.id, title: pilot.title };
    const scenario = FOR_OFFICERS.has(kind)
      ? await this.scenarios.load(this.database.reader, pilot.scenarioId)
      : null;
    await once(async (tx) => {
      await this.notices.tell(tx, {
        ...telling,
        organizationIds: [pilot.firmOrganizationId, pilot.vendorOrganizationId],
      });
      if (scenario) await this.notices.tell(tx, { ...telling, officersOf: { region: scenario.region } });
    });
  }
}
