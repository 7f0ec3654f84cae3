import { demoMarketIsLoaded, open, playDemoMarket, type Opened } from '@fairway/marketplace';
import type { Logger, Settings } from '@fairway/runtime';
import { startWorker } from '@fairway/worker';

/** Has the demo market been loaded to its end? */
export const demoIsLoaded = ({ database }: Opened): Promise<boolean> => demoMarketIsLoaded(database);

/** Loads the demo market with a worker of its own, so that everything that follows from it follows as usual. */
export async function loadDemoMarket(
  settings: Settings,
  log: Logger,
  opened: Opened,
  say: (line: string) => void,
): Promise<void> {
  // The worker closes its database when it ends, so it gets one of its own. Mails of invented people are not sent.
  const own = { ...settings, DATABASE_URL: opened.url, SMTP_URL: undefined };
  const worker = await startWorker(own, log, await open(own, { applicationName: 'fairway-demo-worker' }));
  try {
    await playDemoMarket(worker, say);
  } finally {
    await worker.close();
  }
}
