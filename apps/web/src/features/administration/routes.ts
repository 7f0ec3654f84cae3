import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readRegisterSearch } from './register-search.ts';

const mails = createRoute({
  getParentRoute: () => shell,
  path: '/admin/mails',
  component: lazyRouteComponent(() => import('../mail/mails-page.tsx')),
});
const queue = createRoute({
  getParentRoute: () => shell,
  path: '/admin/queue',
  component: lazyRouteComponent(() => import('./queue-page.tsx')),
});
const register = createRoute({
  getParentRoute: () => shell,
  path: '/admin/organizations',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./register-page.tsx')),
});
// The same register for officers, who verify in their region.
const officers = createRoute({
  getParentRoute: () => shell,
  path: '/organizations',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./register-page.tsx')),
});

export const administrationRoutes = [mails, queue, register, officers] as const;
