import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { cleanText, newId, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import {
  createOnce,
  Database,
  nextCode,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
} from '@fairway/database';
import { loaderOf, type Facet, type RequestContext } from '@fairway/graphql';
import { appendEvents, publishLive } from '@fairway/messaging';
import { AuditService, type AuditAction } from '@fairway/audit';
import type { DataAssetEntity } from './data-asset.entity.ts';
import { DataAccessRepository } from './data-access.repository.ts';
import { DataAssetRepository, type DataAssetFilter } from './data-asset.repository.ts';
import { closed } from './domain/data-access.ts';
import {
  edited,
  EMPTY_CONTENT,
  mayEditDataAsset,
  mayReadDataAsset,
  post,
  update,
  withdraw,
  type DataAsset,
  type DataAssetEdit,
} from './domain/data-asset.ts';
import {
  dataAccessDecided,
  dataAccessRevoked,
  dataAssetPosted,
  dataAssetRevised,
  dataAssetWithdrawn,
} from './domain/events.ts';

interface Target {
  dataAssetId: string;
  expectedVersion: number;
}

@Injectable()
export class DataAssetService {
  constructor(
    private readonly database: Database,
    private readonly assets: DataAssetRepository,
    private readonly accesses: DataAccessRepository,
    private readonly audit: AuditService,
  ) {}

  async draft(actor: Actor, input: DataAssetEdit): Promise<DataAssetEntity> {
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'dataAssetDraft',
        input,
        (id) => this.assets.byId(tx, id),
        async () => {
          if (!mayEditDataAsset(actor, { organizationId: actor.organization?.id ?? '' }))
            throw notAllowed('Viewers of an organization do not write for it');
          const content = unwrap(edited(EMPTY_CONTENT, input));
          const asset = await this.assets.insert(tx, {
            ...content,
            id: newId(),
            code: await nextCode(tx, 'DA'),
            organizationId: actor.organization!.id,
            state: 'DRAFT',
            version: 1,
            postedAt: null,
            withdrawnAt: null,
          });
          await this.audit.record(tx, actor, {
            action: 'data-asset.draft',
            recordType: 'DataAsset',
            recordId: asset.id,
            after: content,
          });
          return asset;
        },
      ),
    );
  }

  async update(actor: Actor, input: DataAssetEdit & Target): Promise<DataAssetEntity> {
    return this.change(actor, input, 'data-asset.update', null, async (tx, asset) => {
      const changes = unwrap(update(asset, input));
      const saved = await this.assets.apply(tx, asset, changes);
      if (asset.state === 'POSTED') {
        await this.closeAccesses(
          tx,
          actor,
          saved,
          'This way of use is not offered any more',
          (way) => !saved.accessWays.includes(way),
        );
        await appendEvents(tx, [dataAssetRevised(saved.id, { version: saved.version })]);
      }
      return saved;
    });
  }

  async post(actor: Actor, input: Target): Promise<DataAssetEntity> {
    return this.change(actor, input, 'data-asset.post', null, async (tx, asset) => {
      const saved = await this.assets.apply(tx, asset, unwrap(post(asset, await this.database.now(tx))));
      await appendEvents(tx, [dataAssetPosted(saved.id, { version: saved.version })]);
      return saved;
    });
  }

  /** Takes it off the market: requests are refused and grants revoked with the same reason. */
  async withdraw(actor: Actor, input: Target & { reason: string }): Promise<DataAssetEntity> {
    return this.change(actor, input, 'data-asset.withdraw', input.reason, async (tx, asset) => {
      const saved = await this.assets.apply(
        tx,
        asset,
        unwrap(withdraw(asset, input.reason, await this.database.now(tx))),
      );
      await this.closeAccesses(tx, actor, saved, cleanText(input.reason), () => true);
      await appendEvents(tx, [dataAssetWithdrawn(saved.id, { version: saved.version })]);
      return saved;
    });
  }

  async find(actor: Actor, id: string): Promise<DataAssetEntity | null> {
    const asset = await this.assets.byId(this.database.reader, id);
    return asset && mayReadDataAsset(actor, asset) ? asset : null;
  }

  /** Without a policy, for slices above. */
  load(reader: Reader, id: string): Promise<DataAssetEntity | null> {
    return this.assets.byId(reader, id);
  }

  /** Without a policy, for slices above; in no particular order. */
  byIds(reader: Reader, ids: readonly string[]): Promise<DataAssetEntity[]> {
    return this.assets.byIds(reader, ids);
  }

  /** Those of the given assets that the actor may attach to a record of its own: own and posted. */
  async attachable(
    actor: Actor,
    ids: readonly string[],
    reader: Reader = this.database.reader,
  ): Promise<DataAssetEntity[]> {
    const found = await this.assets.byIds(reader, ids);
    return found.filter(
      (asset) => asset.state === 'POSTED' && asset.organizationId === actor.organization?.id,
    );
  }

  /** What the viewer may read of many, in one query for a request; null for the rest. */
  loader(context: RequestContext): DataLoader<string, DataAssetEntity | null> {
    return loaderOf(
      context,
      this,
      () =>
        new DataLoader<string, DataAssetEntity | null>(async (ids) => {
          const found = new Map(
            (await this.assets.byIds(this.database.reader, ids)).map((asset) => [asset.id, asset]),
          );
          return ids.map((id) => {
            const asset = found.get(id);
            return asset && mayReadDataAsset(context.actor, asset) ? asset : null;
          });
        }),
    );
  }

  page(actor: Actor, filter: DataAssetFilter, args: PageArgs): Promise<Page<DataAssetEntity>> {
    return this.assets.page(this.database.reader, actor, filter, args);
  }

  count(actor: Actor, filter: DataAssetFilter): Promise<number> {
    return this.assets.count(this.database.reader, actor, filter);
  }

  facets(actor: Actor, filter: DataAssetFilter): Promise<Facet[]> {
    return this.assets.facets(this.database.reader, actor, filter);
  }

  /** The five lines that every change of an asset shares: lock, policy, version, the change itself, the trail. */
  private change(
    actor: Actor,
    target: Target,
    action: AuditAction,
    reason: string | null,
    run: (tx: Tx, asset: DataAssetEntity) => Promise<DataAssetEntity>,
  ): Promise<DataAssetEntity> {
    return this.database.transaction(async (tx) => {
      const asset = await this.assets.lock(tx, target.dataAssetId);
      if (!asset || !mayReadDataAsset(actor, asset)) throw notFound('data asset', 'dataAssetId');
      if (!mayEditDataAsset(actor, asset))
        throw notAllowed('Only editors of the organization that owns it may change it');
      if (asset.version !== target.expectedVersion)
        throw new Refusal([problem('VERSION_CONFLICT', 'Somebody else has changed it', 'expectedVersion')]);
      const saved = await run(tx, asset);
      await this.audit.record(tx, actor, {
        action,
        recordType: 'DataAsset',
        recordId: saved.id,
        reason: reason && cleanText(reason),
        before: asset,
        after: saved,
      });
      await publishLive(tx, `record:${saved.id}`, saved.id);
      return saved;
    });
  }

  private async closeAccesses(
    tx: Tx,
    actor: Actor,
    asset: DataAsset,
    reason: string,
    concerns: (way: DataAsset['accessWays'][number]) => boolean,
  ): Promise<void> {
    const now = await this.database.now(tx);
    for (const access of await this.accesses.lockOpen(tx, asset.id)) {
      if (!concerns(access.way)) continue;
      const saved = await this.accesses.apply(tx, access, {
        ...closed(access, reason, now),
        decidedBy: actor.personId,
      });
      const about = { dataAssetId: asset.id, organizationId: access.organizationId };
      await appendEvents(tx, [
        saved.state === 'REVOKED'
          ? dataAccessRevoked(saved.id, about)
          : dataAccessDecided(saved.id, { ...about, granted: false }),
      ]);
      await this.audit.record(tx, actor, {
        action: 'data-access.close',
        recordType: 'DataAccess',
        recordId: saved.id,
        reason,
        before: access,
        after: saved,
      });
    }
  }
}

const notAllowed = (message: string): Refusal =>
  new Refusal([problem('NOT_ALLOWED', message, 'dataAssetId')]);
