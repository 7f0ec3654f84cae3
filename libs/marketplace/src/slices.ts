import type { Type } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { dataAssetEntities, DatasetModule } from '@fairway/dataset';
import { ImportingModule } from '@fairway/importing';
import { InsightModule } from '@fairway/insight';
import { matchingEntities, MatchingModule } from '@fairway/matching';
import { matchmakingEntities, MatchmakingModule } from '@fairway/matchmaking';
import { NoticeModule } from '@fairway/notice';
import { partyEntities, PartyModule } from '@fairway/party';
import { pilotEntities, PilotModule } from '@fairway/pilot';
import { proposalEntities, ProposalModule } from '@fairway/proposal';
import { scenarioEntities, ScenarioModule } from '@fairway/scenario';
import { screeningEntities, ScreeningModule } from '@fairway/screening';
import { solutionEntities, SolutionModule } from '@fairway/solution';
import { TaxonomyModule } from '@fairway/taxonomy';

/** Every slice of the marketplace, in the order of the arrows: the one place that knows them all. */
export const slices: Type[] = [
  TaxonomyModule,
  AuditModule,
  PartyModule,
  ScreeningModule,
  DatasetModule,
  ScenarioModule,
  SolutionModule,
  MatchingModule,
  MatchmakingModule,
  ProposalModule,
  PilotModule,
  ImportingModule,
  NoticeModule,
  InsightModule,
];

/** Rows of every slice. */
export const entities: (new () => object)[] = [
  ...partyEntities,
  ...screeningEntities,
  ...dataAssetEntities,
  ...scenarioEntities,
  ...solutionEntities,
  ...matchingEntities,
  ...matchmakingEntities,
  ...proposalEntities,
  ...pilotEntities,
];
