import { Injectable } from '@nestjs/common';
import { newId, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { createOnce, Database, type Page, type PageArgs, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { AuditService, type AuditAction } from '@fairway/audit';
import { OrganizationDirectory } from '@fairway/party';
import type { DataAccessWay } from '@fairway/taxonomy';
import type { DataAccessEntity, DataAssetEntity } from './data-asset.entity.ts';
import { DataAccessRepository, type DataAccessFilter } from './data-access.repository.ts';
import { DataAssetRepository } from './data-asset.repository.ts';
import {
  ask,
  decideAccess,
  mayAsk,
  mayReadAccess,
  revoke,
  type AccessDecision,
} from './domain/data-access.ts';
import { mayEditDataAsset, mayReadDataAsset } from './domain/data-asset.ts';
import { dataAccessDecided, dataAccessRequested, dataAccessRevoked } from './domain/events.ts';

interface Target {
  dataAccessId: string;
  expectedVersion: number;
}

/** Requests to use a data asset, and their grants. */
@Injectable()
export class DataAccessService {
  constructor(
    private readonly database: Database,
    private readonly accesses: DataAccessRepository,
    private readonly assets: DataAssetRepository,
    private readonly directory: OrganizationDirectory,
    private readonly audit: AuditService,
  ) {}

  async request(
    actor: Actor,
    input: { dataAssetId: string; way: DataAccessWay; purpose: string },
  ): Promise<DataAccessEntity> {
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'dataAccessRequest',
        input,
        (id) => this.accesses.byId(tx, id),
        async () => {
          const asset = await this.assets.lock(tx, input.dataAssetId);
          if (!asset || !mayReadDataAsset(actor, asset)) throw notFound('data asset', 'dataAssetId');
          const organizationId = actor.organization?.id ?? '';
          const sameGroup =
            !!actor.organization &&
            (await this.directory.sameGroup(tx, organizationId, asset.organizationId));
          if (!mayAsk(actor, sameGroup))
            throw notAllowed(
              'Editors of vendors and research organizations ask, and not for data of their own group',
              'dataAssetId',
            );
          const { way, purpose } = unwrap(ask(asset, input.way, input.purpose));
          if (await this.accesses.open(tx, asset.id, organizationId, way)) {
            throw new Refusal([
              problem('ALREADY_REQUESTED', 'Your organization has asked for this already', 'way'),
            ]);
          }
          const access = await this.accesses.insert(tx, {
            id: newId(),
            dataAssetId: asset.id,
            organizationId,
            requestedBy: actor.personId,
            way,
            purpose,
            state: 'REQUESTED',
            grantedUntil: null,
            reason: null,
            decidedBy: null,
            decidedAt: null,
          });
          await appendEvents(tx, [dataAccessRequested(access.id, { dataAssetId: asset.id, organizationId })]);
          await this.audit.record(tx, actor, {
            action: 'data-access.request',
            recordType: 'DataAccess',
            recordId: access.id,
            reason: purpose,
            after: access,
          });
          await publishLive(tx, `record:${asset.id}`, asset.id);
          return access;
        },
      ),
    );
  }

  async decide(actor: Actor, input: Target & AccessDecision): Promise<DataAccessEntity> {
    return this.change(actor, input, async (tx, access, asset) => {
      const saved = await this.accesses.apply(tx, access, {
        ...unwrap(decideAccess(access, asset, input, await this.database.now(tx))),
        decidedBy: actor.personId,
      });
      await appendEvents(tx, [
        dataAccessDecided(saved.id, {
          dataAssetId: asset.id,
          organizationId: saved.organizationId,
          granted: saved.state === 'GRANTED',
        }),
      ]);
      return { saved, action: saved.state === 'GRANTED' ? 'data-access.grant' : 'data-access.refuse' };
    });
  }

  async revoke(actor: Actor, input: Target & { reason: string }): Promise<DataAccessEntity> {
    return this.change(actor, input, async (tx, access, asset) => {
      const saved = await this.accesses.apply(tx, access, {
        ...unwrap(revoke(access, input.reason, await this.database.now(tx))),
        decidedBy: actor.personId,
      });
      await appendEvents(tx, [
        dataAccessRevoked(saved.id, { dataAssetId: asset.id, organizationId: saved.organizationId }),
      ]);
      return { saved, action: 'data-access.revoke' };
    });
  }

  async find(actor: Actor, id: string): Promise<DataAccessEntity | null> {
    const access = await this.accesses.byId(this.database.reader, id);
    const asset = access && (await this.assets.byId(this.database.reader, access.dataAssetId));
    return access && asset && mayReadAccess(actor, access, asset) ? access : null;
  }

  page(actor: Actor, filter: DataAccessFilter, args: PageArgs): Promise<Page<DataAccessEntity>> {
    return this.accesses.page(this.database.reader, actor, filter, args);
  }

  count(actor: Actor, filter: DataAccessFilter): Promise<number> {
    return this.accesses.count(this.database.reader, actor, filter);
  }

  /** The asset's row is locked first, as everywhere, so that a withdrawal and a decision do not wait for each other in a circle. */
  private change(
    actor: Actor,
    target: Target,
    run: (
      tx: Tx,
      access: DataAccessEntity,
      asset: DataAssetEntity,
    ) => Promise<{ saved: DataAccessEntity; action: AuditAction }>,
  ): Promise<DataAccessEntity> {
    return this.database.transaction(async (tx) => {
      const seen = await this.accesses.byId(tx, target.dataAccessId);
      const asset = seen && (await this.assets.lock(tx, seen.dataAssetId));
      const access = asset && (await this.accesses.lock(tx, target.dataAccessId));
      if (!access || !mayReadAccess(actor, access, asset)) throw notFound('data access', 'dataAccessId');
      if (!mayEditDataAsset(actor, asset))
        throw notAllowed('Only editors of the organization that owns the data decide', 'dataAccessId');
      if (access.version !== target.expectedVersion)
        throw new Refusal([problem('VERSION_CONFLICT', 'Somebody else has changed it', 'expectedVersion')]);
      const { saved, action } = await run(tx, access, asset);
      await this.audit.record(tx, actor, {
        action,
        recordType: 'DataAccess',
        recordId: saved.id,
        reason: saved.reason,
        before: access,
        after: saved,
      });
      await publishLive(tx, `record:${saved.id}`, saved.id);
      return saved;
    });
  }
}

const notAllowed = (message: string, path: string): Refusal =>
  new Refusal([problem('NOT_ALLOWED', message, path)]);
