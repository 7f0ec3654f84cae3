import { Injectable } from '@nestjs/common';
import {
  newId,
  notFound,
  problem,
  Refusal,
  unwrap,
  type Actor,
  type BilingualText,
  type RiskTier,
} from '@fairway/kernel';
import { Database, type Page, type PageArgs, type Reader, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { AuditService } from '@fairway/audit';
import { OrganizationDirectory } from '@fairway/party';
import { screeningOpened } from './domain/events.ts';
import {
  assess,
  decidingHit,
  RULE_SET,
  screen,
  unknownAnswers,
  type Screening,
  type ScreeningAnswer,
} from './domain/screen.ts';
import {
  decide,
  mayDecide,
  mayReadCase,
  type Decision,
  type ScreenedRecord,
} from './domain/screening-case.ts';
import type { ScreeningCaseEntity } from './screening-case.entity.ts';
import { ScreeningRepository, type InboxFilter } from './screening.repository.ts';

/** What a slice hands in to have one of its records screened. */
export interface ScreeningRequest {
  recordType: ScreenedRecord;
  recordId: string;
  organizationId: string;
  /** Of the organization; decides whose inbox the case is in. */
  region: string | null;
  /** Shown in the inbox. */
  title?: BilingualText | null;
  /** All words of the record, in every language. */
  text: string;
  /** Capability and sector codes. */
  codes: readonly string[];
  answers: readonly ScreeningAnswer[];
}

export interface ScreeningAnswered {
  caseId: string;
  tier: RiskTier;
  outcome: 'PASSED' | 'WAITING' | 'REFUSED';
  /** Code and source of the rule that decides; null when none applies. */
  rule: string | null;
}

@Injectable()
export class ScreeningService {
  constructor(
    private readonly database: Database,
    private readonly cases: ScreeningRepository,
    private readonly directory: OrganizationDirectory,
    private readonly audit: AuditService,
  ) {}

  /**
   * Screens a record in the caller's transaction. MINIMAL passes at once; PROHIBITED is refused; all else waits for an
   * officer, whose decision comes as `screeningDecided`. The caller commits a refusal too, so that it stays on
   * record, and tells the client afterwards (code PROHIBITED with the rule).
   */
  async open(tx: Tx, actor: Actor, request: ScreeningRequest): Promise<ScreeningAnswered> {
    const unknown = unknownAnswers(request.answers);
    if (unknown.length)
      throw new Refusal(
        unknown.map((i) =>
          problem('INVALID', 'There is no such question, or it is answered twice', `answers.${i}.code`),
        ),
      );
    const found = screen(request.answers, request.text, request.codes);
    const outcome = found.tier === 'MINIMAL' ? 'PASSED' : found.tier === 'PROHIBITED' ? 'REFUSED' : 'WAITING';
    const hit = decidingHit(found);
    const rule = hit && `${hit.rule} (${hit.citation})`;
    const id = newId();
    await this.cases.insert(tx, {
      id,
      recordType: request.recordType,
      recordId: request.recordId,
      organizationId: request.organizationId,
      region: request.region,
      title: request.title ?? null,
      ruleSet: RULE_SET,
      answers: [...request.answers],
      hits: found.hits,
      tier: found.tier,
      state: outcome,
      decidedBy: null,
      reason: outcome === 'REFUSED' ? rule : null,
      decidedAt: outcome === 'WAITING' ? null : await this.database.now(tx),
    });
    await this.audit.record(tx, actor, {
      action: 'screening.open',
      recordType: 'ScreeningCase',
      recordId: id,
      organizationId: request.organizationId,
      reason: rule,
      after: { tier: found.tier, state: outcome },
    });
    if (outcome === 'WAITING') {
      await appendEvents(tx, [
        screeningOpened(id, { recordType: request.recordType, recordId: request.recordId, tier: found.tier }),
      ]);
      await publishLive(tx, 'screening', id);
    }
    return { caseId: id, tier: found.tier, outcome, rule };
  }

  /** What words and codes alone say, without a case. */
  assess(text: string, codes: readonly string[]): Screening {
    return assess(text, codes);
  }

  /** The answers given when the record was last screened. */
  async lastAnswers(
    reader: Reader,
    recordType: ScreenedRecord,
    recordId: string,
  ): Promise<ScreeningAnswer[]> {
    return (await this.cases.latest(reader, recordType, recordId))?.answers ?? [];
  }

  /** The newest case of a record, where the viewer may read it. */
  async latest(
    actor: Actor,
    recordType: ScreenedRecord,
    recordId: string,
  ): Promise<ScreeningCaseEntity | null> {
    const found = await this.cases.latest(this.database.reader, recordType, recordId);
    return found && mayReadCase(actor, found) ? found : null;
  }

  async decide(
    actor: Actor,
    input: Decision & { caseId: string; expectedVersion: number },
  ): Promise<ScreeningCaseEntity> {
    return this.database.transaction(async (tx) => {
      const screening = await this.cases.lock(tx, input.caseId);
      if (!screening || !mayReadCase(actor, screening)) throw notFound('screening case', 'caseId');
      if (!(await this.mayDecide(actor, screening, tx))) {
        throw new Refusal([
          problem('NOT_ALLOWED', 'Nobody decides on a record of their own organization or group', 'caseId'),
        ]);
      }
      if (screening.version !== input.expectedVersion)
        throw new Refusal([
          problem('VERSION_CONFLICT', 'Somebody else has changed this case', 'expectedVersion'),
        ]);
      const { changes, events } = unwrap(decide(screening, input));
      const saved = await this.cases.apply(tx, screening, {
        ...changes,
        decidedBy: actor.personId,
        decidedAt: await this.database.now(tx),
      });
      await appendEvents(tx, events);
      await this.audit.record(tx, actor, {
        action: 'screening.decide',
        recordType: 'ScreeningCase',
        recordId: saved.id,
        organizationId: saved.organizationId,
        reason: saved.reason,
        before: { state: screening.state, tier: screening.tier },
        after: { state: saved.state, tier: saved.tier },
      });
      await publishLive(tx, `record:${saved.id}`, saved.id);
      await publishLive(tx, 'screening', saved.id);
      return saved;
    });
  }

  async find(actor: Actor, id: string): Promise<ScreeningCaseEntity | null> {
    const found = await this.cases.byId(this.database.reader, id);
    return found && mayReadCase(actor, found) ? found : null;
  }

  async mayDecide(
    actor: Actor,
    screening: ScreeningCaseEntity,
    reader: Reader = this.database.reader,
  ): Promise<boolean> {
    if (!actor.organization) return false;
    return mayDecide(
      actor,
      screening,
      await this.directory.sameGroup(reader, actor.organization.id, screening.organizationId),
    );
  }

  page(actor: Actor, filter: InboxFilter, args: PageArgs): Promise<Page<ScreeningCaseEntity>> {
    return this.cases.page(this.database.reader, actor, filter, args);
  }

  count(actor: Actor, filter: InboxFilter): Promise<number> {
    return this.cases.count(this.database.reader, actor, filter);
  }
}
