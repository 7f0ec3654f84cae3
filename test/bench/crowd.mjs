import pg from 'pg';

/** Columns that every copy needs of its own. */
const FRESH = {
  scenario: { id: 'gen_random_uuid()', code: "source.code || '-' || n", source: 'null', external_id: 'null' },
  pilot: {
    id: 'gen_random_uuid()',
    code: "source.code || '-' || n",
    origin: "'REPLICATION'",
    proposal_id: 'null',
  },
};

/** Fills a demo market up with copies of its own records, so that lists are as long as in a grown one; answers how many there are. */
export async function crowd(databaseUrl, { scenarios, pilots }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return {
      scenarios: await copies(client, 'scenario', "source.state = 'OPEN'", scenarios),
      pilots: await copies(client, 'pilot', "source.state = 'RUNNING'", pilots),
    };
  } finally {
    await client.end();
  }
}

async function copies(client, table, which, wanted) {
  const { rows } = await client.query(
    `select column_name from information_schema.columns
     where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  const names = rows.map((one) => one.column_name);
  const values = names.map((name) => FRESH[table][name] ?? `source."${name}"`);
  const there = await count(client, table, which);
  if (there && there < wanted)
    await client.query(
      `insert into ${table} (${names.map((name) => `"${name}"`)})
       select ${values} from ${table} source, generate_series(1, $1) n where ${which} limit $2`,
      [Math.ceil(wanted / there), wanted - there],
    );
  return count(client, table, which);
}

const count = async (client, table, which) =>
  Number((await client.query(`select count(*) n from ${table} source where ${which}`)).rows[0].n);
