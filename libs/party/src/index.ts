import { OrganizationEntity } from './organization.entity.ts';
import { SavedSearchEntity } from './saved-search.entity.ts';
import {
  ApiTokenEntity,
  InvitationEntity,
  MailEntity,
  MembershipEntity,
  PersonEntity,
} from './person.entity.ts';

export * from './party.module.ts';
export * from './domain/events.ts';
export * from './organization-directory.service.ts';
export * from './organization.service.ts';
export * from './party.service.ts';
export * from './demo-accounts.service.ts';
export * from './actor-resolver.service.ts';
export * from './attempt-limit.service.ts';
export * from './mailer.service.ts';
export * from './search-alerts.service.ts';
export { OrganizationType, PersonType } from './party.types.ts';
export { checkPassword } from './domain/password.ts';
export type { Organization, OrganizationProfile } from './domain/organization.ts';
export type { TemplateData, TemplateName } from './domain/templates.ts';
export type { OrganizationEntity, PersonEntity };
export { VERSION } from './version.ts';

/** For the composition root only. */
export const partyEntities = [
  OrganizationEntity,
  PersonEntity,
  MembershipEntity,
  InvitationEntity,
  ApiTokenEntity,
  MailEntity,
  SavedSearchEntity,
];
