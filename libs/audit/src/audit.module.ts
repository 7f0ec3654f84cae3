import { Module } from '@nestjs/common';
import { AuditChain } from './audit-chain.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditService } from './audit.service.ts';

@Module({ providers: [AuditService, AuditChain, AuditResolver], exports: [AuditService, AuditChain] })
export class AuditModule {}
