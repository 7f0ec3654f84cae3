import { OrganizationEntity } from './organization.entity.ts';
import { ApiTokenEntity, InvitationEntity, MailEntity, MembershipEntity, PersonEntity } from './person.entity.ts';

export * from './party.module.ts';
export * from './domain/events.ts';
export * from './organization-directory.service.ts';
export { OrganizationType, PersonType } from './party.types.ts';
export type { Organization } from './domain/organization.ts';
export type { OrganizationEntity, PersonEntity };

/** For the composition root only. */
export const partyEntities = [OrganizationEntity, PersonEntity, MembershipEntity, InvitationEntity, ApiTokenEntity, MailEntity];
