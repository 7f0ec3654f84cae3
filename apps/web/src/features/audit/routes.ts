/** The pages of this feature. */
export const auditRoutes = [] as const;
