import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { ImportFiles } from './import-file.service.ts';
import { ImportPreviews } from './import-preview.service.ts';
import { ImportRunRepository } from './import-run.repository.ts';
import { ImportRunService } from './import-run.service.ts';
import { ImportingResolver } from './importing.resolver.ts';
import { OnImportRun } from './on-import-run.ts';
import { OwnersOfRows } from './owners-of-rows.service.ts';

/** Files of records become drafts. */
@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule],
  providers: [
    ImportRunRepository,
    ImportFiles,
    ImportPreviews,
    ImportRunService,
    OwnersOfRows,
    OnImportRun,
    ImportingResolver,
  ],
  exports: [ImportRunService],
})
export class ImportingModule {}
