import { Injectable } from '@nestjs/common';
import { isBlank, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { Database, type Page, type PageArgs } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents } from '@fairway/messaging';
import { weightsPublished } from '../domain/events.ts';
import { mayChangeRules, mayReadRules } from '../domain/rules-policy.ts';
import { decideWeights, type Weight } from '../domain/weights.ts';
import type { WeightsEntity } from './weights.entity.ts';
import { WeightsRepository } from './weights.repository.ts';

export interface WeightsPublication {
  weightsId: string;
  reason: string;
  /** The version that counted when it was decided. */
  expectedVersion: number;
}

/** How much each criterion counts: drafts of one's own, and versions that count for everybody. */
@Injectable()
export class WeightsService {
  constructor(
    private readonly database: Database,
    private readonly weights: WeightsRepository,
    private readonly audit: AuditService,
  ) {}

  /** A published version, or one's own draft; null when absent or hidden. */
  async find(actor: Actor, id: string): Promise<WeightsEntity | null> {
    const found = mayReadRules(actor) ? await this.weights.byId(this.database.reader, id) : null;
    return found && (found.state === 'PUBLISHED' || found.authorId === actor.personId) ? found : null;
  }

  /** The versions, newest first; nothing for whoever may not see the rules. */
  page(actor: Actor, args: PageArgs): Promise<Page<WeightsEntity>> {
    return mayReadRules(actor)
      ? this.weights.page(this.database.reader, args)
      : Promise.resolve({ rows: [], hasNextPage: false, endCursor: null, cursorOf: () => '' });
  }

  async count(actor: Actor): Promise<number> {
    return mayReadRules(actor) ? this.weights.count(this.database.reader) : 0;
  }

  async draftOf(actor: Actor): Promise<WeightsEntity | null> {
    return mayReadRules(actor) && actor.personId
      ? this.weights.draftOf(this.database.reader, actor.personId)
      : null;
  }

  /** Keeps weights as one's own draft, in the place of the draft before. */
  async draft(actor: Actor, list: readonly Weight[]): Promise<WeightsEntity> {
    const personId = allowed(actor, 'weights');
    const thousandths = unwrap(decideWeights(list));
    return this.database.transaction((tx) => this.weights.saveDraft(tx, personId, thousandths, null));
  }

  /** Makes a draft the version that counts. An older version is published anew under the next number, which is how one goes back. */
  async publish(actor: Actor, wanted: WeightsPublication): Promise<WeightsEntity> {
    if (!mayReadRules(actor)) throw notFound('weights', 'weightsId');
    const personId = allowed(actor, 'weightsId');
    const reason = wanted.reason.trim();
    if (isBlank({ zh: reason }))
      throw new Refusal([problem('REASON_MISSING', 'Please say why the weights change', 'reason')]);
    return this.database.transaction(async (tx) => {
      await this.weights.lock(tx);
      const now = await this.weights.published(tx);
      const found = await this.weights.byId(tx, wanted.weightsId);
      if (!found || (found.state === 'DRAFT' && found.authorId !== personId))
        throw notFound('weights', 'weightsId');
      if (now.version !== wanted.expectedVersion)
        throw new Refusal([
          problem(
            'VERSION_CONFLICT',
            `Version ${now.version} was published meanwhile; please compare again`,
            'expectedVersion',
          ),
        ]);
      if (found.version === now.version)
        throw new Refusal([problem('WRONG_STATE', 'This version counts already', 'weightsId')]);
      const draft =
        found.state === 'DRAFT'
          ? found
          : await this.weights.saveDraft(tx, personId, found.thousandths, found.version);
      const published = await this.weights.publish(tx, draft.id, now.version + 1, reason);
      await appendEvents(tx, [weightsPublished(published.id, { version: published.version! })]);
      await this.audit.record(tx, actor, {
        action: 'weights.publish',
        recordType: 'MatchingWeights',
        recordId: published.id,
        reason,
        before: { version: now.version, thousandths: now.thousandths },
        after: { version: published.version, thousandths: published.thousandths },
      });
      return published;
    });
  }
}

function allowed(actor: Actor, path: string): string {
  if (mayChangeRules(actor) && actor.personId) return actor.personId;
  throw new Refusal([
    problem('NOT_ALLOWED', 'Only officers and administrators change the rules of matching', path),
  ]);
}
