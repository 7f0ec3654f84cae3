import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  cleanText,
  higherTier,
  newId,
  notFound,
  problem,
  Refusal,
  unwrap,
  type Actor,
  type RiskTier,
} from '@fairway/kernel';
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
import { AuditService, canonicalJson } from '@fairway/audit';
import { OrganizationDirectory } from '@fairway/party';
import { ScreeningService, type ScreeningAnswer } from '@fairway/screening';
import { edited, type SolutionEdit } from './domain/content.ts';
import {
  confirmReference,
  pause,
  resume,
  retire,
  revise,
  screened,
  sendBack,
  submit,
  type Decision,
} from './domain/decisions.ts';
import { solutionListed } from './domain/events.ts';
import { imported, type ImportedSolution } from './domain/import.ts';
import {
  contentOf,
  EMPTY_CONTENT,
  mayDraft,
  mayEditSolution,
  mayReadSolution,
  type SolutionReference,
} from './domain/solution.ts';
import { codesOf, wordsOf } from './domain/words.ts';
import type { SolutionEntity, SolutionVersionEntity } from './solution.entity.ts';
import {
  SolutionRepository,
  type SolutionFilter,
  type SolutionScope,
  type SolutionSort,
} from './solution.repository.ts';

interface Target {
  solutionId: string;
  expectedVersion: number;
}

/** What an officer's decision says of a solution. */
export interface ScreeningOutcome {
  outcome: 'PASSED' | 'RETURNED' | 'REJECTED';
  tier: RiskTier;
  reason: string | null;
}

@Injectable()
export class SolutionService {
  constructor(
    private readonly database: Database,
    private readonly solutions: SolutionRepository,
    private readonly screening: ScreeningService,
    private readonly directory: OrganizationDirectory,
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
          const solution = await this.insert(tx, actor, actor.organization!.id, content, {
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
      const saved = await this.apply(tx, actor, solution, {
        ...decision,
        changes: { ...decision.changes, region: await this.regionOf(tx, solution.organizationId) },
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
      return this.apply(tx, actor, saved, sendBack(saved, higherTier(risen, tier)));
    });
  }

  /** Hands a solution in. MINIMAL is listed at once; what is prohibited is rejected on record, and the caller told by which rule. */
  async submit(actor: Actor, input: Target & { answers: ScreeningAnswer[] }): Promise<SolutionEntity> {
    const saved = await this.change(actor, input, 'solution.submit', null, async (tx, solution) => {
      const decision = unwrap(submit(solution));
      const region = await this.regionOf(tx, solution.organizationId);
      const submitted = await this.apply(tx, actor, solution, {
        ...decision,
        changes: { ...decision.changes, region },
      });
      const { outcome, tier, rule } = await this.open(tx, actor, submitted, input.answers);
      if (outcome === 'WAITING')
        return this.apply(tx, actor, submitted, { changes: { riskTier: tier }, events: [] });
      const decided = {
        outcome: outcome === 'PASSED' ? ('PASSED' as const) : ('REJECTED' as const),
        tier,
        reason: rule,
      };
      return this.apply(tx, actor, submitted, screened(submitted, decided, await this.database.now(tx))!);
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
      this.apply(tx, actor, solution, unwrap(pause(solution, input.reason ?? null))),
    );
  }

  async resume(actor: Actor, input: Target): Promise<SolutionEntity> {
    return this.change(actor, input, 'solution.resume', null, (tx, solution) =>
      this.apply(tx, actor, solution, unwrap(resume(solution))),
    );
  }

  async retire(actor: Actor, input: Target & { reason?: string | null }): Promise<SolutionEntity> {
    return this.change(actor, input, 'solution.retire', input.reason, (tx, solution) =>
      this.apply(tx, actor, solution, unwrap(retire(solution, input.reason ?? null))),
    );
  }

  /** Takes over what screening decided, once; nothing happens when the solution has moved on. */
  async takeScreening(tx: Tx, actor: Actor, solutionId: string, decided: ScreeningOutcome): Promise<void> {
    const solution = await this.solutions.lock(tx, solutionId);
    const decision = solution && screened(solution, decided, await this.database.now(tx));
    if (!decision) return;
    const saved = await this.apply(tx, actor, solution, decision);
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
    const saved = await this.apply(tx, actor, solution, confirmReference(solution, reference));
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
    let solution = known ?? (await this.insert(tx, actor, organizationId, content, { source, externalId }));
    if (known && changed) solution = await this.apply(tx, actor, known, unwrap(revise(known, content)));
    if (lists) {
      const { tier } = this.screening.assess(wordsOf(content), codesOf(content));
      const event = solutionListed(solution.id, { version: solution.contentVersion });
      solution = await this.apply(tx, actor, solution, {
        changes: { state: 'LISTED', riskTier: tier, listedAt: await this.database.now(tx) },
        events: [event],
      });
    }
    await this.audit.record(tx, actor, {
      action: 'solution.import',
      recordType: 'Solution',
      recordId: solution.id,
      organizationId,
      after: content,
    });
    return { solution, outcome: known ? 'UPDATED' : 'CREATED' };
  }

  async find(actor: Actor, id: string): Promise<SolutionEntity | null> {
    const solution = await this.solutions.byId(this.database.reader, id);
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

  /** The lines that every change by its vendor shares: lock, policy, version, the change itself, the trail. */
  private change(
    actor: Actor,
    target: Target,
    action: string,
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

  private async apply(
    tx: Tx,
    actor: Actor,
    solution: SolutionEntity,
    { changes, events }: Decision,
  ): Promise<SolutionEntity> {
    const saved = await this.solutions.apply(tx, solution, changes, actor.personId);
    await appendEvents(tx, events);
    return saved;
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    organizationId: string,
    content: ReturnType<typeof contentOf>,
    from: { source: string | null; externalId: string | null },
  ): Promise<SolutionEntity> {
    const row = {
      ...content,
      ...from,
      id: newId(),
      code: await nextCode(tx, 'SO'),
      organizationId,
      region: await this.regionOf(tx, organizationId),
      state: 'DRAFT' as const,
      stateReason: null,
      version: 1,
      contentVersion: 1,
      capacityTaken: 0,
      riskTier: null,
      listedAt: null,
    };
    return this.solutions.insert(tx, row, actor.personId);
  }

  private open(tx: Tx, actor: Actor, solution: SolutionEntity, answers: ScreeningAnswer[]) {
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

  private async regionOf(reader: Reader, organizationId: string): Promise<string | null> {
    return (await this.directory.byId(reader, organizationId))?.region ?? null;
  }
}

const notAllowed = (message: string): Refusal => new Refusal([problem('NOT_ALLOWED', message, 'solutionId')]);
