import { Module } from '@nestjs/common';
import { DatasetModule } from '@fairway/dataset';
import { ImportingModule } from '@fairway/importing';
import { MatchingModule } from '@fairway/matching';
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
import { OnMatchReasons } from './on-match-reasons.ts';
import { OnMatchmakingEvents } from './on-matchmaking-events.ts';
import { OnOrganizationVerified } from './on-organization-verified.ts';
import { OnPilotEvents } from './on-pilot-events.ts';
import { OnProposalEvents } from './on-proposal-events.ts';
import { OnScenarioEvents } from './on-scenario-events.ts';
import { OnScreeningOpened } from './on-screening-opened.ts';
import { OnJointEvents } from './on-joint-events.ts';
import { OnSomethingOpened, TellSearchAlerts } from './on-something-opened.ts';
import { SearchAlertService } from './search-alert.service.ts';
import { OnSolutionEvents } from './on-solution-events.ts';

/** Listens to everyone; nobody imports it. */
@Module({
  imports: [
    PartyModule,
    MatchingModule,
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
    SearchAlertService,
    OnSomethingOpened,
    TellSearchAlerts,
    OnJointEvents,
    OnScreeningOpened,
    OnProposalEvents,
    OnPilotEvents,
    OnDataAccessEvents,
    OnOrganizationVerified,
    OnImportFinished,
    OnMatchReasons,
    OnMatchmakingEvents,
  ],
})
export class NoticeModule {}
