import { useState } from 'react';

/** The secret of a mailed link. It is taken off the address at once, so that it stays out of the history. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  return token;
}

/** Takes the used secret off the address. */
export const dropLinkToken = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search);
