/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActForInput = {
  /** Id of a Organization. */
  organizationId: string;
};

/** What can stand in the way of ActFor. */
export type ActForProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ApiTokenCreateInput = {
  /** Days until it expires, 1 to 365. */
  days?: number;
  /** What the token is for. */
  name: string;
  scopes: Array<Scope>;
};

/** What can stand in the way of ApiTokenCreate. */
export type ApiTokenCreateProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ApiTokenRevokeInput = {
  /** Id of a ApiToken. */
  apiTokenId: string;
};

/** What can stand in the way of ApiTokenRevoke. */
export type ApiTokenRevokeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Text in Chinese, English or both; at most 5,000 characters each. */
export type BilingualTextInput = {
  en?: string | null | undefined;
  zh?: string | null | undefined;
};

/** Which list of the taxonomy a code belongs to. */
export type ConceptKind =
  | 'CAPABILITY'
  | 'CAPABILITY_GROUP'
  | 'CERTIFICATION'
  | 'COOPERATION_MODE'
  | 'DATA_ACCESS'
  | 'DATA_RESIDENCY'
  | 'DEPLOYMENT'
  | 'INTERFACE'
  | 'MODALITY'
  | 'REGION'
  | 'SECTOR'
  | 'SIZE_BAND';

/** The hard constraints. */
export type ConstraintCode =
  | 'BUDGET'
  | 'CERTIFICATION'
  | 'CONFLICT'
  | 'DEPLOYMENT'
  | 'LATENCY'
  | 'MODALITY'
  | 'READINESS'
  | 'RESIDENCY'
  | 'START'
  | 'TIER'
  | 'VISIBILITY';

/** Unknown never excludes; it asks somebody for the missing field. */
export type ConstraintState =
  | 'MET'
  | 'MISSED'
  | 'UNKNOWN';

/** How firm and vendor work together. */
export type CooperationMode =
  | 'CO_DEVELOPMENT'
  | 'OPEN_CALL'
  | 'PROCUREMENT';

/** The seven criteria, in their fixed order. */
export type CriterionCode =
  | 'BUDGET'
  | 'CAPABILITY'
  | 'COMPLIANCE'
  | 'DATA'
  | 'DELIVERY'
  | 'DEPLOYMENT'
  | 'INDUSTRY';

/** How one gets at data: a copy, queries, or models that come to it. */
export type DataAccessWay =
  | 'DOWNLOAD'
  | 'EVALUATE_ONLY'
  | 'QUERY';

/** How far the data on offer is: NONE; SAMPLE: its kind is known; PREPARED: also its volume and access; GOVERNED: posted as a data asset. */
export type DataReadiness =
  | 'GOVERNED'
  | 'NONE'
  | 'PREPARED'
  | 'SAMPLE';

/** Where data may go, from the strictest to anywhere. */
export type DataResidency =
  | 'COUNTRY'
  | 'NONE'
  | 'ON_SITE'
  | 'REGION';

export type DeadLetterResendInput = {
  eventId: string;
  subscriber: string;
};

/** What can stand in the way of DeadLetterResend. */
export type DeadLetterResendProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Whose part to play in the demo market. */
export type DemoRole =
  | 'ADMINISTRATOR'
  | 'FIRM'
  | 'OFFICER'
  | 'REVIEWER'
  | 'VENDOR';

export type DemoSignInInput = {
  role: DemoRole;
};

/** What can stand in the way of DemoSignIn. */
export type DemoSignInProblemCode =
  | 'DEMO_OFF'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Where a solution runs. */
export type DeploymentMode =
  | 'EDGE'
  | 'ON_PREM'
  | 'PRIVATE_CLOUD'
  | 'PUBLIC_CLOUD';

/** What the firm thinks of a match. */
export type DispositionState =
  | 'DISMISSED'
  | 'INVITED'
  | 'NEW'
  | 'SAVED';

export type EmailChangeConfirmInput = {
  /** What stands behind the # of the mailed link. */
  token: string;
};

/** What can stand in the way of EmailChangeConfirm. */
export type EmailChangeConfirmProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'LINK_INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type EmailChangeRequestInput = {
  /** Mail address. */
  email: string;
  password: string;
};

/** What can stand in the way of EmailChangeRequest. */
export type EmailChangeRequestProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_WRONG'
  | 'RATE_LIMITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** How a pilot is doing, computed; from best to worst. */
export type Health =
  | 'AT_RISK'
  | 'OFF_TRACK'
  | 'ON_TRACK';

/** Why a pilot is not on track. */
export type HealthReasonCode =
  | 'INDICATOR_OFF_PATH'
  | 'INDICATOR_STOP'
  | 'MILESTONE_LATE'
  | 'READING_OVERDUE'
  | 'STAGE_OVERDUE';

/** Whether a figure shall rise or fall. */
export type IndicatorDirection =
  | 'DOWN'
  | 'UP';

export type InvitationAcceptInput = {
  /** For somebody without an account; ignored when signed in. */
  account?: NewAccountInput | null | undefined;
  /** What stands behind the # of the mailed link. */
  token: string;
};

/** What can stand in the way of InvitationAccept. */
export type InvitationAcceptProblemCode =
  | 'ACCOUNT_NEEDED'
  | 'ALREADY_MEMBER'
  | 'EMAIL_TAKEN'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'LINK_INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type InvitationRevokeInput = {
  /** Id of a Invitation. */
  invitationId: string;
};

/** What can stand in the way of InvitationRevoke. */
export type InvitationRevokeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Where an invitation stands. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED';

/** Who shall own what comes of the work. */
export type IpTerms =
  | 'DEMAND_OWNS'
  | 'NEGOTIABLE'
  | 'SHARED'
  | 'SUPPLY_OWNS';

/** Language of a text or of the interface. */
export type Language =
  | 'en'
  | 'zh';

export type LanguageChooseInput = {
  language: Language;
};

/** What can stand in the way of LanguageChoose. */
export type LanguageChooseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** HELD: there is no SMTP, and the administrator passes it on. */
export type MailState =
  | 'FAILED'
  | 'HELD'
  | 'QUEUED'
  | 'SENT';

export type MatchDisposeInput = {
  /** Id of a Match. */
  matchId: string;
  /** Required when dismissing; at most 500 characters. */
  reason?: string | null | undefined;
  state: DispositionState;
};

/** What can stand in the way of MatchDispose. */
export type MatchDisposeProblemCode =
  | 'CONSTRAINT_MISSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MemberChangeRoleInput = {
  /** Id of a Member. */
  memberId: string;
  role: MemberRole;
};

/** What can stand in the way of MemberChangeRole. */
export type MemberChangeRoleProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'LAST_OWNER'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MemberInviteInput = {
  /** Mail address. */
  email: string;
  role: MemberRole;
};

/** What can stand in the way of MemberInvite. */
export type MemberInviteProblemCode =
  | 'ALREADY_MEMBER'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MemberRemoveInput = {
  /** Id of a Member. */
  memberId: string;
};

/** What can stand in the way of MemberRemove. */
export type MemberRemoveProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'LAST_OWNER'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Role of a person in an organization. */
export type MemberRole =
  | 'EDITOR'
  | 'OWNER'
  | 'VIEWER';

/** Whether a solution must or should meet a need. */
export type NeedPriority =
  | 'MUST'
  | 'SHOULD';

/** A new account for the invited address. */
export type NewAccountInput = {
  language?: Language;
  name: string;
  password: string;
};

