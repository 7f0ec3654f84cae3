import { createDataSource, migrate } from '@fairway/database';
import { readSettings, SettingsError } from '@fairway/runtime';

export async function migrateDatabase(): Promise<void> {
  const settings = readSettings();
  if (!settings.DATABASE_URL)
    throw new SettingsError('DATABASE_URL is not set; `npm start` migrates its own PostgreSQL by itself');
  const done = await migrateAt(settings.DATABASE_URL);
  process.stdout.write(done.length ? `migrated: ${done.join(', ')}\n` : 'up to date\n');
}

/** Brings one database up to date; answers the names of what ran. */
export async function migrateAt(url: string): Promise<string[]> {
  const source = createDataSource(url, { DATABASE_POOL: 2 }, { entities: [] });
  await source.initialize();
  try {
    return await migrate(source);
  } finally {
    await source.destroy();
  }
}
