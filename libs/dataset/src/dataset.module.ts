import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { DataAccessRepository } from './data-access.repository.ts';
import { DataAccessResolver } from './data-access.resolver.ts';
import { DataAccessService } from './data-access.service.ts';
import { DataAssetRepository } from './data-asset.repository.ts';
import { DataAssetResolver } from './data-asset.resolver.ts';
import { DataAssetService } from './data-asset.service.ts';

/** Data assets and who may use them. */
@Module({
  imports: [AuditModule, PartyModule],
  providers: [
    DataAssetRepository,
    DataAccessRepository,
    DataAssetService,
    DataAccessService,
    DataAssetResolver,
    DataAccessResolver,
  ],
  exports: [DataAssetService, DataAccessService],
})
export class DatasetModule {}
