import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { fromGlobalId } from '@fairway/kernel';
import { publishLive } from '@fairway/messaging';
import { Client, world, type World } from '../kit/index.ts';
import { isNothing, MUTATIONS, QUERIES } from './access-calls.ts';
import { accessRows, type AccessRow } from './access-table.ts';
import { outcomeOf } from './operations.ts';
import { PopulatedMarket, ROLES, type Role } from './populated-market.ts';

let w: World;
let m: PopulatedMarket;
let address: string;
const rows = accessRows();
const of = (type: string): AccessRow[] => rows.filter(({ operation }) => operation.startsWith(`${type}.`));

beforeAll(async () => {
  w = await world();
  m = await PopulatedMarket.of(w);
  await m.operations.must(m.client('FIRM'), 'apiTokenCreate', { name: 'for a program', scopes: ['READ'] });
  const { apiTokens } = await m.client('FIRM').must(`{ apiTokens(first: 1) { nodes { id } } }`);
  m.keep('token', apiTokens.nodes[0].id);
  const leaver = await m.memberOfFirm('leaver', 'EDITOR');
  const { viewer } = await leaver.must(`{ viewer { memberships { id } } }`);
  m.keep('member.leaver', viewer.memberships[0].id);
  // The reviewer's institute is the verified organization of the table.
  const institute = await m.do('REVIEWER', 'organizationUpdate', {
    organizationId: m.id('organization.REVIEWER'),
    expectedVersion: await m.version('organization.REVIEWER'),
    name: { zh: '智能制造研究院', en: 'Institute of Intelligent Manufacturing' },
    parts: ['RESEARCH'],
    region: '310000',
    foreignIdentifier: 'HRB 4711',
  });
  await m.do('OFFICER', 'organizationVerify', {
    organizationId: institute.id,
    expectedVersion: institute.version,
    reason: 'Register seen',
  });
  await w.settle();
  await w.api.listen(0, '127.0.0.1');
  address = (await w.api.getUrl()).replace('http', 'ws');
}, 180_000);
afterAll(() => w?.close());

/** The role's session in a client of its own, so that what a call does to the cookie stays with that call. */
function session(role: Role): Client {
  const client = new Client(w.api);
  client.cookie = m.client(role).cookie;
  return client;
}

async function queried(role: Role, { operation, record }: AccessRow): Promise<string> {
  const name = operation.split('.')[1]!;
  const document = QUERIES[record.startsWith('as ') ? `${name} ${record}` : name]!;
  const variables = !document.startsWith('query')
    ? {}
    : name.endsWith('ByCode')
      ? { code: await codeOf(record) }
      : { id: m.id(record) };
  const answer = await session(role).query(document, variables);
  const { code } = outcomeOf(answer, name);
  return code === 'OK' && isNothing((answer.data as unknown as Record<string, unknown>)[name])
    ? 'HIDDEN'
    : code;
}

async function codeOf(record: string): Promise<string> {
  const { type, id } = fromGlobalId(m.id(record))!;
  const table = type.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
  return (await w.database.reader.row<{ code: string }>(`select code from ${table} where id = $1`, [id]))!
    .code;
}

async function called(role: Role, { operation, record }: AccessRow, expected: string): Promise<string> {
  const name = operation.split('.')[1]!;
  const call = MUTATIONS[name]!;
  const fields = m.operations.mutation(name).input?.getFields();
  if (!fields) return (await m.operations.call(session(role), name)).code;
  // A verb that would work is sent a stale version: it is let in, and changes nothing for the roles after it.
  const probes = 'expectedVersion' in fields && !['WRONG_STATE'].includes(expected);
  const input = {
    ...(await call.input?.(m, role)),
    ...(call.idField ? { [call.idField]: m.id(record) } : {}),
    ...('expectedVersion' in fields ? { expectedVersion: probes ? 9_999 : await m.version(record) } : {}),
  };
  const { code } = await m.operations.call(session(role), name, input);
  return probes && code === 'VERSION_CONFLICT'
    ? 'OK'
    : probes && code === 'OK'
      ? 'OK in spite of a stale version'
      : code;
}

