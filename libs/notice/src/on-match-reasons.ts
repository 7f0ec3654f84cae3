import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import {
  matchObjected,
  matchObjectionAnswered,
  matchQuestionAsked,
  ObjectionService,
  QuestionService,
} from '@fairway/matching';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import type { Telling } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

/** Questions reach whoever can fill in the field, objections an officer, and answers whoever objected. */
@Injectable()
@Subscriber({
  name: 'notice.on-match-reasons',
  events: [matchQuestionAsked, matchObjected, matchObjectionAnswered],
})
export class OnMatchReasons implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly questions: QuestionService,
    private readonly objections: ObjectionService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const telling =
      event.name === matchQuestionAsked.name
        ? await this.ofQuestion(event.recordId)
        : await this.ofObjection(event);
    await once(async (tx) => {
      if (telling) await this.notices.tell(tx, telling);
    });
  }

  /** The title is that of the asking record: the reader knows its own, and the link leads into it. */
  private async ofQuestion(id: string): Promise<Telling | null> {
    const question = await this.questions.load(id);
    if (!question) return null;
    const { reader } = this.database;
    const scenario = await this.scenarios.load(reader, question.scenarioId);
    const solution = await this.solutions.load(reader, question.solutionId);
    if (!scenario || !solution) return null;
    const [asked, asking] = question.side === 'SCENARIO' ? [scenario, solution] : [solution, scenario];
    return {
      kind: 'MATCH_QUESTION',
      recordType: 'MatchQuestion',
      recordId: id,
      title: asking.title,
      organizationIds: [asked.organizationId],
      editorsOnly: true,
    };
  }

  private async ofObjection(event: StoredEvent): Promise<Telling | null> {
    const objection = await this.objections.load(event.recordId);
    const scenario = objection && (await this.scenarios.load(this.database.reader, objection.scenarioId));
    if (!scenario) return null;
    const about = { recordType: 'MatchObjection', recordId: objection.id, title: scenario.title };
    return event.name === matchObjected.name
      ? { ...about, kind: 'MATCH_OBJECTED', officersOf: { region: scenario.region } }
      : { ...about, kind: 'MATCH_OBJECTION_ANSWERED', organizationIds: [objection.organizationId] };
  }
}
