import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readMySearch, readStep } from './posting-search.ts';

const fresh = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/new',
  validateSearch: (
    search: Record<string, unknown>,
  ): { step?: ReturnType<typeof readStep>; draft?: string } => ({
    step: readStep(search.step),
    draft: typeof search.draft === 'string' ? search.draft : undefined,
  }),
  component: lazyRouteComponent(() => import('./new-page.tsx')),
});
const quick = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/quick',
  component: lazyRouteComponent(() => import('./quick-page.tsx')),
});
const edit = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code/edit',
  validateSearch: (search: Record<string, unknown>): { step?: ReturnType<typeof readStep> } => ({
    step: readStep(search.step),
  }),
  component: lazyRouteComponent(() => import('./edit-page.tsx')),
});
const mine = createRoute({
  getParentRoute: () => shell,
  path: '/my/scenarios',
  validateSearch: readMySearch,
  component: lazyRouteComponent(() => import('./my-scenarios-page.tsx')),
});

export const postingRoutes = [fresh, quick, edit, mine] as const;
