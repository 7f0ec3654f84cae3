import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readFilter } from './filter.ts';
import { readPilotTab } from './pilot-search.ts';

const pipeline = createRoute({
  getParentRoute: () => shell,
  path: '/pipeline',
  validateSearch: readFilter,
  component: lazyRouteComponent(() => import('./pipeline-page.tsx')),
});
const pilot = createRoute({
  getParentRoute: () => shell,
  path: '/pilots/$code',
  validateSearch: readPilotTab,
  component: lazyRouteComponent(() => import('./pilot-page.tsx')),
});

export const pilotRoutes = [pipeline, pilot] as const;
