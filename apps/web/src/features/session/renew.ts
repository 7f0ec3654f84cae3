/**
 * Loads the console anew, which then has the documents and files that the service knows; what was typed is kept by the
 * drafts. Once a minute at most: where a service and its console do not belong together, the error is better than a circle.
 */
export function renew(): boolean {
  const key = 'fairway.renewed';
  try {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < 60_000) return false;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** After an update of the console the files of the one before are gone: what comes later is missing, and a new page has the new ones. */
export function renewWhenOutdated(): void {
  addEventListener('vite:preloadError', (event) => {
    // Without a network files are missing too, and would be missing from a new page as well.
    if (navigator.onLine && renew()) event.preventDefault();
  });
}
