import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  validateSearch: (from: Record<string, unknown>): { unread?: true } =>
    from.unread === true || from.unread === 'true' ? { unread: true } : {},
  component: lazyRouteComponent(() => import('./notices-page.tsx')),
});

export const noticeRoutes = [notices] as const;
