import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { MatchingModule } from '@fairway/matching';
import { PartyModule } from '@fairway/party';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { Candidates } from './candidates.service.ts';
import {
  MatchmakingEventFields,
  MatchmakingMeetingFields,
  MatchmakingObstacleFields,
  MatchmakingPairFields,
  MatchmakingRoomFields,
} from './matchmaking-fields.resolver.ts';
import { MatchmakingLoaders } from './matchmaking.loaders.ts';
import { MatchmakingReading } from './matchmaking-reading.service.ts';
import { MatchmakingRepository } from './matchmaking.repository.ts';
import { MatchmakingResolver } from './matchmaking.resolver.ts';
import { MatchmakingService } from './matchmaking.service.ts';
import { MatchmakingSteps } from './matchmaking-steps.service.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingService } from './meeting.service.ts';
import { OnScheduleRequested } from './on-schedule-requested.ts';
import { ScheduleService } from './schedule.service.ts';

/** Days on which firms and vendors meet. */
@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule, MatchingModule],
  providers: [
    MatchmakingRepository,
    MeetingRepository,
    MatchmakingSteps,
    Candidates,
    MatchmakingService,
    ScheduleService,
    MeetingService,
    MatchmakingReading,
    MatchmakingLoaders,
    OnScheduleRequested,
    MatchmakingResolver,
    MatchmakingEventFields,
    MatchmakingMeetingFields,
    MatchmakingPairFields,
    MatchmakingObstacleFields,
    MatchmakingRoomFields,
  ],
  exports: [MatchmakingService, ScheduleService, MeetingService, MatchmakingReading],
})
export class MatchmakingModule {}
