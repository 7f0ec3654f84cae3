import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { Database, type Page, type PageArgs, type Tx } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive } from '@fairway/messaging';
import { ScenarioService, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService, type SolutionEntity } from '@fairway/solution';
import { mayDispose, mayReadMatches, dispose } from './domain/disposition.ts';
import { matchDisposed, solutionRecordChanged } from './domain/events.ts';
import type { EventKind } from './domain/learning/index.ts';
import { MatchingEventRepository } from './learning/matching-event.repository.ts';
import type { MatchEntity } from './match.entity.ts';
import { MatchRepository, pairKey, type MatchFilter } from './match.repository.ts';
import type { MatchDisposeInput } from './match.types.ts';

/** What came of a match, for the engine to learn from. */
export interface MatchFeedback {
  scenarioId: string;
  solutionId: string;
  kind: Exclude<EventKind, 'SHOWN'>;
  /** For outcomes: share of the targets reached, 0 to 1. */
  value?: number | null;
}

/** Matches as people see and judge them. */
@Injectable()
export class MatchService {
  constructor(
    private readonly database: Database,
    private readonly matches: MatchRepository,
    private readonly events: MatchingEventRepository,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly audit: AuditService,
  ) {}

  /** Null when absent or hidden: the firm and officers see any match of a scenario, a vendor those of its own solutions. */
  async find(actor: Actor, id: string): Promise<MatchEntity | null> {
    const match = await this.matches.byId(this.database.reader, id);
    return match && (await this.mayRead(actor, match)) ? match : null;
  }

  /** Matches of a scenario, or of a solution; nothing for whoever may not see them. */
  async page(
    actor: Actor,
    of: { scenario: ScenarioEntity } | { solution: SolutionEntity },
    recommended: boolean | undefined,
    args: PageArgs,
  ): Promise<Page<MatchEntity>> {
    const filter = this.filter(actor, of, recommended);
    return filter ? this.matches.page(this.database.reader, filter, args) : EMPTY;
  }

  async count(
    actor: Actor,
    of: { scenario: ScenarioEntity } | { solution: SolutionEntity },
    recommended: boolean | undefined,
  ): Promise<number> {
    const filter = this.filter(actor, of, recommended);
    return filter ? this.matches.count(this.database.reader, filter) : 0;
  }

  /** How the solutions of whoever asks fit a scenario that it may see. */
  own(actor: Actor, scenario: ScenarioEntity): Promise<MatchEntity[]> {
    const organizationId = actor.organization?.id;
    return organizationId
      ? this.matches.ofOrganization(this.database.reader, scenario.id, organizationId)
      : Promise.resolve([]);
  }

  async dispose(actor: Actor, input: MatchDisposeInput): Promise<MatchEntity> {
    // Read before the transaction: one that waits for a second connection while it holds the first can wait for ever.
    const match = await this.find(actor, input.matchId);
    if (!match) throw notFound('match', 'matchId');
    return this.database.transaction(async (tx) => {
      const scenario = (await this.scenarios.load(tx, match.scenarioId))!;
      if (!mayDispose(actor, scenario))
        throw new Refusal([
          problem(
            'NOT_ALLOWED',
            'Only the firm decides about its matches, while it looks for a solution',
            'matchId',
          ),
        ]);
      const decided = unwrap(dispose(match.recommended, input.state, input.reason ?? null));
      await this.matches.setDisposition(tx, match.scenarioId, match.solutionId, decided, actor.personId);
      if (decided.state !== 'NEW')
        await this.recordFeedback(tx, {
          scenarioId: match.scenarioId,
          solutionId: match.solutionId,
          kind: decided.state,
        });
      await appendEvents(tx, [
        matchDisposed(match.scenarioId, { solutionId: match.solutionId, state: decided.state }),
      ]);
      await this.audit.record(tx, actor, {
        action: 'match.dispose',
        recordType: 'Match',
        recordId: match.id,
        reason: decided.reason,
        after: decided,
      });
      await publishLive(tx, `record:${match.id}`, match.id);
      return match;
    });
  }

  /** Of these matches, those that the firm has invited, by their ids; for slices above, which apply their own policy. */
  async invited(matches: readonly MatchEntity[]): Promise<Set<string>> {
    const found = await this.matches.dispositions(this.database.reader, matches);
    return new Set(
      matches.flatMap(({ id, scenarioId, solutionId }) =>
        found.get(pairKey(scenarioId, solutionId))?.state === 'INVITED' ? [id] : [],
      ),
    );
  }

  /** For slices above, in their transaction. */
  async recordFeedback(tx: Tx, feedback: MatchFeedback): Promise<void> {
    await this.events.insert(tx, feedback);
  }

  /** What a pilot came to. */
  async recordOutcome(tx: Tx, outcome: MatchFeedback): Promise<void> {
    await this.events.insert(tx, outcome);
    // What was stopped stands in no record of the vendor, unless it was accepted before.
    if (outcome.kind === 'PILOT_STOPPED' || outcome.kind === 'PILOT_ACCEPTED')
      await appendEvents(tx, [solutionRecordChanged(outcome.solutionId, {})]);
  }

  private async mayRead(actor: Actor, match: MatchEntity): Promise<boolean> {
    const scenario = await this.scenarios.find(actor, match.scenarioId);
    if (!scenario) return false;
    if (mayReadMatches(actor, scenario)) return true;
    const solution = await this.solutions.load(this.database.reader, match.solutionId);
    return !!solution && solution.organizationId === actor.organization?.id;
  }

  private filter(
    actor: Actor,
    of: { scenario: ScenarioEntity } | { solution: SolutionEntity },
    recommended: boolean | undefined,
  ): MatchFilter | null {
    if ('scenario' in of)
      return mayReadMatches(actor, of.scenario) ? { scenarioId: of.scenario.id, recommended } : null;
    return of.solution.organizationId === actor.organization?.id
      ? { solutionId: of.solution.id, recommended }
      : null;
  }
}

const EMPTY: Page<MatchEntity> = { rows: [], hasNextPage: false, endCursor: null, cursorOf: () => '' };