/** Opens a socket as the console does, and has the topic spoken to until it answers: what was heard, or why nothing will be. */
async function subscribed(role: Role, { operation, record }: AccessRow): Promise<string> {
  const name = operation.split('.')[1]!;
  const [query, variables, topic] =
    name === 'recordChanged'
      ? [
          'subscription ($ids: [ID!]!) { recordChanged(ids: $ids) { id } }',
          { ids: [m.id(record)] },
          `record:${fromGlobalId(m.id(record))!.id}`,
        ]
      : [
          'subscription { unreadNoticesChanged }',
          {},
          role === 'ANONYMOUS' ? 'nobody' : `notices:${fromGlobalId(m.id(`person.${role}`))!.id}`,
        ];
  class CookieSocket extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers: { cookie: m.client(role).cookie } });
    }
  }
  const client: SocketClient = createClient({
    url: `${address}/graphql`,
    webSocketImpl: CookieSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });
  const results = client.iterate({ query, variables });
  const first = results.next();
  const speaking = setInterval(
    () =>
      void w.database
        .transaction((tx) => publishLive(tx, topic, topic.split(':')[1] ?? ''))
        .catch(() => undefined),
    50,
  );
  try {
    const { value } = (await first) as {
      value?: { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };
    };
    return value?.errors?.[0]?.extensions?.code ?? (value?.data?.[name] === undefined ? 'NOTHING' : 'OK');
  } catch (error) {
    return (error as { extensions?: { code?: string } }[])[0]?.extensions?.code ?? String(error);
  } finally {
    clearInterval(speaking);
    await results.return?.();
    await client.dispose();
  }
}

describe('the table of who may do what', () => {
  it('has a row for every root field of the schema, and none besides', () => {
    const fields = (['Query', 'Mutation', 'Subscription'] as const).flatMap((type) =>
      m.operations.fields(type).map((field) => `${type}.${field.name}`),
    );
    expect([...new Set(rows.map(({ operation }) => operation))].sort()).toEqual(fields.sort());
  });

  it('says what is asked of every row', () => {
    for (const { operation, record, expected } of rows) {
      const [type, name] = operation.split('.') as [string, string];
      if (type === 'Query')
        expect([operation, (record.startsWith('as ') ? `${name} ${record}` : name) in QUERIES]).toEqual([
          operation,
          true,
        ]);
      if (type === 'Mutation') expect([operation, name in MUTATIONS]).toEqual([operation, true]);
      expect([
        operation,
        [...expected.keys()].every((role) => (ROLES as readonly string[]).includes(role)),
      ]).toEqual([operation, true]);
    }
  });

  it('asks every role of every operation at least once', () => {
    for (const operation of new Set(rows.map((row) => row.operation))) {
      const asked = new Set(
        rows.filter((row) => row.operation === operation).flatMap(({ expected }) => [...expected.keys()]),
      );
      expect([operation, ROLES.filter((role) => !asked.has(role))]).toEqual([
        operation,
        operation === 'Query.notices' ? ['REVIEWER', 'ADMINISTRATOR'] : [],
      ]);
    }
  });

  it('marks as public what it lets anybody do', () => {
    for (const { operation, expected } of rows) {
      const [type, name] = operation.split('.') as ['Query' | 'Mutation' | 'Subscription', string];
      const { access } = m.operations.marker(type, name);
      expect([operation, access!.kind === 'PUBLIC']).toEqual([
        operation,
        expected.get('ANONYMOUS') !== 'UNAUTHENTICATED',
      ]);
    }
  });

  const answers = async (
    row: AccessRow,
    ask: (role: Role, expected: string) => Promise<string>,
  ): Promise<Record<string, string>> => {
    const found: Record<string, string> = {};
    // Refusals first: they leave the record as it is for those who may.
    for (const mayToo of [false, true])
      for (const [role, expected] of row.expected)
        if ((expected === 'OK') === mayToo) found[role] = await ask(role as Role, expected);
    return found;
  };

  it.each(of('Query').map((row) => [row.operation, row.record, row] as const))(
    '%s %s',
    async (_operation, _record, row) => {
      expect(await answers(row, (role) => queried(role, row))).toEqual(Object.fromEntries(row.expected));
    },
  );
  it.each(of('Subscription').map((row) => [row.operation, row.record, row] as const))(
    '%s %s',
    async (_operation, _record, row) => {
      expect(await answers(row, (role) => subscribed(role, row))).toEqual(Object.fromEntries(row.expected));
    },
  );
  it.each(of('Mutation').map((row) => [row.operation, row.record, row] as const))(
    '%s %s',
    async (_operation, _record, row) => {
      expect(await answers(row, (role, expected) => called(role, row, expected))).toEqual(
        Object.fromEntries(row.expected),
      );
    },
  );

  it('has asked this many', () =>
    expect(rows.reduce((sum, { expected }) => sum + expected.size, 0)).toBeGreaterThan(1_200));
});
