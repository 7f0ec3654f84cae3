import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import {
  proposalAwarded,
  proposalDeclined,
  ProposalService,
  proposalShortlisted,
  proposalSubmitted,
} from '@fairway/proposal';
import { ScenarioService } from '@fairway/scenario';
import type { NoticeKind } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

const TO_THE_VENDOR: Readonly<Record<string, NoticeKind>> = {
  [proposalShortlisted.name]: 'PROPOSAL_SHORTLISTED',
  [proposalAwarded.name]: 'PROPOSAL_SELECTED',
  [proposalDeclined.name]: 'PROPOSAL_DECLINED',
};

@Injectable()
@Subscriber({
  name: 'notice.on-proposal-events',
  events: [proposalSubmitted, proposalShortlisted, proposalAwarded, proposalDeclined],
})
export class OnProposalEvents implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly proposals: ProposalService,
    private readonly scenarios: ScenarioService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const proposal = await this.proposals.load(this.database.reader, event.recordId);
    const scenario = proposal && (await this.scenarios.load(this.database.reader, proposal.scenarioId));
    if (!proposal || !scenario) return;
    const toVendor = TO_THE_VENDOR[event.name];
    // The firm hears that a proposal is in, and nothing of whose it is: that is opened after the deadline.
    const telling = toVendor
      ? {
          kind: toVendor,
          recordType: 'Proposal',
          recordId: proposal.id,
          organizationIds: [proposal.organizationId],
        }
      : {
          kind: 'PROPOSAL_IN' as const,
          recordType: 'Scenario',
          recordId: scenario.id,
          organizationIds: [scenario.organizationId],
        };
    await once((tx) => this.notices.tell(tx, { ...telling, title: scenario.title }));
  }
}
