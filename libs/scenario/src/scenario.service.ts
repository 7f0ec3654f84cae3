import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { Database, type Page, type PageArgs, type Reader, type Tx } from '@fairway/database';
import type { AuditAction } from '@fairway/audit';
import { loaderOf, type Facet, type RequestContext } from '@fairway/graphql';
import { award, close, reopenEvaluation, type Decision } from './domain/decisions.ts';
import { mayEvaluateScenario, mayReadScenario, maySeeName } from './domain/policy.ts';
import type { ScenarioEntity, ScenarioVersionEntity } from './scenario.entity.ts';
import {
  ScenarioImport,
  type ImportOptions,
  type ImportOutcome,
  type ScenarioRecord,
} from './scenario-import.service.ts';
import {
  ScenarioListRepository,
  type ScenarioFilter,
  type ScenarioSort,
} from './scenario-list.repository.ts';
import { ScenarioRepository } from './scenario.repository.ts';
import { ScenarioSteps } from './scenario-steps.service.ts';

/** Reads of scenarios, and the verbs of slices above, which run in the caller's transaction. */
@Injectable()
export class ScenarioService {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly lists: ScenarioListRepository,
    private readonly imports: ScenarioImport,
    private readonly steps: ScenarioSteps,
  ) {}

  /** Null when absent or hidden from the actor. */
  async find(actor: Actor, id: string): Promise<ScenarioEntity | null> {
    const scenario = await this.scenarios.byId(this.database.reader, id);
    return scenario && mayReadScenario(actor, scenario) ? scenario : null;
  }

  async findByCode(actor: Actor, code: string): Promise<ScenarioEntity | null> {
    const scenario = await this.scenarios.byCode(this.database.reader, code.toUpperCase());
    return scenario && mayReadScenario(actor, scenario) ? scenario : null;
  }

  /** Those of the scenarios with these data assets that the actor may see, firm included: an asset names its owner. */
  async ofAssets(actor: Actor, assetIds: readonly string[]): Promise<ScenarioEntity[]> {
    const found = await this.scenarios.ofAssets(this.database.reader, assetIds);
    return found.filter((scenario) => mayReadScenario(actor, scenario) && maySeeName(actor, scenario));
  }

  /** Without any policy: for slices that decide themselves what to show. */
  load(reader: Reader, id: string): Promise<ScenarioEntity | null> {
    return this.scenarios.byId(reader, id);
  }

  async loadMany(reader: Reader, ids: readonly string[]): Promise<Map<string, ScenarioEntity>> {
    return new Map((await this.scenarios.byIds(reader, ids)).map((scenario) => [scenario.id, scenario]));
  }

  /** One query for all scenarios that a request asks for; null for those that are absent or hidden from the actor. */
  loader(context: RequestContext, actor: Actor = context.actor): DataLoader<string, ScenarioEntity | null> {
    return loaderOf(
      context,
      this,
      () =>
        new DataLoader<string, ScenarioEntity | null>(async (ids) => {
          const found = await this.loadMany(this.database.reader, ids);
          return ids.map((id) => {
            const scenario = found.get(id);
            return scenario && mayReadScenario(actor, scenario) ? scenario : null;
          });
        }),
    );
  }

  page(
    actor: Actor,
    filter: ScenarioFilter,
    sort: ScenarioSort,
    args: PageArgs,
  ): Promise<Page<ScenarioEntity>> {
    return this.lists.page(this.database.reader, actor, filter, sort, args);
  }

  count(actor: Actor, filter: ScenarioFilter): Promise<number> {
    return this.lists.count(this.database.reader, actor, filter);
  }

  facets(actor: Actor, filter: ScenarioFilter): Promise<Facet[]> {
    return this.lists.facets(this.database.reader, actor, filter);
  }

  versions(ids: readonly string[]): Promise<ScenarioVersionEntity[]> {
    return this.scenarios.versions(this.database.reader, ids);
  }

  /**
   * Takes the scenario FOR SHARE and makes sure that it takes proposals now, by the database's clock: nothing that moves
   * its state or deadline can commit before the caller does. Refuses with DEADLINE_PASSED, WRONG_STATE or NOT_FOUND.
   */
  async lockForSubmission(tx: Tx, scenarioId: string): Promise<ScenarioEntity> {
    const held = await this.scenarios.shareForSubmission(tx, scenarioId);
    if (!held) throw notFound('scenario', 'scenarioId');
    const { scenario, inTime } = held;
    if (!inTime && (scenario.state === 'OPEN' || scenario.state === 'EVALUATING'))
      throw new Refusal([problem('DEADLINE_PASSED', 'The deadline for proposals has passed', 'scenarioId')]);
    if (scenario.state !== 'OPEN')
      throw new Refusal([
        problem('WRONG_STATE', `A scenario in state ${scenario.state} takes no proposals`, 'scenarioId'),
      ]);
    return scenario;
  }

  /** Takes the row FOR UPDATE, for what must be decided about one scenario at a time (selecting, awarding). */
  lock(tx: Tx, scenarioId: string): Promise<ScenarioEntity | null> {
    return this.scenarios.lock(tx, scenarioId);
  }

  /** The firm has picked `awards` proposals. Refuses with WRONG_STATE, NOT_ALLOWED or INVALID. */
  award(tx: Tx, actor: Actor, scenarioId: string, { awards }: { awards: number }): Promise<ScenarioEntity> {
    return this.move(tx, actor, scenarioId, 'scenario.award', (scenario) => unwrap(award(scenario, awards)));
  }

  /** AWARDED → EVALUATING: the winner fell through, or an objection was upheld. */
  reopenEvaluation(tx: Tx, actor: Actor, scenarioId: string, reason: string): Promise<ScenarioEntity> {
    return this.move(
      tx,
      actor,
      scenarioId,
      'scenario.reopen-evaluation',
      (scenario) => unwrap(reopenEvaluation(scenario, reason)),
      reason,
    );
  }

  /** AWARDED → CLOSED: its awards are at work. */
  close(tx: Tx, actor: Actor, scenarioId: string): Promise<ScenarioEntity> {
    return this.move(tx, actor, scenarioId, 'scenario.close', (scenario) => unwrap(close(scenario)));
  }

  /** Brings in a record of another system once per source and external id; with `open`, it is screened by its words and opened. */
  importRecord(
    tx: Tx,
    actor: Actor,
    organizationId: string,
    record: ScenarioRecord,
    options: ImportOptions,
  ): Promise<ImportOutcome> {
    return this.imports.importRecord(tx, actor, organizationId, record, options);
  }

  private move(
    tx: Tx,
    actor: Actor,
    id: string,
    action: AuditAction,
    decide: (scenario: ScenarioEntity) => Decision,
    reason?: string,
  ): Promise<ScenarioEntity> {
    const may = (who: Actor, scenario: ScenarioEntity): boolean =>
      who.kind === 'SYSTEM' || mayEvaluateScenario(who, scenario);
    return this.steps.take(tx, actor, id, { action, reason, may, decide });
  }
}
