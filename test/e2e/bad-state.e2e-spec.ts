import { fromGlobalId, newId, toGlobalId } from '@fairway/kernel';
import { world, type Client, type World } from '../kit/index.ts';
import { castingScenario } from '../kit/records.ts';
import { digest } from './digest.ts';
import type { Outcome } from './operations.ts';
import { PopulatedMarket } from './populated-market.ts';
import { CREATES, UNIQUE, VERBS, type VerbCase } from './verb-cases.ts';

let w: World;
let m: PopulatedMarket;
const AT_ONCE = 10;

beforeAll(async () => {
  w = await world();
  m = await PopulatedMarket.of(w);
  await m.scenario('scenario.screeningFree', 30);
  await m.scenario('scenario.forKeys', 30);
  const created = await m.operations.must<{ __typename: string }>(m.client('FIRM'), 'apiTokenCreate', {
    name: 'for revoking',
    scopes: ['READ'],
  });
  expect(created.__typename).toBe('ApiTokenWithSecret');
  const { apiTokens } = await m.client('FIRM').must(`{ apiTokens(first: 1) { nodes { id } } }`);
  m.keep('token', apiTokens.nodes[0].id);
  await w.settle();
}, 180_000);
afterAll(() => w?.close());

const versioned = (verb: VerbCase): boolean =>
  'expectedVersion' in (m.operations.mutation(verb.name).input?.getFields() ?? {});

async function inputFor(
  verb: VerbCase,
  {
    record = verb.record,
    id = m.id(record),
    version,
  }: { record?: string; id?: string; version?: number } = {},
): Promise<object> {
  const expectedVersion = versioned(verb) ? { expectedVersion: version ?? (await m.version(record)) } : {};
  return { ...(await verb.input?.(m)), ...expectedVersion, [verb.idField]: id };
}

const call = async (
  client: Client,
  verb: VerbCase,
  of: Parameters<typeof inputFor>[1] = {},
): Promise<Outcome> => m.operations.call(client, verb.name, await inputFor(verb, of));

async function changesNothing(run: () => Promise<string[]>): Promise<void> {
  await w.settle();
  const before = await digest(w.database.reader);
  const wrong = await run();
  expect(wrong).toEqual([]);
  expect(await digest(w.database.reader)).toEqual(before);
}

describe('verbs on records that are there', () => {
  it('are all listed: a mutation that takes a record or a version has its row', () => {
    const takesRecord = m.operations
      .mutations()
      .filter(({ input }) =>
        Object.values(input?.getFields() ?? {}).some(
          (field) =>
            String(field.type) === 'ID!' ||
            field.name === 'expectedVersion' ||
            /^(scenario|solution|pilot|proposal)Id$/.test(field.name),
        ),
      );
    expect(VERBS.map(({ name }) => name).sort()).toEqual(takesRecord.map(({ name }) => name).sort());
  });

  it('refuse a version that was not the last', () =>
    changesNothing(async () => {
      const wrong: string[] = [];
      for (const verb of VERBS.filter(versioned)) {
        const { code, named } = await call(m.client(verb.as), verb, { version: 9_999 });
        if (code !== 'VERSION_CONFLICT' || !named.includes('expectedVersion'))
          wrong.push(`${verb.name}: ${code} ${named.join()}`);
      }
      return wrong;
    }));

  it('refuse a record in another state', () =>
    changesNothing(async () => {
      const wrong: string[] = [];
      for (const verb of VERBS.filter((one) => one.wrong)) {
        const { code, named } = await call(m.client(verb.as), verb, { record: verb.wrong! });
        if (code !== 'WRONG_STATE' || !named[0]) wrong.push(`${verb.name}: ${code} ${named.join()}`);
      }
      return wrong;
    }));

  it('refuse other organizations, and to whoever may not see the record it is as if it were not there', () =>
    changesNothing(async () => {
      const wrong: string[] = [];
      for (const verb of VERBS) {
        for (const role of verb.foreign) {
          const client = m.client(role);
          const real = await call(client, verb);
          const { type } = fromGlobalId(m.id(verb.record))!;
          const absent = await call(client, verb, { id: toGlobalId(type, newId()) });
          const { node } = await client.must(`query ($id: ID!) { node(id: $id) { id } }`, {
            id: m.id(verb.record),
          });
          const said = (one: Outcome): string =>
            `${one.code} ${one.named.join()} ${JSON.stringify(one.answer.data)}`;
          if (!['NOT_FOUND', 'NOT_ALLOWED', 'FORBIDDEN'].includes(real.code))
            wrong.push(`${verb.name} as ${role}: ${real.code}`);
          else if (!node && said(real) !== said(absent))
            wrong.push(`${verb.name} as ${role} tells hidden (${said(real)}) from absent (${said(absent)})`);
        }
      }
      return wrong;
    }));
});

