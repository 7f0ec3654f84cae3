import 'reflect-metadata';
import { createLog, readSettings } from '@fairway/runtime';
import { open, untilTold } from '@fairway/marketplace';
import { startWorker } from './worker.ts';

const settings = readSettings();
const log = createLog(settings.LOG_LEVEL, 'worker');
const opened = await open(settings, { applicationName: 'fairway-worker' });
const app = await startWorker(settings, log, opened);
log.info('working');
process.send?.({ ready: true });
await untilTold();
await app.close();
process.exit(0);
