import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  ActForDocument,
  DemoSignInDocument,
  EntranceDocument,
  SessionDocument,
  SignInDocument,
  SignOutDocument,
  type DemoRole,
  type Part,
  type SessionQuery,
} from '@fairway/client';
import { rememberSignedIn } from '../../early/early-reads.ts';
import { forgetLocalDrafts } from '../draft/local-drafts.ts';
import { execute, forgetLive } from './client.ts';
import { Refused, type Problem } from './refused.ts';
import { sessionOver } from './session-over.ts';

export { Refused } from './refused.ts';

export type Viewer = NonNullable<SessionQuery['viewer']>;
/** What somebody is here as: what the navigation and the landing page go by. */
export type Role = 'OFFICER' | 'FIRM' | 'VENDOR' | 'ADMINISTRATOR' | 'AUDITOR' | 'GUEST';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const { viewer } = await execute(SessionDocument, {}, { signal });
    sessionOver.watch(!!viewer?.person);
    rememberSignedIn(!!viewer?.person);
    return viewer?.person ? viewer : null;
  },
  staleTime: 60_000,
});

/** Who is signed in. Only within the shell, where somebody is. */
export function useViewer(): Viewer {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('nobody is signed in');
  return data;
}

/** Whether somebody is signed in, for pages that are public too. */
export const useSignedIn = (): boolean => !!useQuery(sessionQuery).data;

export const useEntrance = () =>
  useQuery({ queryKey: ['entrance'], queryFn: () => execute(EntranceDocument, {}), staleTime: Infinity });

export function rolesOf(viewer: Viewer): Role[] {
  const has = (part: Part): boolean => !!viewer.organization?.parts.includes(part);
  const roles: Role[] = [];
  if (has('PROGRAM')) roles.push('OFFICER');
  if (has('DEMAND')) roles.push('FIRM');
  if (has('SUPPLY')) roles.push('VENDOR');
  if (viewer.administrator) roles.push('ADMINISTRATOR');
  if (viewer.auditor) roles.push('AUDITOR');
  return roles.length ? roles : ['GUEST'];
}

/** Throws what the service refused. */
export function unlessRefused<Payload extends { problems: readonly Problem[] }>(payload: Payload): Payload {
  if (payload.problems.length) throw new Refused(payload.problems);
  return payload;
}

export interface Credentials {
  email: string;
  password: string;
  code?: string;
}

/** Ways in. Each begins with a clean cache, unless the same person comes back to a kept page. */
export function useSignIn(keepPage: boolean) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (by: Credentials | { demo: DemoRole }) => {
      if ('demo' in by)
        return unlessRefused((await execute(DemoSignInDocument, { input: { role: by.demo } })).demoSignIn);
      const input = { email: by.email.trim(), password: by.password, code: by.code?.trim() || null };
      return unlessRefused((await execute(SignInDocument, { input })).signIn);
    },
    onSuccess: async () => {
      forgetLive();
      const before = client.getQueryData(sessionQuery.queryKey)?.person.id;
      if (!keepPage) client.clear();
      const viewer = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      // Somebody else must not find the page of whoever was here before.
      if (keepPage && viewer?.person.id !== before) return location.assign('/');
      sessionOver.mended();
      if (keepPage) await client.invalidateQueries();
    },
  });
}

/** A new document forgets everything that the one before knew: its cache, its socket, its drafts. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => execute(SignOutDocument, {}),
    onSuccess: () => {
      forgetLocalDrafts();
      location.assign('/sign-in');
    },
  });

export const useActFor = () =>
  useMutation({
    mutationFn: async (organizationId: string) =>
      unlessRefused((await execute(ActForDocument, { input: { organizationId } })).actFor),
    onSuccess: () => location.assign('/'),
  });
