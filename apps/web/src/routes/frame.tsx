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
import { isPublic, PublicFrame } from '../features/shell/public-frame.tsx';
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

/** Every page with the frame around it. Whoever is not signed in sees the public ones in a light frame and is asked in for the rest. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location, matches }) => {
    const viewer = await queries.ensureQueryData(sessionQuery);
    // Where nothing is, there is nothing to sign in for.
    const nowhere = matches.some(({ routeId }) => (routeId as string) === '/shell/$');
    if (!viewer && !nowhere && !isPublic(location.pathname))
      throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { viewer };
  },
  component: Frame,
});

function Frame(): ReactNode {
  const { viewer } = shell.useRouteContext();
  return viewer ? <Shell /> : <PublicFrame />;
}
