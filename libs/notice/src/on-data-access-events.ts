import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { dataAccessDecided, dataAccessRequested, DataAssetService } from '@fairway/dataset';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { NoticeService } from './notice.service.ts';

interface Access {
  dataAssetId: string;
  organizationId: string;
}

@Injectable()
@Subscriber({ name: 'notice.on-data-access-events', events: [dataAccessRequested, dataAccessDecided] })
export class OnDataAccessEvents implements EventSubscriber<Access> {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly assets: DataAssetService,
  ) {}

  async handle(event: StoredEvent<Access>, once: Once): Promise<void> {
    const [asset] = await this.assets.byIds(this.database.reader, [event.payload.dataAssetId]);
    if (!asset) return;
    const requested = event.name === dataAccessRequested.name;
    await once((tx) =>
      this.notices.tell(tx, {
        kind: requested ? 'ACCESS_REQUESTED' : 'ACCESS_DECIDED',
        recordType: 'DataAsset',
        recordId: asset.id,
        title: asset.title,
        organizationIds: [requested ? asset.organizationId : event.payload.organizationId],
      }),
    );
  }
}
