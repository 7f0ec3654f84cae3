import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readEventSearch, readStep } from './event-search.ts';

const events = createRoute({
  getParentRoute: () => shell,
  path: '/events',
  component: lazyRouteComponent(() => import('./events-page.tsx')),
});
const created = createRoute({
  getParentRoute: () => shell,
  path: '/events/new',
  validateSearch: readStep,
  component: lazyRouteComponent(() => import('./new-event-page.tsx')),
});
const event = createRoute({
  getParentRoute: () => shell,
  path: '/events/$code',
  validateSearch: readEventSearch,
  component: lazyRouteComponent(() => import('./event-page.tsx')),
});
const edit = createRoute({
  getParentRoute: () => shell,
  path: '/events/$code/edit',
  component: lazyRouteComponent(() => import('./edit-event-page.tsx')),
});

export const matchmakingRoutes = [events, created, event, edit] as const;
