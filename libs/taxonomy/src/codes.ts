/** Closed lists, as the records spell them. What they are called is in the glossary (`concept`, `conceptLabel`). */
export const DEPLOYMENT_MODES = ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD', 'PUBLIC_CLOUD'] as const;
export type DeploymentMode = (typeof DEPLOYMENT_MODES)[number];

/** From the strictest to none. */
export const DATA_RESIDENCIES = ['ON_SITE', 'REGION', 'COUNTRY', 'NONE'] as const;
export type DataResidency = (typeof DATA_RESIDENCIES)[number];

export const DATA_ACCESS_WAYS = ['DOWNLOAD', 'QUERY', 'EVALUATE_ONLY'] as const;
export type DataAccessWay = (typeof DATA_ACCESS_WAYS)[number];

export const COOPERATION_MODES = ['PROCUREMENT', 'CO_DEVELOPMENT', 'OPEN_CALL'] as const;
export type CooperationMode = (typeof COOPERATION_MODES)[number];
