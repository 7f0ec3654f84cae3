import pg from 'pg';

const at = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

async function run(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: at(server, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes a database on a server, from a template if one is named; answers its address. */
export async function createOn(server: string, name: string, template?: string): Promise<string> {
  await run(server, `create database ${name}${template ? ` template ${template}` : ''}`);
  return at(server, name);
}

export const dropOn = (server: string, name: string): Promise<void> =>
  run(server, `drop database if exists ${name} with (force)`);
