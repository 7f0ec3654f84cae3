import { Field, ObjectType, Int } from '@nestjs/graphql';
import type { BilingualText, Language, MemberRole, Part, Scope, SizeBand } from '@fairway/kernel';
import {
  BilingualTextType,
  codeEnum,
  connectionOf,
  LanguageEnum,
  MemberRoleEnum,
  Node,
  PartEnum,
  ScopeEnum,
  SizeBandEnum,
} from '@fairway/graphql';

@ObjectType({ description: 'What the viewer may do with an organization.' })
export class OrganizationViewerCan {
  @Field(() => Boolean) update!: boolean;
  @Field(() => Boolean) verify!: boolean;
  @Field(() => Boolean) grantParts!: boolean;
  @Field(() => Boolean) manageMembers!: boolean;
  @Field(() => Boolean) createTokens!: boolean;
  @Field(() => Boolean) readPapers!: boolean;
  @Field(() => Boolean) handInPapers!: boolean;
}

@ObjectType('Organization', {
  implements: () => [Node],
  description: 'A legal entity on the market. Contact data is for its own members and for officers.',
})
export class OrganizationType extends Node {
  @Field(() => String, { description: 'For people: OR-2026-0001.' }) code!: string;
  @Field(() => BilingualTextType) name!: BilingualText;
  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code; for its own members, officers and administrators.',
  })
  uscc!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Foreign registration number; for its own members, officers and administrators.',
  })
  foreignIdentifier!: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code.' }) sector!: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code.' }) region!: string | null;
  @Field(() => SizeBandEnum, { nullable: true }) sizeBand!: SizeBand | null;
  @Field(() => [PartEnum], { description: 'Declared and granted parts together.' }) parts!: Part[];
  @Field(() => [PartEnum], { description: 'Parts that an administrator granted.' }) grantedParts!: Part[];
  @Field(() => Date, { nullable: true, description: 'When an officer verified it; null while it is not.' })
  verifiedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a program office: the beginning of the region codes it covers; null covers all.',
  })
  regionPrefix!: string | null;
  @Field(() => Boolean, { description: 'Belongs to the demo market; not a real organization.' })
  demo!: boolean;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
}

export const OrganizationConnection = connectionOf(OrganizationType, 'Organization');

@ObjectType('Person', { implements: () => [Node], description: 'Somebody with an account.' })
export class PersonType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'For the person and administrators; null to others.' })
  email!: string | null;
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => Boolean, { description: 'Belongs to the demo market; not a real person.' }) demo!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Reads the trail. For the person and administrators; null to others.',
  })
  auditor!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Scores proposals. For the person and administrators; null to others.',
  })
  reviewer!: boolean | null;
}

@ObjectType('Member', { implements: () => [Node], description: 'A person in an organization.' })
export class MemberType extends Node {
  @Field(() => PersonType) person!: PersonType;
  @Field(() => OrganizationType) organization!: OrganizationType;
  @Field(() => MemberRoleEnum) role!: MemberRole;
  @Field(() => Date) createdAt!: Date;
}

export const InvitationStateEnum = codeEnum(
  'InvitationState',
  ['OPEN', 'ACCEPTED', 'REVOKED', 'EXPIRED'],
  'Where an invitation stands.',
);

@ObjectType('Invitation', { implements: () => [Node], description: 'A link by mail into an organization.' })
export class InvitationType extends Node {
  @Field(() => String) email!: string;
  @Field(() => MemberRoleEnum) role!: MemberRole;
  @Field(() => InvitationStateEnum) state!: keyof typeof InvitationStateEnum;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) expiresAt!: Date;
}

@ObjectType('ApiToken', {
  implements: () => [Node],
  description: 'A key by which a program acts for an organization.',
})
export class ApiTokenType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'The first characters of the token.' }) hint!: string;
  @Field(() => [ScopeEnum]) scopes!: Scope[];
  @Field(() => PersonType, { description: 'Who made it.' }) person!: PersonType;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => Date, { nullable: true }) revokedAt!: Date | null;
}
