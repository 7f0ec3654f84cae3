import type { ReactNode } from 'react';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { readFilter } from '../features/pilot/filter.ts';
import { readScenarioSearch } from '../features/scenario/scenario-search.ts';
import { queries } from '../features/session/client.ts';
import { rolesOf, sessionQuery } from '../features/session/session.ts';
import { landingOf } from '../features/shell/navigation.ts';
import { Shell } from '../features/shell/shell.tsx';
import { Delayed } from '../ui/states.tsx';
import { Broken, NotFound, Waiting } from './edges.tsx';

const root = createRootRoute({
  component: Outlet,
  errorComponent: ({ error, reset }: ErrorComponentProps): ReactNode => (
    <main>
      <Broken error={error} onRetry={reset} />
    </main>
  ),
  notFoundComponent: () => (
    <main>
      <NotFound />
    </main>
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Only an address of the console itself is followed after signing in.
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {},
  beforeLoad: async ({ search }) => {
    if (await queries.ensureQueryData(sessionQuery))
      throw redirect({ to: search.next ?? '/', replace: true });
  },
  component: lazyRouteComponent(() => import('../features/session/sign-in-page.tsx')),
});

/** Everything behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const viewer = await queries.ensureQueryData(sessionQuery);
    if (!viewer)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { viewer };
  },
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: landingOf(rolesOf(context.viewer)), replace: true });
  },
});

const readChosen = ({ m }: Record<string, unknown>): { m?: string } =>
  typeof m === 'string' && m ? { m: m.slice(0, 40) } : {};

const scenarios = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios',
  validateSearch: readScenarioSearch,
  component: lazyRouteComponent(() => import('../features/scenario/scenario-list-page.tsx')),
});
const scenario = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code',
  component: lazyRouteComponent(() => import('../features/scenario/scenario-page.tsx')),
});
const scenarioMatches = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code/matches',
  validateSearch: readChosen,
  component: lazyRouteComponent(() => import('../features/match/scenario-matches-page.tsx')),
});
const solutionMatches = createRoute({
  getParentRoute: () => shell,
  path: '/solutions/$code/matches',
  validateSearch: readChosen,
  component: lazyRouteComponent(() => import('../features/match/solution-matches-page.tsx')),
});
const matches = createRoute({
  getParentRoute: () => shell,
  path: '/matches',
  component: lazyRouteComponent(() => import('../features/match/matches-page.tsx')),
});
const pipeline = createRoute({
  getParentRoute: () => shell,
  path: '/pipeline',
  validateSearch: readFilter,
  component: lazyRouteComponent(() => import('../features/pilot/pipeline-page.tsx')),
});
const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  component: lazyRouteComponent(() => import('../features/notice/notices-page.tsx')),
});
const mails = createRoute({
  getParentRoute: () => shell,
  path: '/admin/mails',
  component: lazyRouteComponent(() => import('../features/mail/mails-page.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    shell.addChildren([
      home,
      scenarios,
      scenario,
      scenarioMatches,
      solutionMatches,
      matches,
      pipeline,
      notices,
      mails,
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => (
    <Delayed>
      <Waiting />
    </Delayed>
  ),
  defaultErrorComponent: ({ error, reset }) => <Broken error={error} onRetry={reset} />,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
