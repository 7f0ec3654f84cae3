import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readAssetSearch } from './asset-search.ts';

const data = createRoute({
  getParentRoute: () => shell,
  path: '/data',
  validateSearch: readAssetSearch,
  component: lazyRouteComponent(() => import('./asset-list-page.tsx')),
});
const fresh = createRoute({
  getParentRoute: () => shell,
  path: '/data/new',
  validateSearch: ({ draft }: Record<string, unknown>): { draft?: string } =>
    typeof draft === 'string' ? { draft } : {},
  component: lazyRouteComponent(() => import('./asset-new-page.tsx')),
});
const requests = createRoute({
  getParentRoute: () => shell,
  path: '/data/requests',
  validateSearch: ({ side }: Record<string, unknown>): { side?: 'OWNER' | 'REQUESTER' } =>
    side === 'OWNER' || side === 'REQUESTER' ? { side } : {},
  component: lazyRouteComponent(() => import('./requests-page.tsx')),
});
const asset = createRoute({
  getParentRoute: () => shell,
  path: '/data/$id',
  component: lazyRouteComponent(() => import('./asset-page.tsx')),
});
const edit = createRoute({
  getParentRoute: () => shell,
  path: '/data/$id/edit',
  component: lazyRouteComponent(() => import('./asset-edit-page.tsx')),
});
const mine = createRoute({
  getParentRoute: () => shell,
  path: '/my/data',
  component: lazyRouteComponent(() => import('./my-data-page.tsx')),
});

export const datasetRoutes = [data, fresh, requests, asset, edit, mine] as const;
