import { Field, ObjectType } from '@nestjs/graphql';
import type { Actor, BilingualText, Language, MemberRole, Scope } from '@fairway/kernel';
import {
  BilingualTextType,
  codeEnum,
  connectionOf,
  LanguageEnum,
  MemberRoleEnum,
  Node,
  payloadOf,
  ScopeEnum,
} from '@fairway/graphql';
import { DemoRoleEnum } from './party.inputs.ts';
import { ApiTokenType, InvitationType, MemberType, OrganizationType, PersonType } from './party.types.ts';
import type { DemoRole } from './demo-accounts.service.ts';

@ObjectType('Viewer', { description: 'Who is asking, and what for.' })
export class ViewerType {
  /** Not a field: what the other fields are read from. */
  actor!: Actor;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => OrganizationType, { nullable: true, description: 'The organization the viewer acts for.' })
  organization!: OrganizationType | null;
  @Field(() => MemberRoleEnum, { nullable: true, description: 'Role in that organization.' })
  role!: MemberRole | null;
  @Field(() => [MemberType], { description: 'Every organization the viewer may act for.' })
  memberships!: MemberType[];
  @Field(() => Boolean) administrator!: boolean;
  @Field(() => Boolean) auditor!: boolean;
  @Field(() => Boolean) reviewer!: boolean;
  @Field(() => Boolean, { description: 'Acts for a program office.' }) officer!: boolean;
  @Field(() => [ScopeEnum]) scopes!: readonly Scope[];
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => Boolean, { description: 'Whether a second factor is asked for at sign-in.' })
  secondFactor!: boolean;
}

@ObjectType({ description: 'A secret for an authenticator app; it counts once a code of it was confirmed.' })
export class SecondFactorEnrolment {
  @Field(() => String, { description: 'Base32, to type in.' }) secret!: string;
  @Field(() => String, { description: 'otpauth: address, for a QR code.' }) uri!: string;
}

