import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readRulesSearch } from './rules-search.ts';

const rules = createRoute({
  getParentRoute: () => shell,
  path: '/rules',
  validateSearch: readRulesSearch,
  component: lazyRouteComponent(() => import('./rules-page.tsx')),
});

/** The pages of this feature. */
export const rulesRoutes = [rules] as const;
