import { DataSource, DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';
import type { Settings } from '@fairway/runtime';
import { migrations } from './migrations/index.ts';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Columns are snake_case in the database and camelCase in code; tables are named by each entity. */
class SnakeNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes, customName ?? snake(propertyName)].join('_');
  }
}

export interface DataSourceOptions {
  entities: (new () => object)[];
  /** Longest a statement may run, in milliseconds; 0 for no limit (migrations, imports). */
  statementTimeoutMs?: number;
  applicationName?: string;
}

/** An unopened connection pool with all entities and migrations. */
export function createDataSource(
  url: string,
  settings: Pick<Settings, 'DATABASE_POOL'>,
  options: DataSourceOptions,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: options.entities,
    migrations,
    migrationsTableName: 'fairway_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    applicationName: options.applicationName ?? 'fairway',
    logging: false,
    extra: {
      max: settings.DATABASE_POOL,
      statement_timeout: options.statementTimeoutMs ?? 0,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 5_000,
    },
  });
}

const MIGRATION_LOCK = 7_246_001;

/** Runs what is missing, one process at a time. */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}
