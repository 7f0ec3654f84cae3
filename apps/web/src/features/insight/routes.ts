import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readGapSearch } from './gap-search.ts';

const gap = createRoute({
  getParentRoute: () => shell,
  path: '/insight/gap',
  validateSearch: readGapSearch,
  component: lazyRouteComponent(() => import('./gap-page.tsx')),
});

export const insightRoutes = [gap] as const;
