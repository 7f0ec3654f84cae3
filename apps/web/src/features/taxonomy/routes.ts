import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readTermSearch } from './term-search.ts';

const taxonomy = createRoute({
  getParentRoute: () => shell,
  path: '/taxonomy',
  validateSearch: readTermSearch,
  component: lazyRouteComponent(() => import('./taxonomy-page.tsx')),
});

/** The pages of this feature. */
export const taxonomyRoutes = [taxonomy] as const;
