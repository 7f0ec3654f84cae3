import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { createLog, readSettings } from '@fairway/runtime';
import { open, untilTold } from '@fairway/marketplace';
import { createApi } from './api.ts';

const settings = readSettings();
const log = createLog(settings.LOG_LEVEL, 'api');
const opened = await open(settings, { statementTimeoutMs: 5_000, applicationName: 'fairway-api' });
const app = await createApi({
  settings,
  log,
  opened,
  webRoot: fileURLToPath(new URL('../../web/dist', import.meta.url)),
});
await app.listen(settings.PORT, settings.HOST);
log.info({ address: await app.getUrl() }, 'listening');
process.send?.({ ready: await app.getUrl() });
await untilTold();
await app.close();
process.exit(0);
