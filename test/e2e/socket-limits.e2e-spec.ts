import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { fromGlobalId } from '@fairway/kernel';
import { publishLive } from '@fairway/messaging';
import { world, type World } from '../kit/index.ts';
import { many, type Sent } from './raw-request.ts';

let w: World;
let cookie: string;

beforeAll(async () => {
  w = await world();
  cookie = (await w.as('FIRM')).cookie;
});
afterAll(() => w?.close());

describe('an operation on a socket', () => {
  let address: string;
  beforeAll(async () => {
    await w.api.listen(0, '127.0.0.1');
    address = `${(await w.api.getUrl()).replace('http', 'ws')}/graphql`;
  });

  const socket = (as?: string): SocketClient => {
    class CookieSocket extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: as ? { cookie: as } : {} });
      }
    }
    return createClient({
      url: address,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
  };
  /** The first thing that comes back: errors as they were sent. */
  async function refusal(
    client: SocketClient,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Sent['body']['errors']> {
    try {
      const { value } = await client.iterate({ query, variables }).next();
      return (value as Sent['body'] | undefined)?.errors;
    } catch (errors) {
      return errors as Sent['body']['errors'];
    }
  }

  it('is answered to whoever sends a cookie that cannot be decoded', async () => {
    const client = socket('other=%');
    try {
      const errors = await refusal(client, 'subscription { unreadNoticesChanged }');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    } finally {
      await client.dispose();
    }
  });

  it.each([
    ['a query', '{ viewer { language } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { signOut { signedOut } }', 'BAD_REQUEST'],
    ['a field that is not there', 'subscription { unreadNotice }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a fragment that holds itself',
      'subscription { ...A } fragment A on Subscription { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'many aliases',
      `subscription { recordChanged(ids: []) { ${many(20, (i) => `a${i}: id`)} } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a very long one',
      `subscription { recordChanged(ids: []) { ${'id '.repeat(5_000)} } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a variable of another type',
      'subscription ($ids: [ID!]!) { recordChanged(ids: $ids) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too many records',
      `subscription { recordChanged(ids: [${'"a" '.repeat(51)}]) { id } }`,
      'BAD_USER_INPUT',
    ],
  ])('is refused: %s', async (_name, query, code) => {
    const client = socket(cookie);
    try {
      const errors = await refusal(client, query);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(errors![0]!.extensions.traceId).toMatch(/^[0-9a-f]{32}$/);
    } finally {
      await client.dispose();
    }
  });

  it('is refused on a socket that outlived its session', async () => {
    const person = await w.as('VENDOR');
    const client = socket(person.cookie);
    try {
      const heard = client.iterate({ query: 'subscription { unreadNoticesChanged }' });
      void heard.next();
      await w.api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie: person.cookie },
        payload: JSON.stringify({ query: 'mutation { signOut { signedOut } }' }),
      });
      expect(
        (await refusal(client, 'subscription { unreadNoticesChanged }'))?.map(
          ({ extensions }) => extensions.code,
        ),
      ).toEqual(['UNAUTHENTICATED']);
    } finally {
      await client.dispose();
    }
  });
});

describe('a subscription', () => {
  it('ends with the session that opened it', async () => {
    const address = `${(await w.api.getUrl()).replace('http', 'ws')}/graphql`;
    const person = await w.as('OFFICER');
    const { viewer } = await person.must('{ viewer { person { id } } }');
    const topic = `notices:${fromGlobalId(viewer.person.id)!.id}`;
    const speak = (): Promise<void> => w.database.transaction((tx) => publishLive(tx, topic, 'x'));
    class CookieSocket extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: { cookie: person.cookie } });
      }
    }
    const closed: number[] = [];
    const client = createClient({
      url: address,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      on: { closed: (event) => closed.push((event as { code: number }).code) },
    });
    const heard = client.iterate({ query: 'subscription { unreadNoticesChanged }' });
    const first = heard.next();
    const speaking = setInterval(() => void speak().catch(() => undefined), 100);
    try {
      await first;
      await person.must('mutation { signOut { signedOut } }');
      for (let n = 0; n < 200 && !closed.length; n += 1)
        await Promise.race([
          heard.next().catch(() => undefined),
          new Promise((done) => setTimeout(done, 50)),
        ]);
      expect(closed).toEqual([4403]);
    } finally {
      clearInterval(speaking);
      await client.dispose();
    }
  });
});
