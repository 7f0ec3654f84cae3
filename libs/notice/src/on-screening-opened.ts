import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { ScenarioService } from '@fairway/scenario';
import { screeningOpened } from '@fairway/screening';
import { SolutionService } from '@fairway/solution';
import { OrganizationDirectory } from '@fairway/party';
import { NoticeService } from './notice.service.ts';

@Injectable()
@Subscriber({ name: 'notice.on-screening-opened', events: [screeningOpened] })
export class OnScreeningOpened implements EventSubscriber<{ recordType: string; recordId: string }> {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly directory: OrganizationDirectory,
  ) {}

  async handle(event: StoredEvent<{ recordType: string; recordId: string }>, once: Once): Promise<void> {
    const reader = this.database.reader;
    const { recordType, recordId } = event.payload;
    const scenario = recordType === 'SCENARIO' ? await this.scenarios.load(reader, recordId) : null;
    const record = scenario ?? (await this.solutions.load(reader, recordId));
    if (!record) return;
    const region = scenario
      ? scenario.region
      : ((await this.directory.byId(reader, record.organizationId))?.region ?? null);
    await once((tx) =>
      this.notices.tell(tx, {
        kind: 'SCREENING_WAITING',
        recordType: 'ScreeningCase',
        recordId: event.recordId,
        title: record.title,
        officersOf: { region },
      }),
    );
  }
}
