import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { ScreeningRepository } from './screening.repository.ts';
import { ScreeningResolver } from './screening.resolver.ts';
import { ScreeningService } from './screening.service.ts';

/** Admission: rules as data, risk tiers, the officers' inbox. */
@Module({
  imports: [AuditModule, PartyModule],
  providers: [ScreeningRepository, ScreeningService, ScreeningResolver],
  exports: [ScreeningService],
})
export class ScreeningModule {}
