import { Injectable } from '@nestjs/common';
import { SYSTEM, type StoredEvent } from '@fairway/kernel';
import { ImportRunService, importRunFinished } from '@fairway/importing';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { NoticeService } from './notice.service.ts';

/** Tells whoever started an import and left; nobody is told of a rehearsal, which is waited for. */
@Injectable()
@Subscriber({ name: 'notice.on-import-finished', events: [importRunFinished] })
export class OnImportFinished implements EventSubscriber {
  constructor(
    private readonly runs: ImportRunService,
    private readonly notices: NoticeService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const run = await this.runs.find({ ...SYSTEM, administrator: true }, event.recordId);
    const { organizationId, startedBy } = run ?? {};
    if (!run || run.dryRun || !organizationId || !startedBy) return;
    await once((tx) =>
      this.notices.tell(tx, {
        kind: 'IMPORT_FINISHED',
        recordType: 'ImportRun',
        recordId: run.id,
        title: { zh: run.fileName, en: run.fileName },
        organizationIds: [organizationId],
        onlyPersonId: startedBy,
      }),
    );
  }
}
