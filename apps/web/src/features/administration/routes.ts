import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

const mails = createRoute({
  getParentRoute: () => shell,
  path: '/admin/mails',
  component: lazyRouteComponent(() => import('../mail/mails-page.tsx')),
});

export const administrationRoutes = [mails] as const;
