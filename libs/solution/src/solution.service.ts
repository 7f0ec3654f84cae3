import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { cleanText, notFound, problem, Refusal, unwrap, type Actor, type RiskTier } from '@fairway/kernel';
import { Database, type Page, type PageArgs, type Reader, type Tx } from '@fairway/database';
import { loaderOf, type Facet, type RequestContext } from '@fairway/graphql';
import { publishLive } from '@fairway/messaging';
import { AuditService, canonicalJson } from '@fairway/audit';
import { ScreeningService } from '@fairway/screening';
import { confirmReference, revise, screened } from './domain/decisions.ts';
import { imported, type ImportedSolution } from './domain/import.ts';
import { contentOf, EMPTY_CONTENT, mayReadSolution, type SolutionReference } from './domain/solution.ts';
import { codesOf, wordsOf } from './domain/words.ts';
import type { SolutionEntity, SolutionVersionEntity } from './solution.entity.ts';
import {
  SolutionRepository,
  type SolutionFilter,
  type SolutionScope,
  type SolutionSort,
} from './solution.repository.ts';
import { SolutionSteps } from './solution-steps.service.ts';

/** What an officer's decision says of a solution. */
export interface ScreeningOutcome {
  outcome: 'PASSED' | 'RETURNED' | 'REJECTED';
  tier: RiskTier;
  reason: string | null;
}

/** Solutions for the slices above, for lists and for imports. What vendors do is in SolutionAuthoring. */
@Injectable()
export class SolutionService {
  constructor(
    private readonly database: Database,
    private readonly solutions: SolutionRepository,
    private readonly screening: ScreeningService,
    private readonly steps: SolutionSteps,
    private readonly audit: AuditService,
  ) {}

  /** Takes over what screening decided, once; nothing happens when the solution has moved on. */
  async takeScreening(tx: Tx, actor: Actor, solutionId: string, decided: ScreeningOutcome): Promise<void> {
    const solution = await this.solutions.lock(tx, solutionId);
    const decision = solution && screened(solution, decided, await this.database.now(tx));
    if (!decision) return;
    const saved = await this.steps.apply(tx, actor, solution, decision);
    await this.audit.record(tx, actor, {
      action: 'solution.screened',
      recordType: 'Solution',
      recordId: saved.id,
      organizationId: saved.organizationId,
      reason: decided.reason,
      before: { state: solution.state },
      after: { state: saved.state },
    });
    await publishLive(tx, `record:${saved.id}`, saved.id);
  }

  /** One more pilot, for slices above; refused (CAPACITY_FULL) when the vendor has no room. */
  async takeCapacity(tx: Tx, solutionId: string): Promise<void> {
    if (!(await this.solutions.takeCapacity(tx, solutionId)))
      throw new Refusal([
        problem(
          'CAPACITY_FULL',
          'The vendor takes no more pilots with this solution at the moment',
          'solutionId',
        ),
      ]);
  }

  async releaseCapacity(tx: Tx, solutionId: string): Promise<void> {
    await this.solutions.releaseCapacity(tx, solutionId);
  }

  /** Adds the accepted outcome of a pilot as a confirmed reference, once per pilot. */
  async confirmReference(
    tx: Tx,
    actor: Actor,
    solutionId: string,
    reference: Omit<SolutionReference, 'id' | 'confirmed'>,
  ): Promise<void> {
    const solution = await this.solutions.lock(tx, solutionId);
    if (!solution) throw notFound('solution', 'solutionId');
    const saved = await this.steps.apply(tx, actor, solution, confirmReference(solution, reference));
    await this.audit.record(tx, actor, {
      action: 'solution.confirm-reference',
      recordType: 'Solution',
      recordId: saved.id,
      after: reference,
    });
    await publishLive(tx, `record:${saved.id}`, saved.id);
  }

