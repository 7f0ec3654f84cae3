import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readSolutionSearch } from './solution-search.ts';
import { readOfferStep, type OfferStep } from './offer-steps.ts';

const solutions = createRoute({
  getParentRoute: () => shell,
  path: '/solutions',
  validateSearch: readSolutionSearch,
  component: lazyRouteComponent(() => import('./solution-list-page.tsx')),
});
const fresh = createRoute({
  getParentRoute: () => shell,
  path: '/solutions/new',
  validateSearch: (search: Record<string, unknown>): { step?: OfferStep; draft?: string } => ({
    step: readOfferStep(search.step),
    draft: typeof search.draft === 'string' ? search.draft : undefined,
  }),
  component: lazyRouteComponent(() => import('./offer-new-page.tsx')),
});
const solution = createRoute({
  getParentRoute: () => shell,
  path: '/solutions/$code',
  component: lazyRouteComponent(() => import('./solution-page.tsx')),
});
const edit = createRoute({
  getParentRoute: () => shell,
  path: '/solutions/$code/edit',
  validateSearch: (search: Record<string, unknown>): { step?: OfferStep } => ({
    step: readOfferStep(search.step),
  }),
  component: lazyRouteComponent(() => import('./offer-edit-page.tsx')),
});
const mine = createRoute({
  getParentRoute: () => shell,
  path: '/my/solutions',
  component: lazyRouteComponent(() => import('./my-solutions-page.tsx')),
});
const recommended = createRoute({
  getParentRoute: () => shell,
  path: '/recommended',
  component: lazyRouteComponent(() => import('./recommended-page.tsx')),
});

export const solutionRoutes = [solutions, fresh, solution, edit, mine, recommended] as const;
