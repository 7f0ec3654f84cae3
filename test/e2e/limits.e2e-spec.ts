import { world, type World } from '../kit/index.ts';
import { expectRefused, many, send, type Sent } from './raw-request.ts';

let w: World;
let cookie: string;

beforeAll(async () => {
  w = await world();
  cookie = (await w.as('FIRM')).cookie;
});
afterAll(() => w?.close());

const ask = (query: string, headers: Record<string, string> = {}, variables: object = {}): Promise<Sent> =>
  send(w.api, { payload: JSON.stringify({ query, variables }), headers });

describe.each([
  ['nobody', false],
  ['a signed-in person', true],
] as const)('an operation of %s that asks for too much', (_who, signedIn) => {
  const headers = (): Record<string, string> => (signedIn ? { cookie } : {});
  const tooCostly: [string, string][] = [
    ['100 aliases of a small field', `{ ${many(100, (i) => `a${i}: market { firms }`)} }`],
    ['16 aliases below the root', `{ viewer { ${many(16, (i) => `a${i}: language`)} } }`],
    [
      '11 root fields',
      `{ ${many(11, (i) => `a${i}: __typename`)} ${many(11, (i) => `b${i}: unreadNotices`)} }`,
    ],
    [
      'nesting without end',
      `{ scenarios(first: 1) { nodes { matches(first: 1) { nodes { ${'scenario { matches(first: 1) { nodes { '.repeat(6)}id${' } } }'.repeat(6)} } } } } }`,
    ],
    ['60 directives', `{ viewer { ${many(60, () => `language @include(if: true)`)} } }`],
    ['a thousand rows', `{ scenarios(first: 1000) { nodes { id } } }`],
    [
      'a list of lists of lists',
      `{ scenarios(first: 50) { nodes { matches(first: 50) { nodes { solution { matches(first: 50) { nodes { id } } } } } } } }`,
    ],
    [
      'fragments that multiply',
      `{ ${many(3, () => '...F0')} } ${many(7, (i) => `fragment F${i} on Query { ${many(3, () => `...F${i + 1}`)} }`)} fragment F7 on Query { ${many(3, (i) => `x${i}: __typename`)} market { firms } }`,
    ],
  ];
  it.each(tooCostly)('is refused: %s', async (_name, query) => {
    expectRefused(await ask(query, headers()), ['QUERY_TOO_COSTLY']);
  });

  it('is refused: a thousand rows by a variable', async () =>
    expectRefused(
      await ask('query ($first: Int!) { scenarios(first: $first) { nodes { id } } }', headers(), {
        first: 1000,
      }),
      ['QUERY_TOO_COSTLY'],
    ));

  it.each([
    ['1,500 aliases', `{ ${many(1500, (i) => `a${i}: market { firms }`)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'more words than an operation needs',
      `{ viewer { ${'language '.repeat(20_000)} } }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['ten thousand braces', `${'{ viewer '.repeat(10_000)}`, 'GRAPHQL_PARSE_FAILED'],
    [
      'a fragment that holds itself',
      `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an introspection of types of types',
      `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'directives on one field',
      `{ viewer { language ${'@skip(if: false) '.repeat(60)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no operation', `fragment A on Query { viewer { language } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      `query A { viewer { language } } query B { viewer { language } }`,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['half an operation', `{ viewer {`, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', `{ viewerr { language } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused: %s', async (_name, query, code) => {
    // Who shows no credential does not even get the longest ones read.
    expectRefused(
      await ask(query, headers()),
      [code, ...(query.length > 32_000 && !headers().cookie ? ['BODY_TOO_LARGE'] : [])],
      [400, 413],
    );
  });

  it('is answered within the limits', async () => {
    const { status, body } = await ask(`{ ${many(3, (i) => `a${i}: market { firms }`)} }`, headers());
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

describe('a request that is no operation', () => {
  const query = JSON.stringify({ query: '{ viewer { language } }' });
  it('is refused: several operations in one', async () =>
    expectRefused(await send(w.api, { payload: `[${query},${query}]` }), ['BAD_REQUEST']));
  it('is refused: JSON that breaks off', async () =>
    expectRefused(await send(w.api, { payload: '{"query": "{ viewer' }), ['BAD_REQUEST']));
  it('is refused: nothing', async () =>
    expectRefused(await send(w.api, { payload: '' }), ['BAD_REQUEST', 'BAD_USER_INPUT']));
  it('is refused: a number', async () =>
    expectRefused(await send(w.api, { payload: '7' }), ['BAD_REQUEST', 'BAD_USER_INPUT']));
  it('is refused: a query that is no text', async () =>
    expectRefused(await send(w.api, { payload: '{"query": {"a": 1}}' }), ['BAD_REQUEST', 'BAD_USER_INPUT']));
  it('is refused: variables that are no object', async () =>
    expectRefused(await send(w.api, { payload: '{"query": "{ viewer { language } }", "variables": "x"}' }), [
      'BAD_REQUEST',
      'BAD_USER_INPUT',
    ]));
  it('is refused: a prototype in disguise', async () =>
    expectRefused(
      await send(w.api, { payload: '{"query": "{ viewer { language } }", "__proto__": {"a": 1}}' }),
      ['BAD_REQUEST', 'BAD_USER_INPUT'],
    ));
  it('is refused: two megabytes', async () =>
    expectRefused(
      await send(w.api, {
        payload: JSON.stringify({ query: '{ viewer { language } }', pad: 'x'.repeat(2 * 1024 * 1024) }),
      }),
      ['BODY_TOO_LARGE'],
      [413],
    ));
  it('is refused: more than nobody has to say', async () => {
    const payload = JSON.stringify({
      query: '{ viewer { language } }',
      variables: { pad: 'x'.repeat(40_000) },
    });
    expectRefused(await send(w.api, { payload }), ['BODY_TOO_LARGE'], [413]);
    expect((await send(w.api, { payload, headers: { cookie } })).status).toBe(200);
  });
  it('is refused: plain text, which a foreign page may send', async () =>
    expectRefused(
      await send(w.api, { payload: query, headers: { 'content-type': 'text/plain' } }),
      ['BAD_REQUEST'],
      [400, 415],
    ));
  it('is refused: a form, which a foreign page may send', async () =>
    expectRefused(
      await send(w.api, {
        payload: 'query={viewer{language}}',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      ['BAD_REQUEST'],
      [400, 415],
    ));
  it('is refused: a mutation by GET', async () =>
    expectRefused(
      await send(w.api, {
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent('mutation { signOut { signedOut } }')}`,
        headers: { 'apollo-require-preflight': '1', cookie },
      }),
      ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'],
      [400, 405],
    ));
  it('is refused: a GET that a foreign page may send', async () =>
    expectRefused(
      await send(w.api, {
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent('{ viewer { language } }')}`,
        headers: { cookie },
      }),
      ['BAD_REQUEST'],
      [400],
    ));
  it('is refused: an address that is none', async () =>
    expectRefused(await send(w.api, { url: '/graphqll', payload: query }), ['NOT_FOUND'], [404]));
  it('is refused: an address that cannot be read', async () =>
    expectRefused(
      await send(w.api, { method: 'GET', url: '/%zz' }),
      ['BAD_REQUEST', 'NOT_FOUND'],
      [400, 404],
    ));

  it('is no way out of the session: the cookie still holds', async () => {
    const { body } = await ask('{ viewer { language } }', { cookie });
    expect(body.data).toMatchObject({ viewer: {} });
  });
});
