import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

const calibration = createRoute({
  getParentRoute: () => shell,
  path: '/rules/calibration',
  component: lazyRouteComponent(() => import('./calibration-page.tsx')),
});

export const learningRoutes = [calibration] as const;
