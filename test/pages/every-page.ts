import { ask, expect, type Page, type Role } from './kit.ts';

/** A page of the console: who opens it, and where it is, which may depend on what the demo market holds. */
export interface ConsolePage {
  name: string;
  /** Null for who has no account. */
  role: Role | null;
  path: string | ((page: Page) => Promise<string>);
}

/** What a query of the demo market finds; that there is something is part of the demo. */
async function found(page: Page, query: string, ...way: string[]): Promise<string> {
  const data = await ask<unknown>(page, query);
  const at = way.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
  expect(at, `${query} finds something`).toBeTruthy();
  return String(at);
}

/** The firm's own open scenario with the most matches, by its code. */
async function matchedScenario(page: Page): Promise<string> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: { code: string; matchCount: number }[] } }>(
    page,
    '{ myScenarios(first: 50, states: [OPEN]) { nodes { code matchCount } } }',
  );
  const best = myScenarios.nodes.sort((a, b) => b.matchCount - a.matchCount)[0];
  expect(best?.matchCount).toBeGreaterThan(0);
  return best!.code;
}

const openScenario = (page: Page): Promise<string> =>
  found(
    page,
    '{ scenarios(first: 1, states: [OPEN]) { nodes { code } } }',
    'scenarios',
    'nodes',
    '0',
    'code',
  );
const ownSolution = (page: Page): Promise<string> =>
  found(
    page,
    '{ mySolutions(first: 1, state: [LISTED]) { nodes { code } } }',
    'mySolutions',
    'nodes',
    '0',
    'code',
  );
const asset = (page: Page): Promise<string> =>
  found(page, '{ dataAssets(first: 1, own: true) { nodes { id } } }', 'dataAssets', 'nodes', '0', 'id');
const pilot = (page: Page): Promise<string> =>
  found(
    page,
    '{ pilots(first: 1, stages: [LIVE, ACCEPTANCE, SCALING]) { nodes { code } } }',
    'pilots',
    'nodes',
    '0',
    'code',
  );

/** Up to four matches of one scenario, side by side. */
async function compared(page: Page): Promise<string> {
  const code = await matchedScenario(page);
  const { scenarioByCode } = await ask<{ scenarioByCode: { matches: { nodes: { id: string }[] } } }>(
    page,
    'query ($code: String!) { scenarioByCode(code: $code) { matches(first: 4) { nodes { id } } } }',
    { code },
  );
  return scenarioByCode.matches.nodes.map((one) => one.id).join(',');
}

/** The best match of one scenario, opened: on a phone it stands in the place of the list. */
async function bestMatch(page: Page): Promise<string> {
  const code = await matchedScenario(page);
  const { scenarioByCode } = await ask<{
    scenarioByCode: { matches: { nodes: { solution: { code: string } }[] } };
  }>(
    page,
    'query ($code: String!) { scenarioByCode(code: $code) { matches(first: 1) { nodes { solution { code } } } } }',
    { code },
  );
  return `/scenarios/${code}/matches?m=${scenarioByCode.matches.nodes[0]!.solution.code}`;
}

const event = (page: Page): Promise<string> =>
  found(
    page,
    '{ matchmakingEvents(first: 1, states: [PUBLISHED]) { nodes { code } } }',
    'matchmakingEvents',
    'nodes',
    '0',
    'code',
  );

/** A rehearsed import with a fault in one of its rows. */
async function importRun(page: Page): Promise<string> {
  const stored = await page.request.post('/files', {
    headers: {
      'content-type': 'application/octet-stream',
      'x-fairway-upload': '1',
      'x-file-name': 'lines.csv',
    },
    data: Buffer.from('外部编号,标题,痛点\nline-1,面板划痕,靠人工目检\nline-2,,\n'),
  });
  const { file } = (await stored.json()) as { file: { id: string } };
  const { importRunStart } = await ask<{ importRunStart: { run: { id: string } | null } }>(
    page,
    'mutation ($input: ImportRunStartInput!) { importRunStart(input: $input) { run { id } problems { code message } } }',
    { input: { dryRun: true, fileId: file.id, kind: 'SCENARIOS', source: 'every-page' } },
  );
  return importRunStart.run!.id;
}

/** A search that somebody keeps, under a name of its own. */
async function keptSearch(page: Page): Promise<string> {
  const { savedSearchCreate } = await ask<{ savedSearchCreate: { savedSearch: { id: string } | null } }>(
    page,
    'mutation ($input: SavedSearchCreateInput!) { savedSearchCreate(input: $input) { savedSearch { id } problems { code } } }',
    {
      input: {
        name: `Open ones ${Date.now()}`,
        page: 'scenarios',
        parameters: JSON.stringify({ states: ['OPEN'] }),
      },
    },
  );
  return savedSearchCreate.savedSearch!.id;
}

