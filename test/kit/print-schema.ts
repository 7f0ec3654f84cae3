import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { createApi } from '@fairway/api';
import { entities } from '@fairway/marketplace';
import { createLog, readSettings } from '@fairway/runtime';
import { testDatabase } from './test-database.ts';

/** The schema as the code makes it, printed. */
export async function printedSchema(): Promise<string> {
  const test = await testDatabase(entities);
  const settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    INSTALLATION_KEY: 'a key for printing a schema, no more',
  });
  const api = await createApi({
    settings,
    log: createLog('silent', 'schema'),
    opened: { database: test.database, url: test.url },
  });
  try {
    await api.init();
    return `${printSchema(api.get(GraphQLSchemaHost, { strict: false }).schema)}\n`;
  } finally {
    await api.close();
    await test.drop();
  }
}
