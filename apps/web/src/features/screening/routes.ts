/** The pages of this feature. */
export const screeningRoutes = [] as const;
