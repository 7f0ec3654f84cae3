/** Parameters in one order, so that the same search is known again. */
export const written = (parameters: object): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(parameters)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

/** What was kept, as search parameters of an address; the page's own reader drops what it does not know. */
export function readWritten(parameters: string): Record<string, unknown> {
  const value: unknown = JSON.parse(parameters);
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}
