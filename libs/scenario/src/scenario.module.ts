import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { DatasetModule } from '@fairway/dataset';
import { PartyModule } from '@fairway/party';
import { ScreeningModule } from '@fairway/screening';
import { CoSponsorRepository } from './co-sponsor.repository.ts';
import { DataAssetScenariosResolver } from './data-asset-scenarios.resolver.ts';
import { OnJointOpened } from './on-joint-opened.ts';
import { OnScreeningDecided } from './on-screening-decided.ts';
import { ScenarioAttachments } from './scenario-attachments.service.ts';
import { ScenarioAuthoring } from './scenario-authoring.service.ts';
import { ScenarioCourse } from './scenario-course.service.ts';
import { ScenarioDeadlines } from './scenario-deadlines.service.ts';
import { ScenarioImport } from './scenario-import.service.ts';
import { ScenarioJoint } from './scenario-joint.service.ts';
import { ScenarioJointResolver, CoSponsorResolver } from './scenario-joint.resolver.ts';
import { ScenarioListRepository } from './scenario-list.repository.ts';
import { ScenarioLoaders } from './scenario.loaders.ts';
import { ScenarioRepository } from './scenario.repository.ts';
import { ScenarioResolver } from './scenario.resolver.ts';
import { ScenarioService } from './scenario.service.ts';
import { ScenarioSteps } from './scenario-steps.service.ts';
import { ScenarioSurroundings } from './scenario-surroundings.service.ts';

/** What firms ask for. */
@Module({
  imports: [AuditModule, PartyModule, ScreeningModule, DatasetModule],
  providers: [
    ScenarioRepository,
    CoSponsorRepository,
    ScenarioListRepository,
    ScenarioSteps,
    ScenarioSurroundings,
    ScenarioService,
    ScenarioAttachments,
    ScenarioAuthoring,
    ScenarioCourse,
    ScenarioImport,
    ScenarioJoint,
    ScenarioLoaders,
    ScenarioDeadlines,
    ScenarioResolver,
    ScenarioJointResolver,
    CoSponsorResolver,
    DataAssetScenariosResolver,
    OnScreeningDecided,
    OnJointOpened,
  ],
  exports: [ScenarioService, ScenarioAuthoring, ScenarioCourse],
})
export class ScenarioModule {}
