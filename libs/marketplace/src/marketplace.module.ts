import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { AuthModule } from '@fairway/auth';
import { DatabaseModule } from '@fairway/database';
import { FairwayGraphqlModule, NodeModule } from '@fairway/graphql';
import { MessagingModule } from '@fairway/messaging';
import { StorageModule } from '@fairway/storage';
import { RuntimeModule, type Logger, type Settings } from '@fairway/runtime';
import type { Opened } from './open.ts';
import { DeliveriesResolver } from './deliveries.resolver.ts';
import { FileSweep } from './file-sweep.ts';
import { HealthController } from './health.controller.ts';
import { Readiness } from './readiness.service.ts';
import { slices } from './slices.ts';

const foundation = (settings: Settings, log: Logger, opened: Opened) => [
  RuntimeModule.of(settings, log),
  DatabaseModule.of(opened.database, opened.url),
  StorageModule,
  MessagingModule,
  NodeModule,
  ...slices,
];

/** Everything behind HTTP. */
@Module({})
export class ApiModule {
  /** `documents` by the SHA-256 of their text may be sent by this hash alone. */
  static of(
    settings: Settings,
    log: Logger,
    opened: Opened,
    documents: ReadonlyMap<string, string> = new Map(),
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ...foundation(settings, log, opened),
        AuditModule,
        AuthModule,
        FairwayGraphqlModule.withServer(documents),
      ],
      providers: [DeliveriesResolver, Readiness],
      controllers: [HealthController],
    };
  }
}

/** Everything behind the queue. */
@Module({})
export class WorkerModule {
  static of(settings: Settings, log: Logger, opened: Opened): DynamicModule {
    return { module: WorkerModule, imports: foundation(settings, log, opened), providers: [FileSweep] };
  }
}
