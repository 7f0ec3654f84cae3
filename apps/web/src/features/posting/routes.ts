/** The pages of this feature. */
export const postingRoutes = [] as const;
