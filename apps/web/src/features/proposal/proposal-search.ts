export const GROUPS = ['all', 'draft', 'handedIn', 'decided'] as const;
export type Group = (typeof GROUPS)[number];

/** The group of one's proposals that is shown, from the address. */
export const readProposalStates = ({ state }: Record<string, unknown>): { state?: Group } => {
  const known = GROUPS.find((name) => name === state && name !== 'all');
  return known ? { state: known } : {};
};

/** The scenario that is answered, from the address. */
export const readScenarioCode = ({ scenario }: Record<string, unknown>): { scenario?: string } =>
  typeof scenario === 'string' && scenario ? { scenario } : {};
