import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { readAgain } from './long-lists.ts';

const STALE_MS = 1_000;
interface Page {
  at: number;
  said: string;
}

/** A list of three pages that has been left; every page that is read afterwards is noted. */
async function list(says: { word: string }) {
  const asked: number[] = [];
  const client: QueryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: STALE_MS, refetchOnMount: readAgain(() => client, STALE_MS) } },
  });
  const options = {
    queryKey: ['list'],
    queryFn: ({ pageParam }: { pageParam: number }): Promise<Page> => {
      asked.push(pageParam);
      return Promise.resolve({ at: pageParam, said: says.word });
    },
    initialPageParam: 0,
    getNextPageParam: (last: Page) => (last.at < 5 ? last.at + 1 : undefined),
  };
  await client.fetchInfiniteQuery({ ...options, pages: 3 });
  asked.length = 0;
  const comeBack = async (): Promise<Page[]> => {
    const observer = new InfiniteQueryObserver(client, options);
    const leave = observer.subscribe(() => undefined);
    const shown = observer.getCurrentResult().data?.pages ?? [];
    await new Promise((done) => setTimeout(done, 20));
    leave();
    return shown;
  };
  return { asked, comeBack };
}

describe('a long list that is shown again', () => {
  let now = 0;
  const { now: clock } = Date;
  beforeEach(() => (Date.now = () => clock() + now));
  afterEach(() => {
    now = 0;
    Date.now = clock;
  });

  it('asks for nothing while it is fresh', async () => {
    const { asked, comeBack } = await list({ word: 'one' });
    expect(await comeBack()).toHaveLength(3);
    expect(asked).toEqual([]);
  });

  it('stands there at once and asks for its first page only while that is the same', async () => {
    const { asked, comeBack } = await list({ word: 'one' });
    now = 2 * STALE_MS;
    expect(await comeBack()).toHaveLength(3);
    expect(asked).toEqual([0]);
    expect(await comeBack()).toHaveLength(3);
    expect(asked).toEqual([0]);
  });

  it('reads all its pages again when the first one has changed', async () => {
    const says = { word: 'one' };
    const { asked, comeBack } = await list(says);
    says.word = 'two';
    now = 2 * STALE_MS;
    expect(await comeBack()).toHaveLength(3);
    expect(asked).toEqual([0, 0, 1, 2]);
  });
});