/** What its reader would do next. */
export type NextStep =
  | 'CONFIRM_DRAFT'
  | 'CONFIRM_PROPOSAL'
  | 'DECIDE_ACCESS'
  | 'DECIDE_GATE'
  | 'DECIDE_SCREENING'
  | 'EVALUATE_PROPOSALS'
  | 'LOOK_AT_MATCHES'
  | 'LOOK_AT_PILOT'
  | 'LOOK_AT_RISKS'
  | 'LOOK_AT_SCENARIO'
  | 'LOOK_AT_SCENARIOS'
  | 'POST_FIRST_RECORD'
  | 'PREPARE_ANSWERS'
  | 'PREPARE_PILOT'
  | 'READ_DECISION'
  | 'READ_LESSON'
  | 'READ_REASON'
  | 'REVISE_AND_SUBMIT'
  | 'START_PILOT'
  | 'WAIT_FOR_DEADLINE';

/** What a notice tells. */
export type NoticeKind =
  | 'ACCESS_DECIDED'
  | 'ACCESS_REQUESTED'
  | 'MATCH_FOUND'
  | 'ORGANIZATION_VERIFIED'
  | 'PILOT_GATE_DUE'
  | 'PILOT_HEALTH'
  | 'PILOT_MOVED'
  | 'PILOT_STARTED'
  | 'PILOT_STOPPED'
  | 'PROPOSAL_DECLINED'
  | 'PROPOSAL_IN'
  | 'PROPOSAL_SELECTED'
  | 'PROPOSAL_SHORTLISTED'
  | 'SCENARIO_DRAFTED_FOR'
  | 'SCENARIO_EVALUATING'
  | 'SCENARIO_FITS'
  | 'SCENARIO_INVITED'
  | 'SCENARIO_OPENED'
  | 'SCENARIO_REJECTED'
  | 'SCENARIO_RETURNED'
  | 'SCENARIO_REVISED'
  | 'SCREENING_WAITING'
  | 'SOLUTION_LISTED'
  | 'SOLUTION_REJECTED'
  | 'SOLUTION_RETURNED';

export type NoticeMarkReadInput = {
  /** At most 100; without them every notice of the viewer. */
  noticeIds?: Array<string> | null | undefined;
};

/** What can stand in the way of NoticeMarkRead. */
export type NoticeMarkReadProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What can stand in the way of OrganizationCreate. */
export type OrganizationCreateProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PART_NOT_SELF_DECLARED'
  | 'USCC_INVALID'
  | 'USCC_TAKEN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type OrganizationGrantPartsInput = {
  expectedVersion: number;
  /** Id of a Organization. */
  organizationId: string;
  /** All granted parts from now on: PROGRAM, COMPUTE, FINANCE. */
  parts: Array<Part>;
  reason: string;
  /** For PROGRAM: the beginning of the region codes it covers; null covers all. */
  regionPrefix?: string | null | undefined;
};

/** What can stand in the way of OrganizationGrantParts. */
export type OrganizationGrantPartsProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PART_SELF_DECLARED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type OrganizationProfileInput = {
  /** Registration number of a foreign organization. */
  foreignIdentifier?: string | null | undefined;
  /** In at least one language; at most 200 characters each. */
  name: BilingualTextInput;
  /** DEMAND, SUPPLY, RESEARCH; the other parts are granted. */
  parts: Array<Part>;
  /** GB/T 2260, six digits. */
  region?: string | null | undefined;
  /** GB/T 4754: a section (C), or the digits of a division, group or class (3670). */
  sector?: string | null | undefined;
  sizeBand?: SizeBand | null | undefined;
  /** Unified social credit code, 18 characters; spaces and small letters are put right. */
  uscc?: string | null | undefined;
};

export type OrganizationUpdateInput = {
  expectedVersion: number;
  /** Registration number of a foreign organization. */
  foreignIdentifier?: string | null | undefined;
  /** In at least one language; at most 200 characters each. */
  name: BilingualTextInput;
  /** Id of a Organization. */
  organizationId: string;
  /** DEMAND, SUPPLY, RESEARCH; the other parts are granted. */
  parts: Array<Part>;
  /** GB/T 2260, six digits. */
  region?: string | null | undefined;
  /** GB/T 4754: a section (C), or the digits of a division, group or class (3670). */
  sector?: string | null | undefined;
  sizeBand?: SizeBand | null | undefined;
  /** Unified social credit code, 18 characters; spaces and small letters are put right. */
  uscc?: string | null | undefined;
};

/** What can stand in the way of OrganizationUpdate. */
export type OrganizationUpdateProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PART_NOT_SELF_DECLARED'
  | 'USCC_INVALID'
  | 'USCC_TAKEN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type OrganizationVerifyInput = {
  expectedVersion: number;
  /** The head of its group, if it belongs to one. */
  groupHeadId?: string | null | undefined;
  /** Id of a Organization. */
  organizationId: string;
  /** What was looked at. */
  reason: string;
};

/** What can stand in the way of OrganizationVerify. */
export type OrganizationVerifyProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REGISTRATION_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What an organization may do. */
export type Part =
  | 'COMPUTE'
  | 'DEMAND'
  | 'FINANCE'
  | 'PROGRAM'
  | 'RESEARCH'
  | 'SUPPLY';

export type PasswordChangeInput = {
  current: string;
  password: string;
};

/** What can stand in the way of PasswordChange. */
export type PasswordChangeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_WRONG'
  | 'RATE_LIMITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** The password again, for what changes how one signs in. */
export type PasswordProofInput = {
  password: string;
};

export type PasswordResetInput = {
  password: string;
  /** What stands behind the # of the mailed link. */
  token: string;
};

/** What can stand in the way of PasswordReset. */
export type PasswordResetProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'LINK_INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PasswordResetRequestInput = {
  /** Mail address. */
  email: string;
};

/** What can stand in the way of PasswordResetRequest. */
export type PasswordResetRequestProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotMoveInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  note?: string | null | undefined;
  /** Id of a Pilot. */
  pilotId: string;
  /** The next stage, or the one before. */
  to: PilotStage;
};

/** What can stand in the way of PilotMove. */
export type PilotMoveProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'STAGE_GATE_FAILED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Stages of a pilot, in order; SANDBOX only where the risk is high. */
export type PilotStage =
  | 'ACCEPTANCE'
  | 'DATA_READY'
  | 'LIVE'
  | 'PREPARING'
  | 'REPLICATING'
  | 'SANDBOX'
  | 'SCALING'
  | 'VALIDATING';

/** Whether a pilot runs; it keeps its stage in each of these. */
export type PilotState =
  | 'PAUSED'
  | 'RUNNING'
  | 'STOPPED'
  | 'WITHDRAWN';

/** Risk tier, from least to most severe. */
export type RiskTier =
  | 'HIGH'
  | 'LIMITED'
  | 'MINIMAL'
  | 'PROHIBITED';

/** By the token of the link, or by the scenario. */
export type ScenarioConfirmInput = {
  /** The version that was read. */
  expectedVersion?: number | null | undefined;
  /** Id of a Scenario. */
  scenarioId?: string | null | undefined;
  token?: string | null | undefined;
};

/** What can stand in the way of ScenarioConfirm. */
export type ScenarioConfirmProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Order of a list: newest first, nearest deadline first, largest budget first. */
export type ScenarioSort =
  | 'BUDGET'
  | 'DEADLINE'
  | 'NEWEST';

/** Where a scenario stands. */
export type ScenarioState =
  | 'AWARDED'
  | 'CLOSED'
  | 'DRAFT'
  | 'EVALUATING'
  | 'OPEN'
  | 'REJECTED'
  | 'RETURNED'
  | 'SCREENING'
  | 'WITHDRAWN';

/** What a program's token may do. */
export type Scope =
  | 'READ'
  | 'WRITE';

export type SecondFactorConfirmInput = {
  /** Six digits. */
  code: string;
};

/** What can stand in the way of SecondFactorConfirm. */
export type SecondFactorConfirmProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'SECOND_FACTOR_WRONG'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What can stand in the way of SecondFactorEnroll. */
export type SecondFactorEnrollProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_WRONG'
  | 'RATE_LIMITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What can stand in the way of SecondFactorRemove. */