  /**
   * Creates or updates the solution with this source and external id, in the caller's transaction. A repetition with the
   * same content changes nothing; content that is wrong throws a Refusal with the paths of its fields before anything is written.
   */
  async importRecord(
    tx: Tx,
    actor: Actor,
    organizationId: string,
    record: ImportedSolution,
    options: { state: 'DRAFT' | 'LISTED' },
  ): Promise<{ solution: SolutionEntity; outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' }> {
    const [source, externalId] = [cleanText(record.source), cleanText(record.externalId)];
    const known = await this.solutions.lockImported(tx, source, externalId);
    const content = unwrap(imported(known ?? EMPTY_CONTENT, record));
    const changed = !known || canonicalJson(contentOf(known)) !== canonicalJson(content);
    const lists = options.state === 'LISTED' && (!known || known.state === 'DRAFT');
    if (known && !changed && !lists) return { solution: known, outcome: 'UNCHANGED' };
    let solution =
      known ?? (await this.steps.insert(tx, actor, organizationId, content, { source, externalId }));
    if (known && changed) solution = await this.steps.apply(tx, actor, known, unwrap(revise(known, content)));
    if (lists) solution = await this.list(tx, actor, solution);
    await this.audit.record(tx, actor, {
      action: 'solution.import',
      recordType: 'Solution',
      recordId: solution.id,
      organizationId,
      after: content,
    });
    return { solution, outcome: known ? 'UPDATED' : 'CREATED' };
  }

  /** Nobody answered the questionnaire: words and codes decide whether it is listed at once or waits for an officer. */
  private async list(tx: Tx, actor: Actor, draft: SolutionEntity): Promise<SolutionEntity> {
    const [text, codes] = [wordsOf(draft), codesOf(draft)];
    const submitted = { ...draft, state: 'SCREENING' as const };
    const now = await this.database.now(tx);
    const { tier } = this.screening.assess(text, codes);
    if (tier === 'MINIMAL')
      return this.steps.apply(
        tx,
        actor,
        draft,
        screened(submitted, { outcome: 'PASSED', tier, reason: null }, now)!,
      );
    const { id: recordId, organizationId, region, title } = draft;
    const answered = await this.screening.open(tx, actor, {
      recordType: 'SOLUTION',
      recordId,
      organizationId,
      region,
      title,
      text,
      codes,
      answers: [],
    });
    const refused = { outcome: 'REJECTED' as const, tier: answered.tier, reason: answered.rule };
    return this.steps.apply(
      tx,
      actor,
      draft,
      answered.outcome === 'REFUSED'
        ? screened(submitted, refused, now)!
        : { changes: { state: 'SCREENING', riskTier: answered.tier }, events: [] },
    );
  }

  async find(actor: Actor, id: string): Promise<SolutionEntity | null> {
    const solution = await this.solutions.byId(this.database.reader, id);
    return solution && mayReadSolution(actor, solution) ? solution : null;
  }

  async findByCode(actor: Actor, code: string): Promise<SolutionEntity | null> {
    const solution = await this.solutions.byCode(this.database.reader, code.toUpperCase());
    return solution && mayReadSolution(actor, solution) ? solution : null;
  }

  /** Without a policy, for slices above. */
  load(reader: Reader, id: string): Promise<SolutionEntity | null> {
    return this.solutions.byId(reader, id);
  }

  /** Without a policy, for slices above. */
  async loadMany(reader: Reader, ids: readonly string[]): Promise<Map<string, SolutionEntity>> {
    return new Map((await this.solutions.byIds(reader, ids)).map((solution) => [solution.id, solution]));
  }

  /** What the viewer may read of many, in one query for a request; null for the rest. */
  loader(context: RequestContext, actor: Actor = context.actor): DataLoader<string, SolutionEntity | null> {
    return loaderOf(
      context,
      this,
      () =>
        new DataLoader<string, SolutionEntity | null>(async (ids) => {
          const found = await this.loadMany(this.database.reader, ids);
          return ids.map((id) => {
            const solution = found.get(id);
            return solution && mayReadSolution(actor, solution) ? solution : null;
          });
        }),
    );
  }

  versions(solutionId: string): Promise<SolutionVersionEntity[]> {
    return this.solutions.versions(this.database.reader, solutionId);
  }

  page(
    scope: SolutionScope,
    filter: SolutionFilter,
    sort: SolutionSort,
    args: PageArgs,
  ): Promise<Page<SolutionEntity>> {
    return this.solutions.page(this.database.reader, scope, filter, sort, args);
  }

  count(scope: SolutionScope, filter: SolutionFilter): Promise<number> {
    return this.solutions.count(this.database.reader, scope, filter);
  }

  facets(scope: SolutionScope, filter: SolutionFilter): Promise<Facet[]> {
    return this.solutions.facets(this.database.reader, scope, filter);
  }
}
