import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionRoutes } from '../features/session/routes.ts';
import { entranceRoutes, entranceShellRoutes } from '../features/entrance/routes.ts';
import { scenarioRoutes } from '../features/scenario/routes.ts';
import { postingRoutes } from '../features/posting/routes.ts';
import { matchRoutes } from '../features/match/routes.ts';
import { compareRoutes } from '../features/compare/routes.ts';
import { solutionRoutes } from '../features/solution/routes.ts';
import { datasetRoutes } from '../features/dataset/routes.ts';
import { proposalRoutes } from '../features/proposal/routes.ts';
import { pilotRoutes } from '../features/pilot/routes.ts';
import { matchmakingRoutes } from '../features/matchmaking/routes.ts';
import { noticeRoutes } from '../features/notice/routes.ts';
import { screeningRoutes } from '../features/screening/routes.ts';
import { auditRoutes } from '../features/audit/routes.ts';
import { importingRoutes } from '../features/importing/routes.ts';
import { overviewRoutes } from '../features/overview/routes.ts';
import { organizationRoutes } from '../features/organization/routes.ts';
import { rulesRoutes } from '../features/rules/routes.ts';
import { taxonomyRoutes } from '../features/taxonomy/routes.ts';
import { administrationRoutes } from '../features/administration/routes.ts';
import { learningRoutes } from '../features/learning/routes.ts';
import { galleryRoutes } from '../features/gallery/routes.ts';
import { insightRoutes } from '../features/insight/routes.ts';
import { savedRoutes } from '../features/saved/routes.ts';
import { jointRoutes } from '../features/joint/routes.ts';
import { rolesOf } from '../features/session/session.ts';
import { landingOf } from '../features/shell/navigation.ts';
import { Delayed } from '../ui/states.tsx';
import { Broken, NotFound, Waiting } from './edges.tsx';
import { root, shell } from './frame.tsx';

const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound });

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    if (context.viewer) throw redirect({ to: landingOf(rolesOf(context.viewer)), replace: true });
  },
  component: lazyRouteComponent(() => import('../features/entrance/landing-page.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    ...sessionRoutes,
    ...galleryRoutes,
    ...entranceRoutes,
    shell.addChildren([
      home,
      ...entranceShellRoutes,
      ...scenarioRoutes,
      ...postingRoutes,
      ...matchRoutes,
      ...compareRoutes,
      ...solutionRoutes,
      ...datasetRoutes,
      ...proposalRoutes,
      ...pilotRoutes,
      ...matchmakingRoutes,
      ...noticeRoutes,
      ...screeningRoutes,
      ...auditRoutes,
      ...importingRoutes,
      ...overviewRoutes,
      ...organizationRoutes,
      ...taxonomyRoutes,
      ...rulesRoutes,
      ...administrationRoutes,
      ...learningRoutes,
      ...jointRoutes,
      ...insightRoutes,
      ...savedRoutes,
      nowhere,
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
