import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  cleanText,
  LANGUAGES,
  MEMBER_ROLES,
  PARTS,
  SCOPES,
  SIZE_BANDS,
  type Language,
  type MemberRole,
  type Part,
  type Scope,
  type SizeBand,
} from '@fairway/kernel';
import {
  BilingualTextInput,
  codeEnum,
  ConnectionArgs,
  LanguageEnum,
  MemberRoleEnum,
  NodeId,
  NodeIds,
  PartEnum,
  ScopeEnum,
  SizeBandEnum,
} from '@fairway/graphql';
import { DEMO_ROLES, type DemoRole } from './demo-accounts.service.ts';

export const DemoRoleEnum = codeEnum('DemoRole', DEMO_ROLES, 'Whose part to play in the demo market.');

const Clean = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : value));

/** Mail addresses are compared in lower case. */
const Email = (): PropertyDecorator => (target, property) => {
  Field(() => String, { description: 'Mail address.' })(target, property);
  IsEmail()(target, property);
  MaxLength(254)(target, property);
};
/** The secret part of a mailed link: what stands behind its `#`. */
const LinkToken = (): PropertyDecorator => (target, property) => {
  Field(() => String, { description: 'What stands behind the # of the mailed link.' })(target, property);
  Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'is no token of a link' })(target, property);
};
/** Bounded here so that a huge text is never hashed; the rules for new passwords answer as problems. */
const Password = (): PropertyDecorator => (target, property) => {
  Field(() => String)(target, property);
  IsString()(target, property);
  Length(1, 1024)(target, property);
};

@InputType()
export class OrganizationProfileInput {
  @Field(() => BilingualTextInput, { description: 'In at least one language; at most 200 characters each.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  name!: BilingualTextInput;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, 18 characters; spaces and small letters are put right.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: 'Registration number of a foreign organization.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  foreignIdentifier?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'GB/T 4754: a section (C), or the digits of a division, group or class (3670).',
  })
  @IsOptional()
  @Matches(/^([A-T]|\d{2,4})$/, { message: 'is no GB/T 4754 code' })
  sector?: string | null;

  @Field(() => String, { nullable: true, description: 'GB/T 2260, six digits.' })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'is no GB/T 2260 code' })
  region?: string | null;

  @Field(() => SizeBandEnum, { nullable: true })
  @IsOptional()
  @IsIn(SIZE_BANDS)
  sizeBand?: SizeBand | null;

  @Field(() => [PartEnum], { description: 'DEMAND, SUPPLY, RESEARCH; the other parts are granted.' })
  @IsArray()
  @ArrayMaxSize(6)
  @IsIn(PARTS, { each: true })
  parts!: Part[];
}

@InputType()
export class SignUpInput {
  @Email() email!: string;
  @Password() password!: string;
  @Field(() => String, { description: 'Name of the person.' })
  @Clean()
  @IsString()
  @Length(1, 100)
  name!: string;
  @Field(() => LanguageEnum, { defaultValue: 'zh' }) @IsIn(LANGUAGES) language!: Language;
  @Field(() => OrganizationProfileInput)
  @ValidateNested()
  @Type(() => OrganizationProfileInput)
  organization!: OrganizationProfileInput;
}

@InputType()
export class SignInInput {
  @Field(() => String) @IsString() @Length(1, 254) email!: string;
  @Password() password!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the authenticator app, or a recovery code, after SECOND_FACTOR_REQUIRED.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  code?: string | null;
}

@InputType()
export class DemoSignInInput {
  @Field(() => DemoRoleEnum) @IsIn(DEMO_ROLES) role!: DemoRole;
}

@InputType()
export class PasswordResetRequestInput {
  @Email() email!: string;
}

@InputType()
export class PasswordResetInput {
  @LinkToken() token!: string;
  @Password() password!: string;
}

@InputType()
export class PasswordChangeInput {
  @Password() current!: string;
  @Password() password!: string;
}

@InputType()
export class EmailChangeRequestInput {
  @Email() email!: string;
  @Password() password!: string;
}

@InputType()
export class EmailChangeConfirmInput {
  @LinkToken() token!: string;
}

@InputType({ description: 'The password again, for what changes how one signs in.' })
export class PasswordProofInput {
  @Password() password!: string;
}

