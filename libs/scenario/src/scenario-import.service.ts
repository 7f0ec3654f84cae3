import { Injectable } from '@nestjs/common';
import {
  problem,
  Refusal,
  unwrap,
  type Actor,
  type BilingualText,
  type Language,
  type MoneyRange,
} from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { ScreeningService } from '@fairway/screening';
import { editContent, type ContentPatch } from './domain/content.ts';
import { changeBetween } from './domain/change-class.ts';
import { revise, screened, type Decision } from './domain/decisions.ts';
import { codesOf, textsOf } from './domain/derived.ts';
import { mayActFor } from './domain/policy.ts';
import {
  contentOf,
  EMPTY_CONTENT,
  type IndicatorDirection,
  type NeedPriority,
  type ScenarioConstraints,
  type ScenarioContent,
  type ScenarioData,
} from './domain/scenario.ts';
import type { ScenarioEntity } from './scenario.entity.ts';
import { namesOf, ScenarioRepository } from './scenario.repository.ts';
import { ScenarioSteps } from './scenario-steps.service.ts';

/** Words in the record's `language`, or in the languages they are said in. */
type Words = string | BilingualText;

/** A scenario of another system; only externalId, language and title are there for sure. */
export interface ScenarioRecord {
  /** Which system it comes from; external ids are unique within it. */
  source?: string | null;
  externalId: string;
  language: Language;
  title: Words;
  summary?: Words | null;
  problem?: Words | null;
  currentPractice?: Words | null;
  site?: Words | null;
  processStep?: Words | null;
  sector?: string | null;
  region?: string | null;
  needs?:
    | {
        capability?: string | null;
        modality?: string | null;
        priority?: NeedPriority | null;
        text?: Words | null;
      }[]
    | null;
  indicators?:
    | {
        name: Words;
        unit?: string | null;
        baseline?: number | null;
        target?: number | null;
        direction?: IndicatorDirection | null;
        method?: Words | null;
      }[]
    | null;
  data?: Partial<ScenarioData> | null;
  constraints?: Partial<ScenarioConstraints> | null;
  budget?: Partial<MoneyRange> | null;
  startBy?: string | null;
  durationWeeks?: number | null;
  cooperationMode?: ScenarioContent['cooperationMode'] | null;
}

export interface ImportOptions {
  open: boolean;
  /** Leaves alone what its firm has handed in since: for whoever imports on behalf of others. */
  draftsOnly?: boolean;
}

export type ImportOutcome = 'created' | 'updated' | 'unchanged';

