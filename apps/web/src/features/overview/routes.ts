import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readOverviewSearch } from './overview-search.ts';

const dashboard = createRoute({
  getParentRoute: () => shell,
  path: '/dashboard',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./dashboard-page.tsx')),
});

export const overviewRoutes = [dashboard] as const;