@InputType()
export class SecondFactorConfirmInput {
  @Field(() => String, { description: 'Six digits.' })
  @Matches(/^\d{3} ?\d{3}$/, { message: 'has six digits' })
  code!: string;
}

@InputType()
export class ActForInput {
  @NodeId('Organization') organizationId!: string;
}

@InputType()
export class LanguageChooseInput {
  @Field(() => LanguageEnum) @IsIn(LANGUAGES) language!: Language;
}

@InputType()
export class OrganizationUpdateInput extends OrganizationProfileInput {
  @NodeId('Organization') organizationId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
}

@InputType()
export class OrganizationVerifyInput {
  @NodeId('Organization') organizationId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
  @Field(() => String, { description: 'What was looked at.' })
  @Clean()
  @IsString()
  @Length(1, 1000)
  reason!: string;
  @NodeId('Organization', { nullable: true, description: 'The head of its group, if it belongs to one.' })
  groupHeadId?: string | null;
}

@InputType()
export class OrganizationGrantPartsInput {
  @NodeId('Organization') organizationId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
  @Field(() => [PartEnum], { description: 'All granted parts from now on: PROGRAM, COMPUTE, FINANCE.' })
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(PARTS, { each: true })
  parts!: Part[];
  @Field(() => String, {
    nullable: true,
    description: 'For PROGRAM: the beginning of the region codes it covers; null covers all.',
  })
  @IsOptional()
  @Matches(/^\d{2,6}$/, { message: 'is no beginning of a GB/T 2260 code' })
  regionPrefix?: string | null;
  @Field(() => String) @Clean() @IsString() @Length(1, 1000) reason!: string;
}

@InputType()
export class MemberInviteInput {
  @Email() email!: string;
  @Field(() => MemberRoleEnum) @IsIn(MEMBER_ROLES) role!: MemberRole;
}

@InputType()
export class InvitationRevokeInput {
  @NodeId('Invitation') invitationId!: string;
}

@InputType({ description: 'A new account for the invited address.' })
export class NewAccountInput {
  @Field(() => String) @Clean() @IsString() @Length(1, 100) name!: string;
  @Password() password!: string;
  @Field(() => LanguageEnum, { defaultValue: 'zh' }) @IsIn(LANGUAGES) language!: Language;
}

@InputType()
export class InvitationAcceptInput {
  @LinkToken() token!: string;
  @Field(() => NewAccountInput, {
    nullable: true,
    description: 'For somebody without an account; ignored when signed in.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewAccountInput)
  account?: NewAccountInput | null;
}

@InputType()
export class MemberChangeRoleInput {
  @NodeId('Member') memberId!: string;
  @Field(() => MemberRoleEnum) @IsIn(MEMBER_ROLES) role!: MemberRole;
}

@InputType()
export class MemberRemoveInput {
  @NodeId('Member') memberId!: string;
}

@InputType()
export class ApiTokenCreateInput {
  @Field(() => String, { description: 'What the token is for.' })
  @Clean()
  @IsString()
  @Length(1, 100)
  name!: string;
  @Field(() => [ScopeEnum])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @IsIn(SCOPES, { each: true })
  scopes!: Scope[];
  @Field(() => Int, { defaultValue: 90, description: 'Days until it expires, 1 to 365.' })
  @IsInt()
  @Min(1)
  @Max(365)
  days!: number;
}

@InputType()
export class ApiTokenRevokeInput {
  @NodeId('ApiToken') apiTokenId!: string;
}

@ArgsType()
export class OrganizationsArgs extends ConnectionArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of name, code or registration number; all must occur.',
  })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  verified?: boolean | null;

  @Field(() => PartEnum, { nullable: true })
  @IsOptional()
  @IsIn(PARTS)
  part?: Part | null;
}

@InputType()
export class OrganizationHandInPapersInput {
  @NodeId('Organization') organizationId!: string;
  @NodeIds('StoredFile', 10, { description: 'Ids of StoredFile records that were uploaded.' })
  @ArrayMinSize(1)
  fileIds!: string[];
}

@InputType()
export class OrganizationTakeBackPaperInput {
  @NodeId('Organization') organizationId!: string;
  @NodeId('StoredFile') fileId!: string;
}
