import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readCompareSearch } from './best.ts';

const compare = createRoute({
  getParentRoute: () => shell,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./compare-page.tsx')),
});

/** The pages of this feature. */
export const compareRoutes = [compare] as const;