export type SecondFactorRemoveProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_WRONG'
  | 'RATE_LIMITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Whose record it is. */
export type Side =
  | 'SCENARIO'
  | 'SOLUTION';

export type SignInInput = {
  /** Code of the authenticator app, or a recovery code, after SECOND_FACTOR_REQUIRED. */
  code?: string | null | undefined;
  email: string;
  password: string;
};

/** What can stand in the way of SignIn. */
export type SignInProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SECOND_FACTOR_WRONG'
  | 'SIGN_IN_FAILED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type SignUpInput = {
  /** Mail address. */
  email: string;
  language?: Language;
  /** Name of the person. */
  name: string;
  organization: OrganizationProfileInput;
  password: string;
};

/** What can stand in the way of SignUp. */
export type SignUpProblemCode =
  | 'EMAIL_TAKEN'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PART_NOT_SELF_DECLARED'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'RATE_LIMITED'
  | 'USCC_INVALID'
  | 'USCC_TAKEN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Size of an organization. */
export type SizeBand =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

/** Where a solution stands. LISTED is public. */
export type SolutionState =
  | 'DRAFT'
  | 'LISTED'
  | 'PAUSED'
  | 'REJECTED'
  | 'RETIRED'
  | 'RETURNED'
  | 'SCREENING';

export type OrganizationRegisterQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  verified?: boolean | null | undefined;
  part?: Part | null | undefined;
}>;


export type OrganizationRegisterQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationVerifyMutationVariables = Exact<{
  input: OrganizationVerifyInput;
}>;


export type OrganizationVerifyMutation = { organizationVerify: { organization: { id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } } | null, problems: Array<{ code: OrganizationVerifyProblemCode, message: string, path: Array<string> | null }> } };

export type OrganizationGrantPartsMutationVariables = Exact<{
  input: OrganizationGrantPartsInput;
}>;


export type OrganizationGrantPartsMutation = { organizationGrantParts: { organization: { id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } } | null, problems: Array<{ code: OrganizationGrantPartsProblemCode, message: string, path: Array<string> | null }> } };

export type DeliveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliveriesQuery = { deliveries: { unstamped: number, pending: number, dead: number, deadLetters: Array<{ eventId: string, subscriber: string, eventName: string, recordId: string, attempts: number, error: string | null, failedAt: string | null }> } };

export type DeadLetterResendMutationVariables = Exact<{
  input: DeadLetterResendInput;
}>;


export type DeadLetterResendMutation = { deadLetterResend: { deliveries: { dead: number } | null, problems: Array<{ code: DeadLetterResendProblemCode, message: string, path: Array<string> | null }> } };

export type ConceptsQueryVariables = Exact<{
  kind: ConceptKind;
  codes: Array<string> | string;
}>;


export type ConceptsQuery = { concepts: Array<{ code: string, zh: string, en: string | null }> };

export type ConceptSearchQueryVariables = Exact<{
  kind: ConceptKind;
  search?: string | null | undefined;
  codes?: Array<string> | string | null | undefined;
  parent?: string | null | undefined;
  language?: Language | null | undefined;
  limit: number;
}>;


export type ConceptSearchQuery = { concepts: Array<{ kind: ConceptKind, code: string, zh: string, en: string | null, group: string | null, hasChildren: boolean }> };

export type LandingQueryVariables = Exact<{ [key: string]: never; }>;


export type LandingQuery = { market: { openScenarios: number, listedSolutions: number, firms: number, vendors: number, matches: number, pilots: number, scaledPilots: number }, scenarios: { nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }> } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { problems: Array<{ code: SignUpProblemCode, message: string, path: Array<string> | null }> } };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { viewer: { organization: { id: string, name: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: InvitationAcceptProblemCode, message: string, path: Array<string> | null }> } };

export type PasswordResetRequestMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { problems: Array<{ code: PasswordResetRequestProblemCode, message: string, path: Array<string> | null }> } };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { problems: Array<{ code: PasswordResetProblemCode, message: string, path: Array<string> | null }> } };

export type EmailChangeConfirmMutationVariables = Exact<{
  input: EmailChangeConfirmInput;
}>;


export type EmailChangeConfirmMutation = { emailChangeConfirm: { problems: Array<{ code: EmailChangeConfirmProblemCode, message: string, path: Array<string> | null }> } };

export type ScenariosToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosToConfirmQuery = { myScenarios: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, viewerCan: { confirm: boolean } }> } };

export type ScenarioConfirmByLinkMutationVariables = Exact<{
  input: ScenarioConfirmInput;
}>;


export type ScenarioConfirmByLinkMutation = { scenarioConfirm: { scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, problems: Array<{ code: ScenarioConfirmProblemCode, message: string, path: Array<string> | null }> } };

export type MailOutboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MailOutboxQuery = { mailOutbox: { totalCount: number, nodes: Array<{ id: string, recipient: string, subject: string, state: MailState, error: string | null, createdAt: string, sentAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailBodyQueryVariables = Exact<{
  id: string;
}>;


export type MailBodyQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { body: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type EvidenceRowFragment = { side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null };

export type MatchRowFragment = { id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } };

export type ScenarioMatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScenarioMatchesQuery = { scenarioByCode: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nearMisses: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }> }, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type SolutionMatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SolutionMatchesQuery = { solutions: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nearMisses: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }> } }> } };

export type MySolutionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MySolutionsQuery = { mySolutions: { totalCount: number, nodes: Array<{ id: string, code: string, state: SolutionState, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, matchCount: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchDisposeMutationVariables = Exact<{
  input: MatchDisposeInput;
}>;


export type MatchDisposeMutation = { matchDispose: { match: { id: string, disposition: { state: DispositionState, reason: string | null } } | null, problems: Array<{ code: MatchDisposeProblemCode, message: string, path: Array<string> | null }> } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type UnreadNoticesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesChangedSubscription = { unreadNoticesChanged: number };

export type RecordChangedSubscriptionVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RecordChangedSubscription = { recordChanged: { id: string } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type NoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, kind: NoticeKind, nextStep: NextStep, recordType: string, recordNodeId: string, count: number, createdAt: string, readAt: string | null, title: { zh: string | null, en: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticeRecordsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NoticeRecordsQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { code: string, id: string }
    | { id: string }
    | { code: string, id: string }
   | null> };

export type NoticeMarkReadMutationVariables = Exact<{
  input: NoticeMarkReadInput;
}>;


export type NoticeMarkReadMutation = { noticeMarkRead: { notices: { marked: number, unread: number } | null, problems: Array<{ code: NoticeMarkReadProblemCode, message: string, path: Array<string> | null }> } };

export type OrganizationProfileFragment = { id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } };

export type OwnOrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganizationQuery = { viewer: { organization: { id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } } | null } | null };

export type PublicOrganizationQueryVariables = Exact<{
  id: string;
}>;


export type PublicOrganizationQuery = { organization: { id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } } | null, solutions: { totalCount: number, nodes: Array<{ id: string, code: string, trl: number | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null } }> } };

export type ScenariosNamingQueryVariables = Exact<{
  name: string;
}>;


export type ScenariosNamingQuery = { scenarios: { nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }> } };

export type OrganizationCreateMutationVariables = Exact<{
  input: OrganizationProfileInput;
}>;


export type OrganizationCreateMutation = { organizationCreate: { organization: { id: string } | null, problems: Array<{ code: OrganizationCreateProblemCode, message: string, path: Array<string> | null }> } };

export type OrganizationUpdateMutationVariables = Exact<{
  input: OrganizationUpdateInput;
}>;


