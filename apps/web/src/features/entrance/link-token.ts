import { useState } from 'react';
import { useRouterState } from '@tanstack/react-router';

/** The secret of a mailed link, also when the link is opened on this very page. It is kept when the address drops it. */
export function useLinkToken(): string {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const [token, setToken] = useState(hash);
  if (hash && hash !== token) setToken(hash);
  return token;
}

/** Takes the used secret off the address, so that it does not stay in the history. */
export const dropLinkToken = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search);