@Injectable()
export class ScenarioImport {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly steps: ScenarioSteps,
    private readonly directory: OrganizationDirectory,
    private readonly screening: ScreeningService,
  ) {}

  async importRecord(
    tx: Tx,
    actor: Actor,
    organizationId: string,
    record: ScenarioRecord,
    options: ImportOptions,
  ): Promise<ImportOutcome> {
    const source = record.source?.trim() || 'import';
    // Two runs of the same import must not both find nothing and insert twice.
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `scenario-import/${source}/${record.externalId}`,
    ]);
    const there = await this.scenarios.lockBySource(tx, source, record.externalId);
    if (!there) return this.create(tx, actor, organizationId, source, record, options);
    if (there.organizationId !== organizationId)
      throw new Refusal([
        problem(
          'NOT_ALLOWED',
          'This external id belongs to a scenario of another organization',
          'externalId',
        ),
      ]);
    return this.refresh(tx, actor, there, record, options);
  }

  private async create(
    tx: Tx,
    actor: Actor,
    organizationId: string,
    source: string,
    record: ScenarioRecord,
    options: ImportOptions,
  ): Promise<ImportOutcome> {
    const content = unwrap(editContent(EMPTY_CONTENT, patchOf(record), EMPTY_CONTENT));
    const organization = await this.directory.byId(tx, organizationId);
    const start = {
      organizationId,
      draftedByOrganizationId: null,
      confirmedAt: await this.database.now(tx),
      source,
      externalId: record.externalId,
    };
    if (!this.mayImport(actor, start))
      throw new Refusal([problem('NOT_ALLOWED', 'You may not import for this organization')]);
    const draft = await this.scenarios.insert(tx, start, content, namesOf(organization, content));
    await this.steps.finish(tx, actor, { action: 'scenario.import' }, null, draft, {
      changes: {},
      events: [],
    });
    if (options.open) await this.open(tx, actor, draft);
    return 'created';
  }

  private async refresh(
    tx: Tx,
    actor: Actor,
    there: ScenarioEntity,
    record: ScenarioRecord,
    options: ImportOptions,
  ): Promise<ImportOutcome> {
    const content = unwrap(editContent(contentOf(there), patchOf(record, there), EMPTY_CONTENT));
    const changed = !!changeBetween(there, content);
    if (changed && options.draftsOnly && there.state !== 'DRAFT')
      throw new Refusal([
        problem(
          'WRONG_STATE',
          'The firm has handed this scenario in; only the firm changes it now',
          'externalId',
        ),
      ]);
    if (changed)
      await this.steps.take(tx, actor, there.id, {
        action: 'scenario.import',
        may: (who, scenario) => this.mayImport(who, scenario),
        decide: (scenario, now) => unwrap(revise(scenario, content, now)),
        names: async (scenario) => namesOf(await this.directory.byId(tx, scenario.organizationId), content),
      });
    if (options.open && there.state === 'DRAFT')
      await this.open(tx, actor, (await this.scenarios.byId(tx, there.id))!);
    return changed ? 'updated' : 'unchanged';
  }

  /** Nobody answered the questionnaire: words and codes decide whether it opens at once or waits for an officer. */
  private async open(tx: Tx, actor: Actor, draft: ScenarioEntity): Promise<void> {
    await this.steps.take(tx, actor, draft.id, {
      action: 'scenario.import-open',
      may: (who, scenario) => this.mayImport(who, scenario),
      decide: async (scenario, now): Promise<Decision> => {
        const text = textsOf(scenario).join('\n');
        const codes = codesOf(scenario);
        const submitted = { ...scenario, state: 'SCREENING' as const };
        const { tier } = this.screening.assess(text, codes);
        if (tier === 'MINIMAL') return screened(submitted, { outcome: 'PASSED', tier, reason: null }, now)!;
        const { organizationId, region, title } = scenario;
        const answered = await this.screening.open(tx, actor, {
          recordType: 'SCENARIO',
          recordId: scenario.id,
          organizationId,
          region,
          title,
          text,
          codes,
          answers: [],
        });
        if (answered.outcome === 'REFUSED')
          return screened(
            submitted,
            { outcome: 'REJECTED', tier: answered.tier, reason: answered.rule },
            now,
          )!;
        return { changes: { state: 'SCREENING', riskTier: answered.tier }, events: [] };
      },
    });
  }

  private mayImport(actor: Actor, scenario: Pick<ScenarioEntity, 'organizationId'>): boolean {
    return actor.kind === 'SYSTEM' || mayActFor(actor, scenario as ScenarioEntity);
  }
}

/** The record as an edit. What it does not say stays; the other language of what it does say, too. */
function patchOf(record: ScenarioRecord, before?: ScenarioContent): ContentPatch {
  const text = (words: Words | null | undefined, now?: BilingualText): BilingualText | undefined =>
    words === null || words === undefined
      ? undefined
      : { ...now, ...(typeof words === 'string' ? { [record.language]: words } : words) };
  const { sector, region, data, constraints, budget, startBy, durationWeeks, cooperationMode } = record;
  return {
    language: record.language,
    title: text(record.title, before?.title),
    summary: text(record.summary, before?.summary),
    problem: text(record.problem, before?.problem),
    currentPractice: text(record.currentPractice, before?.currentPractice),
    site: text(record.site, before?.site),
    processStep: text(record.processStep, before?.processStep),
    needs: record.needs?.map((need, i) => ({
      capability: need.capability,
      modality: need.modality,
      priority: need.priority ?? 'SHOULD',
      text: text(need.text ?? '', before?.needs[i]?.text)!,
    })),
    indicators: record.indicators?.map(({ unit, baseline, target, ...indicator }, i) => ({
      key: before?.indicators[i]?.key,
      unit,
      baseline,
      target,
      direction: indicator.direction ?? ((target ?? 0) < (baseline ?? 0) ? 'DOWN' : 'UP'),
      name: text(indicator.name, before?.indicators[i]?.name)!,
      method: text(indicator.method, before?.indicators[i]?.method ?? undefined),
    })),
    sector: sector ?? undefined,
    region: region ?? undefined,
    data: data ?? undefined,
    constraints: constraints ?? undefined,
    budget: budget ?? undefined,
    startBy: startBy ?? undefined,
    durationWeeks: durationWeeks ?? undefined,
    cooperationMode: cooperationMode ?? undefined,
  };
}
