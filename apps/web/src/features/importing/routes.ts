import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readImportSearch } from './import-search.ts';

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('./import-page.tsx')),
});
const run = createRoute({
  getParentRoute: () => shell,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./import-run-page.tsx')),
});

export const importingRoutes = [imports, run] as const;
