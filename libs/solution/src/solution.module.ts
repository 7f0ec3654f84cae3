import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { ScreeningModule } from '@fairway/screening';
import { OnScreeningDecided } from './on-screening-decided.ts';
import { SolutionAuthoring } from './solution-authoring.service.ts';
import { SolutionRepository } from './solution.repository.ts';
import { SolutionResolver } from './solution.resolver.ts';
import { SolutionService } from './solution.service.ts';
import { SolutionSteps } from './solution-steps.service.ts';

/** What vendors offer. */
@Module({
  imports: [AuditModule, PartyModule, ScreeningModule],
  providers: [
    SolutionRepository,
    SolutionSteps,
    SolutionAuthoring,
    SolutionService,
    SolutionResolver,
    OnScreeningDecided,
  ],
  exports: [SolutionService, SolutionAuthoring],
})
export class SolutionModule {}
