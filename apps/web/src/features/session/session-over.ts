import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let over = false;
let signedIn = false;

function set(to: boolean): void {
  if (over === to) return;
  over = to;
  listeners.forEach((listener) => listener());
}

/** Whether the session ended while somebody was at work: then a dialog asks to sign in again, and the page stays. */
export const sessionOver = {
  happened: (): void => set(signedIn),
  mended: (): void => set(false),
  watch: (present: boolean): void => void (signedIn = present),
};

export const useSessionOver = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => over,
  );