const pilotId = (page: Page): Promise<string> =>
  found(page, '{ pilots(first: 1) { nodes { id } } }', 'pilots', 'nodes', '0', 'id');

/** Every page of the console; a new page belongs here, and is then looked at in each language, width and theme. */
export const EVERY_PAGE: ConsolePage[] = [
  { name: 'start', role: null, path: '/' },
  { name: 'sign-in', role: null, path: '/sign-in' },
  { name: 'sign-up', role: null, path: '/sign-up' },
  { name: 'password-reset', role: null, path: '/password-reset' },
  { name: 'password-new', role: null, path: `/password-reset#${'a'.repeat(43)}` },
  { name: 'invitation', role: null, path: `/invitation#${'a'.repeat(43)}` },
  { name: 'email-change', role: null, path: `/email-change#${'a'.repeat(43)}` },
  { name: 'public scenarios', role: null, path: '/scenarios' },
  { name: 'public scenario', role: null, path: async (page) => `/scenarios/${await openScenario(page)}` },
  { name: 'not-found', role: 'FIRM', path: '/nothing-is-here' },

  { name: 'my-scenarios', role: 'FIRM', path: '/my/scenarios' },
  { name: 'scenarios', role: 'FIRM', path: '/scenarios' },
  { name: 'scenarios-table', role: 'OFFICER', path: '/scenarios?view=table' },
  { name: 'scenario', role: 'VENDOR', path: async (page) => `/scenarios/${await openScenario(page)}` },
  { name: 'own-scenario', role: 'FIRM', path: async (page) => `/scenarios/${await matchedScenario(page)}` },
  { name: 'scenario-new', role: 'FIRM', path: '/scenarios/new' },
  { name: 'scenario-quick', role: 'FIRM', path: '/scenarios/quick' },
  {
    name: 'scenario-edit',
    role: 'FIRM',
    path: async (page) => `/scenarios/${await matchedScenario(page)}/edit`,
  },
  { name: 'scenario-confirm', role: 'FIRM', path: '/scenarios/confirm?token=nothing' },
  {
    name: 'matches',
    role: 'FIRM',
    path: async (page) => `/scenarios/${await matchedScenario(page)}/matches`,
  },
  { name: 'match', role: 'FIRM', path: bestMatch },
  {
    name: 'introductions',
    role: 'FIRM',
    path: async (page) => `/matches/print?scenario=${await matchedScenario(page)}`,
  },
  { name: 'matches-overview', role: 'VENDOR', path: '/matches' },
  {
    name: 'evaluation',
    role: 'FIRM',
    path: async (page) => `/scenarios/${await matchedScenario(page)}/proposals`,
  },

  { name: 'compare', role: 'FIRM', path: async (page) => `/compare?ids=${await compared(page)}` },

  { name: 'recommended', role: 'VENDOR', path: '/recommended' },
  { name: 'solutions', role: 'FIRM', path: '/solutions' },
  { name: 'my-solutions', role: 'VENDOR', path: '/my/solutions' },
  { name: 'solution', role: 'VENDOR', path: async (page) => `/solutions/${await ownSolution(page)}` },
  { name: 'solution-new', role: 'VENDOR', path: '/solutions/new' },
  {
    name: 'solution-edit',
    role: 'VENDOR',
    path: async (page) => `/solutions/${await ownSolution(page)}/edit`,
  },
  {
    name: 'solution-matches',
    role: 'VENDOR',
    path: async (page) => `/solutions/${await ownSolution(page)}/matches`,
  },
  { name: 'data', role: 'VENDOR', path: '/data' },
  { name: 'my-data', role: 'FIRM', path: '/my/data' },
  { name: 'data-asset', role: 'FIRM', path: async (page) => `/data/${await asset(page)}` },
  {
    name: 'data-of-others',
    role: 'VENDOR',
    path: async (page) =>
      `/data/${await found(page, '{ dataAssets(first: 1, own: false) { nodes { id } } }', 'dataAssets', 'nodes', '0', 'id')}`,
  },
  { name: 'data-edit', role: 'FIRM', path: async (page) => `/data/${await asset(page)}/edit` },
  { name: 'data-new', role: 'FIRM', path: '/data/new' },
  { name: 'data-requests', role: 'FIRM', path: '/data/requests' },

  { name: 'proposals', role: 'VENDOR', path: '/proposals' },
  {
    name: 'proposal-new',
    role: 'VENDOR',
    path: async (page) => `/proposals/new?scenario=${await openScenario(page)}`,
  },
  {
    name: 'proposal',
    role: 'VENDOR',
    path: async (page) =>
      `/proposals/${await found(page, '{ myProposals(first: 1, states: [SUBMITTED, SELECTED, DECLINED]) { nodes { id } } }', 'myProposals', 'nodes', '0', 'id')}`,
  },
  { name: 'events', role: 'OFFICER', path: '/events' },
  { name: 'event', role: 'OFFICER', path: async (page) => `/events/${await event(page)}` },
  {
    name: 'event-agendas',
    role: 'OFFICER',
    path: async (page) => `/events/${await event(page)}?tab=agenda`,
  },
  {
    name: 'event-participants',
    role: 'OFFICER',
    path: async (page) => `/events/${await event(page)}?tab=participants`,
  },
  { name: 'event-agenda', role: 'VENDOR', path: async (page) => `/events/${await event(page)}` },
  { name: 'event-edit', role: 'OFFICER', path: async (page) => `/events/${await event(page)}/edit` },
  { name: 'event-new', role: 'OFFICER', path: '/events/new' },
  { name: 'pipeline', role: 'OFFICER', path: '/pipeline' },
  { name: 'pipeline-table', role: 'OFFICER', path: '/pipeline?view=table' },
  { name: 'pilot', role: 'OFFICER', path: async (page) => `/pilots/${await pilot(page)}` },
  {
    name: 'pilot-indicators',
    role: 'OFFICER',
    path: async (page) => `/pilots/${await pilot(page)}?tab=indicators`,
  },
  {
    name: 'pilot-readings',
    role: 'FIRM',
    path: async (page) => `/pilots/${await pilot(page)}?tab=indicators`,
  },
  { name: 'pilot-risks', role: 'FIRM', path: async (page) => `/pilots/${await pilot(page)}?tab=risks` },

  { name: 'dashboard', role: 'OFFICER', path: '/dashboard' },
  { name: 'gap', role: 'OFFICER', path: '/insight/gap' },
  { name: 'gap-table', role: 'OFFICER', path: '/insight/gap?level=DIVISION&view=table' },
  {
    name: 'scenario-like',
    role: 'FIRM',
    path: async (page) => `/scenarios/${await matchedScenario(page)}/joint`,
  },
  { name: 'screening', role: 'OFFICER', path: '/screening' },
  { name: 'runs', role: 'OFFICER', path: '/runs' },
  { name: 'rules', role: 'OFFICER', path: '/rules' },
  { name: 'calibration', role: 'OFFICER', path: '/rules/calibration' },
  { name: 'objections', role: 'OFFICER', path: '/objections' },
  { name: 'import', role: 'OFFICER', path: '/import' },
  { name: 'import-run', role: 'OFFICER', path: async (page) => `/import/${await importRun(page)}` },
  // Links in mails and notices, which lead on to a page.
  { name: 'record', role: 'FIRM', path: async (page) => `/to/${await pilotId(page)}` },
  { name: 'found', role: 'VENDOR', path: async (page) => `/found/${await keptSearch(page)}` },
  { name: 'taxonomy', role: 'FIRM', path: '/taxonomy' },
  { name: 'notices', role: 'FIRM', path: '/notices' },

  { name: 'organization', role: 'FIRM', path: '/organization' },
  { name: 'members', role: 'VENDOR', path: '/organization?section=members' },
  { name: 'tokens', role: 'FIRM', path: '/organization?section=tokens' },
  { name: 'organization-new', role: 'VENDOR', path: '/organization/new' },
  { name: 'account', role: 'VENDOR', path: '/account' },
  { name: 'register', role: 'OFFICER', path: '/organizations' },
  {
    name: 'organization-page',
    role: 'OFFICER',
    path: async (page) =>
      `/organizations/${await found(page, '{ organizations(first: 1) { nodes { id } } }', 'organizations', 'nodes', '0', 'id')}`,
  },
  {
    name: 'reviewer-scenario',
    role: 'REVIEWER',
    path: async (page) => `/scenarios/${await openScenario(page)}`,
  },
  { name: 'register-of-all', role: 'ADMINISTRATOR', path: '/admin/organizations' },
  { name: 'queue', role: 'ADMINISTRATOR', path: '/admin/queue' },
  { name: 'mails', role: 'ADMINISTRATOR', path: '/admin/mails' },
  { name: 'audit', role: 'ADMINISTRATOR', path: '/audit' },
];
