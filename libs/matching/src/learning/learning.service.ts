import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive } from '@fairway/messaging';
import { matchingModelRequested } from '../domain/events.ts';
import {
  ENOUGH,
  isEnough,
  mayDecideModels,
  mayReadLearning,
  modelVerbs,
  reliability,
  type ModelVerbs,
  type Reliability,
} from '../domain/learning/index.ts';
import { MatchingEventRepository } from './matching-event.repository.ts';
import type { MatchingModelEntity, ModelKind } from './matching-model.entity.ts';
import { MatchingModelRepository, type ShadowDifference } from './matching-model.repository.ts';

export interface CalibrationReport {
  promoted: MatchingModelEntity | null;
  /** Settled outcomes of pairs that were shown, and how many of them came to an award. */
  outcomes: number;
  accepted: number;
  /** Pairs that were shown and may still come to something. */
  open: number;
  enough: { outcomes: number; ofEachKind: number };
  isEnough: boolean;
  /** What was said when pairs were shown against what came of them. */
  said: Reliability;
  models: MatchingModelEntity[];
}

/** Versions of what was learnt: asked for, shadowed, promoted and rolled back by officers. */
@Injectable()
export class LearningService {
  constructor(
    private readonly database: Database,
    private readonly models: MatchingModelRepository,
    private readonly events: MatchingEventRepository,
    private readonly audit: AuditService,
  ) {}

  async report(actor: Actor): Promise<CalibrationReport | null> {
    if (!mayReadLearning(actor)) return null;
    const { reader } = this.database;
    const [{ settled, open }, { promoted }, models] = await Promise.all([
      this.events.outcomes(reader, await this.database.now()),
      this.models.inUse(reader),
      this.models.newest(reader),
    ]);
    const said = settled.flatMap(({ likelihood, accepted }) =>
      likelihood === null ? [] : [{ likelihood, accepted }],
    );
    return {
      promoted,
      outcomes: settled.length,
      accepted: settled.filter((one) => one.accepted).length,
      open,
      enough: { outcomes: ENOUGH.market, ofEachKind: ENOUGH.ofEachKind },
      isEnough: isEnough(settled, ENOUGH.market),
      said: reliability(said),
      models,
    };
  }

  async find(actor: Actor, id: string): Promise<MatchingModelEntity | null> {
    return mayReadLearning(actor) ? this.models.byId(this.database.reader, id) : null;
  }

  difference(model: MatchingModelEntity): Promise<ShadowDifference | null> {
    return this.models.difference(this.database.reader, model.id);
  }

  /** Asks for a new version; one that is being fitted is answered instead of a second. */
  async fit(actor: Actor, kind: ModelKind): Promise<MatchingModelEntity> {
    if (!mayDecideModels(actor)) throw notAllowed('kind');
    const { settled } = await this.events.outcomes(this.database.reader, await this.database.now());
    if (!isEnough(settled, ENOUGH.market))
      throw new Refusal([
        problem(
          'TOO_FEW_OUTCOMES',
          `${settled.length} outcomes are settled; ${ENOUGH.market} are needed, ${ENOUGH.ofEachKind} of each kind`,
          'kind',
        ),
      ]);
    return this.database.transaction((tx) => this.request(tx, actor, kind));
  }

  async request(tx: Tx, actor: Actor, kind: ModelKind): Promise<MatchingModelEntity> {
    await this.models.lock(tx);
    const under = await this.models.inState(tx, kind, 'FITTING');
    if (under) return under;
    const model = await this.models.insert(tx, kind, actor.personId);
    await appendEvents(tx, [matchingModelRequested(model.id, {})]);
    await this.note(tx, actor, 'fit', model);
    return model;
  }

  /** Has a candidate scored alongside without being shown, or ends that. One version of a kind is shadowed at a time. */
  shadow(actor: Actor, id: string, on: boolean): Promise<MatchingModelEntity> {
    return this.decide(actor, id, on ? 'shadow' : 'unshadow', async (tx, model) => {
      const before = on && (await this.models.inState(tx, model.kind, 'SHADOW'));
      if (before) await this.models.setState(tx, before.id, 'CANDIDATE');
      await this.models.setState(tx, id, on ? 'SHADOW' : 'CANDIDATE');
      // So that the difference covers the market at once, and not only what happens to change.
      if (on) await this.models.markAllDirty(tx);
    });
  }

  promote(actor: Actor, id: string): Promise<MatchingModelEntity> {
    return this.decide(actor, id, 'promote', async (tx, model) => {
      const before = await this.models.inState(tx, model.kind, 'PROMOTED');
      if (before) await this.models.setState(tx, before.id, 'RETIRED');
      await this.models.setPromoted(tx, id, actor.personId, before?.id ?? null);
      await this.models.markAllDirty(tx);
    });
  }

  /** Takes the promoted version back: what it took the place of is in use again, or the prior. */
  rollBack(actor: Actor, id: string): Promise<MatchingModelEntity> {
    return this.decide(actor, id, 'rollBack', async (tx, model) => {
      await this.models.setState(tx, id, 'RETIRED');
      if (model.succeeds) await this.models.setState(tx, model.succeeds, 'PROMOTED');
      await this.models.markAllDirty(tx);
    });
  }

  private async decide(
    actor: Actor,
    id: string,
    verb: keyof ModelVerbs,
    apply: (tx: Tx, model: MatchingModelEntity) => Promise<void>,
  ): Promise<MatchingModelEntity> {
    return this.database.transaction(async (tx) => {
      await this.models.lock(tx);
      const model = mayReadLearning(actor) ? await this.models.byId(tx, id) : null;
      if (!model) throw notFound('matching model', 'modelId');
      if (!mayDecideModels(actor)) throw notAllowed('modelId');
      const better = model.metrics?.comparison.better ?? false;
      if (!modelVerbs(actor, { ...model, better })[verb]) throw refusal(model, verb, better);
      await apply(tx, model);
      await this.note(tx, actor, verb, model);
      const after = (await this.models.byId(tx, id))!;
      await publishLive(tx, `record:${id}`, id);
      return after;
    });
  }

  private note(
    tx: Tx,
    actor: Actor,
    verb: 'fit' | keyof ModelVerbs,
    model: MatchingModelEntity,
  ): Promise<void> {
    return this.audit.record(tx, actor, {
      action: `matching-model.${verb === 'rollBack' ? 'roll-back' : verb}`,
      recordType: 'MatchingModel',
      recordId: model.id,
      before: { state: model.state },
    });
  }
}

const notAllowed = (path: string): Refusal =>
  new Refusal([problem('NOT_ALLOWED', 'Only officers decide about what was learnt', path)]);

function refusal(model: MatchingModelEntity, verb: string, better: boolean): Refusal {
  if (verb === 'promote' && (model.state === 'CANDIDATE' || model.state === 'SHADOW')) {
    if (model.kind === 'WEIGHTS')
      return new Refusal([
        problem('NOT_PUBLISHED_HERE', 'Weights are published where they are edited', 'modelId'),
      ]);
    if (!better)
      return new Refusal([
        problem(
          'NOT_BETTER',
          'It is not better than what is in use by more than a standard error',
          'modelId',
        ),
      ]);
  }
  return new Refusal([problem('WRONG_STATE', `This model is ${model.state}`, 'modelId')]);
}
