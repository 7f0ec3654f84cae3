import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readScreeningSearch } from './screening-search.ts';

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/screening',
  validateSearch: readScreeningSearch,
  component: lazyRouteComponent(() => import('./screening-page.tsx')),
});

/** The pages of this feature. */
export const screeningRoutes = [inbox] as const;
