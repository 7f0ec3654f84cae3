import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readFilter } from './filter.ts';

const pipeline = createRoute({
  getParentRoute: () => shell,
  path: '/pipeline',
  validateSearch: readFilter,
  component: lazyRouteComponent(() => import('./pipeline-page.tsx')),
});

export const pilotRoutes = [pipeline] as const;
