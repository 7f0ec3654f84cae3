import { defineEvent, type MemberRole, type Part } from '@fairway/kernel';

/** About the organization; its parts as they were declared. */
export const organizationCreated = defineEvent<{ parts: Part[] }>('organization.created');
export const organizationVerified = defineEvent<{ by: string }>('organization.verified');
/** About the organization that the person joined. */
export const memberJoined = defineEvent<{ personId: string; role: MemberRole }>('member.joined');
