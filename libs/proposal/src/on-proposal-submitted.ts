import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { MatchService } from '@fairway/matching';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { proposalSubmitted } from './domain/events.ts';
import { ProposalRepository } from './proposal.repository.ts';

/** The engine learns that a vendor found the match worth a proposal; a replacement tells it nothing new. */
@Injectable()
@Subscriber({ name: 'proposal.on-proposal-submitted', events: [proposalSubmitted] })
export class OnProposalSubmitted implements EventSubscriber<{ scenarioId: string; version: number }> {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly matches: MatchService,
  ) {}

  async handle(event: StoredEvent<{ scenarioId: string; version: number }>, once: Once): Promise<void> {
    await once(async (tx) => {
      if (event.payload.version !== 1) return;
      const { solutionIds } = await this.proposals.content(tx, event.recordId);
      for (const solutionId of solutionIds)
        await this.matches.recordFeedback(tx, {
          scenarioId: event.payload.scenarioId,
          solutionId,
          kind: 'PROPOSED',
        });
    });
  }
}
