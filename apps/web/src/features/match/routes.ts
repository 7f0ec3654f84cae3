import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { idsOf } from '../compare/best.ts';

/** The open candidate, and those put beside each other. */
const readChosen = ({ m, compare }: Record<string, unknown>): { m?: string; compare?: string } => {
  const ids = typeof compare === 'string' ? idsOf(compare).join(',') : '';
  return { ...(typeof m === 'string' && m ? { m: m.slice(0, 40) } : {}), ...(ids ? { compare: ids } : {}) };
};
const readScenario = ({ scenario }: Record<string, unknown>): { scenario?: string } =>
  typeof scenario === 'string' && scenario ? { scenario: scenario.slice(0, 40) } : {};

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

const introduction = createRoute({
  getParentRoute: () => shell,
  path: '/matches/print',
  validateSearch: readScenario,
  component: lazyRouteComponent(() => import('./introduction-page.tsx')),
});

const objections = createRoute({
  getParentRoute: () => shell,
  path: '/objections',
  validateSearch: ({ tab, o }: Record<string, unknown>): { tab?: 'all'; o?: string } => ({
    ...(tab === 'all' ? { tab } : {}),
    ...(typeof o === 'string' && o ? { o: o.slice(0, 100) } : {}),
  }),
  component: lazyRouteComponent(() => import('./objections-page.tsx')),
});

export const matchRoutes = [
  objections,
  runs,
  scenarioMatches,
  solutionMatches,
  matches,
  introduction,
] as const;
