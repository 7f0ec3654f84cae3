import { createDataSource, Database } from '@fairway/database';
import { SettingsError, type Settings } from '@fairway/runtime';
import { entities } from './slices.ts';

/** An open database with its address. */
export interface Opened {
  database: Database;
  url: string;
}

/** Opens the database that the settings name, with every slice's entities. */
export async function open(
  settings: Settings,
  options: { statementTimeoutMs?: number; applicationName: string },
): Promise<Opened> {
  const url = settings.DATABASE_URL;
  if (!url)
    throw new SettingsError(
      'DATABASE_URL is not set: `npm start` brings its own PostgreSQL, the api and the worker alone do not',
    );
  const source = createDataSource(url, settings, { entities, ...options });
  await source.initialize();
  return { database: new Database(source, settings.NODE_ENV !== 'production' || settings.DEMO), url };
}

/** Resolves when this process is asked to stop, by a signal or because whoever started it is gone. */
export function untilTold(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGTERM', done);
    process.once('SIGINT', done);
    if (process.send) process.once('disconnect', done);
  });
}
