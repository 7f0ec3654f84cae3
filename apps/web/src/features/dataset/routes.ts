/** The pages of this feature. */
export const datasetRoutes = [] as const;
