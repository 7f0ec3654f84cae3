import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  validateSearch: (from: Record<string, unknown>): { unread?: true } =>
    from.unread === true || from.unread === 'true' ? { unread: true } : {},
  component: lazyRouteComponent(() => import('./notices-page.tsx')),
});

/** Where the links of mails lead: to the page of a record, whatever it is. */
const record = createRoute({
  getParentRoute: () => shell,
  path: '/to/$id',
  component: lazyRouteComponent(() => import('./record-page.tsx')),
});

export const noticeRoutes = [notices, record] as const;