const rows = async (table: string): Promise<number> =>
  Number((await w.database.reader.row<{ n: string }>(`select count(*) as n from ${table}`))!.n);

describe('mutations that create, with an idempotency key', () => {
  it.each(CREATES)(
    '$name happens once, also ten times at once, and refuses another body',
    async ({ name, as, input, table }) => {
      const send = async (variant: string, key: string): Promise<Outcome> =>
        m.operations.call(as === 'ANONYMOUS' ? w.anonymous() : m.client(as), name, await input(m, variant), {
          'idempotency-key': key,
        });
      const before = await rows(table);
      const parallel = await Promise.all(
        Array.from({ length: AT_ONCE }, () => send('Alpha', `key of ${name}`)),
      );
      expect(parallel.map(({ code }) => code)).toEqual(Array(AT_ONCE).fill('OK'));
      const later = await send('Alpha', `key of ${name}`);
      const made = new Set([...parallel, later].map(({ answer }) => JSON.stringify(answer.data)));
      // The secret of a token is shown once: the answers differ in nothing else, and `signUp` answers its viewer, who has no id here.
      expect(made.size).toBe(1);
      expect(await rows(table)).toBe(before + 1);
      expect((await send('Beta', `key of ${name}`)).code).toBe('IDEMPOTENCY_KEY_REUSED');
      expect((await send('Beta', 'k'.repeat(256))).code).toBe('IDEMPOTENCY_KEY_INVALID');
      expect(await rows(table)).toBe(before + 1);
    },
  );
});

describe('ten at once', () => {
  it.each(UNIQUE)('$name: one, and $taken for the others', async ({ name, as, input, table, taken }) => {
    const before = await rows(table);
    const outcomes = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, i) =>
        m.operations.call(
          as === 'ANONYMOUS' ? w.anonymous() : m.client(as),
          name,
          await input(m, `Number${i}`),
        ),
      ),
    );
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['OK', ...Array(AT_ONCE - 1).fill(taken)].sort());
    expect(await rows(table)).toBe(before + 1);
  });

  it('invites somebody once when ten invite', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        m.operations.call(m.client('FIRM'), 'memberInvite', { email: 'sought@example.org', role: 'VIEWER' }),
      ),
    );
    expect(outcomes.map(({ code }) => code)).toEqual(Array(AT_ONCE).fill('OK'));
    const open = await w.database.reader.rows(
      `select 1 from invitation where email = 'sought@example.org' and revoked_at is null`,
    );
    expect(open).toHaveLength(1);
  });

  it('attaches data to ten drafts, each in a transaction that reads another slice', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        m.operations.call(m.client('FIRM'), 'scenarioDraft', {
          content: { ...castingScenario(), dataAssetIds: [m.id('asset.posted')] },
        }),
      ),
    );
    expect(outcomes.map(({ code }) => code)).toEqual(Array(AT_ONCE).fill('OK'));
  });

  it.each(VERBS.filter((verb) => verb.succeeds !== 'NEVER'))('$name: $succeeds', async (verb) => {
    const input = await inputFor(verb);
    const outcomes = await Promise.all(
      Array.from({ length: AT_ONCE }, () => m.operations.call(m.client(verb.as), verb.name, input)),
    );
    const codes = outcomes.map(({ code }) => code);
    expect(codes.filter((code) => code === 'OK')).toHaveLength(verb.succeeds === 'ONCE' ? 1 : AT_ONCE);
    const others = codes.filter((code) => code !== 'OK');
    expect(
      others.filter((code) => ['INTERNAL', 'INTERNAL_SERVER_ERROR', 'UNAVAILABLE'].includes(code)),
    ).toEqual([]);
  });

  it('leaves nothing behind that cannot be handled', () => w.settle());
});
