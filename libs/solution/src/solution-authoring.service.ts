import { Injectable } from '@nestjs/common';
import {
  cleanText,
  higherTier,
  notFound,
  problem,
  Refusal,
  unwrap,
  type Actor,
  type RiskTier,
} from '@fairway/kernel';
import { createOnce, Database, type Tx } from '@fairway/database';
import { publishLive } from '@fairway/messaging';
import { AuditService, type AuditAction } from '@fairway/audit';
import { ScreeningService, type ScreeningAnswer, type ScreeningAnswered } from '@fairway/screening';
import { edited, type SolutionEdit } from './domain/content.ts';
import { pause, resume, retire, revise, screened, sendBack, submit } from './domain/decisions.ts';
import { EMPTY_CONTENT, mayDraft, mayEditSolution, mayReadSolution } from './domain/solution.ts';
import { codesOf, wordsOf } from './domain/words.ts';
import type { SolutionEntity } from './solution.entity.ts';
import { SolutionRepository } from './solution.repository.ts';
import { SolutionSteps } from './solution-steps.service.ts';

interface Target {
  solutionId: string;
  expectedVersion: number;
}

/** What a vendor does with a solution. */
@Injectable()
export class SolutionAuthoring {
  constructor(
    private readonly database: Database,
    private readonly solutions: SolutionRepository,
    private readonly steps: SolutionSteps,
    private readonly screening: ScreeningService,
    private readonly audit: AuditService,
  ) {}

  async draft(actor: Actor, input: SolutionEdit): Promise<SolutionEntity> {
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'solutionDraft',
        input,
        (id) => this.solutions.byId(tx, id),
        async () => {
          if (!mayDraft(actor))
            throw notAllowed('Editors of vendors and research organizations offer solutions');
          const content = unwrap(edited(EMPTY_CONTENT, input));
          const solution = await this.steps.insert(tx, actor, actor.organization!.id, content, {
            source: null,
            externalId: null,
          });
          await this.audit.record(tx, actor, {
            action: 'solution.draft',
            recordType: 'Solution',
            recordId: solution.id,
            after: content,
          });
          return solution;
        },
      ),
    );
  }

  /** Changes a solution. On the market it makes a new version; one that raises the risk goes back to screening. */
  async update(actor: Actor, input: SolutionEdit & Target): Promise<SolutionEntity> {
    return this.change(actor, input, 'solution.update', null, async (tx, solution) => {
      const content = unwrap(edited(solution, input));
      const decision = unwrap(revise(solution, content));
      const saved = await this.steps.apply(tx, actor, solution, {
        ...decision,
        changes: { ...decision.changes, region: await this.steps.regionOf(tx, solution.organizationId) },
      });
      const risen =
        solution.state === 'LISTED' || solution.state === 'PAUSED' ? this.risenTier(solution, saved) : null;
      if (!risen) return saved;
      const { tier } = await this.open(
        tx,
        actor,
        saved,
        await this.screening.lastAnswers(tx, 'SOLUTION', saved.id),
      );
      return this.steps.apply(tx, actor, saved, sendBack(saved, higherTier(risen, tier)));
    });
  }

  /** Hands a solution in. MINIMAL is listed at once; what is prohibited is rejected on record, and the caller told by which rule. */
  async submit(actor: Actor, input: Target & { answers: ScreeningAnswer[] }): Promise<SolutionEntity> {
    const saved = await this.change(actor, input, 'solution.submit', null, async (tx, solution) => {
      const decision = unwrap(submit(solution));
      const region = await this.steps.regionOf(tx, solution.organizationId);
      const submitted = await this.steps.apply(tx, actor, solution, {
        ...decision,
        changes: { ...decision.changes, region },
      });
      const { outcome, tier, rule } = await this.open(tx, actor, submitted, input.answers);
      if (outcome === 'WAITING')
        return this.steps.apply(tx, actor, submitted, { changes: { riskTier: tier }, events: [] });
      const decided = {
        outcome: outcome === 'PASSED' ? ('PASSED' as const) : ('REJECTED' as const),
        tier,
        reason: rule,
      };
      return this.steps.apply(
        tx,
        actor,
        submitted,
        screened(submitted, decided, await this.database.now(tx))!,
      );
    });
    // Only after the commit, so that the refusal stays on record.
    if (saved.state === 'REJECTED')
      throw new Refusal([
        problem('PROHIBITED', `Not admitted: ${saved.stateReason ?? 'prohibited'}`, 'answers'),
      ]);
    return saved;
  }

  async pause(actor: Actor, input: Target & { reason?: string | null }): Promise<SolutionEntity> {
    return this.change(actor, input, 'solution.pause', input.reason, (tx, solution) =>
      this.steps.apply(tx, actor, solution, unwrap(pause(solution, input.reason ?? null))),
    );
  }

  async resume(actor: Actor, input: Target): Promise<SolutionEntity> {
    return this.change(actor, input, 'solution.resume', null, (tx, solution) =>
      this.steps.apply(tx, actor, solution, unwrap(resume(solution))),
    );
  }

  async retire(actor: Actor, input: Target & { reason?: string | null }): Promise<SolutionEntity> {
    return this.change(actor, input, 'solution.retire', input.reason, (tx, solution) =>
      this.steps.apply(tx, actor, solution, unwrap(retire(solution, input.reason ?? null))),
    );
  }

  /** The lines that every change by its vendor shares: lock, policy, version, the change itself, the trail. */
  private change(
    actor: Actor,
    target: Target,
    action: AuditAction,
    reason: string | null | undefined,
    run: (tx: Tx, solution: SolutionEntity) => Promise<SolutionEntity>,
  ): Promise<SolutionEntity> {
    return this.database.transaction(async (tx) => {
      const solution = await this.solutions.lock(tx, target.solutionId);
      if (!solution || !mayReadSolution(actor, solution)) throw notFound('solution', 'solutionId');
      if (!mayEditSolution(actor, solution))
        throw notAllowed('Only editors of the organization that offers it may change it');
      if (solution.version !== target.expectedVersion)
        throw new Refusal([problem('VERSION_CONFLICT', 'Somebody else has changed it', 'expectedVersion')]);
      const saved = await run(tx, solution);
      await this.audit.record(tx, actor, {
        action,
        recordType: 'Solution',
        recordId: saved.id,
        reason: reason && cleanText(reason),
        before: solution,
        after: saved,
      });
      await publishLive(tx, `record:${saved.id}`, saved.id);
      return saved;
    });
  }

  private open(
    tx: Tx,
    actor: Actor,
    solution: SolutionEntity,
    answers: ScreeningAnswer[],
  ): Promise<ScreeningAnswered> {
    const { id: recordId, organizationId, region, title } = solution;
    return this.screening.open(tx, actor, {
      recordType: 'SOLUTION',
      recordId,
      organizationId,
      region,
      title,
      text: wordsOf(solution),
      codes: codesOf(solution),
      answers,
    });
  }

  /** The tier that the new words and codes ask for, if it is higher than what was looked at before. */
  private risenTier(before: SolutionEntity, after: SolutionEntity): RiskTier | null {
    const known = higherTier(
      before.riskTier ?? 'MINIMAL',
      this.screening.assess(wordsOf(before), codesOf(before)).tier,
    );
    const now = this.screening.assess(wordsOf(after), codesOf(after)).tier;
    return higherTier(known, now) === known ? null : now;
  }
}

const notAllowed = (message: string): Refusal => new Refusal([problem('NOT_ALLOWED', message, 'solutionId')]);
