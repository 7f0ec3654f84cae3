/** What is chosen in the inbox: what stands in the address. */
export interface ScreeningSearch {
  tab?: 'decided';
  case?: string;
}

/** Reads the address; whatever it does not know is left out. */
export function readScreeningSearch(from: Record<string, unknown>): ScreeningSearch {
  const chosen = typeof from.case === 'string' && /^[\w-]{8,200}$/.test(from.case) ? from.case : undefined;
  return { ...(from.tab === 'decided' && { tab: 'decided' as const }), ...(chosen && { case: chosen }) };
}
