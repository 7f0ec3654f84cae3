/** The pages of this feature. */
export const compareRoutes = [] as const;
