/** The pages of this feature. */
export const importingRoutes = [] as const;
