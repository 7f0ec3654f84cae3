import { existsSync, readFileSync } from 'node:fs';
import { startEmbedded } from '@fairway/database';
import { open, type Opened } from '@fairway/marketplace';
import { readSettings, type Settings } from '@fairway/runtime';
import { migrateAt } from './migrate.ts';
import { runFile, isAlive, type RunningInstallation } from './installation.ts';

/** Runs something on the installation's database: a real server, that of a running `npm start`, or the embedded one started for the while. */
export async function withDatabase<T>(run: (opened: Opened, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings();
  if (settings.DATABASE_URL)
    return close(await open(settings, { applicationName: 'fairway-cli' }), (opened) => run(opened, settings));
  const running = runningInstallation(settings);
  if (running) {
    const own = { ...settings, DATABASE_URL: running.databaseUrl };
    return close(await open(own, { applicationName: 'fairway-cli' }), (opened) => run(opened, own));
  }
  const server = await startEmbedded({ dataDir: settings.DATA_DIR, startFolder: process.cwd() });
  try {
    // As `npm start` does: a data folder may be new, or older than this code.
    await migrateAt(server.url);
    const own = { ...settings, DATABASE_URL: server.url };
    return await close(await open(own, { applicationName: 'fairway-cli' }), (opened) => run(opened, own));
  } finally {
    await server.stop();
  }
}

/** The `npm start` that runs on this data folder, if one does. */
export function runningInstallation(settings: Settings): RunningInstallation | undefined {
  const file = runFile(settings);
  if (!existsSync(file)) return undefined;
  try {
    const running = JSON.parse(readFileSync(file, 'utf8')) as RunningInstallation;
    return isAlive(running) ? running : undefined;
  } catch {
    // A file cut short by a crash says nothing.
    return undefined;
  }
}

async function close<T>(opened: Opened, run: (opened: Opened) => Promise<T>): Promise<T> {
  try {
    return await run(opened);
  } finally {
    await opened.database.close();
  }
}
