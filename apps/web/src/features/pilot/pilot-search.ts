export const PILOT_TABS = ['milestones', 'indicators', 'risks', 'trail'] as const;
export type PilotTab = (typeof PILOT_TABS)[number];

/** The open tab of a pilot's page, from the address. */
export const readPilotTab = ({ tab }: Record<string, unknown>): { tab?: PilotTab } => {
  const known = PILOT_TABS.find((name) => name === tab && name !== 'milestones');
  return known ? { tab: known } : {};
};
