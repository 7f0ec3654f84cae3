import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { AuditService } from '@fairway/audit';
import { appendEvents, publishLive } from '@fairway/messaging';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { matchQuestionAsked } from '../domain/events.ts';
import type { Side } from '../domain/match.ts';
import { askFor, mayAsk } from '../domain/question-to-party.ts';
import { unknownsOf } from '../domain/unknown.ts';
import type { MatchEntity } from '../match.entity.ts';
import { MatchRepository } from '../match.repository.ts';
import { MatchService } from '../match.service.ts';
import { QuestionRepository } from './question.repository.ts';
import type { MatchQuestionEntity } from './reasons.entity.ts';
import { sidesOf } from './sides.ts';

/** What is unknown of a match, asked of whoever can say it. */
@Injectable()
export class QuestionService {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly repository: MatchRepository,
    private readonly matches: MatchService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly audit: AuditService,
  ) {}

  /** Asks a side for a field. Asked a second time, by whomever, it says the same and tells nobody again. */
  async ask(actor: Actor, input: { matchId: string; side: Side; field: string }): Promise<MatchEntity> {
    const match = await this.matches.find(actor, input.matchId);
    if (!match) throw notFound('match', 'matchId');
    const { side } = input;
    return this.database.transaction(async (tx) => {
      const sides = await sidesOf(tx, match, { scenarios: this.scenarios, solutions: this.solutions });
      if (!mayAsk(actor, sides, side))
        throw new Refusal([
          problem('NOT_ALLOWED', 'The other side of a match and officers of its region ask', 'matchId'),
        ]);
      const { field } = unwrap(askFor(unknownsOf(match), side, input.field));
      const { scenarioId, solutionId } = match;
      const id = await this.questions.insert(tx, {
        scenarioId,
        solutionId,
        side,
        field,
        organizationId: actor.organization!.id,
        personId: actor.personId,
      });
      if (id) {
        await appendEvents(tx, [matchQuestionAsked(id, { scenarioId, solutionId })]);
        await this.audit.record(tx, actor, {
          action: 'match.ask',
          recordType: 'MatchQuestion',
          recordId: id,
          after: { scenarioId, solutionId, side, field },
        });
        await publishLive(tx, `record:${match.id}`, match.id);
      }
      return match;
    });
  }

  /** For whoever may see the match that it is about. */
  async find(actor: Actor, id: string): Promise<MatchQuestionEntity | null> {
    const question = await this.questions.byId(this.database.reader, id);
    return question && (await this.match(actor, question)) ? question : null;
  }

  /** The match of a pair; null once it is no match any more, or to whoever may not see it. */
  async match(
    actor: Actor,
    { scenarioId, solutionId }: { scenarioId: string; solutionId: string },
  ): Promise<MatchEntity | null> {
    const match = await this.repository.ofPair(this.database.reader, scenarioId, solutionId);
    return match && this.matches.find(actor, match.id);
  }

  load(id: string): Promise<MatchQuestionEntity | null> {
    return this.questions.byId(this.database.reader, id);
  }
}
