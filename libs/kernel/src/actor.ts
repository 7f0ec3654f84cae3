export const PARTS = ['DEMAND', 'SUPPLY', 'PROGRAM', 'COMPUTE', 'RESEARCH', 'FINANCE'] as const;
/** What an organization may do. DEMAND, SUPPLY and RESEARCH are self-declared; the others an administrator grants. */
export type Part = (typeof PARTS)[number];
export const SELF_DECLARED_PARTS: readonly Part[] = ['DEMAND', 'SUPPLY', 'RESEARCH'];

export const MEMBER_ROLES = ['OWNER', 'EDITOR', 'VIEWER'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const SCOPES = ['READ', 'WRITE'] as const;
/** What a program's token may do; a console session has every scope. */
export type Scope = (typeof SCOPES)[number];

/** The organization for which somebody acts, with the role held in it. */
export interface ActingOrganization {
  id: string;
  parts: readonly Part[];
  role: MemberRole;
  verified: boolean;
  /** Region prefix (GB/T 2260) under which a program office sees the market; `null` means everywhere. */
  regionPrefix: string | null;
  /** Group of affiliated organizations, if declared: none may propose to or review its own group. */
  groupId: string | null;
}

/** Who asks, for which organization, with which rights. Resolved once per request and passed on, never looked up again. */
export interface Actor {
  kind: 'ANONYMOUS' | 'PERSON' | 'TOKEN' | 'SYSTEM';
  personId: string | null;
  organization: ActingOrganization | null;
  administrator: boolean;
  auditor: boolean;
  reviewer: boolean;
  scopes: readonly Scope[];
  language: 'zh' | 'en';
  /** The caller's `Idempotency-Key`, if any: a create repeated with it happens once. */
  idempotencyKey: string | null;
}

export const ANONYMOUS: Actor = {
  kind: 'ANONYMOUS',
  personId: null,
  organization: null,
  administrator: false,
  auditor: false,
  reviewer: false,
  scopes: [],
  language: 'zh',
  idempotencyKey: null,
};

/** The installation itself, for subscribers and schedules; it owns nothing and passes no policy meant for people. */
export const SYSTEM: Actor = { ...ANONYMOUS, kind: 'SYSTEM', scopes: ['READ', 'WRITE'] };

/** May this actor act with one of these parts at all (any role)? */
export const hasPart = (actor: Actor, ...parts: Part[]): boolean =>
  !!actor.organization && parts.some((part) => actor.organization!.parts.includes(part));

/** May this actor write for its organization? */
export const canEdit = (actor: Actor): boolean =>
  !!actor.organization && actor.organization.role !== 'VIEWER' && actor.scopes.includes('WRITE');

/** An officer is a member of a program office that may act for it. */
export const isOfficer = (actor: Actor): boolean => hasPart(actor, 'PROGRAM');

/** Does this officer's office cover a region (six-digit GB/T 2260 code)? Records without a region belong to every office. */
export const coversRegion = (actor: Actor, region: string | null): boolean =>
  isOfficer(actor) &&
  (!actor.organization!.regionPrefix || !region || region.startsWith(actor.organization!.regionPrefix));

/** Is this the actor's own organization? */
export const isOwn = (actor: Actor, organizationId: string | null): boolean =>
  !!organizationId && actor.organization?.id === organizationId;
