import { Injectable } from '@nestjs/common';
import { coversRegion, isOwn, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { createOnce, Database, type Page, type PageArgs, type Reader, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive } from '@fairway/messaging';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { matchObjected, matchObjectionAnswered } from '../domain/events.ts';
import type { ConstraintCode, CriterionCode } from '../domain/match.ts';
import {
  answerObjection,
  mayAnswerObjection,
  mayObject,
  object,
  type ObjectionOutcome,
  type ObjectionState,
} from '../domain/objection.ts';
import type { MatchEntity } from '../match.entity.ts';
import { MatchService } from '../match.service.ts';
import { ObjectionRepository, type ObjectionScope } from './objection.repository.ts';
import type { MatchObjectionEntity } from './reasons.entity.ts';
import { sidesOf } from './sides.ts';

interface ObjectionInput {
  matchId: string;
  criterion?: CriterionCode | null;
  constraint?: ConstraintCode | null;
  reason: string;
}

/** A side says that a statement of a match is wrong; an officer looks at it and answers. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly database: Database,
    private readonly objections: ObjectionRepository,
    private readonly matches: MatchService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly audit: AuditService,
  ) {}

  async object(actor: Actor, input: ObjectionInput): Promise<MatchObjectionEntity> {
    const match = await this.matches.find(actor, input.matchId);
    if (!match) throw notFound('match', 'matchId');
    return this.database.transaction(async (tx) => {
      const sides = await sidesOf(tx, match, { scenarios: this.scenarios, solutions: this.solutions });
      if (!mayObject(actor, sides))
        throw new Refusal([problem('NOT_ALLOWED', 'Editors of the two sides object to a match', 'matchId')]);
      return createOnce(
        tx,
        actor,
        'matchObject',
        input,
        (id) => this.objections.byId(tx, id),
        () => this.make(tx, actor, match, input),
      );
    });
  }

  async answer(
    actor: Actor,
    input: { objectionId: string; outcome: ObjectionOutcome; answer: string },
  ): Promise<MatchObjectionEntity> {
    return this.database.transaction(async (tx) => {
      const objection = await this.objections.lock(tx, input.objectionId);
      const region = objection && (await this.regionOf(tx, objection));
      if (!objection || !this.maySee(actor, objection, region ?? null))
        throw notFound('objection', 'objectionId');
      if (!mayAnswerObjection(actor, region ?? null, objection.organizationId))
        throw new Refusal([
          problem('NOT_ALLOWED', 'An officer of the region answers, not whoever objected', 'objectionId'),
        ]);
      const answer = unwrap(answerObjection(objection.state, input.answer));
      const { scenarioId, solutionId, criterion, constraintCode } = objection;
      const answered = await this.objections.answer(tx, objection.id, {
        outcome: input.outcome,
        answer,
        personId: actor.personId,
      });
      await appendEvents(tx, [
        matchObjectionAnswered(objection.id, {
          scenarioId,
          solutionId,
          criterion,
          constraint: constraintCode,
          outcome: input.outcome,
        }),
      ]);
      await this.audit.record(tx, actor, {
        action: 'match-objection.answer',
        recordType: 'MatchObjection',
        recordId: objection.id,
        reason: answer,
        before: { state: objection.state },
        after: { state: input.outcome },
      });
      await publishLive(tx, `record:${objection.id}`, objection.id);
      return answered;
    });
  }

  /** For whoever objected, and for officers of the region. */
  async find(actor: Actor, id: string): Promise<MatchObjectionEntity | null> {
    const objection = await this.objections.byId(this.database.reader, id);
    if (!objection) return null;
    return this.maySee(actor, objection, await this.regionOf(this.database.reader, objection))
      ? objection
      : null;
  }

  /** To each side its own objections, to officers of the region all. */
  ofMatch(actor: Actor, match: MatchEntity, region: string | null): Promise<MatchObjectionEntity[]> {
    const own = actor.organization?.id;
    if (!coversRegion(actor, region) && !own) return Promise.resolve([]);
    return this.objections.ofPair(this.database.reader, match, coversRegion(actor, region) ? null : own!);
  }

  /** What an office has to answer, or has answered. */
  async page(
    actor: Actor,
    state: ObjectionState | null,
    args: PageArgs,
  ): Promise<{ page: Page<MatchObjectionEntity>; count: () => Promise<number> }> {
    const scope: ObjectionScope = {
      regionPrefix: actor.organization?.regionPrefix ?? null,
      state: state ?? undefined,
    };
    const reader = this.database.reader;
    return {
      page: (await this.objections.page(reader, scope, args)) as unknown as Page<MatchObjectionEntity>,
      count: () => this.objections.count(reader, scope),
    };
  }

  load(id: string): Promise<MatchObjectionEntity | null> {
    return this.objections.byId(this.database.reader, id);
  }

  private async make(
    tx: Tx,
    actor: Actor,
    match: MatchEntity,
    input: ObjectionInput,
  ): Promise<MatchObjectionEntity> {
    const { criterion = null, constraint = null } = input;
    const disputed = unwrap(object(match, { criterion, constraint }, input.reason));
    const { scenarioId, solutionId, engineVersion } = match;
    const made = await this.objections.insert(tx, {
      ...disputed,
      scenarioId,
      solutionId,
      engineVersion,
      organizationId: actor.organization!.id,
      personId: actor.personId,
    });
    if (!made)
      throw new Refusal([
        problem('OBJECTION_OPEN', 'Your objection to this still waits for an answer', 'matchId'),
      ]);
    await appendEvents(tx, [matchObjected(made.id, { scenarioId, solutionId })]);
    await this.audit.record(tx, actor, {
      action: 'match.object',
      recordType: 'MatchObjection',
      recordId: made.id,
      reason: made.reason,
      after: { scenarioId, solutionId, criterion, constraint },
    });
    await publishLive(tx, `record:${match.id}`, match.id);
    return made;
  }

  private async regionOf(reader: Reader, { scenarioId }: MatchObjectionEntity): Promise<string | null> {
    return (await this.scenarios.load(reader, scenarioId))?.region ?? null;
  }

  private maySee(actor: Actor, objection: MatchObjectionEntity, region: string | null): boolean {
    return isOwn(actor, objection.organizationId) || coversRegion(actor, region);
  }
}
