import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDataSource, Database } from '@fairway/database';

export interface TestDatabase {
  url: string;
  database: Database;
  drop(): Promise<void>;
}

/** A migrated database of its own, cloned from the template in a fraction of a second. */
export async function testDatabase(entities: (new () => object)[] = []): Promise<TestDatabase> {
  const server = process.env.FAIRWAY_TEST_SERVER;
  if (!server) throw new Error("The test server is not running: start tests through Jest's int project");
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template fairway`);
  const url = server.replace(/\/fairway$/, `/${name}`);
  const source = createDataSource(url, { DATABASE_POOL: 8 }, { entities });
  await source.initialize();
  const database = new Database(source, true);
  return {
    url,
    database,
    drop: async () => {
      await database.close();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.replace(/\/fairway$/, '/postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
