import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { MatchingModule } from '@fairway/matching';
import { PartyModule } from '@fairway/party';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { AwardService } from './award.service.ts';
import { MatchContacts } from './match-contact.resolver.ts';
import { OnProposalSubmitted } from './on-proposal-submitted.ts';
import { ProposalReading } from './proposal-reading.service.ts';
import { ProposalRepository } from './proposal.repository.ts';
import { ProposalContentFields, ProposalFields, ProposalResolver } from './proposal.resolver.ts';
import { ProposalService } from './proposal.service.ts';
import { ScenarioProposals } from './scenario-proposals.resolver.ts';

@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule, MatchingModule],
  providers: [
    ProposalRepository,
    ProposalService,
    ProposalReading,
    AwardService,
    ProposalResolver,
    ProposalFields,
    ProposalContentFields,
    ScenarioProposals,
    MatchContacts,
    OnProposalSubmitted,
  ],
  exports: [ProposalService, ProposalReading, AwardService],
})
export class ProposalModule {}
