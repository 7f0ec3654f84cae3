import { Injectable } from '@nestjs/common';
import { canEdit, isOfficer, isOwn, notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Page, type PageArgs, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive, type Once } from '@fairway/messaging';
import { mayReadScenario, ScenarioService } from '@fairway/scenario';
import { mayReadMatches, mayRun } from '../domain/disposition.ts';
import { ENGINE_VERSION } from '../domain/engine.ts';
import { matchRunDone, matchRunRequested } from '../domain/events.ts';
import { AllocationRepository } from '../introduction/allocation.repository.ts';
import type { MatchRunEntity } from '../match.entity.ts';
import { MatchRunRepository } from './match-run.repository.ts';
import { ScoringService } from '../scoring.service.ts';

/** One delivery works so long, then hands over to the next: well below the time after which it would be sent again. */
const PART_MS = 8_000;

/** Scoring on request: with progress that is seen, a pause and a stop. */
@Injectable()
export class MatchRunService {
  constructor(
    private readonly database: Database,
    private readonly runs: MatchRunRepository,
    private readonly scenarios: ScenarioService,
    private readonly scoring: ScoringService,
    private readonly audit: AuditService,
    private readonly allocations: AllocationRepository,
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

  /** Stops a run for good; what it has scored stays. */
  cancel(actor: Actor, id: string): Promise<MatchRunEntity> {
    return this.steer(actor, id, 'cancel', async (tx, run) => {
      if (isOver(run)) throw wrongState(run);
      await this.runs.requestCancel(tx, id);
    });
  }

  /** Stops a run until somebody has it go on. */
  pause(actor: Actor, id: string): Promise<MatchRunEntity> {
    return this.steer(actor, id, 'pause', async (tx, run) => {
      if (isOver(run) || run.state === 'PAUSED') throw wrongState(run);
      await this.runs.requestPause(tx, id);
    });
  }

  /** Has a paused run go on behind the scenario that it had reached. */
  resume(actor: Actor, id: string): Promise<MatchRunEntity> {
    return this.steer(actor, id, 'resume', async (tx, run) => {
      if (run.state !== 'PAUSED' && !run.pauseRequested) throw wrongState(run);
      await this.runs.resume(tx, id);
      if (run.state === 'PAUSED') await appendEvents(tx, [matchRunRequested(id, {})]);
    });
  }

  private steer(
    actor: Actor,
    id: string,
    verb: 'cancel' | 'pause' | 'resume',
    apply: (tx: Tx, run: MatchRunEntity) => Promise<void>,
  ): Promise<MatchRunEntity> {
    return this.database.transaction(async (tx) => {
      const run = await this.runs.lock(tx, id);
      if (!run || !this.mayRead(actor, run)) throw notFound('match run', 'runId');
      if (!canEdit(actor))
        throw new Refusal([problem('NOT_ALLOWED', `Viewers do not ${verb} runs`, 'runId')]);
      await apply(tx, run);
      await this.audit.record(tx, actor, {
        action: `match-run.${verb}`,
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

  /**
   * The job itself, a part at a time. Each scenario's progress is kept as it is scored, so that a run that was paused, or
   * whose worker was killed, goes on behind it.
   */
  async execute(id: string, once: Once): Promise<void> {
    const run = await this.runs.byId(this.database.reader, id);
    if (!run || (run.state !== 'QUEUED' && run.state !== 'RUNNING'))
      return void (await once(async () => undefined));
    const until = performance.now() + PART_MS;
    const open = await this.scoring.openScenarios();
    const ids = (run.scenarioId ? [run.scenarioId] : open.ids).filter(
      (one) => !run.reached || one > run.reached,
    );
    await this.database.transaction((tx) => this.runs.begin(tx, id, ids.length, open.position));
    const weights = await this.scoring.currentWeights();
    for (const [i, scenarioId] of ids.entries()) {
      const scored = await this.scoring.scoreScenario(scenarioId, weights);
      const goOn = await this.database.transaction(async (tx) => {
        await this.allocations.markDue(tx);
        await publishLive(tx, `record:${id}`, id);
        if (scored.embeddingFault) await this.runs.noteFault(tx, id, scored.embeddingFault);
        return this.runs.progress(tx, id, scenarioId, scored.matches);
      });
      if (!goOn) return void (await once((tx) => this.stop(tx, id)));
      if (i + 1 < ids.length && performance.now() > until)
        return void (await once((tx) => appendEvents(tx, [matchRunRequested(id, {})])));
    }
    await once(async (tx) => {
      await this.runs.end(tx, id, 'DONE');
      await appendEvents(tx, [matchRunDone(id, { scenarioId: run.scenarioId })]);
      await publishLive(tx, `record:${id}`, id);
    });
  }

  /** Somebody asked to stop: for good, or until it is resumed. One that was taken back meanwhile is asked for again. */
  private async stop(tx: Tx, id: string): Promise<void> {
    const run = await this.runs.lock(tx, id);
    if (run?.state !== 'RUNNING') return;
    if (run.cancelRequested) await this.runs.end(tx, id, 'CANCELLED');
    else if (run.pauseRequested) await this.runs.pause(tx, id);
    else await appendEvents(tx, [matchRunRequested(id, {})]);
    await publishLive(tx, `record:${id}`, id);
  }

  private mayRead(actor: Actor, run: MatchRunEntity): boolean {
    return isOfficer(actor) || isOwn(actor, run.organizationId);
  }
}

const isOver = ({ state }: MatchRunEntity): boolean =>
  state === 'DONE' || state === 'CANCELLED' || state === 'FAILED';
const wrongState = (run: MatchRunEntity): Refusal =>
  new Refusal([problem('WRONG_STATE', `This run is ${run.state}`, 'runId')]);
