import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { NestLog, type Logger, type Settings } from '@fairway/runtime';
import { DeliveryLoop } from '@fairway/messaging';
import { WorkerModule, type Opened } from '@fairway/marketplace';

/** The worker, running: it sequences, delivers, scores and keeps the schedules. */
export async function startWorker(
  settings: Settings,
  log: Logger,
  opened: Opened,
): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(WorkerModule.of(settings, log, opened), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  await app.get(DeliveryLoop).start();
  return app;
}
