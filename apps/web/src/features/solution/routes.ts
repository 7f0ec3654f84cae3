/** The pages of this feature. */
export const solutionRoutes = [] as const;
