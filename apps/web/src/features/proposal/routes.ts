/** The pages of this feature. */
export const proposalRoutes = [] as const;