export type OrganizationUpdateMutation = { organizationUpdate: { organization: { id: string, code: string, uscc: string | null, foreignIdentifier: string | null, sector: string | null, region: string | null, sizeBand: SizeBand | null, parts: Array<Part>, grantedParts: Array<Part>, verifiedAt: string | null, regionPrefix: string | null, demo: boolean, createdAt: string, version: number, name: { zh: string | null, en: string | null }, viewerCan: { update: boolean, verify: boolean, grantParts: boolean, manageMembers: boolean, createTokens: boolean } } | null, problems: Array<{ code: OrganizationUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MembersQuery = { members: { totalCount: number, nodes: Array<{ id: string, role: MemberRole, email: string, createdAt: string, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: { nodes: Array<{ id: string, email: string, role: MemberRole, state: InvitationState, createdAt: string, expiresAt: string }> } };

export type MemberInviteMutationVariables = Exact<{
  input: MemberInviteInput;
}>;


export type MemberInviteMutation = { memberInvite: { problems: Array<{ code: MemberInviteProblemCode, message: string, path: Array<string> | null }> } };

export type InvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;


export type InvitationRevokeMutation = { invitationRevoke: { problems: Array<{ code: InvitationRevokeProblemCode, message: string, path: Array<string> | null }> } };

export type MemberChangeRoleMutationVariables = Exact<{
  input: MemberChangeRoleInput;
}>;


export type MemberChangeRoleMutation = { memberChangeRole: { problems: Array<{ code: MemberChangeRoleProblemCode, message: string, path: Array<string> | null }> } };

export type MemberRemoveMutationVariables = Exact<{
  input: MemberRemoveInput;
}>;


export type MemberRemoveMutation = { memberRemove: { problems: Array<{ code: MemberRemoveProblemCode, message: string, path: Array<string> | null }> } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: { nodes: Array<{ id: string, name: string, hint: string, scopes: Array<Scope>, createdAt: string, expiresAt: string, revokedAt: string | null, person: { id: string, name: string } }> } };

export type ApiTokenCreateMutationVariables = Exact<{
  input: ApiTokenCreateInput;
}>;


export type ApiTokenCreateMutation = { apiTokenCreate: { created: { secret: string | null, apiToken: { id: string } } | null, problems: Array<{ code: ApiTokenCreateProblemCode, message: string, path: Array<string> | null }> } };

export type ApiTokenRevokeMutationVariables = Exact<{
  input: ApiTokenRevokeInput;
}>;


export type ApiTokenRevokeMutation = { apiTokenRevoke: { problems: Array<{ code: ApiTokenRevokeProblemCode, message: string, path: Array<string> | null }> } };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { viewer: { secondFactor: boolean, person: { id: string, name: string, email: string | null, language: Language } } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { problems: Array<{ code: PasswordChangeProblemCode, message: string, path: Array<string> | null }> } };

export type EmailChangeRequestMutationVariables = Exact<{
  input: EmailChangeRequestInput;
}>;


export type EmailChangeRequestMutation = { emailChangeRequest: { problems: Array<{ code: EmailChangeRequestProblemCode, message: string, path: Array<string> | null }> } };

export type SecondFactorEnrollMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type SecondFactorEnrollMutation = { secondFactorEnroll: { enrolment: { secret: string, uri: string } | null, problems: Array<{ code: SecondFactorEnrollProblemCode, message: string, path: Array<string> | null }> } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm: { recoveryCodes: Array<string> | null, problems: Array<{ code: SecondFactorConfirmProblemCode, message: string, path: Array<string> | null }> } };

export type SecondFactorRemoveMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type SecondFactorRemoveMutation = { secondFactorRemove: { problems: Array<{ code: SecondFactorRemoveProblemCode, message: string, path: Array<string> | null }> } };

export type PilotCardFragment = { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, dwellDays: number, limitDays: number, health: Health, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean } };

export type PilotIdsFragment = { columns: Array<{ cards: Array<{ id: string }> }> };

export type PilotBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotBoardQuery = { all: { columns: Array<{ stages: Array<PilotStage>, count: number, overdue: number, medianDwellDays: number | null, limitDays: number, cards: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, dwellDays: number, limitDays: number, health: Health, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean } }> }> }, mine: { columns: Array<{ cards: Array<{ id: string }> }> }, overdue: { columns: Array<{ cards: Array<{ id: string }> }> }, highRisk: { columns: Array<{ cards: Array<{ id: string }> }> } };

export type PilotMoveMutationVariables = Exact<{
  input: PilotMoveInput;
}>;


export type PilotMoveMutation = { pilotMove: { pilot: { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, dwellDays: number, limitDays: number, health: Health, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean } } | null, problems: Array<{ code: PilotMoveProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioRowFragment = { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null };

export type ScenariosQueryVariables = Exact<{
  search?: string | null | undefined;
  sectors?: Array<string> | string | null | undefined;
  capabilities?: Array<string> | string | null | undefined;
  deployments?: Array<DeploymentMode> | DeploymentMode | null | undefined;
  states?: Array<ScenarioState> | ScenarioState | null | undefined;
  regions?: Array<string> | string | null | undefined;
  dataReady?: Array<DataReadiness> | DataReadiness | null | undefined;
  mine?: boolean | null | undefined;
  sort?: ScenarioSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  withFacets: boolean;
}>;


export type ScenariosQuery = { scenarios: { totalCount?: number, nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

export type ScenarioJumpQueryVariables = Exact<{
  search: string;
}>;


export type ScenarioJumpQuery = { scenarios: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> } };

export type ScenarioDetailQueryVariables = Exact<{
  code: string;
}>;


export type ScenarioDetailQuery = { scenarioByCode: { startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, deadlineZone: string, riskTier: RiskTier | null, openedAt: string | null, contentVersion: number, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { role: MemberRole | null, administrator: boolean, auditor: boolean, reviewer: boolean, person: { id: string, name: string, email: string | null, language: Language, demo: boolean }, organization: { id: string, code: string, parts: Array<Part>, verifiedAt: string | null, name: { zh: string | null, en: string | null } } | null, memberships: Array<{ id: string, role: MemberRole, organization: { id: string, parts: Array<Part>, name: { zh: string | null, en: string | null } } }> } | null };

export type EntranceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntranceQuery = { installation: { demo: boolean, smtp: boolean, demoAccounts: Array<{ role: DemoRole, personName: string, organizationName: { zh: string | null, en: string | null } | null }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { problems: Array<{ code: SignInProblemCode, message: string, path: Array<string> | null }> } };

export type DemoSignInMutationVariables = Exact<{
  input: DemoSignInInput;
}>;


export type DemoSignInMutation = { demoSignIn: { problems: Array<{ code: DemoSignInProblemCode, message: string, path: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean | null } };

export type ActForMutationVariables = Exact<{
  input: ActForInput;
}>;


export type ActForMutation = { actFor: { problems: Array<{ code: ActForProblemCode, message: string, path: Array<string> | null }> } };

export type LanguageChooseMutationVariables = Exact<{
  input: LanguageChooseInput;
}>;


export type LanguageChooseMutation = { languageChoose: { problems: Array<{ code: LanguageChooseProblemCode, message: string, path: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceRowFragmentDoc = new TypedDocumentString(`
    fragment EvidenceRow on Evidence {
  side
  recordId
  field
  language
  quote
  code
  codeKind
  number
}
    `, {"fragmentName":"EvidenceRow"}) as unknown as TypedDocumentString<EvidenceRowFragment, unknown>;
export const MatchRowFragmentDoc = new TypedDocumentString(`
    fragment MatchRow on Match {
  id
  fit
  rankForScenario
  rankForSolution
  nearMiss
  disposition {
    state
    reason
  }
  stale
  scoredAt
  engineVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    evidence {
      ...EvidenceRow
    }
    asks {
      side
      field
    }
  }
  constraints {
    code
    state
    evidence {
      ...EvidenceRow
    }
    asks {
      side
      field
    }
    mend {
      side
      field
      codes
      atMost
      atLeast
    }
  }
  raises {
    criterion
    constraint
    side
    field
    code
    gain
  }
  solution {
    id
    code
    title {
      zh
      en
    }
    organization {
      id
      name {
        zh
        en
      }
      sizeBand
    }
    price {
      min
      max
      currency
    }
    deliveryWeeks
    references {
      sector
      confirmed
    }
  }
}
    fragment EvidenceRow on Evidence {
  side
  recordId
  field
  language
  quote
  code
  codeKind
  number
}`, {"fragmentName":"MatchRow"}) as unknown as TypedDocumentString<MatchRowFragment, unknown>;
export const OrganizationProfileFragmentDoc = new TypedDocumentString(`
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}
    `, {"fragmentName":"OrganizationProfile"}) as unknown as TypedDocumentString<OrganizationProfileFragment, unknown>;
export const PilotCardFragmentDoc = new TypedDocumentString(`
    fragment PilotCard on Pilot {
  id
  code
  title {
    zh
    en
  }
  stage
  state
  version
  riskTier
  firm {
    id
    name {
      zh
      en
    }
  }
  vendor {
    id
    name {
      zh
      en
    }
  }
  firmOwner {
    id
    name
  }
  vendorOwner {
    id
    name
  }
  dwellDays
  limitDays
  health
  healthReasons {
    code
    health
    subject
    amount
  }
  gate {
    to
    ready
    items {
      code
      title {
        zh
        en
      }
      met
    }
  }
  nextMilestone {
    key
    title {
      zh
      en
    }
    dueAt
  }
  viewerCan {
    move
  }
}
    `, {"fragmentName":"PilotCard"}) as unknown as TypedDocumentString<PilotCardFragment, unknown>;
export const PilotIdsFragmentDoc = new TypedDocumentString(`
    fragment PilotIds on PilotBoard {
  columns {
    cards {
      id
    }
  }
}
    `, {"fragmentName":"PilotIds"}) as unknown as TypedDocumentString<PilotIdsFragment, unknown>;
export const ScenarioRowFragmentDoc = new TypedDocumentString(`
    fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}
    `, {"fragmentName":"ScenarioRow"}) as unknown as TypedDocumentString<ScenarioRowFragment, unknown>;
export const OrganizationRegisterDocument = new TypedDocumentString(`
    query OrganizationRegister($first: Int!, $after: String, $search: String, $verified: Boolean, $part: Part) {
  organizations(
    first: $first
    after: $after
    search: $search
    verified: $verified
    part: $part
  ) {
    nodes {
      ...OrganizationProfile
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}`, {"hash":"sha256:06756ef7f48b53184323487dcd88abf5f3c28fa2f5b8065aeebbe45ef3ea1e9d"}) as unknown as TypedDocumentString<OrganizationRegisterQuery, OrganizationRegisterQueryVariables>;
export const OrganizationVerifyDocument = new TypedDocumentString(`
    mutation OrganizationVerify($input: OrganizationVerifyInput!) {
  organizationVerify(input: $input) {
    organization {
      ...OrganizationProfile
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}`, {"hash":"sha256:6fdd55c65875939a84dd367a4a614b0ce18cae647ffba7849844ef00d19671a4"}) as unknown as TypedDocumentString<OrganizationVerifyMutation, OrganizationVerifyMutationVariables>;
export const OrganizationGrantPartsDocument = new TypedDocumentString(`
    mutation OrganizationGrantParts($input: OrganizationGrantPartsInput!) {
  organizationGrantParts(input: $input) {
    organization {
      ...OrganizationProfile
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}`, {"hash":"sha256:db4c0d261f5a103a8d3d688abff97970f59c470b82f8aef887b4b86ad474c543"}) as unknown as TypedDocumentString<OrganizationGrantPartsMutation, OrganizationGrantPartsMutationVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries {
  deliveries {
    unstamped
    pending
    dead
    deadLetters {
      eventId
      subscriber
      eventName
      recordId
      attempts
      error
      failedAt
    }
  }
}
    `, {"hash":"sha256:d85fcc11b0d5b4f9a0885c47d2786befcb9cc07bd4f7d3be8d541780cba7929a"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeadLetterResendDocument = new TypedDocumentString(`
    mutation DeadLetterResend($input: DeadLetterResendInput!) {
  deadLetterResend(input: $input) {
    deliveries {
      dead
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ae785679b00b7f99b359c38ea9eb9f71aab8efb452830f117d89a3679b54e45e"}) as unknown as TypedDocumentString<DeadLetterResendMutation, DeadLetterResendMutationVariables>;
export const ConceptsDocument = new TypedDocumentString(`
    query Concepts($kind: ConceptKind!, $codes: [String!]!) {
  concepts(kind: $kind, codes: $codes, limit: 200) {
    code
    zh
    en
  }
}
    `, {"hash":"sha256:4c99a8049ed638e93628b2d93ee91d11fb28c8e10801b79a2d7c25ed2daeebcc"}) as unknown as TypedDocumentString<ConceptsQuery, ConceptsQueryVariables>;
export const ConceptSearchDocument = new TypedDocumentString(`
    query ConceptSearch($kind: ConceptKind!, $search: String, $codes: [String!], $parent: String, $language: Language, $limit: Int!) {
  concepts(
    kind: $kind
    search: $search
    codes: $codes
    parent: $parent
    language: $language
    limit: $limit
  ) {
    kind
    code
    zh
    en
    group
    hasChildren
  }
}
    `, {"hash":"sha256:74eb67fe428d67e6270cb5280ca9c82e6e40e79edfc4c5fd7f7b451ec88d1e2b"}) as unknown as TypedDocumentString<ConceptSearchQuery, ConceptSearchQueryVariables>;
export const LandingDocument = new TypedDocumentString(`
    query Landing {
  market {
    openScenarios
    listedSolutions
    firms
    vendors
    matches
    pilots
    scaledPilots
  }
  scenarios(states: [OPEN], first: 4) {
    nodes {
      ...ScenarioRow
    }
  }
}
    fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}`, {"hash":"sha256:e7dbcb2b987f6a1bed04a2f691eec88c905814ea8100d272c66b9890073c1897"}) as unknown as TypedDocumentString<LandingQuery, LandingQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:36cf55ac05426fdc05540fb2b6b823b9b22f2f75df1d561e3791ccc451f7431b"}) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const InvitationAcceptDocument = new TypedDocumentString(`
    mutation InvitationAccept($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    viewer {
      organization {
        id
        name {
          zh
          en
        }
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d2efa6be34d016fc93533351367356658de2fe014e207936d7f20295a70baebe"}) as unknown as TypedDocumentString<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const PasswordResetRequestDocument = new TypedDocumentString(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:79cbe033531be2ac085ce623665c997f64c477d7363f409a0a77b116f0598611"}) as unknown as TypedDocumentString<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>;
export const PasswordResetDocument = new TypedDocumentString(`
    mutation PasswordReset($input: PasswordResetInput!) {
  passwordReset(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a66741b9b08b9ebbac7262042897d7c335ea71e43fa74fb4e1addf02de1f65af"}) as unknown as TypedDocumentString<PasswordResetMutation, PasswordResetMutationVariables>;
export const EmailChangeConfirmDocument = new TypedDocumentString(`
    mutation EmailChangeConfirm($input: EmailChangeConfirmInput!) {
  emailChangeConfirm(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e817c459c42bde7b3b7c2366a9871a3b46302f373ca082612754e91e4a1b8c7d"}) as unknown as TypedDocumentString<EmailChangeConfirmMutation, EmailChangeConfirmMutationVariables>;
export const ScenariosToConfirmDocument = new TypedDocumentString(`
    query ScenariosToConfirm {
  myScenarios(first: 50, states: [DRAFT]) {
    nodes {
      id
      code
      title {
        zh
        en
      }
      summary {
        zh
        en
      }
      viewerCan {
        confirm
      }
    }
  }
}
    `, {"hash":"sha256:a32db519fd557000356478ae004fd029f3a23c70b31a2c6eed6748fc0dca28e6"}) as unknown as TypedDocumentString<ScenariosToConfirmQuery, ScenariosToConfirmQueryVariables>;
export const ScenarioConfirmByLinkDocument = new TypedDocumentString(`
    mutation ScenarioConfirmByLink($input: ScenarioConfirmInput!) {
  scenarioConfirm(input: $input) {
    scenario {
      id
      code
      title {
        zh
        en
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e93ad79a4891b1a5cc6a8d8b6df6a8fcfd96d7d001127698d137e0e4ff651356"}) as unknown as TypedDocumentString<ScenarioConfirmByLinkMutation, ScenarioConfirmByLinkMutationVariables>;
export const MailOutboxDocument = new TypedDocumentString(`
    query MailOutbox($first: Int!, $after: String) {
  mailOutbox(first: $first, after: $after) {
    nodes {
      id
      recipient
      subject
      state
      error
      createdAt
      sentAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:e5d748a86af44a9e08763510419bf0d880422043aac6de64749c156af0ce6730"}) as unknown as TypedDocumentString<MailOutboxQuery, MailOutboxQueryVariables>;
export const MailBodyDocument = new TypedDocumentString(`
    query MailBody($id: ID!) {
  node(id: $id) {
    id
    ... on Mail {
      body
    }
  }
}
    `, {"hash":"sha256:3b0981dd8d9853f7d6ad8fb0baf07c20f95e69f103bb505bbafdb0acaa4a721c"}) as unknown as TypedDocumentString<MailBodyQuery, MailBodyQueryVariables>;
export const ScenarioMatchesDocument = new TypedDocumentString(`
    query ScenarioMatches($code: String!, $first: Int!, $after: String) {
  scenarioByCode(code: $code) {
    ...ScenarioRow
    matches(first: $first, after: $after, recommended: true) {
      nodes {
        ...MatchRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    nearMisses: matches(first: 10, recommended: false) {
      nodes {
        ...MatchRow
      }
      totalCount
    }
  }
}
    fragment EvidenceRow on Evidence {
  side
  recordId
  field
  language
  quote
  code
  codeKind
  number
}
fragment MatchRow on Match {
  id
  fit
  rankForScenario
  rankForSolution
  nearMiss
  disposition {
    state
    reason
  }
  stale
  scoredAt
  engineVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    evidence {
      ...EvidenceRow
    }
    asks {
      side
      field
    }
  }
  constraints {
    code
    state
    evidence {
      ...EvidenceRow
    }
    asks {
      side
      field
    }
    mend {
      side
      field
      codes
      atMost
      atLeast
    }
  }
  raises {
    criterion
    constraint
    side
    field
    code
    gain
  }
  solution {
    id
    code
    title {
      zh
      en
    }
    organization {
      id
      name {
        zh
        en
      }
      sizeBand
    }
    price {
      min
      max
      currency
    }
    deliveryWeeks
    references {
      sector
      confirmed
    }
  }
}
fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}`, {"hash":"sha256:356d88fe01e133bc1c3641ed16501b7e25b4845d2f677e1325b7d6333a1d77bb"}) as unknown as TypedDocumentString<ScenarioMatchesQuery, ScenarioMatchesQueryVariables>;
export const SolutionMatchesDocument = new TypedDocumentString(`
    query SolutionMatches($code: String!, $first: Int!, $after: String) {
  solutions(search: $code, first: 5) {
    nodes {
      id
      code
      title {
        zh
        en
      }
      organization {
        id
        name {
          zh
          en
        }
      }
      matches(first: $first, after: $after, recommended: true) {
        nodes {
          ...MatchRow
          scenario {
            ...ScenarioRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
      nearMisses: matches(first: 10, recommended: false) {
        nodes {
          ...MatchRow
          scenario {
            ...ScenarioRow
          }
        }
        totalCount
      }
    }
  }
}
    fragment EvidenceRow on Evidence {
  side
  recordId
  field
  language
  quote
  code
  codeKind
  number
}
fragment MatchRow on Match {
  id
  fit
  rankForScenario
  rankForSolution
  nearMiss
  disposition {
    state
    reason
  }
  stale
  scoredAt
  engineVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    evidence {
      ...EvidenceRow
    }
    asks {
      side
      field
    }
  }
  constraints {
    code
    state
    evidence {
      ...EvidenceRow
    }
    asks {
      side
      field
    }
    mend {
      side
      field
      codes
      atMost
      atLeast
    }
  }
  raises {
    criterion
    constraint
    side
    field
    code
    gain
  }
  solution {
    id
    code
    title {
      zh
      en
    }
    organization {
      id
      name {
        zh
        en
      }
      sizeBand
    }
    price {
      min
      max
      currency
    }
    deliveryWeeks
    references {
      sector
      confirmed
    }
  }
}
fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}`, {"hash":"sha256:e3674d4591ea477e240b4bc42a4479619544ccca1ec354975dc89f20d397680c"}) as unknown as TypedDocumentString<SolutionMatchesQuery, SolutionMatchesQueryVariables>;
export const MySolutionsDocument = new TypedDocumentString(`
    query MySolutions($first: Int!, $after: String) {
  mySolutions(first: $first, after: $after) {
    nodes {
      id
      code
      state
      title {
        zh
        en
      }
      summary {
        zh
        en
      }
      matchCount: matches(first: 1, recommended: true) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:e6a1ce074f50430808bc42e7d9680e4bf55e6faf2e58990f813daaf1100bd92b"}) as unknown as TypedDocumentString<MySolutionsQuery, MySolutionsQueryVariables>;
export const MatchDisposeDocument = new TypedDocumentString(`
    mutation MatchDispose($input: MatchDisposeInput!) {
  matchDispose(input: $input) {
    match {
      id
      disposition {
        state
        reason
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5c968f1349397dfe80e3cc4e4751f766a160ebc5a6e8c16d867a03c635343d54"}) as unknown as TypedDocumentString<MatchDisposeMutation, MatchDisposeMutationVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  unreadNotices
}
    `, {"hash":"sha256:2e8d2b88bd122cbfc882040f50df6b07a19c12240a832166d9c9fc26cc17f8cd"}) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const UnreadNoticesChangedDocument = new TypedDocumentString(`
    subscription UnreadNoticesChanged {
  unreadNoticesChanged
}
    `, {"hash":"sha256:7a4dcdb07fb29bcb6127126b68ba3ea583dc912a971305d98c2f7b6a00e1c0ed"}) as unknown as TypedDocumentString<UnreadNoticesChangedSubscription, UnreadNoticesChangedSubscriptionVariables>;
export const RecordChangedDocument = new TypedDocumentString(`
    subscription RecordChanged($ids: [ID!]!) {
  recordChanged(ids: $ids) {
    id
  }
}
    `, {"hash":"sha256:7e4cb5753dc7b70d6b7a1d94483b08ec2b19ba762a447e1cf9cc3a977b3ff58c"}) as unknown as TypedDocumentString<RecordChangedSubscription, RecordChangedSubscriptionVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {
  notices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    nodes {
      id
      kind
      nextStep
      recordType
      recordNodeId
      title {
        zh
        en
      }
      count
      createdAt
      readAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:b1289ca2584199b0fd1d6e383ac46580c30cb3b89cd1881fab27dcb30a2a2fc4"}) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticeRecordsDocument = new TypedDocumentString(`
    query NoticeRecords($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Scenario {
      code
    }
    ... on Solution {
      code
    }
  }
}
    `, {"hash":"sha256:7f717ca0033eec01b323755769d0f7a4bac34b202fb45a0c7415bf065ece4ef8"}) as unknown as TypedDocumentString<NoticeRecordsQuery, NoticeRecordsQueryVariables>;
export const NoticeMarkReadDocument = new TypedDocumentString(`
    mutation NoticeMarkRead($input: NoticeMarkReadInput!) {
  noticeMarkRead(input: $input) {
    notices {
      marked
      unread
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4d1217ec4975ba1021d0b01fd80a1b665b72f14e695393eba11ef4f1295b02f1"}) as unknown as TypedDocumentString<NoticeMarkReadMutation, NoticeMarkReadMutationVariables>;
export const OwnOrganizationDocument = new TypedDocumentString(`
    query OwnOrganization {
  viewer {
    organization {
      ...OrganizationProfile
    }
  }
}
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}`, {"hash":"sha256:de6963ab85d6df635bc30bff43480bf4dbeb73b5056dc2b86838eeb193bfef15"}) as unknown as TypedDocumentString<OwnOrganizationQuery, OwnOrganizationQueryVariables>;
export const PublicOrganizationDocument = new TypedDocumentString(`
    query PublicOrganization($id: ID!) {
  organization(id: $id) {
    ...OrganizationProfile
  }
  solutions(organizationId: $id, first: 50) {
    totalCount
    nodes {
      id
      code
      title {
        zh
        en
      }
      summary {
        zh
        en
      }
      trl
    }
  }
}
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}`, {"hash":"sha256:ce136bd0a38c1f0c3da498d0d726878d03f3fa25652f4eb9c0b2cea799245281"}) as unknown as TypedDocumentString<PublicOrganizationQuery, PublicOrganizationQueryVariables>;
export const ScenariosNamingDocument = new TypedDocumentString(`
    query ScenariosNaming($name: String!) {
  scenarios(states: [OPEN], search: $name, first: 50) {
    nodes {
      ...ScenarioRow
    }
  }
}
    fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}`, {"hash":"sha256:7795837d08ca73f86d73e1016532428cd774f7d73d03cdf0798e9b8e1e69d834"}) as unknown as TypedDocumentString<ScenariosNamingQuery, ScenariosNamingQueryVariables>;
export const OrganizationCreateDocument = new TypedDocumentString(`
    mutation OrganizationCreate($input: OrganizationProfileInput!) {
  organizationCreate(input: $input) {
    organization {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:86c4a32e6927c8034d56294f7db8fc845929ded80e492da47f1b152c81c3fb68"}) as unknown as TypedDocumentString<OrganizationCreateMutation, OrganizationCreateMutationVariables>;
export const OrganizationUpdateDocument = new TypedDocumentString(`
    mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
  organizationUpdate(input: $input) {
    organization {
      ...OrganizationProfile
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment OrganizationProfile on Organization {
  id
  code
  name {
    zh
    en
  }
  uscc
  foreignIdentifier
  sector
  region
  sizeBand
  parts
  grantedParts
  verifiedAt
  regionPrefix
  demo
  createdAt
  version
  viewerCan {
    update
    verify
    grantParts
    manageMembers
    createTokens
  }
}`, {"hash":"sha256:e82d3b32fc5211f546e56b6421bf44f5decd16a5d35b194df4f3383b09b4b5b2"}) as unknown as TypedDocumentString<OrganizationUpdateMutation, OrganizationUpdateMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($first: Int!, $after: String) {
  members(first: $first, after: $after) {
    nodes {
      id
      role
      email
      createdAt
      person {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:ccc8b3a5a56d5642ecef8ce4fcd2220e78803f634eb32441088507a3d7cf67a7"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations(first: 50) {
    nodes {
      id
      email
      role
      state
      createdAt
      expiresAt
    }
  }
}
    `, {"hash":"sha256:92a7c1a891917b6d1c73688511c7a46b75afeb2f752c168200449bb40ea32f3f"}) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const MemberInviteDocument = new TypedDocumentString(`
    mutation MemberInvite($input: MemberInviteInput!) {
  memberInvite(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2123ab67824689431014fdbe25b29216fe2973e010eaae69f288ba7cec8d504c"}) as unknown as TypedDocumentString<MemberInviteMutation, MemberInviteMutationVariables>;
export const InvitationRevokeDocument = new TypedDocumentString(`
    mutation InvitationRevoke($input: InvitationRevokeInput!) {
  invitationRevoke(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ebaa4763407b7f7cd01a2676c79d1a90c01db47a19484002d69cad38e67da602"}) as unknown as TypedDocumentString<InvitationRevokeMutation, InvitationRevokeMutationVariables>;
export const MemberChangeRoleDocument = new TypedDocumentString(`
    mutation MemberChangeRole($input: MemberChangeRoleInput!) {
  memberChangeRole(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7336ef731d77e2b9eee3878c5f399877eb13eb99e518de7eef50e86fb860ce10"}) as unknown as TypedDocumentString<MemberChangeRoleMutation, MemberChangeRoleMutationVariables>;
export const MemberRemoveDocument = new TypedDocumentString(`
    mutation MemberRemove($input: MemberRemoveInput!) {
  memberRemove(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:493330a59ea0b597a98e0c525e137a9ac536940232c6c68601663f21eeedf03a"}) as unknown as TypedDocumentString<MemberRemoveMutation, MemberRemoveMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens(first: 50) {
    nodes {
      id
      name
      hint
      scopes
      person {
        id
        name
      }
      createdAt
      expiresAt
      revokedAt
    }
  }
}
    `, {"hash":"sha256:949bdbb354cd68d472f0a5c64c97aad0ec881498f77441c2d1479c40b29957eb"}) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const ApiTokenCreateDocument = new TypedDocumentString(`
    mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) {
    created {
      secret
      apiToken {
        id
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:276dbe3b2a15e65345dd48d218ec627cea9ca55a6f9bbe72d5c08b429689146a"}) as unknown as TypedDocumentString<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;
export const ApiTokenRevokeDocument = new TypedDocumentString(`
    mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
  apiTokenRevoke(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a40c904f7c16422aa90b986ed55d5ffe6288f76c8bb60ade1e339887ea3516d0"}) as unknown as TypedDocumentString<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;
export const AccountSecurityDocument = new TypedDocumentString(`
    query AccountSecurity {
  viewer {
    secondFactor
    person {
      id
      name
      email
      language
    }
  }
}
    `, {"hash":"sha256:e6a18043a87efcbb9992f2bf550a9b223589a2c312f1156fec135f4789e76064"}) as unknown as TypedDocumentString<AccountSecurityQuery, AccountSecurityQueryVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3263a9e691a869932001cb93c2c4856ec41941e6f430c8b3af0db09fad8a084d"}) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const EmailChangeRequestDocument = new TypedDocumentString(`
    mutation EmailChangeRequest($input: EmailChangeRequestInput!) {
  emailChangeRequest(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:03bd5350475f0d589457889c6be38000a4feb52a912d4ac56b0023cd675bcd78"}) as unknown as TypedDocumentString<EmailChangeRequestMutation, EmailChangeRequestMutationVariables>;
export const SecondFactorEnrollDocument = new TypedDocumentString(`
    mutation SecondFactorEnroll($input: PasswordProofInput!) {
  secondFactorEnroll(input: $input) {
    enrolment {
      secret
      uri
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b4be2a341659df66b84031d809c113b77a7ba889ccd3b25491ef3e3297328108"}) as unknown as TypedDocumentString<SecondFactorEnrollMutation, SecondFactorEnrollMutationVariables>;
export const SecondFactorConfirmDocument = new TypedDocumentString(`
    mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) {
    recoveryCodes
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b153aa7ba137ca9b7041495905b3391e9e04a28e736038fe7dc244ded38e6bff"}) as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SecondFactorRemoveDocument = new TypedDocumentString(`
    mutation SecondFactorRemove($input: PasswordProofInput!) {
  secondFactorRemove(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:77886d52544ce9e43add4f7b8abeb0f454a7afac05d6e2f61e1cf538ad877137"}) as unknown as TypedDocumentString<SecondFactorRemoveMutation, SecondFactorRemoveMutationVariables>;
export const PilotBoardDocument = new TypedDocumentString(`
    query PilotBoard {
  all: pilotBoard(perStage: 100) {
    columns {
      stages
      count
      overdue
      medianDwellDays
      limitDays
      cards {
        ...PilotCard
      }
    }
  }
  mine: pilotBoard(filter: MINE, perStage: 100) {
    ...PilotIds
  }
  overdue: pilotBoard(filter: OVERDUE, perStage: 100) {
    ...PilotIds
  }
  highRisk: pilotBoard(filter: HIGH_RISK, perStage: 100) {
    ...PilotIds
  }
}
    fragment PilotCard on Pilot {
  id
  code
  title {
    zh
    en
  }
  stage
  state
  version
  riskTier
  firm {
    id
    name {
      zh
      en
    }
  }
  vendor {
    id
    name {
      zh
      en
    }
  }
  firmOwner {
    id
    name
  }
  vendorOwner {
    id
    name
  }
  dwellDays
  limitDays
  health
  healthReasons {
    code
    health
    subject
    amount
  }
  gate {
    to
    ready
    items {
      code
      title {
        zh
        en
      }
      met
    }
  }
  nextMilestone {
    key
    title {
      zh
      en
    }
    dueAt
  }
  viewerCan {
    move
  }
}
fragment PilotIds on PilotBoard {
  columns {
    cards {
      id
    }
  }
}`, {"hash":"sha256:0afe0d83c7d9d78d56d8c08c15783a3695f68feb234c4d08b4cdbb6c34b351e4"}) as unknown as TypedDocumentString<PilotBoardQuery, PilotBoardQueryVariables>;
export const PilotMoveDocument = new TypedDocumentString(`
    mutation PilotMove($input: PilotMoveInput!) {
  pilotMove(input: $input) {
    pilot {
      ...PilotCard
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment PilotCard on Pilot {
  id
  code
  title {
    zh
    en
  }
  stage
  state
  version
  riskTier
  firm {
    id
    name {
      zh
      en
    }
  }
  vendor {
    id
    name {
      zh
      en
    }
  }
  firmOwner {
    id
    name
  }
  vendorOwner {
    id
    name
  }
  dwellDays
  limitDays
  health
  healthReasons {
    code
    health
    subject
    amount
  }
  gate {
    to
    ready
    items {
      code
      title {
        zh
        en
      }
      met
    }
  }
  nextMilestone {
    key
    title {
      zh
      en
    }
    dueAt
  }
  viewerCan {
    move
  }
}`, {"hash":"sha256:84807ed4fabdf4863e3ef96489b902a33520d52a8b5492ae3a5a36180fbee13d"}) as unknown as TypedDocumentString<PilotMoveMutation, PilotMoveMutationVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios($search: String, $sectors: [String!], $capabilities: [String!], $deployments: [DeploymentMode!], $states: [ScenarioState!], $regions: [String!], $dataReady: [DataReadiness!], $mine: Boolean, $sort: ScenarioSort, $first: Int!, $after: String, $withFacets: Boolean!) {
  scenarios(
    search: $search
    sectors: $sectors
    capabilities: $capabilities
    deployments: $deployments
    states: $states
    regions: $regions
    dataReady: $dataReady
    mine: $mine
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      ...ScenarioRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withFacets)
    facets @include(if: $withFacets) {
      name
      values {
        code
        count
      }
    }
  }
}
    fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}`, {"hash":"sha256:d6536a40a0834a084a5709be31e50f19d1ae72c30dbcf92527541fbdc1a79d12"}) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const ScenarioJumpDocument = new TypedDocumentString(`
    query ScenarioJump($search: String!) {
  scenarios(search: $search, first: 6) {
    nodes {
      id
      code
      title {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:5092653579f7075cb0fdcfd8916f1ac36f5837ac8d9d94cc7631a4661f1b5135"}) as unknown as TypedDocumentString<ScenarioJumpQuery, ScenarioJumpQueryVariables>;
export const ScenarioDetailDocument = new TypedDocumentString(`
    query ScenarioDetail($code: String!) {
  scenarioByCode(code: $code) {
    ...ScenarioRow
    problem {
      zh
      en
    }
    currentPractice {
      zh
      en
    }
    site {
      zh
      en
    }
    processStep {
      zh
      en
    }
    indicators {
      key
      name {
        zh
        en
      }
      unit
      baseline
      target
      direction
      method {
        zh
        en
      }
    }
    data {
      modalities
      volume
      labelledShare
      access
    }
    dataAssets {
      id
      code
      title {
        zh
        en
      }
    }
    startBy
    durationWeeks
    ipTerms
    cooperationMode
    deadlineZone
    riskTier
    openedAt
    contentVersion
  }
}
    fragment ScenarioRow on Scenario {
  id
  code
  state
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  organization {
    id
    name {
      zh
      en
    }
    sizeBand
  }
  teaserName {
    zh
    en
  }
  region
  sector
  needs {
    capability
    modality
    priority
    text {
      zh
      en
    }
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  dataReadiness
  own
  matchCount
  budget {
    min
    max
    currency
  }
  proposalDeadline
}`, {"hash":"sha256:2c1d7c9b6d5fd878be25caa465b17f133ac1e07f71a3d3bed1f792de151a6a13"}) as unknown as TypedDocumentString<ScenarioDetailQuery, ScenarioDetailQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  viewer {
    person {
      id
      name
      email
      language
      demo
    }
    organization {
      id
      code
      name {
        zh
        en
      }
      parts
      verifiedAt
    }
    role
    memberships {
      id
      role
      organization {
        id
        name {
          zh
          en
        }
        parts
      }
    }
    administrator
    auditor
    reviewer
  }
}
    `, {"hash":"sha256:9752244a8874aad116a1a24a39df0e0ec27eb8dafe58279cc40b7dc5fd9996b2"}) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const EntranceDocument = new TypedDocumentString(`
    query Entrance {
  installation {
    demo
    smtp
    demoAccounts {
      role
      personName
      organizationName {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:65cefc3bfda19eaa158573bd6d64f5b5b19ba6426750af9c3e63d6095379f337"}) as unknown as TypedDocumentString<EntranceQuery, EntranceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9480835d921e7fda11f3dcdb9f73696bc8756dd75f91196f739c2e0dcf6194d3"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const DemoSignInDocument = new TypedDocumentString(`
    mutation DemoSignIn($input: DemoSignInInput!) {
  demoSignIn(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b855a255a566c31c1288d6dadd11bc846c2962acd035005eac2dc529608565f4"}) as unknown as TypedDocumentString<DemoSignInMutation, DemoSignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `, {"hash":"sha256:ffd093bc73cd0e180b4296d8e8b21a3311efcff70fe2ca4fd0032c4654692619"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ActForDocument = new TypedDocumentString(`
    mutation ActFor($input: ActForInput!) {
  actFor(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:db614f88082e91e064f2042200d573a856caa0c536857a75287b71138eab232c"}) as unknown as TypedDocumentString<ActForMutation, ActForMutationVariables>;
export const LanguageChooseDocument = new TypedDocumentString(`
    mutation LanguageChoose($input: LanguageChooseInput!) {
  languageChoose(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2ec8b6464a16dd209ba610d0afbe1afc7fcfa983dc981af01f7f71ab9bd5cbbf"}) as unknown as TypedDocumentString<LanguageChooseMutation, LanguageChooseMutationVariables>;