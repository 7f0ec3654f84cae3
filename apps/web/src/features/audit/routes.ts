import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readAuditSearch } from './audit-search.ts';

const trail = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit-page.tsx')),
});

/** The pages of this feature. */
export const auditRoutes = [trail] as const;
