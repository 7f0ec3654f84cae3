import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { root } from '../../routes/frame.tsx';
import { queries } from './client.ts';
import { sessionQuery } from './session.ts';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Only an address of the console itself is followed after signing in.
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {},
  beforeLoad: async ({ search }) => {
    if (await queries.ensureQueryData(sessionQuery))
      throw redirect({ href: search.next ?? '/', replace: true });
  },
  component: lazyRouteComponent(() => import('./sign-in-page.tsx')),
});

export const sessionRoutes = [signIn] as const;
