import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { OrganizationDirectory, organizationVerified } from '@fairway/party';
import { NoticeService } from './notice.service.ts';

@Injectable()
@Subscriber({ name: 'notice.on-organization-verified', events: [organizationVerified] })
export class OnOrganizationVerified implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly directory: OrganizationDirectory,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const organization = await this.directory.byId(this.database.reader, event.recordId);
    if (!organization) return;
    await once((tx) =>
      this.notices.tell(tx, {
        kind: 'ORGANIZATION_VERIFIED',
        recordType: 'Organization',
        recordId: organization.id,
        title: organization.name,
        organizationIds: [organization.id],
      }),
    );
  }
}
