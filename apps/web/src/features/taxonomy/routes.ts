/** The pages of this feature. */
export const taxonomyRoutes = [] as const;
