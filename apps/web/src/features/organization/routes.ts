import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';

const SECTIONS = ['profile', 'members', 'tokens'] as const;
export type OrganizationSection = (typeof SECTIONS)[number];

const own = createRoute({
  getParentRoute: () => shell,
  path: '/organization',
  validateSearch: ({ section }: Record<string, unknown>): { section?: OrganizationSection } =>
    SECTIONS.includes(section as OrganizationSection) && section !== 'profile'
      ? { section: section as OrganizationSection }
      : {},
  component: lazyRouteComponent(() => import('./organization-page.tsx')),
});
const registering = createRoute({
  getParentRoute: () => shell,
  path: '/organization/new',
  component: lazyRouteComponent(() => import('./organization-create-page.tsx')),
});
const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-page.tsx')),
});
const open = createRoute({
  getParentRoute: () => shell,
  path: '/organizations/$id',
  component: lazyRouteComponent(() => import('./public-organization-page.tsx')),
});

export const organizationRoutes = [own, registering, account, open] as const;
