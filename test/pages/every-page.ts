import { ask, expect, type Page, type Role } from './kit.ts';

/** A page of the console: who opens it, and where it is, which may depend on what the demo market holds. */
export interface ConsolePage {
  name: string;
  /** Null for who has no account. */
  role: Role | null;
  path: string | ((page: Page) => Promise<string>);
}

interface Listed {
  code: string;
  state: string;
}

/** The firm's own scenario with the most matches. */
async function matchedScenario(page: Page): Promise<string> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: (Listed & { matchCount: number })[] } }>(
    page,
    '{ myScenarios(first: 50) { nodes { code state matchCount } } }',
  );
  const found = myScenarios.nodes
    .filter((one) => one.state === 'OPEN')
    .sort((a, b) => b.matchCount - a.matchCount)[0];
  expect(found?.matchCount).toBeGreaterThan(0);
  return found!.code;
}

/** Every page of the console; a new page belongs here, and is then looked at in each language, width and theme. */
export const EVERY_PAGE: ConsolePage[] = [
  { name: 'start', role: null, path: '/' },
  { name: 'sign-up', role: null, path: '/sign-up' },
  { name: 'sign-in', role: null, path: '/sign-in' },
  { name: 'scenarios', role: 'FIRM', path: '/scenarios' },
  {
    name: 'matches',
    role: 'FIRM',
    path: async (page) => `/scenarios/${await matchedScenario(page)}/matches`,
  },
  { name: 'pipeline', role: 'OFFICER', path: '/pipeline' },
  { name: 'notices', role: 'FIRM', path: '/notices' },
  { name: 'mails', role: 'ADMINISTRATOR', path: '/admin/mails' },
  { name: 'organization', role: 'FIRM', path: '/organization' },
  { name: 'account', role: 'VENDOR', path: '/account' },
  { name: 'register', role: 'OFFICER', path: '/organizations' },
  { name: 'queue', role: 'ADMINISTRATOR', path: '/admin/queue' },
  { name: 'not-found', role: 'FIRM', path: '/nothing-is-here' },
];
