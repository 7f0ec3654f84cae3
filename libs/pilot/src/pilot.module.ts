import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { MatchingModule } from '@fairway/matching';
import { PartyModule } from '@fairway/party';
import { ProposalModule } from '@fairway/proposal';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { OnProposalAwarded } from './on-proposal-awarded.ts';
import {
  PilotDecisionFields,
  PilotFields,
  PilotGateItemFields,
  PilotIndicatorFields,
  PilotRelations,
  ProposalPilot,
  ScenarioPilots,
} from './pilot-fields.resolver.ts';
import { PilotHealth } from './pilot-health.service.ts';
import { PilotLoaders } from './pilot.loaders.ts';
import { PilotLogRepository } from './pilot-log.repository.ts';
import { PilotOutcomes } from './pilot-outcomes.service.ts';
import { PilotReading } from './pilot-reading.service.ts';
import { PilotRepository } from './pilot.repository.ts';
import { PilotBoardFields } from './pilot-board.resolver.ts';
import { PilotResolver } from './pilot.resolver.ts';
import { PilotService } from './pilot.service.ts';
import { PilotSteps } from './pilot-steps.service.ts';
import { PilotWork } from './pilot-work.service.ts';

@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule, MatchingModule, ProposalModule],
  providers: [
    PilotRepository,
    PilotLogRepository,
    PilotHealth,
    PilotSteps,
    PilotOutcomes,
    PilotService,
    PilotWork,
    PilotReading,
    PilotLoaders,
    OnProposalAwarded,
    PilotResolver,
    PilotBoardFields,
    PilotFields,
    PilotRelations,
    PilotIndicatorFields,
    PilotGateItemFields,
    PilotDecisionFields,
    ScenarioPilots,
    ProposalPilot,
  ],
  exports: [PilotService, PilotWork, PilotReading, PilotHealth],
})
export class PilotModule {}
