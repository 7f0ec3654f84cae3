import { Injectable } from '@nestjs/common';
import { canEdit, isOfficer, isOwn, notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Page, type PageArgs } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive, type Once } from '@fairway/messaging';
import { mayReadScenario, ScenarioService } from '@fairway/scenario';
import { mayReadMatches, mayRun } from './domain/disposition.ts';
import { ENGINE_VERSION } from './domain/engine.ts';
import { matchRunDone, matchRunRequested } from './domain/events.ts';
import type { MatchRunEntity } from './match.entity.ts';
import { MatchRunRepository } from './match-run.repository.ts';
import { ScoringService } from './scoring.service.ts';

/** Scoring on request: with progress that is seen, and a stop. */
@Injectable()
export class MatchRunService {
  constructor(
    private readonly database: Database,
    private readonly runs: MatchRunRepository,
    private readonly scenarios: ScenarioService,
    private readonly scoring: ScoringService,
    private readonly audit: AuditService,
  ) {}

  /** Asks for a run; one of the same scope that still waits is answered instead of a second. */
  async start(actor: Actor, scenarioId: string | null): Promise<MatchRunEntity> {
    return this.database.transaction(async (tx) => {
      if (scenarioId) {
        const scenario = await this.scenarios.load(tx, scenarioId);
        // An officer covers the region, but does not know of a firm's drafts.
        if (!scenario || !mayReadScenario(actor, scenario) || !mayReadMatches(actor, scenario))
          throw notFound('scenario', 'scenarioId');
        if (!mayRun(actor, scenario))
          throw new Refusal([
            problem(
              'NOT_ALLOWED',
              'Only editors of the firm and officers have a scenario scored',
              'scenarioId',
            ),
          ]);
        if (scenario.state !== 'OPEN')
          throw new Refusal([problem('WRONG_STATE', 'Only an open scenario is scored', 'scenarioId')]);
      } else if (!isOfficer(actor) || !canEdit(actor)) {
        throw new Refusal([
          problem('NOT_ALLOWED', 'Only officers have the whole market scored', 'scenarioId'),
        ]);
      }
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended($1, 7246))`, [
        `match-run/${scenarioId ?? 'all'}`,
      ]);
      const waiting = await this.runs.waiting(tx, scenarioId);
      if (waiting) return waiting;
      const run = await this.runs.insert(tx, {
        scenarioId,
        requestedBy: actor.personId,
        organizationId: actor.organization?.id ?? null,
        engineVersion: ENGINE_VERSION,
      });
      await appendEvents(tx, [matchRunRequested(run.id, {})]);
      await this.audit.record(tx, actor, {
        action: 'match-run.start',
        recordType: 'MatchRun',
        recordId: run.id,
      });
      return run;
    });
  }

  async cancel(actor: Actor, id: string): Promise<MatchRunEntity> {
    return this.database.transaction(async (tx) => {
      const run = await this.runs.byId(tx, id);
      if (!run || !this.mayRead(actor, run)) throw notFound('match run', 'runId');
      if (!canEdit(actor)) throw new Refusal([problem('NOT_ALLOWED', 'Viewers do not stop runs', 'runId')]);
      if (run.state !== 'QUEUED' && run.state !== 'RUNNING')
        throw new Refusal([problem('WRONG_STATE', `This run is ${run.state}`, 'runId')]);
      await this.runs.requestCancel(tx, id);
      await this.audit.record(tx, actor, {
        action: 'match-run.cancel',
        recordType: 'MatchRun',
        recordId: id,
      });
      await publishLive(tx, `record:${id}`, id);
      return (await this.runs.byId(tx, id))!;
    });
  }

  async find(actor: Actor, id: string): Promise<MatchRunEntity | null> {
    const run = await this.runs.byId(this.database.reader, id);
    return run && this.mayRead(actor, run) ? run : null;
  }

  async page(
    actor: Actor,
    scenarioId: string | null,
    args: PageArgs,
  ): Promise<{ page: Page<MatchRunEntity>; count: () => Promise<number> }> {
    const scope = {
      scenarioId: scenarioId ?? undefined,
      organizationId: isOfficer(actor) ? undefined : actor.organization?.id,
    };
    return {
      page: (await this.runs.page(this.database.reader, scope, args)) as unknown as Page<MatchRunEntity>,
      count: () => this.runs.count(this.database.reader, scope),
    };
  }

  /** The job itself. Scoring a scenario twice gives the same matches, so a run that was interrupted simply starts over. */
  async execute(id: string, once: Once): Promise<void> {
    const run = await this.runs.byId(this.database.reader, id);
    if (!run || (run.state !== 'QUEUED' && run.state !== 'RUNNING'))
      return void (await once(async () => undefined));
    const open = await this.scoring.openScenarios();
    const ids = run.scenarioId ? [run.scenarioId] : open.ids;
    await this.database.transaction((tx) => this.runs.begin(tx, id, ids.length, open.position));
    const weights = await this.scoring.currentWeights();
    let matches = 0;
    for (const [i, scenarioId] of ids.entries()) {
      const scored = await this.scoring.scoreScenario(scenarioId, weights);
      matches += scored.matches;
      const goOn = await this.database.transaction(async (tx) => {
        await publishLive(tx, `record:${id}`, id);
        if (scored.embeddingFault) await this.runs.noteFault(tx, id, scored.embeddingFault);
        return this.runs.progress(tx, id, i + 1, matches);
      });
      if (!goOn) return void (await once(async (tx) => this.runs.end(tx, id, 'CANCELLED')));
    }
    await once(async (tx) => {
      await this.runs.end(tx, id, 'DONE');
      await appendEvents(tx, [matchRunDone(id, { scenarioId: run.scenarioId })]);
      await publishLive(tx, `record:${id}`, id);
    });
  }

  private mayRead(actor: Actor, run: MatchRunEntity): boolean {
    return isOfficer(actor) || isOwn(actor, run.organizationId);
  }
}