@ObjectType({ description: 'A token and, this once, its secret.' })
export class ApiTokenWithSecret {
  @Field(() => ApiTokenType) apiToken!: ApiTokenType;
  @Field(() => String, {
    nullable: true,
    description: 'Shown this once; null when the request was a repetition.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'An account of the demo market that anybody may enter.' })
export class DemoAccountType {
  @Field(() => DemoRoleEnum) role!: DemoRole;
  @Field(() => BilingualTextType, { nullable: true }) organizationName!: BilingualText | null;
  @Field(() => String) personName!: string;
}

@ObjectType({ description: 'What the sign-in page must know of this installation.' })
export class Installation {
  @Field(() => Boolean, { description: 'Demo mode: invented records, one-click sign-in.' }) demo!: boolean;
  @Field(() => [DemoAccountType], { description: 'Empty outside demo mode.' })
  demoAccounts!: DemoAccountType[];
  @Field(() => String) version!: string;
  @Field(() => Boolean, {
    description: 'Whether mails are sent; if not, the administrator reads them in the outbox.',
  })
  smtp!: boolean;
}

export const MailStateEnum = codeEnum(
  'MailState',
  ['HELD', 'QUEUED', 'SENT', 'FAILED'],
  'HELD: there is no SMTP, and the administrator passes it on.',
);

@ObjectType('Mail', { implements: () => [Node], description: 'A mail that left or waits.' })
export class MailType extends Node {
  @Field(() => String) recipient!: string;
  @Field(() => String) template!: string;
  @Field(() => String) subject!: string;
  @Field(() => MailStateEnum) state!: keyof typeof MailStateEnum;
  @Field(() => String, {
    nullable: true,
    description:
      'Only of mails that are held or could not be sent, since it holds links that open accounts; reading it is put on the trail.',
  })
  body!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' }) error!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) sentAt!: Date | null;
}

export const MailConnection = connectionOf(MailType, 'Mail');
export const MemberConnection = connectionOf(MemberType, 'Member');
export const InvitationConnection = connectionOf(InvitationType, 'Invitation');
export const ApiTokenConnection = connectionOf(ApiTokenType, 'ApiToken');

const PASSWORD_RULES = ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_LONG', 'PASSWORD_TOO_COMMON'];
const PROFILE_RULES = ['USCC_INVALID', 'USCC_TAKEN', 'PART_NOT_SELF_DECLARED'];
const viewer = (mutation: string, codes: readonly string[] = []) =>
  payloadOf(mutation, 'viewer', () => ViewerType, codes);
const organization = (mutation: string, codes: readonly string[]) =>
  payloadOf(mutation, 'organization', () => OrganizationType, codes);

export const SignUpPayload = viewer('SignUp', [
  'RATE_LIMITED',
  'EMAIL_TAKEN',
  ...PASSWORD_RULES,
  ...PROFILE_RULES,
]);
export const SignInPayload = viewer('SignIn', [
  'RATE_LIMITED',
  'SIGN_IN_FAILED',
  'SECOND_FACTOR_REQUIRED',
  'SECOND_FACTOR_WRONG',
]);
export const DemoSignInPayload = viewer('DemoSignIn', ['DEMO_OFF']);
export const SignOutPayload = payloadOf('SignOut', 'signedOut', () => Boolean);
export const PasswordResetRequestPayload = payloadOf('PasswordResetRequest', 'accepted', () => Boolean, [
  'RATE_LIMITED',
]);
export const PasswordResetPayload = payloadOf('PasswordReset', 'done', () => Boolean, [
  'LINK_INVALID',
  ...PASSWORD_RULES,
]);
export const PasswordChangePayload = viewer('PasswordChange', [
  'RATE_LIMITED',
  'PASSWORD_WRONG',
  ...PASSWORD_RULES,
]);
export const EmailChangeRequestPayload = payloadOf('EmailChangeRequest', 'accepted', () => Boolean, [
  'RATE_LIMITED',
  'PASSWORD_WRONG',
]);
export const EmailChangeConfirmPayload = payloadOf('EmailChangeConfirm', 'done', () => Boolean, [
  'LINK_INVALID',
]);
export const SecondFactorEnrollPayload = payloadOf(
  'SecondFactorEnroll',
  'enrolment',
  () => SecondFactorEnrolment,
  ['RATE_LIMITED', 'PASSWORD_WRONG'],
);
export const SecondFactorConfirmPayload = payloadOf('SecondFactorConfirm', 'recoveryCodes', () => [String], [
  'RATE_LIMITED',
  'SECOND_FACTOR_WRONG',
]);
export const SecondFactorRemovePayload = payloadOf('SecondFactorRemove', 'removed', () => Boolean, [
  'RATE_LIMITED',
  'PASSWORD_WRONG',
]);
export const ActForPayload = viewer('ActFor');
export const LanguageChoosePayload = viewer('LanguageChoose');

export const PersonAppointPayload = payloadOf('PersonAppoint', 'person', () => PersonType);

export const OrganizationCreatePayload = organization('OrganizationCreate', PROFILE_RULES);
export const OrganizationUpdatePayload = organization('OrganizationUpdate', PROFILE_RULES);
export const OrganizationVerifyPayload = organization('OrganizationVerify', ['REGISTRATION_MISSING']);
export const OrganizationGrantPartsPayload = organization('OrganizationGrantParts', ['PART_SELF_DECLARED']);
export const OrganizationHandInPapersPayload = organization('OrganizationHandInPapers', []);
export const OrganizationTakeBackPaperPayload = organization('OrganizationTakeBackPaper', []);
export const MemberInvitePayload = payloadOf('MemberInvite', 'invitation', () => InvitationType, [
  'ALREADY_MEMBER',
]);
export const InvitationRevokePayload = payloadOf('InvitationRevoke', 'invitation', () => InvitationType);
export const InvitationAcceptPayload = viewer('InvitationAccept', [
  'LINK_INVALID',
  'ACCOUNT_NEEDED',
  'ALREADY_MEMBER',
  'EMAIL_TAKEN',
  ...PASSWORD_RULES,
]);
export const MemberChangeRolePayload = payloadOf('MemberChangeRole', 'member', () => MemberType, [
  'LAST_OWNER',
]);
export const MemberRemovePayload = payloadOf('MemberRemove', 'member', () => MemberType, ['LAST_OWNER']);
export const ApiTokenCreatePayload = payloadOf('ApiTokenCreate', 'created', () => ApiTokenWithSecret);
export const ApiTokenRevokePayload = payloadOf('ApiTokenRevoke', 'apiToken', () => ApiTokenType);
