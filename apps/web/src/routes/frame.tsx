import type { ReactNode } from 'react';
import {
  createRootRoute,
  createRoute,
  Outlet,
  redirect,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { queries } from '../features/session/client.ts';
import { sessionQuery } from '../features/session/session.ts';
import { Shell } from '../features/shell/shell.tsx';
import { Broken, NotFound } from './edges.tsx';

export const root = createRootRoute({
  component: Outlet,
  errorComponent: ({ error, reset }: ErrorComponentProps): ReactNode => (
    <main>
      <Broken error={error} onRetry={reset} />
    </main>
  ),
  notFoundComponent: () => (
    <main>
      <NotFound />
    </main>
  ),
});

/** Everything behind the sign-in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const viewer = await queries.ensureQueryData(sessionQuery);
    if (!viewer)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { viewer };
  },
  component: Shell,
});
