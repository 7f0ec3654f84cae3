/** The pages of this feature. */
export const overviewRoutes = [] as const;
