/** The pages of this feature. */
export const organizationRoutes = [] as const;
