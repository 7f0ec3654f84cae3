import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, shell } from '../../routes/frame.tsx';
import { queries } from '../session/client.ts';
import { sessionQuery } from '../session/session.ts';

// The secrets of mailed links stand behind `#`, which no server sees; only the confirmation of a draft asks who one is anyway.
const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./sign-up-page.tsx')),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  beforeLoad: () => queries.ensureQueryData(sessionQuery),
  component: lazyRouteComponent(() => import('./invitation-page.tsx')),
});
const passwordReset = createRoute({
  getParentRoute: () => root,
  path: '/password-reset',
  component: lazyRouteComponent(() => import('./password-reset-page.tsx')),
});
const emailChange = createRoute({
  getParentRoute: () => root,
  path: '/email-change',
  component: lazyRouteComponent(() => import('./email-change-page.tsx')),
});
const confirm = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/confirm',
  validateSearch: ({ scenario, token }: Record<string, unknown>): { scenario?: string; token?: string } => ({
    ...(typeof scenario === 'string' && { scenario }),
    ...(typeof token === 'string' && { token }),
  }),
  component: lazyRouteComponent(() => import('./scenario-confirm-page.tsx')),
});

export const entranceRoutes = [signUp, invitation, passwordReset, emailChange] as const;
export const entranceShellRoutes = [confirm] as const;
