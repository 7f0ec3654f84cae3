import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readJointSearch } from './joint-search.ts';

const like = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code/joint',
  validateSearch: readJointSearch,
  component: lazyRouteComponent(() => import('./like-page.tsx')),
});

export const jointRoutes = [like] as const;
