import { expect, open, settled, test, watch, WIDTHS, type Page, type Role } from './kit.ts';

type Body = { query?: string; extensions?: { persistedQuery: { sha256Hash: string } }; variables?: object };

/** Everything that the console asks the API from now on. */
function asksOf(page: Page): string[] {
  const asks: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/graphql'))
      asks.push(request.postData() ?? '');
  });
  return asks;
}

/** Pages that read before the console is there, with what shows that they have their records. */
const EARLY: [Role, string, string][] = [
  ['OFFICER', '/scenarios', '.scenario-rows > li'],
  ['OFFICER', '/solutions', '.scenario-rows > li'],
  ['OFFICER', '/dashboard', '.kpi'],
  ['OFFICER', '/pipeline', '.pilot-card'],
];

for (const [role, path, shows] of EARLY)
  test(`${path} reads once, before the console is there, and names documents by their hash`, async ({
    page,
  }) => {
    await open(page, role, '/account', 'en');
    const asks = asksOf(page);
    // With its first connection a page that listens looks again: something may have changed before.
    let heard = Infinity;
    page.on('websocket', () => (heard = Math.min(heard, asks.length)));
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(path);
    await expect(page.locator(shows).first()).toBeVisible();
    await settled(page);
    for (const ask of asks) {
      const { query, extensions } = JSON.parse(ask) as Body;
      expect(query).toBeUndefined();
      expect(extensions?.persistedQuery.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
    }
    // The session, what the page shows, and the names in it: each was asked for once.
    const [session, first] = asks;
    for (const ask of [session, first])
      expect(asks.slice(0, heard).filter((one) => one === ask)).toHaveLength(1);
    const names = asks.filter((one) => /"kind":"[A-Z]+","codes":/.test(one));
    const codes = names.flatMap((one) => {
      const { variables } = JSON.parse(one) as { variables: { kind: string; codes: string[] } };
      return variables.codes.map((code) => `${variables.kind}:${code}`);
    });
    expect(codes.length).toBe(new Set(codes).size);
    // Every file of the page that is there in the end was asked for at the start.
    expect(scripts.some((one) => /\/early-[\w-]+\.js$/.test(one))).toBe(true);
  });

test('signing in takes nothing that was read for nobody', async ({ page }) => {
  await page.goto('/scenarios?lang=en');
  await expect(page.locator('.scenario-rows > li').first()).toBeVisible();
  await open(page, 'FIRM', '/scenarios', 'en');
  await expect(page.getByRole('link', { name: 'Post a scenario' }).first()).toBeVisible();
});

test('a console whose files are gone loads itself anew, once', async ({ page }) => {
  await page.setViewportSize(WIDTHS.desk);
  await open(page, 'OFFICER', '/scenarios', 'en');
  let loads = 0;
  await page.route('**/assets/dashboard-page-*.js', (route) =>
    loads ? route.continue() : route.fulfill({ status: 404, body: '' }),
  );
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
  await expect(page.locator('.kpi').first()).toBeVisible();
  expect(loads).toBe(1);
});

type Nodes = { nodes: Record<string, unknown>[]; totalCount?: number };
const MANY = 400;

/** The records of a list as if there were hundreds: copies of those that are there. */
const copies = (list: Nodes): Nodes => ({
  ...list,
  totalCount: MANY,
  nodes: Array.from({ length: list.nodes.length ? MANY : 0 }, (_, n) => {
    const one = list.nodes[n % list.nodes.length]!;
    return { ...one, ...('id' in one && { id: `${String(one.id)}-${n}` }) };
  }),
});

const letter = (n: number) => ({
  eventId: `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`,
  subscriber: 'matching.scenario',
  eventName: 'scenario.opened',
  recordId: '00000000-0000-0000-0000-000000000000',
  attempts: 8,
  error: 'The service was away',
  failedAt: '2026-01-01T00:00:00.000Z',
});

/** Kinds of lists that may grow: as whom and where, the field that holds the records, and what a row is. */
const KINDS: { kind: string; role: Role; path: string; field: string; rows: string }[] = [
  { kind: 'notices', role: 'FIRM', path: '/notices', field: 'notices', rows: '.notice-days > li' },
  {
    kind: 'access requests',
    role: 'FIRM',
    path: '/data/requests?side=OWNER',
    field: 'dataAccesses',
    rows: '.access-row',
  },
  {
    kind: 'members',
    role: 'FIRM',
    path: '/organization?section=members',
    field: 'members',
    rows: '.people > li:has(.initial)',
  },
  {
    kind: 'versions of the weights',
    role: 'OFFICER',
    path: '/rules',
    field: 'matchingWeights',
    rows: '.version-list > li',
  },
  {
    kind: 'dead letters',
    role: 'ADMINISTRATOR',
    path: '/admin/queue',
    field: 'deliveries',
    rows: '.people > li',
  },
];

for (const { kind, role, path, field, rows } of KINDS)
  for (const [name, size] of Object.entries(WIDTHS))
    test(`hundreds of ${kind} draw what is seen, and all can be reached (${name})`, async ({ page }) => {
      await page.setViewportSize(size);
      const trouble = watch(page);
      let filled = 0;
      await page.route('**/graphql', async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        const answer = await route.fetch();
        const body = (await answer.json()) as { data?: Record<string, unknown> };
        const list = body.data?.[field];
        if (body.data && list && typeof list === 'object') {
          if (field === 'deliveries')
            body.data[field] = {
              ...list,
              dead: MANY,
              deadLetters: Array.from({ length: MANY }, (_, n) => letter(n)),
            };
          else if ('nodes' in list) body.data[field] = copies(list as Nodes);
          filled += 1;
        }
        await route.fulfill({ response: answer, json: body });
      });
      await open(page, role, path, 'en');
      const all = page.locator(rows).and(page.locator(':not(.list-room)'));
      await expect(all.first()).toBeVisible();
      expect(filled).toBeGreaterThan(0);
      expect(await all.count()).toBeLessThan(60);
      // A few thousand elements would say that rows are drawn all the same.
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(2_500);
      await expect(all.first()).toHaveAttribute('aria-setsize', String(MANY));
      await expect
        .poll(async () => {
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          return all.last().getAttribute('aria-posinset');
        })
        .toBe(String(MANY));
      expect(await all.count()).toBeLessThan(60);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      expect(trouble).toEqual([]);
    });
