import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readScenarioSearch, readScenarioTab } from './scenario-search.ts';

const scenarios = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios',
  validateSearch: readScenarioSearch,
  component: lazyRouteComponent(() => import('./scenario-list-page.tsx')),
});
const scenario = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code',
  validateSearch: readScenarioTab,
  component: lazyRouteComponent(() => import('./scenario-page.tsx')),
});

export const scenarioRoutes = [scenarios, scenario] as const;
