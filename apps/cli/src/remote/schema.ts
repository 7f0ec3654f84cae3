import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLField,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { Connection } from './connection.ts';
import { cacheFolder } from './credentials.ts';

export interface RootField {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
}

/** The server's schema: asked once for each address and version, then read from a file. */
export async function schemaOf(
  connection: Connection,
  { refresh = false, folder = cacheFolder() } = {},
): Promise<GraphQLSchema> {
  const { installation } = (await connection.ask('{ installation { version } }')) as {
    installation: { version: string };
  };
  const name = createHash('sha256').update(`${connection.url} ${installation.version}`).digest('hex');
  const file = join(folder, `schema-${name.slice(0, 16)}.json`);
  const kept = refresh ? undefined : read(file);
  if (kept) return kept;
  const introspection = await connection.ask(getIntrospectionQuery());
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(introspection));
  return build(introspection);
}

/** Looks a root field up; a schema that was kept may be older than the server, so it is asked again before the field is called unknown. */
export async function findRootField(
  connection: Connection,
  name: string,
  folder?: string,
): Promise<{ schema: GraphQLSchema; root: RootField }> {
  for (const refresh of [false, true]) {
    const schema = await schemaOf(connection, { refresh, ...(folder && { folder }) });
    const root = rootFields(schema).find(({ field }) => field.name === name);
    if (root) return { schema, root };
  }
  throw new Error(`There is no query or mutation ${name}; \`fairway operations\` lists them all`);
}

/** Queries, then mutations, each in the order of the schema. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  const of = (
    kind: RootField['kind'],
    fields: Record<string, GraphQLField<unknown, unknown>> = {},
  ): RootField[] => Object.values(fields).map((field) => ({ kind, field }));
  return [
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
  ];
}

const build = (introspection: unknown): GraphQLSchema =>
  buildClientSchema(introspection as IntrospectionQuery);

function read(file: string): GraphQLSchema | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return build(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Cut short or of another make: it is fetched again.
    return undefined;
  }
}
