import { Module } from '@nestjs/common';
import { DatasetModule } from '@fairway/dataset';
import { ImportingModule } from '@fairway/importing';
import { MatchmakingModule } from '@fairway/matchmaking';
import { PartyModule } from '@fairway/party';
import { PilotModule } from '@fairway/pilot';
import { ProposalModule } from '@fairway/proposal';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { LiveResolver } from './live.resolver.ts';
import { NoticeRepository } from './notice.repository.ts';
import { NoticeResolver } from './notice.resolver.ts';
import { NoticeService } from './notice.service.ts';
import { OnDataAccessEvents } from './on-data-access-events.ts';
import { OnImportFinished } from './on-import-finished.ts';
import { OnMatchmakingEvents } from './on-matchmaking-events.ts';
import { OnOrganizationVerified } from './on-organization-verified.ts';
import { OnPilotEvents } from './on-pilot-events.ts';
import { OnProposalEvents } from './on-proposal-events.ts';
import { OnScenarioEvents } from './on-scenario-events.ts';
import { OnScreeningOpened } from './on-screening-opened.ts';
import { OnSolutionEvents } from './on-solution-events.ts';

/** Listens to everyone; nobody imports it. */
@Module({
  imports: [
    PartyModule,
    DatasetModule,
    ScenarioModule,
    SolutionModule,
    ProposalModule,
    PilotModule,
    ImportingModule,
    MatchmakingModule,
  ],
  providers: [
    NoticeRepository,
    NoticeService,
    NoticeResolver,
    LiveResolver,
    OnScenarioEvents,
    OnSolutionEvents,
    OnScreeningOpened,
    OnProposalEvents,
    OnPilotEvents,
    OnDataAccessEvents,
    OnOrganizationVerified,
    OnImportFinished,
    OnMatchmakingEvents,
  ],
})
export class NoticeModule {}
