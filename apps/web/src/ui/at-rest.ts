const AT_MOST_MS = 2_000;

/** Resolves when the browser has nothing better to do, or after two seconds. */
export const atRest = (): Promise<void> =>
  new Promise((done) => {
    // Safari has no such call.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: AT_MOST_MS });
    else setTimeout(done, 200);
  });
