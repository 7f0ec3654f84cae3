import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { storedFileView, type StoredFileType } from '@fairway/graphql';
import { publishLive } from '@fairway/messaging';
import { AuditService, type AuditAction } from '@fairway/audit';
import { FileReaders, FileService } from '@fairway/storage';
import { mayHandInPapers, mayReadOrganization, mayReadPapers } from './domain/policy.ts';
import type { OrganizationEntity } from './organization.entity.ts';
import { OrganizationRepository } from './organization.repository.ts';

const MOST = 10;
const RECORD = 'Organization';

/** Papers by which an officer verifies an organization; every reading of one is noted. */
@Injectable()
export class OrganizationPapers {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationRepository,
    private readonly files: FileService,
    private readonly audit: AuditService,
    readers: FileReaders,
  ) {
    readers.add(RECORD, async (actor, id) => {
      const organization = await organizations.byId(database.reader, id);
      return organization && mayReadPapers(actor, organization) ? 'CONFIDENTIAL' : 'HIDDEN';
    });
  }

  /** Null for those who may not read them. */
  async of(actor: Actor, organization: OrganizationEntity): Promise<StoredFileType[] | null> {
    if (!mayReadPapers(actor, organization)) return null;
    const found = await this.files.ofRecords(this.database.reader, RECORD, [organization.id]);
    return found.map(storedFileView);
  }

  handIn(actor: Actor, organizationId: string, fileIds: readonly string[]): Promise<OrganizationEntity> {
    return this.change(actor, organizationId, 'organization.hand-in-papers', async (tx) => {
      const there = await this.files.ofRecords(tx, RECORD, [organizationId]);
      const all = new Set([...there.map((file) => file.id), ...fileIds]);
      if (all.size > MOST)
        throw new Refusal([problem('INVALID', `An organization hands in at most ${MOST} papers`, 'fileIds')]);
      await this.files.attach(tx, actor, fileIds, {
        recordType: RECORD,
        recordId: organizationId,
        path: 'fileIds',
      });
    });
  }

  takeBack(actor: Actor, organizationId: string, fileId: string): Promise<OrganizationEntity> {
    return this.change(actor, organizationId, 'organization.take-back-paper', async (tx, organization) => {
      if (organization.verifiedAt)
        throw new Refusal([
          problem('WRONG_STATE', 'Papers by which an organization was verified stay with it', 'fileId'),
        ]);
      const there = await this.files.ofRecords(tx, RECORD, [organizationId]);
      if (!there.some((file) => file.id === fileId)) throw notFound('file', 'fileId');
      await this.files.detach(tx, [fileId]);
    });
  }

  private change(
    actor: Actor,
    organizationId: string,
    action: AuditAction,
    run: (tx: Tx, organization: OrganizationEntity) => Promise<void>,
  ): Promise<OrganizationEntity> {
    return this.database.transaction(async (tx) => {
      const organization = await this.organizations.lock(tx, organizationId);
      if (!organization || !mayReadOrganization(actor, organization))
        throw notFound('organization', 'organizationId');
      if (!mayHandInPapers(actor, organization))
        throw new Refusal([problem('NOT_ALLOWED', 'Owners hand in the papers of their organization')]);
      await run(tx, organization);
      await this.audit.record(tx, actor, { action, recordType: RECORD, recordId: organizationId });
      await publishLive(tx, `record:${organizationId}`, organizationId);
      return organization;
    });
  }
}
