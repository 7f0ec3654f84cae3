import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { solutionListed, solutionRejected, solutionReturned, SolutionService } from '@fairway/solution';
import type { NoticeKind } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

const KINDS: Readonly<Record<string, NoticeKind>> = {
  [solutionListed.name]: 'SOLUTION_LISTED',
  [solutionReturned.name]: 'SOLUTION_RETURNED',
  [solutionRejected.name]: 'SOLUTION_REJECTED',
};

@Injectable()
@Subscriber({
  name: 'notice.on-solution-events',
  events: [solutionListed, solutionReturned, solutionRejected],
})
export class OnSolutionEvents implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly solutions: SolutionService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const solution = await this.solutions.load(this.database.reader, event.recordId);
    if (!solution) return;
    await once((tx) =>
      this.notices.tell(tx, {
        kind: KINDS[event.name]!,
        recordType: 'Solution',
        recordId: solution.id,
        title: solution.title,
        organizationIds: [solution.organizationId],
      }),
    );
  }
}
