import { coversRegion, hasPart, isOfficer, isOwn, type Actor, type MemberRole } from '@fairway/kernel';
import type { Organization } from './organization.ts';

type Place = Pick<Organization, 'id' | 'region' | 'verifiedAt' | 'groupId'>;

/** A person at the console, not a program with a token: what concerns accounts and members is for people. */
export const isPerson = (actor: Actor): boolean => actor.kind === 'PERSON' && !!actor.personId;

const writes = (actor: Actor): boolean => actor.scopes.includes('WRITE');
const isOwnGroup = (actor: Actor, organization: Place): boolean =>
  isOwn(actor, organization.id) ||
  (!!organization.groupId && organization.groupId === actor.organization?.groupId);

/** Verified organizations are on the public register; the others show to themselves and to those who look after them. */
export const mayReadOrganization = (actor: Actor, organization: Place): boolean =>
  !!organization.verifiedAt ||
  isOwn(actor, organization.id) ||
  actor.administrator ||
  coversRegion(actor, organization.region);

/** Registration numbers, and what else is not for counterparts. */
export const mayReadRegistration = (actor: Actor, organization: Place): boolean =>
  isOwn(actor, organization.id) || actor.administrator || coversRegion(actor, organization.region);

export const mayUpdateOrganization = (actor: Actor, organization: Place): boolean =>
  isPerson(actor) && writes(actor) && isOwn(actor, organization.id) && actor.organization!.role !== 'VIEWER';

/** An officer of the region, never for its own organization or group. */
export const mayVerifyOrganization = (actor: Actor, organization: Place): boolean =>
  isPerson(actor) &&
  isOfficer(actor) &&
  actor.organization!.role !== 'VIEWER' &&
  coversRegion(actor, organization.region) &&
  !isOwnGroup(actor, organization);

/** Papers that prove a registration: for owners, administrators and the officers who may vouch for it. */
export const mayReadPapers = (actor: Actor, organization: Place): boolean =>
  isPerson(actor) &&
  ((isOwn(actor, organization.id) && actor.organization!.role === 'OWNER') ||
    actor.administrator ||
    mayVerifyOrganization(actor, organization));

export const mayHandInPapers = (actor: Actor, organization: Place): boolean =>
  isPerson(actor) && writes(actor) && isOwn(actor, organization.id) && actor.organization!.role === 'OWNER';

export const mayGrantParts = (actor: Actor): boolean => isPerson(actor) && actor.administrator;

/** Auditors and reviewers are made by name. */
export const mayAppoint = mayGrantParts;

export const mayReadMembers = (actor: Actor, organizationId: string): boolean => isOwn(actor, organizationId);

export const mayManageMembers = (actor: Actor, organizationId: string): boolean =>
  isPerson(actor) && isOwn(actor, organizationId) && actor.organization!.role === 'OWNER';

export const mayManageTokens = mayManageMembers;

/** Anybody may leave; only an owner removes others. */
export const mayRemoveMember = (
  actor: Actor,
  member: { personId: string; organizationId: string },
): boolean =>
  isPerson(actor) && (actor.personId === member.personId || mayManageMembers(actor, member.organizationId));

/** An organization never loses its last owner. */
export const staysOwned = (
  owners: readonly string[],
  personId: string,
  becomes: MemberRole | null,
): boolean => becomes === 'OWNER' || owners.some((owner) => owner !== personId);

/** A token acts with at most an editor's role, and with no more than its maker has now; one that only reads is a viewer. */
export const roleOfToken = (makerRole: MemberRole, scopes: readonly string[]): MemberRole =>
  makerRole === 'VIEWER' || !scopes.includes('WRITE') ? 'VIEWER' : 'EDITOR';

export const organizationViewerCan = (actor: Actor, organization: Organization) => ({
  update: mayUpdateOrganization(actor, organization),
  verify: !organization.verifiedAt && mayVerifyOrganization(actor, organization),
  readPapers: mayReadPapers(actor, organization),
  handInPapers: mayHandInPapers(actor, organization),
  grantParts: mayGrantParts(actor),
  manageMembers: mayManageMembers(actor, organization.id),
  createTokens: mayManageTokens(actor, organization.id),
});

/** The register that somebody may browse: everything for administrators, a region for its officers, else verified ones. */
export const isRegistrar = (actor: Actor): boolean => actor.administrator || hasPart(actor, 'PROGRAM');
