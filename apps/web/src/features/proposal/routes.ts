import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../../routes/frame.tsx';
import { readProposalStates, readScenarioCode } from './proposal-search.ts';

const list = createRoute({
  getParentRoute: () => shell,
  path: '/proposals',
  validateSearch: readProposalStates,
  component: lazyRouteComponent(() => import('./proposal-list-page.tsx')),
});
const start = createRoute({
  getParentRoute: () => shell,
  path: '/proposals/new',
  validateSearch: readScenarioCode,
  component: lazyRouteComponent(() => import('./proposal-editor-page.tsx')),
});
const proposal = createRoute({
  getParentRoute: () => shell,
  path: '/proposals/$id',
  component: lazyRouteComponent(() => import('./proposal-page.tsx')),
});
const evaluation = createRoute({
  getParentRoute: () => shell,
  path: '/scenarios/$code/proposals',
  component: lazyRouteComponent(() => import('./evaluation-page.tsx')),
});

export const proposalRoutes = [list, start, proposal, evaluation] as const;
