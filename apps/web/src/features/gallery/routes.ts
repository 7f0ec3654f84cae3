import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from '../../routes/edges.tsx';
import { root } from '../../routes/frame.tsx';

/** Every component in every state, for those who build them; the built console has no such page. */
const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: import.meta.env.DEV ? lazyRouteComponent(() => import('./gallery-page.tsx')) : NotFound,
});

export const galleryRoutes = [gallery] as const;
