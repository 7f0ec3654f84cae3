import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

const readChosen = ({ m }: Record<string, unknown>): { m?: string } =>
  typeof m === 'string' && m ? { m: m.slice(0, 40) } : {};

const scenarioMatches = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code/matches',
  validateSearch: readChosen,
  component: lazyRouteComponent(() => import('./scenario-matches-page.tsx')),
});
const solutionMatches = createRoute({
  getParentRoute: () => shell,
  path: '/solutions/$code/matches',
  validateSearch: readChosen,
  component: lazyRouteComponent(() => import('./solution-matches-page.tsx')),
});
const matches = createRoute({
  getParentRoute: () => shell,
  path: '/matches',
  component: lazyRouteComponent(() => import('./matches-page.tsx')),
});

const runs = createRoute({
  getParentRoute: () => shell,
  path: '/runs',
  component: lazyRouteComponent(() => import('./runs-page.tsx')),
});

export const matchRoutes = [runs, scenarioMatches, solutionMatches, matches] as const;
