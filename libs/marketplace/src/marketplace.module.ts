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
  static of(settings: Settings, log: Logger, opened: Opened): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ...foundation(settings, log, opened),
        AuditModule,
        AuthModule,
        FairwayGraphqlModule.withServer(),
      ],
      providers: [DeliveriesResolver],
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
