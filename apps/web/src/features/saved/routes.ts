import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

/** Where the notice of a kept search leads. */
const found = createRoute({
  getParentRoute: () => shell,
  path: '/found/$id',
  component: lazyRouteComponent(() => import('./found-page.tsx')),
});

export const savedRoutes = [found] as const;
