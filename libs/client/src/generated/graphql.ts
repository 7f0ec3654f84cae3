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

export type AwardReasonInput = {
  /** Id of a Proposal. */
  proposalId: string;
  /** Told to the organization that proposed. */
  reason: string;
};

/** Text in Chinese, English or both; at most 5,000 characters each. */
export type BilingualTextInput = {
  en?: string | null | undefined;
  zh?: string | null | undefined;
};

/** What a brief lacks. */
export type BriefCode =
  | 'MISSING'
  | 'NOT_MEASURABLE'
  | 'NO_METHOD'
  | 'NO_MUST'
  | 'TOO_SHORT'
  | 'UNKNOWN';

/** BLOCKS keeps it from opening; ADVICE costs it matches. */
export type BriefSeverity =
  | 'ADVICE'
  | 'BLOCKS';

/** A rising step function, or a logistic curve. */
export type CalibrationMethod =
  | 'ISOTONIC'
  | 'PLATT';

/** STATED: the code is named; WRITTEN: only words speak of it; SISTER: one of its group is named; OPEN: nothing is. */
export type CapabilityState =
  | 'OPEN'
  | 'SISTER'
  | 'STATED'
  | 'WRITTEN';

/** How far an edit goes. A MATERIAL one leaves proposers at least seven days. */
export type ChangeClass =
  | 'CLARIFY'
  | 'MATERIAL'
  | 'MINOR';

/** Whose tick an item of a gate needs. */
export type CheckSide =
  | 'FIRM'
  | 'OFFICER'
  | 'VENDOR';

/** Where a firm of a joint scenario stands. LEFT: joined and went again; LAPSED: had not answered when it was handed in. */
export type CoSponsorState =
  | 'ACCEPTED'
  | 'INVITED'
  | 'LAPSED'
  | 'LEFT'
  | 'REFUSED';

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

export type DataAccessDecideInput = {
  /** Id of a DataAccess. */
  dataAccessId: string;
  expectedVersion: number;
  grant: boolean;
  /** Needed to refuse. */
  reason?: string | null | undefined;
  /** Last instant of use; needed to grant, at most three years away. */
  until?: string | null | undefined;
};

/** What can stand in the way of DataAccessDecide. */
export type DataAccessDecideProblemCode =
  | 'ACCESS_NOT_ALLOWED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type DataAccessRequestInput = {
  /** Id of a DataAsset. */
  dataAssetId: string;
  /** What for; the owner reads it. */
  purpose: string;
  way: DataAccessWay;
};

/** What can stand in the way of DataAccessRequest. */
export type DataAccessRequestProblemCode =
  | 'ACCESS_NOT_ALLOWED'
  | 'ALREADY_REQUESTED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type DataAccessRevokeInput = {
  /** Id of a DataAccess. */
  dataAccessId: string;
  expectedVersion: number;
  reason: string;
};

/** What can stand in the way of DataAccessRevoke. */
export type DataAccessRevokeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** As the owner of the data, or as who asks for it. */
export type DataAccessSide =
  | 'OWNER'
  | 'REQUESTER';

/** What became of a request to use data. */
export type DataAccessState =
  | 'GRANTED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED';

/** How one gets at data: a copy, queries, or models that come to it. */
export type DataAccessWay =
  | 'DOWNLOAD'
  | 'EVALUATE_ONLY'
  | 'QUERY';

/** A data asset as far as it is known; posting says what is missing. */
export type DataAssetDraftInput = {
  accessWays?: Array<DataAccessWay> | null | undefined;
  /** GENERAL unless told. */
  dataClass?: DataClass | null | undefined;
  description?: BilingualTextInput | null | undefined;
  fields?: Array<DataFieldInput> | null | undefined;
  legalBasis?: LegalBasis | null | undefined;
  licence?: string | null | undefined;
  medical?: boolean | null | undefined;
  /** Modality codes. */
  modalities?: Array<string> | null | undefined;
  personal?: boolean | null | undefined;
  recordCount?: number | null | undefined;
  /** GB/T 2260 code. */
  region?: string | null | undefined;
  rights?: Array<DataRight> | null | undefined;
  /** GB/T 4754 code. */
  sector?: string | null | undefined;
  sensitive?: boolean | null | undefined;
  title: BilingualTextInput;
  volume?: BilingualTextInput | null | undefined;
};

/** What can stand in the way of DataAssetDraft. */
export type DataAssetDraftProblemCode =
  | 'ACCESS_NOT_ALLOWED'
  | 'DATA_CLASS_REFUSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type DataAssetPostInput = {
  /** Id of a DataAsset. */
  dataAssetId: string;
  expectedVersion: number;
};

/** What can stand in the way of DataAssetPost. */
export type DataAssetPostProblemCode =
  | 'ACCESS_NOT_ALLOWED'
  | 'DATA_ASSET_INCOMPLETE'
  | 'DATA_CLASS_REFUSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** DRAFT for its own organization, POSTED for everybody signed in, WITHDRAWN from the market. */
export type DataAssetState =
  | 'DRAFT'
  | 'POSTED'
  | 'WITHDRAWN';

/** What is absent stays as it is. */
export type DataAssetUpdateInput = {
  accessWays?: Array<DataAccessWay> | null | undefined;
  /** Id of a DataAsset. */
  dataAssetId: string;
  /** GENERAL unless told. */
  dataClass?: DataClass | null | undefined;
  description?: BilingualTextInput | null | undefined;
  expectedVersion: number;
  fields?: Array<DataFieldInput> | null | undefined;
  legalBasis?: LegalBasis | null | undefined;
  licence?: string | null | undefined;
  medical?: boolean | null | undefined;
  /** Modality codes. */
  modalities?: Array<string> | null | undefined;
  personal?: boolean | null | undefined;
  recordCount?: number | null | undefined;
  /** GB/T 2260 code. */
  region?: string | null | undefined;
  rights?: Array<DataRight> | null | undefined;
  /** GB/T 4754 code. */
  sector?: string | null | undefined;
  sensitive?: boolean | null | undefined;
  title?: BilingualTextInput | null | undefined;
  volume?: BilingualTextInput | null | undefined;
};

/** What can stand in the way of DataAssetUpdate. */
export type DataAssetUpdateProblemCode =
  | 'ACCESS_NOT_ALLOWED'
  | 'DATA_ASSET_INCOMPLETE'
  | 'DATA_CLASS_LOWERED'
  | 'DATA_CLASS_REFUSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type DataAssetWithdrawInput = {
  /** Id of a DataAsset. */
  dataAssetId: string;
  expectedVersion: number;
  reason: string;
};

/** What can stand in the way of DataAssetWithdraw. */
export type DataAssetWithdrawProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** GB/T 43697-2024. CORE data is never listed, IMPORTANT data never downloaded. */
export type DataClass =
  | 'CORE'
  | 'GENERAL'
  | 'IMPORTANT';

export type DataFieldInput = {
  description?: BilingualTextInput | null | undefined;
  name: string;
  /** In any notation, e.g. `float`, `date`, `1920×1080 RGB`. */
  type: string;
  unit?: string | null | undefined;
};

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

/** The rights to hold, to process and use, and to operate data (持有权, 加工使用权, 经营权). */
export type DataRight =
  | 'HOLD'
  | 'OPERATE'
  | 'PROCESS_USE';

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

/**
 * OPEN_SCENARIOS: scenarios that take proposals now; before: at the start of the period.
 * MATCHED_SHARE: of the scenarios opened in the period, the share with at least one match that misses no hard constraint; before: of those opened in the period before.
 * PILOTS_AT_WORK: pilots running or paused now; before: at the start of the period.
 * SCALED_SHARE: of all pilots ever started, the share that has entered SCALING; before: at the start of the period.
 * DAYS_TO_PILOT: median days from the opening of a scenario to the start of its pilot, for pilots that started in the period; before: in the period before.
 * OVERDUE_PILOTS: pilots at work that have stood in their stage longer than its norm, without pauses; before: at the start of the period.
 */
export type FigureCode =
  | 'DAYS_TO_PILOT'
  | 'MATCHED_SHARE'
  | 'OPEN_SCENARIOS'
  | 'OVERDUE_PILOTS'
  | 'PILOTS_AT_WORK'
  | 'SCALED_SHARE';

export type GlossaryAliasAcceptInput = {
  /** Id of a GlossaryAlias. */
  aliasId: string;
};

/** What can stand in the way of GlossaryAliasAccept. */
export type GlossaryAliasAcceptProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type GlossaryAliasAddInput = {
  /** 1 to 60 characters. */
  alias: string;
  code: string;
  kind: ConceptKind;
  language: Language;
};

/** What can stand in the way of GlossaryAliasAdd. */
export type GlossaryAliasAddProblemCode =
  | 'ALIAS_KNOWN'
  | 'ALIAS_UNREADABLE'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Written by an officer, or mined from texts in both languages. */
export type GlossaryAliasOrigin =
  | 'MINED'
  | 'OFFICER';

export type GlossaryAliasRetireInput = {
  /** Id of a GlossaryAlias. */
  aliasId: string;
};

/** What can stand in the way of GlossaryAliasRetire. */
export type GlossaryAliasRetireProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** PROPOSED counts nowhere until somebody accepts it; RETIRED counts no longer. */
export type GlossaryAliasState =
  | 'ACTIVE'
  | 'PROPOSED'
  | 'RETIRED';

export type GlossaryMineCancelInput = {
  /** Id of a GlossaryMining. */
  miningId: string;
};

/** What can stand in the way of GlossaryMineCancel. */
export type GlossaryMineCancelProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What can stand in the way of GlossaryMine. */
export type GlossaryMineProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** DONE has proposed what it found; CANCELLED proposes nothing. */
export type GlossaryMiningState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** Which way a figure should go. */
export type GoodDirection =
  | 'DOWN'
  | 'UP';

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

/** ERROR: the row is not imported. */
export type ImportFaultSeverity =
  | 'ERROR'
  | 'WARNING';

/** What a file holds. */
export type ImportKind =
  | 'SCENARIOS'
  | 'SOLUTIONS';

export type ImportMappingKeepInput = {
  kind: ImportKind;
  /** JSON: source, fields by path with their columns, constants; as a mapping file of the command line. */
  mapping: string;
  name: string;
};

/** What can stand in the way of ImportMappingKeep. */
export type ImportMappingKeepProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ImportRunCancelInput = {
  /** Id of a ImportRun. */
  runId: string;
};

/** What can stand in the way of ImportRunCancel. */
export type ImportRunCancelProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ImportRunStartInput = {
  /** Says what would happen and writes nothing. */
  dryRun: boolean;
  /** Id of a StoredFile. */
  fileId: string;
  kind: ImportKind;
  /** JSON: source, fields by path with their columns, constants; as a mapping file of the command line. Without it the headings say it. */
  mapping?: string | null | undefined;
  /** By administrators: opens or lists at once what screening lets through; otherwise drafts. */
  publish?: boolean | null | undefined;
  sheet?: string | null | undefined;
  /** Where the records come from: an external id is unique within its source, and updates its record. */
  source: string;
};

/** What can stand in the way of ImportRunStart. */
export type ImportRunStartProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Where an import is. */
export type ImportRunState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type IndicatorCommitmentInput = {
  committed: number;
  /** Key of an indicator of the scenario. */
  indicatorKey: string;
  minimumAcceptable?: number | null | undefined;
};

/** Whether a figure shall rise or fall. */
export type IndicatorDirection =
  | 'DOWN'
  | 'UP';

/** Why a fitting pair is not introduced: the vendor has no room, the places of the scenario are taken, or the firm said no. */
export type IntroductionRefusal =
  | 'CAPACITY_TAKEN'
  | 'DISMISSED'
  | 'LIST_FULL';

/** How a pair came to be introduced: by fit, in the place kept for newcomers, as the exploration of its list, or because its people asked. */
export type IntroductionWay =
  | 'ASKED'
  | 'EXPLORATION'
  | 'FIT'
  | 'NEWCOMER';

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

/** Who holds what of the software and of models trained for a customer. */
export type IpModel =
  | 'CUSTOMER_OWNS'
  | 'LICENCE'
  | 'NEGOTIABLE'
  | 'OPEN_SOURCE'
  | 'SHARED'
  | 'SUBSCRIPTION';

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

/** Why personal data may be processed (Personal Information Protection Law, article 13). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'EMERGENCY'
  | 'LAWFULLY_PUBLIC'
  | 'LEGAL_DUTY'
  | 'OTHER_LAW'
  | 'PUBLIC_INTEREST';

/** The prior is said until there are outcomes enough to measure by. */
export type LikelihoodBasisKind =
  | 'MEASURED'
  | 'PRIOR';

/** BLOCKS keeps it from being submitted; ADVISES costs it matches. */
export type LintSeverity =
  | 'ADVISES'
  | 'BLOCKS';

/** HELD: there is no SMTP, and the administrator passes it on. */
export type MailState =
  | 'FAILED'
  | 'HELD'
  | 'QUEUED'
  | 'SENT';

export type MatchAskInput = {
  /** A field of `unknowns`. */
  field: string;
  /** Id of a Match. */
  matchId: string;
  /** The side that is asked. */
  side: Side;
};

/** What can stand in the way of MatchAsk. */
export type MatchAskProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_UNKNOWN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** How one side would read: what is absent stays as it is, null makes it unknown. */
export type MatchChangesInput = {
  /** Codes of certifications. */
  certifications?: Array<string> | null | undefined;
  deployment?: Array<DeploymentMode> | null | undefined;
  /** Codes of interfaces. */
  interfaces?: Array<string> | null | undefined;
  /** Codes of modalities. */
  modalities?: Array<string> | null | undefined;
  /** The price of a solution, the budget of a scenario. */
  money?: MoneyRangeInput | null | undefined;
  /** Weeks that a solution needs, or that a scenario gives. */
  weeks?: number | null | undefined;
};

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

export type MatchObjectInput = {
  constraint?: ConstraintCode | null | undefined;
  /** Either this or the constraint. */
  criterion?: CriterionCode | null | undefined;
  /** Id of a Match. */
  matchId: string;
  /** What is wrong with it; at most 1,000 characters. */
  reason: string;
};

/** What can stand in the way of MatchObject. */
export type MatchObjectProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'OBJECTION_OPEN'
  | 'REASON_MISSING'
  | 'SUBJECT_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchObjectionAnswerInput = {
  /** Why, for whoever objected; at most 1,000 characters. */
  answer: string;
  /** Id of a MatchObjection. */
  objectionId: string;
  outcome: MatchObjectionOutcome;
};

/** What can stand in the way of MatchObjectionAnswer. */
export type MatchObjectionAnswerProblemCode =
  | 'ANSWER_MISSING'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** An officer's answer to an objection. */
export type MatchObjectionOutcome =
  | 'REJECTED'
  | 'UPHELD';

/** OPEN until an officer upholds or rejects it. */
export type MatchObjectionState =
  | 'OPEN'
  | 'REJECTED'
  | 'UPHELD';

export type MatchRunCancelInput = {
  /** Id of a MatchRun. */
  runId: string;
};

/** What can stand in the way of MatchRunCancel. */
export type MatchRunCancelProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchRunPauseInput = {
  /** Id of a MatchRun. */
  runId: string;
};

/** What can stand in the way of MatchRunPause. */
export type MatchRunPauseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchRunResumeInput = {
  /** Id of a MatchRun. */
  runId: string;
};

/** What can stand in the way of MatchRunResume. */
export type MatchRunResumeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchRunStartInput = {
  /** Without it the whole market is scored, which only officers may ask for. Id of a Scenario. */
  scenarioId?: string | null | undefined;
};

/** What can stand in the way of MatchRunStart. */
export type MatchRunStartProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Where a match run is. */
export type MatchRunState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'PAUSED'
  | 'QUEUED'
  | 'RUNNING';

export type MatchWhatIfInput = {
  changes?: MatchChangesInput | null | undefined;
  /** Id of a Match. */
  matchId: string;
  /** The field of one of `raises`: as the scenario asks. Then `changes` is left out. */
  raise?: string | null | undefined;
  /** The side that would change; one's own, or any for an officer. */
  side: Side;
};

export type MatchingModelFitInput = {
  kind: MatchingModelKind;
};

/** What can stand in the way of MatchingModelFit. */
export type MatchingModelFitProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'TOO_FEW_OUTCOMES'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** A calibration says the likelihood; weights are a proposal for whoever publishes weights. */
export type MatchingModelKind =
  | 'CALIBRATION'
  | 'WEIGHTS';

export type MatchingModelPromoteInput = {
  /** Id of a MatchingModel. */
  modelId: string;
};

/** What can stand in the way of MatchingModelPromote. */
export type MatchingModelPromoteProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_BETTER'
  | 'NOT_FOUND'
  | 'NOT_PUBLISHED_HERE'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchingModelRollBackInput = {
  /** Id of a MatchingModel. */
  modelId: string;
};

/** What can stand in the way of MatchingModelRollBack. */
export type MatchingModelRollBackProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchingModelShadowInput = {
  /** Id of a MatchingModel. */
  modelId: string;
  /** False ends the shadowing. */
  on: boolean;
};

/** What can stand in the way of MatchingModelShadow. */
export type MatchingModelShadowProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Where a model is. */
export type MatchingModelState =
  | 'CANDIDATE'
  | 'FAILED'
  | 'FITTING'
  | 'PROMOTED'
  | 'RETIRED'
  | 'SHADOW';

/** Who came to a meeting. */
export type MatchmakingAttendance =
  | 'BOTH_ABSENT'
  | 'FIRM_ABSENT'
  | 'MET'
  | 'VENDOR_ABSENT';

/** A pause in which nobody meets. */
export type MatchmakingBreakInput = {
  /** Minutes after midnight at the place. */
  fromMinute: number;
  /** Minutes after midnight; does not belong to it. */
  toMinute: number;
};

export type MatchmakingEventAddInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
  /** All open scenarios like this. */
  filter?: MatchmakingScenarioFilterInput | null | undefined;
  /** Ids of Scenario records. */
  scenarioIds?: Array<string> | null | undefined;
  /** Ids of Organization records. */
  vendorIds?: Array<string> | null | undefined;
};

/** What can stand in the way of MatchmakingEventAdd. */
export type MatchmakingEventAddProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventCancelInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
  /** Why; those who were invited read it. */
  reason: string;
};

/** What can stand in the way of MatchmakingEventCancel. */
export type MatchmakingEventCancelProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventCloseInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
};

/** What can stand in the way of MatchmakingEventClose. */
export type MatchmakingEventCloseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventDraftInput = {
  /** Every vendor whose solution is recommended to one of the scenarios takes part. */
  allVendors?: boolean;
  /** When nobody meets. */
  breaks?: Array<MatchmakingBreakInput> | null | undefined;
  /** Meetings that one organization has at most. */
  cap: number;
  day: string;
  /** When the last meeting is over. */
  endMinute: number;
  /** Who meets in any case. */
  mustMeet?: Array<MatchmakingPairInput> | null | undefined;
  /** Who does not meet in any case. */
  mustNotMeet?: Array<MatchmakingPairInput> | null | undefined;
  /** What it is called. */
  name: BilingualTextInput;
  /** Where it takes place. */
  place?: BilingualTextInput | null | undefined;
  /** How long a meeting takes. */
  slotMinutes: number;
  /** When meetings begin, in minutes after midnight. */
  startMinute: number;
  /** How many meet at a time. */
  tables: number;
  /** IANA time zone of the place; Asia/Shanghai unless told. */
  zone?: string | null | undefined;
};

/** What can stand in the way of MatchmakingEventDraft. */
export type MatchmakingEventDraftProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventHoldInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
};

/** What can stand in the way of MatchmakingEventHold. */
export type MatchmakingEventHoldProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'TOO_EARLY'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventPublishInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
};

/** What can stand in the way of MatchmakingEventPublish. */
export type MatchmakingEventPublishProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventRemoveInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
  /** Ids of Scenario records. */
  scenarioIds?: Array<string> | null | undefined;
  /** Ids of Organization records. */
  vendorIds?: Array<string> | null | undefined;
};

/** What can stand in the way of MatchmakingEventRemove. */
export type MatchmakingEventRemoveProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What is absent or null stays as it is. */
export type MatchmakingEventReviseInput = {
  allVendors?: boolean | null | undefined;
  /** When nobody meets. */
  breaks?: Array<MatchmakingBreakInput> | null | undefined;
  /** Meetings that one organization has at most. */
  cap?: number | null | undefined;
  day?: string | null | undefined;
  /** When the last meeting is over. */
  endMinute?: number | null | undefined;
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
  /** Who meets in any case. */
  mustMeet?: Array<MatchmakingPairInput> | null | undefined;
  /** Who does not meet in any case. */
  mustNotMeet?: Array<MatchmakingPairInput> | null | undefined;
  /** What it is called. */
  name?: BilingualTextInput | null | undefined;
  /** Where it takes place. */
  place?: BilingualTextInput | null | undefined;
  /** How long a meeting takes. */
  slotMinutes?: number | null | undefined;
  /** When meetings begin, in minutes after midnight. */
  startMinute?: number | null | undefined;
  /** How many meet at a time. */
  tables?: number | null | undefined;
  zone?: string | null | undefined;
};

/** What can stand in the way of MatchmakingEventRevise. */
export type MatchmakingEventReviseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingEventScheduleInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** The `version` that was read. */
  expectedVersion: number;
};

/** What can stand in the way of MatchmakingEventSchedule. */
export type MatchmakingEventScheduleProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NO_SCENARIOS'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** The course of an event. */
export type MatchmakingEventState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'HELD'
  | 'PUBLISHED'
  | 'SCHEDULED';

export type MatchmakingMeetingAddInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
  /** Id of a Scenario. */
  scenarioId: string;
  /** Which slot of the day, from 0. */
  slot: number;
  /** Which table, from 1. */
  table: number;
  /** The vendor. Id of an Organization. */
  vendorId: string;
};

/** What can stand in the way of MatchmakingMeetingAdd. */
export type MatchmakingMeetingAddProblemCode =
  | 'CAP_EXCEEDED'
  | 'CONSTRAINT_MISSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'IN_BREAK'
  | 'MUST_MEET_MISSING'
  | 'MUST_NOT_MEET'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_TAKING_PART'
  | 'PAIR_TWICE'
  | 'PARTY_BUSY'
  | 'SAME_PARTY'
  | 'SLOT_UNKNOWN'
  | 'TABLE_TAKEN'
  | 'TABLE_UNKNOWN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingMeetingMoveInput = {
  /** Id of a MatchmakingMeeting. */
  meetingId: string;
  /** Which slot of the day, from 0. */
  slot: number;
  /** Which table, from 1. */
  table: number;
};

/** What can stand in the way of MatchmakingMeetingMove. */
export type MatchmakingMeetingMoveProblemCode =
  | 'CAP_EXCEEDED'
  | 'CONSTRAINT_MISSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'IN_BREAK'
  | 'MUST_MEET_MISSING'
  | 'MUST_NOT_MEET'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_TAKING_PART'
  | 'PAIR_TWICE'
  | 'PARTY_BUSY'
  | 'SAME_PARTY'
  | 'SLOT_UNKNOWN'
  | 'TABLE_TAKEN'
  | 'TABLE_UNKNOWN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingMeetingRecordInput = {
  attendance: MatchmakingAttendance;
  /** Id of a MatchmakingMeeting. */
  meetingId: string;
  /** Only where both came. */
  result?: MatchmakingResult | null | undefined;
  /** For the office and the firm; the vendor does not read it. */
  words?: string | null | undefined;
};

/** What can stand in the way of MatchmakingMeetingRecord. */
export type MatchmakingMeetingRecordProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingMeetingRemoveInput = {
  /** Id of a MatchmakingMeeting. */
  meetingId: string;
};

/** What can stand in the way of MatchmakingMeetingRemove. */
export type MatchmakingMeetingRemoveProblemCode =
  | 'CAP_EXCEEDED'
  | 'CONSTRAINT_MISSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'IN_BREAK'
  | 'MUST_MEET_MISSING'
  | 'MUST_NOT_MEET'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_TAKING_PART'
  | 'PAIR_TWICE'
  | 'PARTY_BUSY'
  | 'SAME_PARTY'
  | 'SLOT_UNKNOWN'
  | 'TABLE_TAKEN'
  | 'TABLE_UNKNOWN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type MatchmakingMeetingSwapInput = {
  /** Id of a MatchmakingMeeting. */
  meetingId: string;
  /** Id of a MatchmakingMeeting. */
  otherId: string;
};

/** What can stand in the way of MatchmakingMeetingSwap. */
export type MatchmakingMeetingSwapProblemCode =
  | 'CAP_EXCEEDED'
  | 'CONSTRAINT_MISSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'IN_BREAK'
  | 'MUST_MEET_MISSING'
  | 'MUST_NOT_MEET'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_TAKING_PART'
  | 'PAIR_TWICE'
  | 'PARTY_BUSY'
  | 'SAME_PARTY'
  | 'SLOT_UNKNOWN'
  | 'TABLE_TAKEN'
  | 'TABLE_UNKNOWN'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** A rule that no timetable can keep. */
export type MatchmakingObstacleCode =
  | 'CAP_BELOW_MUST'
  | 'MUST_AND_MUST_NOT'
  | 'MUST_MEET_ABSENT'
  | 'MUST_MEET_EXCLUDED'
  | 'MUST_MEET_UNPLACED'
  | 'NO_PAIRS'
  | 'NO_SLOTS'
  | 'PLACES_BELOW_MUST'
  | 'SLOTS_BELOW_MUST';

/** A scenario and a vendor. */
export type MatchmakingPairInput = {
  /** Id of a Scenario. */
  scenarioId: string;
  /** The vendor. Id of an Organization. */
  vendorId: string;
};

/** What came of a meeting. */
export type MatchmakingResult =
  | 'FOLLOW_UP'
  | 'NOT_FITTING'
  | 'PROPOSAL_EXPECTED';

/** Which open scenarios of the region take part. */
export type MatchmakingScenarioFilterInput = {
  /** GB/T 2260 codes of any level. */
  regions?: Array<string> | null | undefined;
  /** Words that all stand in the scenario. */
  search?: string | null | undefined;
  /** GB/T 4754 codes of any level. */
  sectors?: Array<string> | null | undefined;
};

export type MatchmakingScheduleCancelInput = {
  /** Id of a MatchmakingEvent. */
  eventId: string;
};

/** What can stand in the way of MatchmakingScheduleCancel. */
export type MatchmakingScheduleCancelProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** How an attempt at a timetable stands. */
export type MatchmakingScheduleState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

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

export type ModelCardInput = {
  evaluation?: BilingualTextInput | null | undefined;
  intendedUse?: BilingualTextInput | null | undefined;
  limitations?: BilingualTextInput | null | undefined;
  outOfScope?: BilingualTextInput | null | undefined;
  trainingData?: BilingualTextInput | null | undefined;
};

export type MoneyRangeInput = {
  currency?: string;
  max?: number | null | undefined;
  min?: number | null | undefined;
};

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
  | 'ANSWER_OBJECTION'
  | 'CONFIRM_DRAFT'
  | 'CONFIRM_PROPOSAL'
  | 'DECIDE_ACCESS'
  | 'DECIDE_GATE'
  | 'DECIDE_JOINT'
  | 'DECIDE_SCREENING'
  | 'EVALUATE_PROPOSALS'
  | 'FILL_IN'
  | 'LOOK_AT_AGENDA'
  | 'LOOK_AT_FOUND'
  | 'LOOK_AT_IMPORT'
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
  | 'EVENT_CANCELLED'
  | 'EVENT_CHANGED'
  | 'EVENT_PUBLISHED'
  | 'IMPORT_FINISHED'
  | 'JOINT_ACCEPTED'
  | 'JOINT_DECLINED'
  | 'JOINT_PROPOSED'
  | 'MATCH_FOUND'
  | 'MATCH_OBJECTED'
  | 'MATCH_OBJECTION_ANSWERED'
  | 'MATCH_QUESTION'
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
  | 'SCENARIO_SUPERSEDED'
  | 'SCREENING_WAITING'
  | 'SEARCH_FOUND'
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

export type NoticeMarkUnreadInput = {
  /** `readAt` of the marking to take back. */
  readAt: string;
};

/** What can stand in the way of NoticeMarkUnread. */
export type NoticeMarkUnreadProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type NoticeSettingUpdateInput = {
  kind: NoticeKind;
  mail: boolean;
};

/** What can stand in the way of NoticeSettingUpdate. */
export type NoticeSettingUpdateProblemCode =
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

export type OrganizationHandInPapersInput = {
  /** Ids of StoredFile records that were uploaded. */
  fileIds: Array<string>;
  /** Id of a Organization. */
  organizationId: string;
};

/** What can stand in the way of OrganizationHandInPapers. */
export type OrganizationHandInPapersProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
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

export type OrganizationTakeBackPaperInput = {
  /** Id of a StoredFile. */
  fileId: string;
  /** Id of a Organization. */
  organizationId: string;
};

/** What can stand in the way of OrganizationTakeBackPaper. */
export type OrganizationTakeBackPaperProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

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

/** What the criteria are made of, in their order. */
export type PartCode =
  | 'BUDGET'
  | 'CERTIFICATES'
  | 'DEPLOYMENT'
  | 'INDUSTRY'
  | 'INTERFACES'
  | 'LANGUAGES'
  | 'MODALITIES'
  | 'NEEDS'
  | 'PLACE'
  | 'READINESS'
  | 'RECORD'
  | 'ROOM'
  | 'TIER'
  | 'TIME'
  | 'WORDS';

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

export type PersonAppointInput = {
  /** Reads the trail of decisions; decides nothing. */
  auditor: boolean;
  /** Mail address. */
  email: string;
  reason: string;
  /** May be asked to score proposals. */
  reviewer: boolean;
};

/** What can stand in the way of PersonAppoint. */
export type PersonAppointProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotAssignInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** Id of a Person. */
  personId: string;
  /** Id of a Pilot. */
  pilotId: string;
  side: PilotSide;
};

/** What can stand in the way of PilotAssign. */
export type PilotAssignProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Which pilots to show: all, those the viewer answers for, those beyond their stage's norm, those of high risk. */
export type PilotBoardFilter =
  | 'ALL'
  | 'HIGH_RISK'
  | 'MINE'
  | 'OVERDUE';

export type PilotCheckInput = {
  /** False takes the tick back. */
  done?: boolean;
  /** Code of an item of the gate ahead. */
  item: string;
  note?: string | null | undefined;
  /** Id of a Pilot. */
  pilotId: string;
};

/** What can stand in the way of PilotCheck. */
export type PilotCheckProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What was decided about a pilot. */
export type PilotDecisionKind =
  | 'BACK'
  | 'FORWARD'
  | 'PAUSE'
  | 'RESUME'
  | 'STOP'
  | 'WITHDRAW';

/** What was learnt. */
export type PilotLessonInput = {
  /** Stopped in good faith. */
  goodFaith: boolean;
  /** What was learnt from it. */
  learnt: string;
  /** What was tried. */
  tried: string;
};

/** What can stand in the way of PilotMilestoneAccept. */
export type PilotMilestoneAcceptProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What can stand in the way of PilotMilestoneDone. */
export type PilotMilestoneDoneProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotMilestoneInput = {
  /** Key of the milestone. */
  key: string;
  /** Id of a Pilot. */
  pilotId: string;
};

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

/** What a pilot came from. */
export type PilotOrigin =
  | 'AWARD'
  | 'REPLICATION';

export type PilotPauseInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** Id of a Pilot. */
  pilotId: string;
  /** Why. */
  reason: string;
};

/** What can stand in the way of PilotPause. */
export type PilotPauseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotReadingInput = {
  /** When it was measured. */
  at: string;
  indicatorKey: string;
  /** Where it comes from: a system, a sheet, a person. */
  source: string;
  value: number;
};

export type PilotReadingRecordInput = {
  /** Id of a Pilot. */
  pilotId: string;
  /** 1 to 500; repeating one changes nothing. */
  readings: Array<PilotReadingInput>;
};

/** What can stand in the way of PilotReadingRecord. */
export type PilotReadingRecordProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'READING_CONFLICT'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotRemindInput = {
  note?: string | null | undefined;
  /** Id of a Pilot. */
  pilotId: string;
};

/** What can stand in the way of PilotRemind. */
export type PilotRemindProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REMINDED_TODAY'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotResumeInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  note?: string | null | undefined;
  /** Id of a Pilot. */
  pilotId: string;
};

/** What can stand in the way of PilotResume. */
export type PilotResumeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotRiskAddInput = {
  level: PilotRiskLevel;
  mitigation?: string | null | undefined;
  /** Id of a Pilot. */
  pilotId: string;
  /** What may go wrong. */
  text: string;
};

/** What can stand in the way of PilotRiskAdd. */
export type PilotRiskAddProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotRiskCloseInput = {
  note?: string | null | undefined;
  /** Id of a Pilot. */
  pilotId: string;
  /** Id of a PilotRisk. */
  riskId: string;
};

/** What can stand in the way of PilotRiskClose. */
export type PilotRiskCloseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** How bad a risk is. */
export type PilotRiskLevel =
  | 'MAJOR'
  | 'MINOR'
  | 'SEVERE';

/** A side of a pilot. */
export type PilotSide =
  | 'FIRM'
  | 'VENDOR';

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

export type PilotStopInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  lesson: PilotLessonInput;
  /** Id of a Pilot. */
  pilotId: string;
  /** Why. */
  reason: string;
};

/** What can stand in the way of PilotStop. */
export type PilotStopProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'LESSON_MISSING'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type PilotWithdrawInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** Id of a Pilot. */
  pilotId: string;
  /** Why. */
  reason: string;
};

/** What can stand in the way of PilotWithdraw. */
export type PilotWithdrawProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ProposalAwardInput = {
  /** The `version` of the scenario that was read. */
  expectedVersion: number;
  /** One for every proposal that was handed in. */
  reasons: Array<AwardReasonInput>;
  /** Id of a Scenario. */
  scenarioId: string;
  /** Ids of Proposal records. */
  selected: Array<string>;
};

/** What can stand in the way of ProposalAward. */
export type ProposalAwardProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'TOO_MANY_AWARDS'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** An absent field stays as it is, a null one becomes empty. */
export type ProposalContentInput = {
  approach?: BilingualTextInput | null | undefined;
  computeAsked?: BilingualTextInput | null | undefined;
  dataAsked?: BilingualTextInput | null | undefined;
  indicatorCommitments?: Array<IndicatorCommitmentInput> | null | undefined;
  language?: Language | null | undefined;
  milestones?: Array<ProposedMilestoneInput> | null | undefined;
  price?: MoneyRangeInput | null | undefined;
  riskStatement?: BilingualTextInput | null | undefined;
  /** Ids of Solution records. */
  solutionIds?: Array<string> | null | undefined;
  team?: BilingualTextInput | null | undefined;
};

export type ProposalDraftInput = {
  content?: ProposalContentInput | null | undefined;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ProposalDraft. */
export type ProposalDraftProblemCode =
  | 'DEADLINE_PASSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'OWN_GROUP'
  | 'PROPOSAL_EXISTS'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ProposalShortlistInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** For the record. */
  note?: string | null | undefined;
  /** Id of a Proposal. */
  proposalId: string;
};

/** What can stand in the way of ProposalShortlist. */
export type ProposalShortlistProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Where a proposal stands. */
export type ProposalState =
  | 'DECLINED'
  | 'DRAFT'
  | 'SELECTED'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProposalSubmitInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** Id of a Proposal. */
  proposalId: string;
};

/** What can stand in the way of ProposalSubmit. */
export type ProposalSubmitProblemCode =
  | 'CONTENT_INCOMPLETE'
  | 'DEADLINE_PASSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ProposalUpdateInput = {
  content: ProposalContentInput;
  /** The `version` that was read. */
  expectedVersion: number;
  /** Id of a Proposal. */
  proposalId: string;
};

/** What can stand in the way of ProposalUpdate. */
export type ProposalUpdateProblemCode =
  | 'CONTENT_INCOMPLETE'
  | 'DEADLINE_PASSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ProposalWithdrawInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** Id of a Proposal. */
  proposalId: string;
  reason?: string | null | undefined;
};

/** What can stand in the way of ProposalWithdraw. */
export type ProposalWithdrawProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ProposedMilestoneInput = {
  acceptance: BilingualTextInput;
  /** Weeks after the pilot starts, 0 to 520. */
  dueInWeeks: number;
  /** Unique within the proposal: letters, digits, - and _. */
  key: string;
  title: BilingualTextInput;
};

/** Risk tier, from least to most severe. */
export type RiskTier =
  | 'HIGH'
  | 'LIMITED'
  | 'MINIMAL'
  | 'PROHIBITED';

export type SavedSearchCreateInput = {
  /** For the pages `scenarios` and `solutions`; at most one notice an hour. */
  alert?: SearchAlert | null | undefined;
  /** Unique on its page; at most 80 characters. */
  name: string;
  /** Small letters, digits and hyphens; at most 40. */
  page: string;
  /** A JSON object of at most 4000 characters. */
  parameters: string;
};

/** What can stand in the way of SavedSearchCreate. */
export type SavedSearchCreateProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NAME_TAKEN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'TOO_MANY'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type SavedSearchDeleteInput = {
  /** Id of a SavedSearch. */
  savedSearchId: string;
};

/** What can stand in the way of SavedSearchDelete. */
export type SavedSearchDeleteProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What is absent stays as it is. */
export type SavedSearchUpdateInput = {
  /** For the pages `scenarios` and `solutions`; at most one notice an hour. */
  alert?: SearchAlert | null | undefined;
  name?: string | null | undefined;
  /** At most 4000 characters. */
  parameters?: string | null | undefined;
  /** Id of a SavedSearch. */
  savedSearchId: string;
};

/** What can stand in the way of SavedSearchUpdate. */
export type SavedSearchUpdateProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NAME_TAKEN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What can stand in the way of ScenarioChangePreview. */
export type ScenarioChangePreviewProblemCode =
  | 'BRIEF_INCOMPLETE'
  | 'DEADLINE_PASSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'RISK_TIER_RAISED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioCloseWithoutAwardInput = {
  /** Is shown to whoever proposed. */
  reason: string;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioCloseWithoutAward. */
export type ScenarioCloseWithoutAwardProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

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

/** Null means unknown, an empty list none. */
export type ScenarioConstraintsInput = {
  /** Certification codes. */
  certifications?: Array<string> | null | undefined;
  dataResidency?: DataResidency | null | undefined;
  deployment?: Array<DeploymentMode> | null | undefined;
  /** Interface codes. */
  interfaces?: Array<string> | null | undefined;
  /** Language tags. */
  languages?: Array<string> | null | undefined;
  latencyMs?: number | null | undefined;
};

/** What a scenario says. In an edit an absent field stays as it is, null makes it unknown. */
export type ScenarioContentInput = {
  /** Ids of StoredFile records, photos and files, in the order to show. */
  attachmentIds?: Array<string> | null | undefined;
  budget?: MoneyRangeInput | null | undefined;
  constraints?: ScenarioConstraintsInput | null | undefined;
  cooperationMode?: CooperationMode | null | undefined;
  /** How it is done today. */
  currentPractice?: BilingualTextInput | null | undefined;
  data?: ScenarioDataInput | null | undefined;
  /** Ids of DataAsset records. */
  dataAssetIds?: Array<string> | null | undefined;
  /** IANA name: Asia/Shanghai. */
  deadlineZone?: string | null | undefined;
  durationWeeks?: number | null | undefined;
  indicators?: Array<ScenarioIndicatorInput> | null | undefined;
  ipTerms?: IpTerms | null | undefined;
  /** Language it is written in; Chinese unless said. */
  language?: Language | null | undefined;
  maxAwards?: number | null | undefined;
  nameWithheld?: boolean | null | undefined;
  needs?: Array<ScenarioNeedInput> | null | undefined;
  problem?: BilingualTextInput | null | undefined;
  processStep?: BilingualTextInput | null | undefined;
  /** Of an open scenario it is moved by extending it. */
  proposalDeadline?: string | null | undefined;
  /** GB/T 2260 code. */
  region?: string | null | undefined;
  /** GB/T 4754 code of any level. */
  sector?: string | null | undefined;
  site?: BilingualTextInput | null | undefined;
  startBy?: string | null | undefined;
  summary?: BilingualTextInput | null | undefined;
  /** Shown instead of a withheld name, such as 某汽车零部件企业. */
  teaserName?: BilingualTextInput | null | undefined;
  /** At most 200 characters. */
  title?: BilingualTextInput | null | undefined;
  visibility?: ScenarioVisibility | null | undefined;
};

export type ScenarioDataInput = {
  access?: DataAccessWay | null | undefined;
  /** 0 to 1. */
  labelledShare?: number | null | undefined;
  /** Modality codes. */
  modalities?: Array<string> | null | undefined;
  volume?: string | null | undefined;
};

export type ScenarioDraftForInput = {
  content: ScenarioContentInput;
  /** Id of a Organization. */
  organizationId: string;
};

/** What can stand in the way of ScenarioDraftFor. */
export type ScenarioDraftForProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioDraftInput = {
  content: ScenarioContentInput;
};

/** What can stand in the way of ScenarioDraft. */
export type ScenarioDraftProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioExtendInput = {
  deadlineZone?: string | null | undefined;
  /** Later than the present one. */
  proposalDeadline: string;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioExtend. */
export type ScenarioExtendProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioIndicatorInput = {
  baseline?: number | null | undefined;
  direction: IndicatorDirection;
  /** Of an indicator that is there already; a new one gets a key. */
  key?: string | null | undefined;
  /** How it is measured. */
  method?: BilingualTextInput | null | undefined;
  name: BilingualTextInput;
  target?: number | null | undefined;
  unit?: string | null | undefined;
};

export type ScenarioInviteInput = {
  /** Ids of Organization records. */
  organizationIds: Array<string>;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioInvite. */
export type ScenarioInviteProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioJointAcceptInput = {
  /** What one's own firm puts into the budget; the budget of its scenario if absent. */
  contribution?: MoneyRangeInput | null | undefined;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioJointAccept. */
export type ScenarioJointAcceptProblemCode =
  | 'ALREADY_JOINT'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioJointProposeInput = {
  /** What the lead puts into the budget; the budget of its scenario if absent. */
  contribution?: MoneyRangeInput | null | undefined;
  /** Id of a Scenario: the lead’s, whose words the joint one begins with. */
  leadScenarioId: string;
  /** Ids of Scenario records: open ones of the firms that are asked, one a firm. */
  scenarioIds: Array<string>;
};

/** What can stand in the way of ScenarioJointPropose. */
export type ScenarioJointProposeProblemCode =
  | 'ALREADY_JOINT'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioJointRefuseInput = {
  /** Is kept in the trail. */
  reason?: string | null | undefined;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioJointRefuse. */
export type ScenarioJointRefuseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioNeedInput = {
  /** Capability code. */
  capability?: string | null | undefined;
  /** Modality code. */
  modality?: string | null | undefined;
  priority?: NeedPriority;
  text?: BilingualTextInput;
};

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

export type ScenarioSubmitInput = {
  /** One for every question of the questionnaire; a question left open makes an officer look. */
  answers: Array<ScreeningAnswerInput>;
  deadlineZone?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  /** In place of the one in the draft. */
  proposalDeadline?: string | null | undefined;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioSubmit. */
export type ScenarioSubmitProblemCode =
  | 'BRIEF_INCOMPLETE'
  | 'CO_SPONSOR_MISSING'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_CONFIRMED'
  | 'NOT_FOUND'
  | 'PROHIBITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type ScenarioUpdateInput = {
  content: ScenarioContentInput;
  expectedVersion: number;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioUpdate. */
export type ScenarioUpdateProblemCode =
  | 'BRIEF_INCOMPLETE'
  | 'DEADLINE_PASSED'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'RISK_TIER_RAISED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Who may see it: everybody, verified organizations, or only those invited. */
export type ScenarioVisibility =
  | 'INVITED'
  | 'PUBLIC'
  | 'VERIFIED';

export type ScenarioWithdrawInput = {
  /** Is shown to whoever proposed. */
  reason: string;
  /** Id of a Scenario. */
  scenarioId: string;
};

/** What can stand in the way of ScenarioWithdraw. */
export type ScenarioWithdrawProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What a program's token may do. */
export type Scope =
  | 'READ'
  | 'WRITE';

/** What is screened. */
export type ScreenedRecord =
  | 'SCENARIO'
  | 'SOLUTION';

/** The answer to one question of the questionnaire. */
export type ScreeningAnswerInput = {
  answer: boolean;
  /** Code of the question. */
  code: string;
};

export type ScreeningDecideInput = {
  /** Id of a ScreeningCase. */
  caseId: string;
  expectedVersion: number;
  outcome: ScreeningOutcome;
  /** Goes to the organization and into the trail. */
  reason: string;
  /** The tier as the officer sees it; unchanged when absent. */
  tier?: RiskTier | null | undefined;
};

/** What can stand in the way of ScreeningDecide. */
export type ScreeningDecideProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Why a rule applies: an answer, a code, words in the text, or a question left open. */
export type ScreeningHitSource =
  | 'ANSWER'
  | 'CODE'
  | 'UNANSWERED'
  | 'WORDS';

/** PASSED publishes the record, RETURNED asks for changes, REJECTED is final. */
export type ScreeningOutcome =
  | 'PASSED'
  | 'REJECTED'
  | 'RETURNED';

/** What a question is about. */
export type ScreeningQuestionGroup =
  | 'FORBIDDEN'
  | 'HIGH_RISK'
  | 'MEDICAL'
  | 'PEOPLE'
  | 'SAFETY'
  | 'TRANSPARENCY';

/** WAITING for an officer; PASSED at once or by an officer; RETURNED or REJECTED by an officer; REFUSED by a rule. */
export type ScreeningState =
  | 'PASSED'
  | 'REFUSED'
  | 'REJECTED'
  | 'RETURNED'
  | 'WAITING';

/** Who is told when something opens that the search finds: nobody, the person, or all members of the organization. */
export type SearchAlert =
  | 'ME'
  | 'OFF'
  | 'TEAM';

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

/** How finely GB/T 4754 is told apart: by section (C) or by division (C34). */
export type SectorLevel =
  | 'DIVISION'
  | 'SECTION';

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

/** A solution as far as it is known; null means unknown. */
export type SolutionDraftInput = {
  /** Capability codes. */
  capabilities?: Array<string> | null | undefined;
  /** Pilots at once. */
  capacity?: number | null | undefined;
  /** Certification codes. */
  certifications?: Array<string> | null | undefined;
  computeNeeds?: BilingualTextInput | null | undefined;
  dataResidency?: DataResidency | null | undefined;
  deliveryWeeks?: number | null | undefined;
  deployment?: Array<DeploymentMode> | null | undefined;
  description?: BilingualTextInput | null | undefined;
  /** Interface codes. */
  interfaces?: Array<string> | null | undefined;
  ipModel?: IpModel | null | undefined;
  /** The language it is written in; Chinese unless told. */
  language?: Language | null | undefined;
  /** Language tags. */
  languages?: Array<string> | null | undefined;
  /** Milliseconds from a reading to its result. */
  latencyMs?: number | null | undefined;
  /** Modality codes. */
  modalities?: Array<string> | null | undefined;
  modelCard?: ModelCardInput | null | undefined;
  price?: MoneyRangeInput | null | undefined;
  /** All that the vendor states; replaces those stated before. */
  references?: Array<SolutionReferenceInput> | null | undefined;
  /** GB/T 2260 codes or prefixes, or `*` for everywhere. */
  regions?: Array<string> | null | undefined;
  /** GB/T 4754 codes of any level, or `*` for all. */
  sectors?: Array<string> | null | undefined;
  summary?: BilingualTextInput | null | undefined;
  title: BilingualTextInput;
  trl?: number | null | undefined;
};

/** What can stand in the way of SolutionDraft. */
export type SolutionDraftProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type SolutionPauseInput = {
  expectedVersion: number;
  reason?: string | null | undefined;
  /** Id of a Solution. */
  solutionId: string;
};

/** What can stand in the way of SolutionPause. */
export type SolutionPauseProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** A reference; those that a customer confirmed are not changed. */
export type SolutionReferenceInput = {
  /** Of a reference that is there already. */
  id?: string | null | undefined;
  organization: BilingualTextInput;
  /** What was measured. */
  outcome: BilingualTextInput;
  /** GB/T 4754 code. */
  sector?: string | null | undefined;
};

export type SolutionResumeInput = {
  expectedVersion: number;
  /** Id of a Solution. */
  solutionId: string;
};

/** What can stand in the way of SolutionResume. */
export type SolutionResumeProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

export type SolutionRetireInput = {
  expectedVersion: number;
  reason?: string | null | undefined;
  /** Id of a Solution. */
  solutionId: string;
};

/** What can stand in the way of SolutionRetire. */
export type SolutionRetireProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** Order of a list: newest first, or by title. */
export type SolutionSort =
  | 'NEWEST'
  | 'TITLE';

/** Where a solution stands. LISTED is public. */
export type SolutionState =
  | 'DRAFT'
  | 'LISTED'
  | 'PAUSED'
  | 'REJECTED'
  | 'RETIRED'
  | 'RETURNED'
  | 'SCREENING';

export type SolutionSubmitInput = {
  /** Answers to `screeningQuestions`; what is left open makes an officer look. */
  answers: Array<ScreeningAnswerInput>;
  expectedVersion: number;
  /** Id of a Solution. */
  solutionId: string;
};

/** What can stand in the way of SolutionSubmit. */
export type SolutionSubmitProblemCode =
  | 'BRIEF_INCOMPLETE'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PROHIBITED'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** What is absent stays as it is. */
export type SolutionUpdateInput = {
  /** Capability codes. */
  capabilities?: Array<string> | null | undefined;
  /** Pilots at once. */
  capacity?: number | null | undefined;
  /** Certification codes. */
  certifications?: Array<string> | null | undefined;
  computeNeeds?: BilingualTextInput | null | undefined;
  dataResidency?: DataResidency | null | undefined;
  deliveryWeeks?: number | null | undefined;
  deployment?: Array<DeploymentMode> | null | undefined;
  description?: BilingualTextInput | null | undefined;
  expectedVersion: number;
  /** Interface codes. */
  interfaces?: Array<string> | null | undefined;
  ipModel?: IpModel | null | undefined;
  /** The language it is written in; Chinese unless told. */
  language?: Language | null | undefined;
  /** Language tags. */
  languages?: Array<string> | null | undefined;
  /** Milliseconds from a reading to its result. */
  latencyMs?: number | null | undefined;
  /** Modality codes. */
  modalities?: Array<string> | null | undefined;
  modelCard?: ModelCardInput | null | undefined;
  price?: MoneyRangeInput | null | undefined;
  /** All that the vendor states; replaces those stated before. */
  references?: Array<SolutionReferenceInput> | null | undefined;
  /** GB/T 2260 codes or prefixes, or `*` for everywhere. */
  regions?: Array<string> | null | undefined;
  /** GB/T 4754 codes of any level, or `*` for all. */
  sectors?: Array<string> | null | undefined;
  /** Id of a Solution. */
  solutionId: string;
  summary?: BilingualTextInput | null | undefined;
  title?: BilingualTextInput | null | undefined;
  trl?: number | null | undefined;
};

/** What can stand in the way of SolutionUpdate. */
export type SolutionUpdateProblemCode =
  | 'BRIEF_INCOMPLETE'
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** How much a criterion counts. */
export type WeightInput = {
  criterion: CriterionCode;
  /** From 0 to 1000. */
  thousandths: number;
};

export type WeightsDraftInput = {
  /** Every criterion once; they sum to 1000. */
  weights: Array<WeightInput>;
};

/** What can stand in the way of WeightsDraft. */
export type WeightsDraftProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WEIGHTS_INVALID'
  | 'WRONG_STATE';

export type WeightsPublishInput = {
  /** The version that counted when it was decided. */
  expectedVersion: number;
  /** Why; everybody who may see the rules reads it. 1 to 500 characters. */
  reason: string;
  /** One's own draft, or an older version to go back to. Id of a MatchingWeights. */
  weightsId: string;
};

/** What can stand in the way of WeightsPublish. */
export type WeightsPublishProblemCode =
  | 'IDEMPOTENCY_KEY_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REASON_MISSING'
  | 'VERSION_CONFLICT'
  | 'WRONG_STATE';

/** A draft is for its author alone; what is published never changes. */
export type WeightsState =
  | 'DRAFT'
  | 'PUBLISHED';

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

export type PersonAppointMutationVariables = Exact<{
  input: PersonAppointInput;
}>;


export type PersonAppointMutation = { personAppoint: { person: { id: string, name: string } | null, problems: Array<{ code: PersonAppointProblemCode, message: string, path: Array<string> | null }> } };

export type AuditTrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  recordType?: string | null | undefined;
  recordId?: string | null | undefined;
  action?: string | null | undefined;
  person?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { totalCount: number, nodes: Array<{ id: string, seq: number | null, at: string, actorKind: string, personName: string | null, organizationCode: string | null, action: string, recordType: string, recordId: string, reason: string | null, beforeHash: string | null, afterHash: string | null, traceId: string | null, previousHash: string | null, hash: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditVerificationQueryVariables = Exact<{
  after: number;
  head?: string | null | undefined;
  atMost: number;
}>;


export type AuditVerificationQuery = { auditVerification: { checked: number, total: number, unchained: number, brokenAt: number | null, why: string | null, head: string } };

export type CompareMatchesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CompareMatchesQuery = { nodes: Array<
    | { id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, introduced: boolean, engineVersion: string, likelihood: number | null, calibrationVersion: number | null, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, solution: { trl: number | null, deployment: Array<DeploymentMode> | null, certifications: Array<string> | null, capacity: number | null, capacityTaken: number, id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> }, disposition: { state: DispositionState, reason: string | null }, introduction: { way: IntroductionWay | null, reason: IntroductionRefusal | null, taken: number, room: number, at: string } | null, likelihoodBasis: { basis: LikelihoodBasisKind, outcomes: number, segment: string | null, low: number | null, high: number | null } | null, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, parts: Array<{ code: PartCode, value: number | null, atMost: number, contribution: number, granted: number }> | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }> }
    | Record<PropertyKey, never>
   | null> };

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

export type DataAssetRowFragment = { id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } };

export type DataAssetContentFragment = { version: number, rights: Array<DataRight>, legalBasis: LegalBasis | null, withdrawnAt: string | null, id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, fields: Array<{ name: string, type: string, unit: string | null, description: { zh: string | null, en: string | null } | null }>, viewerCan: { post: boolean, request: boolean, update: boolean, withdraw: boolean }, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } };

export type DataAccessRowFragment = { id: string, version: number, state: DataAccessState, way: DataAccessWay, purpose: string, reason: string | null, createdAt: string, decidedAt: string | null, grantedUntil: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, dataAsset: { id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } } | null, viewerCan: { decide: boolean, revoke: boolean } };

export type DataAssetsQueryVariables = Exact<{
  search?: string | null | undefined;
  modality?: Array<string> | string | null | undefined;
  sector?: Array<string> | string | null | undefined;
  dataClass?: Array<DataClass> | DataClass | null | undefined;
  accessWay?: Array<DataAccessWay> | DataAccessWay | null | undefined;
  own?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
  withFacets: boolean;
}>;


export type DataAssetsQuery = { dataAssets: { totalCount?: number, nodes: Array<{ id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

export type DataAssetDetailQueryVariables = Exact<{
  id: string;
}>;


export type DataAssetDetailQuery = { dataAsset: { version: number, rights: Array<DataRight>, legalBasis: LegalBasis | null, withdrawnAt: string | null, id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, scenarios: Array<{ id: string, code: string, state: ScenarioState, title: { zh: string | null, en: string | null } }>, fields: Array<{ name: string, type: string, unit: string | null, description: { zh: string | null, en: string | null } | null }>, viewerCan: { post: boolean, request: boolean, update: boolean, withdraw: boolean }, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } } | null };

export type DataAccessesQueryVariables = Exact<{
  side: DataAccessSide;
  state?: Array<DataAccessState> | DataAccessState | null | undefined;
  dataAssetId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DataAccessesQuery = { dataAccesses: { totalCount: number, nodes: Array<{ id: string, version: number, state: DataAccessState, way: DataAccessWay, purpose: string, reason: string | null, createdAt: string, decidedAt: string | null, grantedUntil: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, dataAsset: { id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } } | null, viewerCan: { decide: boolean, revoke: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DataAccessCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataAccessCountsQuery = { toDecide: { totalCount: number }, asked: { totalCount: number } };

export type DataAssetDraftMutationVariables = Exact<{
  input: DataAssetDraftInput;
}>;


export type DataAssetDraftMutation = { dataAssetDraft: { dataAsset: { version: number, rights: Array<DataRight>, legalBasis: LegalBasis | null, withdrawnAt: string | null, id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, fields: Array<{ name: string, type: string, unit: string | null, description: { zh: string | null, en: string | null } | null }>, viewerCan: { post: boolean, request: boolean, update: boolean, withdraw: boolean }, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } } | null, problems: Array<{ code: DataAssetDraftProblemCode, message: string, path: Array<string> | null }> } };

export type DataAssetUpdateMutationVariables = Exact<{
  input: DataAssetUpdateInput;
}>;


export type DataAssetUpdateMutation = { dataAssetUpdate: { dataAsset: { version: number, rights: Array<DataRight>, legalBasis: LegalBasis | null, withdrawnAt: string | null, id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, fields: Array<{ name: string, type: string, unit: string | null, description: { zh: string | null, en: string | null } | null }>, viewerCan: { post: boolean, request: boolean, update: boolean, withdraw: boolean }, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } } | null, problems: Array<{ code: DataAssetUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type DataAssetPostMutationVariables = Exact<{
  input: DataAssetPostInput;
}>;


export type DataAssetPostMutation = { dataAssetPost: { dataAsset: { version: number, rights: Array<DataRight>, legalBasis: LegalBasis | null, withdrawnAt: string | null, id: string, code: string, state: DataAssetState, modalities: Array<string>, sector: string | null, region: string | null, dataClass: DataClass, personal: boolean, sensitive: boolean, medical: boolean, accessWays: Array<DataAccessWay>, recordCount: number | null, licence: string | null, postedAt: string | null, updatedAt: string, fields: Array<{ name: string, type: string, unit: string | null, description: { zh: string | null, en: string | null } | null }>, viewerCan: { post: boolean, request: boolean, update: boolean, withdraw: boolean }, title: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, volume: { zh: string | null, en: string | null } } | null, problems: Array<{ code: DataAssetPostProblemCode, message: string, path: Array<string> | null }> } };

export type DataAssetWithdrawMutationVariables = Exact<{
  input: DataAssetWithdrawInput;
}>;


export type DataAssetWithdrawMutation = { dataAssetWithdraw: { dataAsset: { id: string, state: DataAssetState, version: number } | null, problems: Array<{ code: DataAssetWithdrawProblemCode, message: string, path: Array<string> | null }> } };

export type DataAccessRequestMutationVariables = Exact<{
  input: DataAccessRequestInput;
}>;


export type DataAccessRequestMutation = { dataAccessRequest: { dataAccess: { id: string, version: number, state: DataAccessState, way: DataAccessWay, purpose: string, reason: string | null, createdAt: string, decidedAt: string | null, grantedUntil: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, dataAsset: { id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } } | null, viewerCan: { decide: boolean, revoke: boolean } } | null, problems: Array<{ code: DataAccessRequestProblemCode, message: string, path: Array<string> | null }> } };

export type DataAccessDecideMutationVariables = Exact<{
  input: DataAccessDecideInput;
}>;


export type DataAccessDecideMutation = { dataAccessDecide: { dataAccess: { id: string, version: number, state: DataAccessState, way: DataAccessWay, purpose: string, reason: string | null, createdAt: string, decidedAt: string | null, grantedUntil: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, dataAsset: { id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } } | null, viewerCan: { decide: boolean, revoke: boolean } } | null, problems: Array<{ code: DataAccessDecideProblemCode, message: string, path: Array<string> | null }> } };

export type DataAccessRevokeMutationVariables = Exact<{
  input: DataAccessRevokeInput;
}>;


export type DataAccessRevokeMutation = { dataAccessRevoke: { dataAccess: { id: string, version: number, state: DataAccessState, way: DataAccessWay, purpose: string, reason: string | null, createdAt: string, decidedAt: string | null, grantedUntil: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, dataAsset: { id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } } | null, viewerCan: { decide: boolean, revoke: boolean } } | null, problems: Array<{ code: DataAccessRevokeProblemCode, message: string, path: Array<string> | null }> } };

export type LandingQueryVariables = Exact<{ [key: string]: never; }>;


export type LandingQuery = { market: { openScenarios: number, listedSolutions: number, firms: number, vendors: number, matches: number, pilots: number, scaledPilots: number }, scenarios: { nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }> } };

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

export type ScenariosToConfirmQueryVariables = Exact<{
  code: string;
  named: boolean;
}>;


export type ScenariosToConfirmQuery = { scenarioByCode?: { id: string, code: string, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, viewerCan: { confirm: boolean } } | null, myScenarios: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, viewerCan: { confirm: boolean } }> } };

export type DraftToConfirmFragment = { id: string, code: string, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, viewerCan: { confirm: boolean } };

export type ScenarioConfirmByLinkMutationVariables = Exact<{
  input: ScenarioConfirmInput;
}>;


export type ScenarioConfirmByLinkMutation = { scenarioConfirm: { scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, problems: Array<{ code: ScenarioConfirmProblemCode, message: string, path: Array<string> | null }> } };

export type CapabilityGapsQueryVariables = Exact<{
  region?: string | null | undefined;
  level: SectorLevel;
}>;


export type CapabilityGapsQuery = { capabilityGaps: { at: string, regions: Array<string>, sectors: Array<{ code: string, demand: number, gap: number }>, capabilities: Array<{ code: string, demand: number, gap: number }>, cells: Array<{ sector: string, capability: string, demand: number, supply: number, matched: number }>, largest: { sector: string, capability: string, demand: number, supply: number, matched: number } | null } };

export type AliasRowFragment = { id: string, kind: ConceptKind, code: string, language: Language, alias: string, state: GlossaryAliasState, origin: GlossaryAliasOrigin, support: number | null, association: number | null, createdAt: string, decidedAt: string | null, author: { id: string, name: string } | null };

export type RulesViewerCanQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesViewerCanQuery = { rulesViewerCan: { read: boolean, change: boolean } };

export type GlossaryAliasesQueryVariables = Exact<{
  kind?: ConceptKind | null | undefined;
  code?: string | null | undefined;
  states?: Array<GlossaryAliasState> | GlossaryAliasState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GlossaryAliasesQuery = { glossaryAliases: { totalCount: number, nodes: Array<{ id: string, kind: ConceptKind, code: string, language: Language, alias: string, state: GlossaryAliasState, origin: GlossaryAliasOrigin, support: number | null, association: number | null, createdAt: string, decidedAt: string | null, author: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GlossaryPreviewQueryVariables = Exact<{
  kind: ConceptKind;
  code: string;
  language: Language;
  alias: string;
}>;


export type GlossaryPreviewQuery = { glossaryPreview: { known: boolean, unreadable: boolean, scenarioCount: number, solutionCount: number, fresh: number, sameName: Array<{ kind: string, code: string, zh: string, en: string | null }>, within: Array<{ kind: string, code: string, zh: string, en: string | null }>, scenarios: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> } | null };

export type GlossaryAliasAddMutationVariables = Exact<{
  input: GlossaryAliasAddInput;
}>;


export type GlossaryAliasAddMutation = { glossaryAliasAdd: { alias: { id: string, kind: ConceptKind, code: string, language: Language, alias: string, state: GlossaryAliasState, origin: GlossaryAliasOrigin, support: number | null, association: number | null, createdAt: string, decidedAt: string | null, author: { id: string, name: string } | null } | null, problems: Array<{ code: GlossaryAliasAddProblemCode, message: string, path: Array<string> | null }> } };

export type GlossaryAliasAcceptMutationVariables = Exact<{
  input: GlossaryAliasAcceptInput;
}>;


export type GlossaryAliasAcceptMutation = { glossaryAliasAccept: { alias: { id: string, kind: ConceptKind, code: string, language: Language, alias: string, state: GlossaryAliasState, origin: GlossaryAliasOrigin, support: number | null, association: number | null, createdAt: string, decidedAt: string | null, author: { id: string, name: string } | null } | null, problems: Array<{ code: GlossaryAliasAcceptProblemCode, message: string, path: Array<string> | null }> } };

export type GlossaryAliasRetireMutationVariables = Exact<{
  input: GlossaryAliasRetireInput;
}>;


export type GlossaryAliasRetireMutation = { glossaryAliasRetire: { alias: { id: string, kind: ConceptKind, code: string, language: Language, alias: string, state: GlossaryAliasState, origin: GlossaryAliasOrigin, support: number | null, association: number | null, createdAt: string, decidedAt: string | null, author: { id: string, name: string } | null } | null, problems: Array<{ code: GlossaryAliasRetireProblemCode, message: string, path: Array<string> | null }> } };

export type MiningStateFragment = { id: string, state: GlossaryMiningState, cancelRequested: boolean, total: number, read: number, proposed: number, finishedAt: string | null };

export type GlossaryMiningQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryMiningQuery = { glossaryMining: { id: string, state: GlossaryMiningState, cancelRequested: boolean, total: number, read: number, proposed: number, finishedAt: string | null } | null };

export type GlossaryMineMutationVariables = Exact<{ [key: string]: never; }>;


export type GlossaryMineMutation = { glossaryMine: { mining: { id: string, state: GlossaryMiningState, cancelRequested: boolean, total: number, read: number, proposed: number, finishedAt: string | null } | null, problems: Array<{ code: GlossaryMineProblemCode, message: string, path: Array<string> | null }> } };

export type GlossaryMineCancelMutationVariables = Exact<{
  input: GlossaryMineCancelInput;
}>;


export type GlossaryMineCancelMutation = { glossaryMineCancel: { mining: { id: string, state: GlossaryMiningState, cancelRequested: boolean, total: number, read: number, proposed: number, finishedAt: string | null } | null, problems: Array<{ code: GlossaryMineCancelProblemCode, message: string, path: Array<string> | null }> } };

export type ImportRunRowFragment = { id: string, kind: ImportKind, state: ImportRunState, fileId: string, fileName: string, source: string, mapping: string | null, dryRun: boolean, publish: boolean, rows: number | null, done: number, created: number, updated: number, unchanged: number, failed: number, warnings: number, organizations: number, createdAt: string, finishedAt: string | null, viewerCan: { cancel: boolean }, problem: { code: string, message: string } | null };

export type ImportRunsQueryVariables = Exact<{
  first: number;
}>;


export type ImportRunsQuery = { importRuns: { nodes: Array<{ id: string, kind: ImportKind, state: ImportRunState, fileId: string, fileName: string, source: string, mapping: string | null, dryRun: boolean, publish: boolean, rows: number | null, done: number, created: number, updated: number, unchanged: number, failed: number, warnings: number, organizations: number, createdAt: string, finishedAt: string | null, viewerCan: { cancel: boolean }, problem: { code: string, message: string } | null }> } };

export type ImportRunDetailQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ImportRunDetailQuery = { importRun: { id: string, kind: ImportKind, state: ImportRunState, fileId: string, fileName: string, source: string, mapping: string | null, dryRun: boolean, publish: boolean, rows: number | null, done: number, created: number, updated: number, unchanged: number, failed: number, warnings: number, organizations: number, createdAt: string, finishedAt: string | null, faults: { totalCount: number, nodes: Array<{ row: number, externalId: string | null, severity: ImportFaultSeverity, column: string | null, code: string, message: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewerCan: { cancel: boolean }, problem: { code: string, message: string } | null } | null };

export type ImportPreviewQueryVariables = Exact<{
  fileId: string;
  kind: ImportKind;
}>;


export type ImportPreviewQuery = { importPreview: { format: string | null, encoding: string | null, rows: number, mayPublish: boolean, columns: Array<{ name: string, samples: Array<string>, suggested: string | null }>, fields: Array<{ path: string, zh: string, en: string, required: boolean }>, mappings: Array<{ name: string, builtIn: boolean, mapping: string }>, problem: { code: string, message: string } | null } | null };

export type ImportRunStartMutationVariables = Exact<{
  input: ImportRunStartInput;
}>;


export type ImportRunStartMutation = { importRunStart: { run: { id: string, kind: ImportKind, state: ImportRunState, fileId: string, fileName: string, source: string, mapping: string | null, dryRun: boolean, publish: boolean, rows: number | null, done: number, created: number, updated: number, unchanged: number, failed: number, warnings: number, organizations: number, createdAt: string, finishedAt: string | null, viewerCan: { cancel: boolean }, problem: { code: string, message: string } | null } | null, problems: Array<{ code: ImportRunStartProblemCode, message: string, path: Array<string> | null }> } };

export type ImportRunCancelMutationVariables = Exact<{
  input: ImportRunCancelInput;
}>;


export type ImportRunCancelMutation = { importRunCancel: { run: { id: string, kind: ImportKind, state: ImportRunState, fileId: string, fileName: string, source: string, mapping: string | null, dryRun: boolean, publish: boolean, rows: number | null, done: number, created: number, updated: number, unchanged: number, failed: number, warnings: number, organizations: number, createdAt: string, finishedAt: string | null, viewerCan: { cancel: boolean }, problem: { code: string, message: string } | null } | null, problems: Array<{ code: ImportRunCancelProblemCode, message: string, path: Array<string> | null }> } };

export type ImportMappingKeepMutationVariables = Exact<{
  input: ImportMappingKeepInput;
}>;


export type ImportMappingKeepMutation = { importMappingKeep: { mapping: { name: string } | null, problems: Array<{ code: ImportMappingKeepProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioJointFragment = { coSponsors: Array<{ lead: boolean, state: CoSponsorState, share: number | null, contribution: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, scenario: { code: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { accept: boolean, refuse: boolean } }>, supersededBy: { code: string, title: { zh: string | null, en: string | null } } | null };

export type JointStartQueryVariables = Exact<{
  code: string;
}>;


export type JointStartQuery = { scenarioByCode: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, viewerCan: { proposeJoint: boolean }, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type LikeScenariosQueryVariables = Exact<{
  id: string;
}>;


export type LikeScenariosQuery = { likeScenarios: Array<{ likeness: number, wording: number, capabilities: Array<string>, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } }> };

export type ScenarioJointProposeMutationVariables = Exact<{
  input: ScenarioJointProposeInput;
}>;


export type ScenarioJointProposeMutation = { scenarioJointPropose: { scenario: { id: string, code: string } | null, problems: Array<{ code: ScenarioJointProposeProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioJointAcceptMutationVariables = Exact<{
  input: ScenarioJointAcceptInput;
}>;


export type ScenarioJointAcceptMutation = { scenarioJointAccept: { scenario: { id: string } | null, problems: Array<{ code: ScenarioJointAcceptProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioJointRefuseMutationVariables = Exact<{
  input: ScenarioJointRefuseInput;
}>;


export type ScenarioJointRefuseMutation = { scenarioJointRefuse: { scenario: { id: string } | null, problems: Array<{ code: ScenarioJointRefuseProblemCode, message: string, path: Array<string> | null }> } };

export type JumpQueryVariables = Exact<{
  search: string;
}>;


export type JumpQuery = { scenarios: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> }, solutions: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> }, organizations: { nodes: Array<{ id: string, code: string, name: { zh: string | null, en: string | null } }> } };

export type JumpPilotsQueryVariables = Exact<{ [key: string]: never; }>;


export type JumpPilotsQuery = { pilots: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, firm: { name: { zh: string | null, en: string | null } }, vendor: { name: { zh: string | null, en: string | null } } }> } };

export type ReliabilityRowFragment = { n: number, accepted: number, ece: number, brier: number, brierConstant: number, bins: Array<{ from: number, to: number, n: number, said: number, came: number, low: number, high: number }> };

export type MatchingModelRowFragment = { id: string, kind: MatchingModelKind, version: number, state: MatchingModelState, progress: number, outcomes: number, accepted: number, method: CalibrationMethod | null, segments: Array<string>, createdAt: string, fittedAt: string | null, promotedAt: string | null, comparison: { outcomes: number, gain: number, standardError: number, better: boolean } | null, heldOut: { n: number, accepted: number, ece: number, brier: number, brierConstant: number, bins: Array<{ from: number, to: number, n: number, said: number, came: number, low: number, high: number }> } | null, weights: Array<{ code: CriterionCode, fitted: number, inUse: number }> | null, difference: { pairs: number, mean: number, largest: number, scenarios: number, firstChanged: number } | null, viewerCan: { shadow: boolean, unshadow: boolean, promote: boolean, rollBack: boolean } };

export type CalibrationQueryVariables = Exact<{ [key: string]: never; }>;


export type CalibrationQuery = { calibration: { outcomes: number, accepted: number, open: number, isEnough: boolean, promoted: { id: string, kind: MatchingModelKind, version: number, state: MatchingModelState, progress: number, outcomes: number, accepted: number, method: CalibrationMethod | null, segments: Array<string>, createdAt: string, fittedAt: string | null, promotedAt: string | null, comparison: { outcomes: number, gain: number, standardError: number, better: boolean } | null, heldOut: { n: number, accepted: number, ece: number, brier: number, brierConstant: number, bins: Array<{ from: number, to: number, n: number, said: number, came: number, low: number, high: number }> } | null, weights: Array<{ code: CriterionCode, fitted: number, inUse: number }> | null, difference: { pairs: number, mean: number, largest: number, scenarios: number, firstChanged: number } | null, viewerCan: { shadow: boolean, unshadow: boolean, promote: boolean, rollBack: boolean } } | null, enough: { outcomes: number, ofEachKind: number }, said: { n: number, accepted: number, ece: number, brier: number, brierConstant: number, bins: Array<{ from: number, to: number, n: number, said: number, came: number, low: number, high: number }> }, models: Array<{ id: string, kind: MatchingModelKind, version: number, state: MatchingModelState, progress: number, outcomes: number, accepted: number, method: CalibrationMethod | null, segments: Array<string>, createdAt: string, fittedAt: string | null, promotedAt: string | null, comparison: { outcomes: number, gain: number, standardError: number, better: boolean } | null, heldOut: { n: number, accepted: number, ece: number, brier: number, brierConstant: number, bins: Array<{ from: number, to: number, n: number, said: number, came: number, low: number, high: number }> } | null, weights: Array<{ code: CriterionCode, fitted: number, inUse: number }> | null, difference: { pairs: number, mean: number, largest: number, scenarios: number, firstChanged: number } | null, viewerCan: { shadow: boolean, unshadow: boolean, promote: boolean, rollBack: boolean } }>, viewerCan: { fit: boolean } } | null };

export type MatchingModelFitMutationVariables = Exact<{
  input: MatchingModelFitInput;
}>;


export type MatchingModelFitMutation = { matchingModelFit: { model: { id: string, version: number, state: MatchingModelState } | null, problems: Array<{ code: MatchingModelFitProblemCode, message: string, path: Array<string> | null }> } };

export type MatchingModelShadowMutationVariables = Exact<{
  input: MatchingModelShadowInput;
}>;


export type MatchingModelShadowMutation = { matchingModelShadow: { model: { id: string, state: MatchingModelState } | null, problems: Array<{ code: MatchingModelShadowProblemCode, message: string, path: Array<string> | null }> } };

export type MatchingModelPromoteMutationVariables = Exact<{
  input: MatchingModelPromoteInput;
}>;


export type MatchingModelPromoteMutation = { matchingModelPromote: { model: { id: string, state: MatchingModelState } | null, problems: Array<{ code: MatchingModelPromoteProblemCode, message: string, path: Array<string> | null }> } };

export type MatchingModelRollBackMutationVariables = Exact<{
  input: MatchingModelRollBackInput;
}>;


export type MatchingModelRollBackMutation = { matchingModelRollBack: { model: { id: string, state: MatchingModelState } | null, problems: Array<{ code: MatchingModelRollBackProblemCode, message: string, path: Array<string> | null }> } };

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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type MarketGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketGapsQuery = { marketGaps: Array<{ sector: string, group: string, demand: number, supply: number | null, lacking: boolean }> };

export type EvidenceRowFragment = { side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null };

export type MatchRowFragment = { id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, introduced: boolean, engineVersion: string, likelihood: number | null, calibrationVersion: number | null, disposition: { state: DispositionState, reason: string | null }, introduction: { way: IntroductionWay | null, reason: IntroductionRefusal | null, taken: number, room: number, at: string } | null, likelihoodBasis: { basis: LikelihoodBasisKind, outcomes: number, segment: string | null, low: number | null, high: number | null } | null, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, parts: Array<{ code: PartCode, value: number | null, atMost: number, contribution: number, granted: number }> | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } };

export type ScenarioMatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScenarioMatchesQuery = { scenarioByCode: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, introduced: boolean, engineVersion: string, likelihood: number | null, calibrationVersion: number | null, disposition: { state: DispositionState, reason: string | null }, introduction: { way: IntroductionWay | null, reason: IntroductionRefusal | null, taken: number, room: number, at: string } | null, likelihoodBasis: { basis: LikelihoodBasisKind, outcomes: number, segment: string | null, low: number | null, high: number | null } | null, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, parts: Array<{ code: PartCode, value: number | null, atMost: number, contribution: number, granted: number }> | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nearMisses: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, introduced: boolean, engineVersion: string, likelihood: number | null, calibrationVersion: number | null, disposition: { state: DispositionState, reason: string | null }, introduction: { way: IntroductionWay | null, reason: IntroductionRefusal | null, taken: number, room: number, at: string } | null, likelihoodBasis: { basis: LikelihoodBasisKind, outcomes: number, segment: string | null, low: number | null, high: number | null } | null, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, parts: Array<{ code: PartCode, value: number | null, atMost: number, contribution: number, granted: number }> | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }> }, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, coSponsors: Array<{ lead: boolean, state: CoSponsorState, share: number | null, contribution: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, scenario: { code: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { accept: boolean, refuse: boolean } }>, supersededBy: { code: string, title: { zh: string | null, en: string | null } } | null } | null };

export type SolutionMatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SolutionMatchesQuery = { solutions: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, introductionLoad: { capacity: number | null, pilots: number, room: number, open: number, waiting: number } | null, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, introduced: boolean, engineVersion: string, likelihood: number | null, calibrationVersion: number | null, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, disposition: { state: DispositionState, reason: string | null }, introduction: { way: IntroductionWay | null, reason: IntroductionRefusal | null, taken: number, room: number, at: string } | null, likelihoodBasis: { basis: LikelihoodBasisKind, outcomes: number, segment: string | null, low: number | null, high: number | null } | null, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, parts: Array<{ code: PartCode, value: number | null, atMost: number, contribution: number, granted: number }> | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nearMisses: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, introduced: boolean, engineVersion: string, likelihood: number | null, calibrationVersion: number | null, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, disposition: { state: DispositionState, reason: string | null }, introduction: { way: IntroductionWay | null, reason: IntroductionRefusal | null, taken: number, room: number, at: string } | null, likelihoodBasis: { basis: LikelihoodBasisKind, outcomes: number, segment: string | null, low: number | null, high: number | null } | null, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, parts: Array<{ code: PartCode, value: number | null, atMost: number, contribution: number, granted: number }> | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }> } }> } };

export type MySolutionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MySolutionsQuery = { mySolutions: { totalCount: number, nodes: Array<{ id: string, code: string, state: SolutionState, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, matchCount: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchDisposeMutationVariables = Exact<{
  input: MatchDisposeInput;
}>;


export type MatchDisposeMutation = { matchDispose: { match: { id: string, disposition: { state: DispositionState, reason: string | null } } | null, problems: Array<{ code: MatchDisposeProblemCode, message: string, path: Array<string> | null }> } };

export type EventPlaceFragment = { id: string, code: string, day: string, zone: string, startMinute: number, endMinute: number, state: MatchmakingEventState, tables: number, meetingCount: number, name: { zh: string | null, en: string | null }, place: { zh: string | null, en: string | null } };

export type MatchmakingEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MatchmakingEventsQuery = { matchmakingEvents: { totalCount: number, nodes: Array<{ id: string, code: string, day: string, zone: string, startMinute: number, endMinute: number, state: MatchmakingEventState, tables: number, meetingCount: number, name: { zh: string | null, en: string | null }, place: { zh: string | null, en: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EventMeetingFragment = { id: string, slot: number, table: number, fit: number | null, byHand: boolean, must: boolean, attendance: MatchmakingAttendance | null, result: MatchmakingResult | null, words: string | null, recordedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, solution: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, firm: { id: string, name: { zh: string | null, en: string | null } } | null, vendor: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { arrange: boolean, record: boolean } };

export type MatchmakingEventQueryVariables = Exact<{
  code: string;
}>;


export type MatchmakingEventQuery = { matchmakingEventByCode: { slotMinutes: number, cap: number, allVendors: boolean, stateReason: string | null, publishedAt: string | null, version: number, id: string, code: string, day: string, zone: string, startMinute: number, endMinute: number, state: MatchmakingEventState, tables: number, meetingCount: number, organization: { id: string, name: { zh: string | null, en: string | null } }, breaks: Array<{ fromMinute: number, toMinute: number }>, slots: Array<{ index: number, fromMinute: number, toMinute: number }>, scenarios: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, vendors: Array<{ id: string, name: { zh: string | null, en: string | null } }>, mustMeet: Array<{ scenario: { id: string, code: string } | null, vendor: { id: string, name: { zh: string | null, en: string | null } } }>, mustNotMeet: Array<{ scenario: { id: string, code: string } | null, vendor: { id: string, name: { zh: string | null, en: string | null } } }>, meetings: Array<{ id: string, slot: number, table: number, fit: number | null, byHand: boolean, must: boolean, attendance: MatchmakingAttendance | null, result: MatchmakingResult | null, words: string | null, recordedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, solution: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, firm: { id: string, name: { zh: string | null, en: string | null } } | null, vendor: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { arrange: boolean, record: boolean } }>, run: { state: MatchmakingScheduleState, cancelRequested: boolean, done: number, total: number, meetings: number, obstacles: Array<{ code: MatchmakingObstacleCode, needed: number | null, available: number | null, scenario: { id: string, code: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null }> } | null, viewerCan: { revise: boolean, schedule: boolean, arrange: boolean, publish: boolean, cancel: boolean, hold: boolean, close: boolean, record: boolean }, name: { zh: string | null, en: string | null }, place: { zh: string | null, en: string | null } } | null };

export type MatchmakingRoomQueryVariables = Exact<{
  code: string;
}>;


export type MatchmakingRoomQuery = { matchmakingEventByCode: { id: string, meetings: Array<{ id: string, room: Array<{ slot: number, freeTables: Array<number>, busy: Array<{ id: string }> }> }> } | null };

export type MatchmakingCalendarQueryVariables = Exact<{
  code: string;
  organizationId?: string | null | undefined;
  language: Language;
}>;


export type MatchmakingCalendarQuery = { matchmakingEventByCode: { id: string, calendar: string } | null };

export type MatchmakingEventDraftMutationVariables = Exact<{
  input: MatchmakingEventDraftInput;
}>;


export type MatchmakingEventDraftMutation = { matchmakingEventDraft: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventDraftProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventReviseMutationVariables = Exact<{
  input: MatchmakingEventReviseInput;
}>;


export type MatchmakingEventReviseMutation = { matchmakingEventRevise: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventReviseProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventAddMutationVariables = Exact<{
  input: MatchmakingEventAddInput;
}>;


export type MatchmakingEventAddMutation = { matchmakingEventAdd: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventAddProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventRemoveMutationVariables = Exact<{
  input: MatchmakingEventRemoveInput;
}>;


export type MatchmakingEventRemoveMutation = { matchmakingEventRemove: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventRemoveProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventScheduleMutationVariables = Exact<{
  input: MatchmakingEventScheduleInput;
}>;


export type MatchmakingEventScheduleMutation = { matchmakingEventSchedule: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventScheduleProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingScheduleCancelMutationVariables = Exact<{
  input: MatchmakingScheduleCancelInput;
}>;


export type MatchmakingScheduleCancelMutation = { matchmakingScheduleCancel: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingScheduleCancelProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventPublishMutationVariables = Exact<{
  input: MatchmakingEventPublishInput;
}>;


export type MatchmakingEventPublishMutation = { matchmakingEventPublish: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventPublishProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventCancelMutationVariables = Exact<{
  input: MatchmakingEventCancelInput;
}>;


export type MatchmakingEventCancelMutation = { matchmakingEventCancel: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventCancelProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventHoldMutationVariables = Exact<{
  input: MatchmakingEventHoldInput;
}>;


export type MatchmakingEventHoldMutation = { matchmakingEventHold: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventHoldProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingEventCloseMutationVariables = Exact<{
  input: MatchmakingEventCloseInput;
}>;


export type MatchmakingEventCloseMutation = { matchmakingEventClose: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingEventCloseProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingMeetingMoveMutationVariables = Exact<{
  input: MatchmakingMeetingMoveInput;
}>;


export type MatchmakingMeetingMoveMutation = { matchmakingMeetingMove: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingMeetingMoveProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingMeetingSwapMutationVariables = Exact<{
  input: MatchmakingMeetingSwapInput;
}>;


export type MatchmakingMeetingSwapMutation = { matchmakingMeetingSwap: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingMeetingSwapProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingMeetingAddMutationVariables = Exact<{
  input: MatchmakingMeetingAddInput;
}>;


export type MatchmakingMeetingAddMutation = { matchmakingMeetingAdd: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingMeetingAddProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingMeetingRemoveMutationVariables = Exact<{
  input: MatchmakingMeetingRemoveInput;
}>;


export type MatchmakingMeetingRemoveMutation = { matchmakingMeetingRemove: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingMeetingRemoveProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingMeetingRecordMutationVariables = Exact<{
  input: MatchmakingMeetingRecordInput;
}>;


export type MatchmakingMeetingRecordMutation = { matchmakingMeetingRecord: { event: { id: string, code: string, version: number } | null, problems: Array<{ code: MatchmakingMeetingRecordProblemCode, message: string, path: Array<string> | null }> } };

export type MatchmakingChoicesQueryVariables = Exact<{
  search: string;
}>;


export type MatchmakingChoicesQuery = { scenarios: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> }, organizations: { nodes: Array<{ id: string, code: string, name: { zh: string | null, en: string | null } }> } };

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
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'DataAccess', id: string }
    | { __typename: 'DataAsset', id: string }
    | { __typename: 'GlossaryAlias', id: string }
    | { __typename: 'GlossaryMining', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Match', id: string }
    | { __typename: 'MatchObjection', side: Side, id: string, viewerCan: { answer: boolean }, scenario: { id: string, code: string } | null, solution: { id: string, code: string } | null }
    | { __typename: 'MatchQuestion', side: Side, field: string, id: string, scenario: { id: string, code: string } | null, solution: { id: string, code: string } | null }
    | { __typename: 'MatchRun', id: string }
    | { __typename: 'MatchingModel', id: string }
    | { __typename: 'MatchingWeights', id: string }
    | { __typename: 'MatchmakingEvent', code: string, id: string }
    | { __typename: 'MatchmakingMeeting', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Pilot', code: string, id: string }
    | { __typename: 'PilotRisk', id: string }
    | { __typename: 'Proposal', code: string, id: string }
    | { __typename: 'SavedSearch', id: string }
    | { __typename: 'Scenario', code: string, id: string }
    | { __typename: 'ScreeningCase', id: string }
    | { __typename: 'Solution', code: string, id: string }
   | null> };

export type NoticeMarkReadMutationVariables = Exact<{
  input: NoticeMarkReadInput;
}>;


export type NoticeMarkReadMutation = { noticeMarkRead: { notices: { marked: number, unread: number, readAt: string | null } | null, problems: Array<{ code: NoticeMarkReadProblemCode, message: string, path: Array<string> | null }> } };

export type NoticeMarkUnreadMutationVariables = Exact<{
  input: NoticeMarkUnreadInput;
}>;


export type NoticeMarkUnreadMutation = { noticeMarkUnread: { notices: { marked: number, unread: number } | null, problems: Array<{ code: NoticeMarkUnreadProblemCode, message: string, path: Array<string> | null }> } };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: Array<{ kind: NoticeKind, mail: boolean }> };

export type NoticeSettingUpdateMutationVariables = Exact<{
  input: NoticeSettingUpdateInput;
}>;


export type NoticeSettingUpdateMutation = { noticeSettingUpdate: { settings: Array<{ kind: NoticeKind, mail: boolean }> | null, problems: Array<{ code: NoticeSettingUpdateProblemCode, message: string, path: Array<string> | null }> } };

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


export type ScenariosNamingQuery = { scenarios: { nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }> } };

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

export type OrganizationPapersQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationPapersQuery = { organization: { id: string, papersForVerification: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, createdAt: string }> | null, viewerCan: { readPapers: boolean, handInPapers: boolean } } | null };

export type OrganizationHandInPapersMutationVariables = Exact<{
  input: OrganizationHandInPapersInput;
}>;


export type OrganizationHandInPapersMutation = { organizationHandInPapers: { problems: Array<{ code: OrganizationHandInPapersProblemCode, message: string, path: Array<string> | null }> } };

export type OrganizationTakeBackPaperMutationVariables = Exact<{
  input: OrganizationTakeBackPaperInput;
}>;


export type OrganizationTakeBackPaperMutation = { organizationTakeBackPaper: { problems: Array<{ code: OrganizationTakeBackPaperProblemCode, message: string, path: Array<string> | null }> } };

export type OverviewPilotFragment = { id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } };

export type OverviewQueryVariables = Exact<{
  region?: string | null | undefined;
  months: number;
  first: number;
}>;


export type OverviewQuery = { overview: { at: string, from: string, regions: Array<string>, weakest: number | null, figures: Array<{ code: FigureCode, value: number | null, before: number | null, good: GoodDirection }>, funnel: Array<{ stages: Array<string>, entered: number, share: number | null }>, trend: Array<{ month: string, scenariosOpened: number, proposals: number, pilotsStarted: number }>, gaps: { sectors: Array<string>, capabilities: Array<string>, cells: Array<{ sector: string, capability: string, demand: number, supply: number }>, largest: { sector: string, capability: string, demand: number, supply: number } | null }, overduePilots: { count: number, nodes: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } }> }, atRiskPilots: { count: number, nodes: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } }> }, waitingCases: { count: number, nodes: Array<{ id: string, recordType: ScreenedRecord, tier: RiskTier, createdAt: string, title: { zh: string | null, en: string | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } } }> }, undecidedScenarios: { count: number, nodes: Array<{ id: string, code: string, proposalDeadline: string | null, deadlineZone: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null }> } } };

export type OfficerCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficerCountsQuery = { pilots: { totalCount: number }, screeningCases: { totalCount: number } };

export type PilotRemindOwnersMutationVariables = Exact<{
  input: PilotRemindInput;
}>;


export type PilotRemindOwnersMutation = { pilotRemind: { pilot: { id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } } | null, problems: Array<{ code: PilotRemindProblemCode, message: string, path: Array<string> | null }> } };

export type PilotCardFragment = { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, stages: Array<PilotStage>, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean, remind: boolean } };

export type PilotBoardQueryVariables = Exact<{
  region?: string | null | undefined;
  filter: PilotBoardFilter;
  perStage: number;
}>;


export type PilotBoardQuery = { board: { columns: Array<{ stages: Array<PilotStage>, count: number, cards: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, stages: Array<PilotStage>, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean, remind: boolean } }> }> }, all: { regions: Array<{ code: string, count: number }>, columns: Array<{ count: number, overdue: number, medianDwellDays: number | null, limitDays: number }> }, mine: { columns: Array<{ count: number }> }, highRisk: { columns: Array<{ count: number }> } };

export type PilotMoveMutationVariables = Exact<{
  input: PilotMoveInput;
}>;


export type PilotMoveMutation = { pilotMove: { pilot: { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, stages: Array<PilotStage>, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean, remind: boolean } } | null, problems: Array<{ code: PilotMoveProblemCode, message: string, path: Array<string> | null }> } };

export type PilotDetailQueryVariables = Exact<{
  code: string;
}>;


export type PilotDetailQuery = { pilotByCode: { origin: PilotOrigin, stateReason: string | null, startedAt: string, stageSince: string, pausedAt: string | null, openRisks: number, id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, stages: Array<PilotStage>, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, proposal: { id: string, code: string } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, lesson: { tried: string, learnt: string, goodFaith: boolean } | null, outcome: Array<{ key: string, unit: string | null, baseline: number, target: number, measured: number, change: number, reached: boolean, name: { zh: string | null, en: string | null } }> | null, milestones: Array<{ key: string, dueAt: string, doneAt: string | null, acceptedAt: string | null, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicators: Array<{ key: string, unit: string | null, direction: string, baseline: number | null, measuredBaseline: number | null, target: number, minimumAcceptable: number, stopThreshold: number | null, cadenceDays: number, owner: PilotSide, latest: number | null, latestAt: string | null, readingCount: number, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null, path: Array<{ at: string, value: number }>, series: Array<{ at: string, value: number, source: string }> }>, risks: Array<{ id: string, level: PilotRiskLevel, text: string, mitigation: string | null, openedAt: string, closedAt: string | null, closeNote: string | null }>, checklist: { to: PilotStage, ready: boolean, items: Array<{ code: string, by: CheckSide | null, met: boolean, note: string | null, tickedAt: string | null, viewerMayTick: boolean, title: { zh: string | null, en: string | null }, tickedBy: { id: string, name: string } | null }> } | null, decisions: Array<{ kind: PilotDecisionKind, fromStage: PilotStage, toStage: PilotStage, decidedAt: string, dwellDays: number, note: string | null, person: { id: string, name: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null }>, can: { move: boolean, pause: boolean, resume: boolean, stop: boolean, withdraw: boolean, finishMilestones: boolean, acceptMilestones: boolean, record: boolean, noteRisks: boolean, remind: boolean, assignFirmOwner: boolean, assignVendorOwner: boolean }, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean, remind: boolean } } | null };

export type PilotOwnerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotOwnerChoicesQuery = { members: { nodes: Array<{ id: string, role: MemberRole, person: { id: string, name: string } }> } };

export type PilotCheckMutationVariables = Exact<{
  input: PilotCheckInput;
}>;


export type PilotCheckMutation = { pilotCheck: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotCheckProblemCode, message: string, path: Array<string> | null }> } };

export type PilotPauseMutationVariables = Exact<{
  input: PilotPauseInput;
}>;


export type PilotPauseMutation = { pilotPause: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotPauseProblemCode, message: string, path: Array<string> | null }> } };

export type PilotResumeMutationVariables = Exact<{
  input: PilotResumeInput;
}>;


export type PilotResumeMutation = { pilotResume: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotResumeProblemCode, message: string, path: Array<string> | null }> } };

export type PilotStopMutationVariables = Exact<{
  input: PilotStopInput;
}>;


export type PilotStopMutation = { pilotStop: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotStopProblemCode, message: string, path: Array<string> | null }> } };

export type PilotWithdrawMutationVariables = Exact<{
  input: PilotWithdrawInput;
}>;


export type PilotWithdrawMutation = { pilotWithdraw: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotWithdrawProblemCode, message: string, path: Array<string> | null }> } };

export type PilotAssignMutationVariables = Exact<{
  input: PilotAssignInput;
}>;


export type PilotAssignMutation = { pilotAssign: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotAssignProblemCode, message: string, path: Array<string> | null }> } };

export type PilotMilestoneDoneMutationVariables = Exact<{
  input: PilotMilestoneInput;
}>;


export type PilotMilestoneDoneMutation = { pilotMilestoneDone: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotMilestoneDoneProblemCode, message: string, path: Array<string> | null }> } };

export type PilotMilestoneAcceptMutationVariables = Exact<{
  input: PilotMilestoneInput;
}>;


export type PilotMilestoneAcceptMutation = { pilotMilestoneAccept: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotMilestoneAcceptProblemCode, message: string, path: Array<string> | null }> } };

export type PilotReadingRecordMutationVariables = Exact<{
  input: PilotReadingRecordInput;
}>;


export type PilotReadingRecordMutation = { pilotReadingRecord: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotReadingRecordProblemCode, message: string, path: Array<string> | null }> } };

export type PilotRiskAddMutationVariables = Exact<{
  input: PilotRiskAddInput;
}>;


export type PilotRiskAddMutation = { pilotRiskAdd: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotRiskAddProblemCode, message: string, path: Array<string> | null }> } };

export type PilotRiskCloseMutationVariables = Exact<{
  input: PilotRiskCloseInput;
}>;


export type PilotRiskCloseMutation = { pilotRiskClose: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotRiskCloseProblemCode, message: string, path: Array<string> | null }> } };

export type PilotRemindMutationVariables = Exact<{
  input: PilotRemindInput;
}>;


export type PilotRemindMutation = { pilotRemind: { pilot: { id: string, version: number } | null, problems: Array<{ code: PilotRemindProblemCode, message: string, path: Array<string> | null }> } };

export type PostingScenarioFragment = { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } };

export type PostingStartQueryVariables = Exact<{ [key: string]: never; }>;


export type PostingStartQuery = { viewer: { organization: { id: string, region: string | null, sector: string | null, verifiedAt: string | null, name: { zh: string | null, en: string | null } } | null } | null, myScenarios: { nodes: Array<{ code: string, ipTerms: IpTerms | null, cooperationMode: CooperationMode, deadlineZone: string, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null } }> } };

export type PostingScenarioByCodeQueryVariables = Exact<{
  code: string;
}>;


export type PostingScenarioByCodeQuery = { scenarioByCode: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null };

export type PostingScenarioByIdQueryVariables = Exact<{
  id: string;
}>;


export type PostingScenarioByIdQuery = { scenario: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null };

export type PostingOutlookQueryVariables = Exact<{
  id: string;
}>;


export type PostingOutlookQuery = { scenarioOutlook: { fitting: number, nearMisses: number, judged: number, missing: Array<{ field: string, points: number, undecided: number }> } | null };

export type PostingChangePreviewQueryVariables = Exact<{
  scenarioId: string;
  content: ScenarioContentInput;
}>;


export type PostingChangePreviewQuery = { scenarioChangePreview: { change: { changeClass: ChangeClass | null, changedFields: Array<string>, proposalDeadline: string | null } | null, problems: Array<{ code: ScenarioChangePreviewProblemCode, message: string, path: Array<string> | null }> } };

export type PostingAssetsQueryVariables = Exact<{
  first: number;
}>;


export type PostingAssetsQuery = { dataAssets: { nodes: Array<{ id: string, code: string, modalities: Array<string>, accessWays: Array<DataAccessWay>, recordCount: number | null, title: { zh: string | null, en: string | null } }> } };

export type PostingQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PostingQuestionsQuery = { screeningQuestions: { ruleSet: string, questions: Array<{ code: string, group: ScreeningQuestionGroup, tier: RiskTier, citation: string, text: { zh: string | null, en: string | null } }> } };

export type FirmsToDraftForQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FirmsToDraftForQuery = { organizations: { nodes: Array<{ id: string, code: string, region: string | null, sector: string | null, verifiedAt: string | null, name: { zh: string | null, en: string | null } }> } };

export type VendorsToInviteQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type VendorsToInviteQuery = { organizations: { nodes: Array<{ id: string, code: string, region: string | null, name: { zh: string | null, en: string | null } }> } };

export type PostingInvitedQueryVariables = Exact<{
  id: string;
}>;


export type PostingInvitedQuery = { scenario: { id: string, invited: Array<{ id: string, name: { zh: string | null, en: string | null } }>, matches: { nodes: Array<{ id: string, fit: number, solution: { organization: { id: string, name: { zh: string | null, en: string | null } } } }> } } | null };

export type MyScenariosQueryVariables = Exact<{
  states?: Array<ScenarioState> | ScenarioState | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyScenariosQuery = { myScenarios: { totalCount: number, nodes: Array<{ id: string, code: string, state: ScenarioState, stateReason: string | null, updatedAt: string, openedAt: string | null, confirmedAt: string | null, own: boolean, sector: string | null, region: string | null, proposalDeadline: string | null, deadlineZone: string, matchCount: number, proposalCount: number | null, maxAwards: number, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null, budget: { min: number | null, max: number | null, currency: string } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, pilots: Array<{ id: string, code: string }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

export type ScenarioDraftMutationVariables = Exact<{
  input: ScenarioDraftInput;
}>;


export type ScenarioDraftMutation = { scenarioDraft: { scenario: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null, problems: Array<{ code: ScenarioDraftProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioDraftForMutationVariables = Exact<{
  input: ScenarioDraftForInput;
}>;


export type ScenarioDraftForMutation = { scenarioDraftFor: { scenario: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null, problems: Array<{ code: ScenarioDraftForProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioUpdateMutationVariables = Exact<{
  input: ScenarioUpdateInput;
}>;


export type ScenarioUpdateMutation = { scenarioUpdate: { scenario: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null, problems: Array<{ code: ScenarioUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioSubmitMutationVariables = Exact<{
  input: ScenarioSubmitInput;
}>;


export type ScenarioSubmitMutation = { scenarioSubmit: { scenario: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null, problems: Array<{ code: ScenarioSubmitProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioWithdrawMutationVariables = Exact<{
  input: ScenarioWithdrawInput;
}>;


export type ScenarioWithdrawMutation = { scenarioWithdraw: { problems: Array<{ code: ScenarioWithdrawProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioExtendMutationVariables = Exact<{
  input: ScenarioExtendInput;
}>;


export type ScenarioExtendMutation = { scenarioExtend: { problems: Array<{ code: ScenarioExtendProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioCloseWithoutAwardMutationVariables = Exact<{
  input: ScenarioCloseWithoutAwardInput;
}>;


export type ScenarioCloseWithoutAwardMutation = { scenarioCloseWithoutAward: { problems: Array<{ code: ScenarioCloseWithoutAwardProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioInviteMutationVariables = Exact<{
  input: ScenarioInviteInput;
}>;


export type ScenarioInviteMutation = { scenarioInvite: { scenario: { id: string, invited: Array<{ id: string }> } | null, problems: Array<{ code: ScenarioInviteProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioConfirmOwnMutationVariables = Exact<{
  input: ScenarioConfirmInput;
}>;


export type ScenarioConfirmOwnMutation = { scenarioConfirm: { scenario: { id: string, code: string, state: ScenarioState, stateReason: string | null, version: number, contentVersion: number, confirmedAt: string | null, language: Language, sector: string | null, region: string | null, startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, visibility: ScenarioVisibility, nameWithheld: boolean, maxAwards: number, proposalDeadline: string | null, deadlineZone: string, own: boolean, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean, withdraw: boolean, extend: boolean, close: boolean, invite: boolean } } | null, problems: Array<{ code: ScenarioConfirmProblemCode, message: string, path: Array<string> | null }> } };

export type ProposalSummaryFragment = { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null };

export type ProposalFullFragment = { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null };

export type AskedOfProposalsFragment = { version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null };

export type MyProposalsQueryVariables = Exact<{
  states?: Array<ProposalState> | ProposalState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyProposalsQuery = { myProposals: { totalCount: number, nodes: Array<{ id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, scenario: { id: string, code: string, state: ScenarioState, proposalDeadline: string | null, deadlineZone: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null } | null, pilot: { id: string, code: string, stage: PilotStage } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposalStartQueryVariables = Exact<{
  code: string;
}>;


export type ProposalStartQuery = { scenarioByCode: { version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, myProposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null, ownMatches: Array<{ id: string, recommended: boolean, solution: { id: string, state: SolutionState, price: { min: number | null, max: number | null, currency: string } | null } }>, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type ProposalPageQueryVariables = Exact<{
  id: string;
}>;


export type ProposalPageQuery = { proposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, receipts: Array<{ contentVersion: number, submittedAt: string, contentSha256: string }>, scenario: { version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null, pilot: { id: string, code: string, stage: PilotStage, state: PilotState } | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null };

export type ProposalSolutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalSolutionsQuery = { mySolutions: { nodes: Array<{ id: string, code: string, state: SolutionState, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null }> } };

export type ProposalDraftMutationVariables = Exact<{
  input: ProposalDraftInput;
}>;


export type ProposalDraftMutation = { proposalDraft: { proposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null, problems: Array<{ code: ProposalDraftProblemCode, message: string, path: Array<string> | null }> } };

export type ProposalUpdateMutationVariables = Exact<{
  input: ProposalUpdateInput;
}>;


export type ProposalUpdateMutation = { proposalUpdate: { proposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null, problems: Array<{ code: ProposalUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type ProposalSubmitMutationVariables = Exact<{
  input: ProposalSubmitInput;
}>;


export type ProposalSubmitMutation = { proposalSubmit: { proposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null, problems: Array<{ code: ProposalSubmitProblemCode, message: string, path: Array<string> | null }> } };

export type ProposalWithdrawMutationVariables = Exact<{
  input: ProposalWithdrawInput;
}>;


export type ProposalWithdrawMutation = { proposalWithdraw: { proposal: { id: string, state: ProposalState, version: number } | null, problems: Array<{ code: ProposalWithdrawProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioEvaluationQueryVariables = Exact<{
  code: string;
}>;


export type ScenarioEvaluationQuery = { scenarioByCode: { proposalCount: number | null, version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, viewerCan: { close: boolean }, proposals: { totalCount: number, nodes: Array<{ id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, pilot: { id: string, code: string } | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null }> } | null, matches: { nodes: Array<{ id: string, fit: number, rankForScenario: number | null, nearMiss: boolean, solution: { id: string } }> }, pilots: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, vendor: { id: string, name: { zh: string | null, en: string | null } } }>, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type ProposalShortlistMutationVariables = Exact<{
  input: ProposalShortlistInput;
}>;


export type ProposalShortlistMutation = { proposalShortlist: { proposal: { id: string, state: ProposalState, version: number } | null, problems: Array<{ code: ProposalShortlistProblemCode, message: string, path: Array<string> | null }> } };

export type ProposalAwardMutationVariables = Exact<{
  input: ProposalAwardInput;
}>;


export type ProposalAwardMutation = { proposalAward: { scenario: { id: string, state: ScenarioState, version: number } | null, problems: Array<{ code: ProposalAwardProblemCode, message: string, path: Array<string> | null }> } };

export type CloseWithoutAwardMutationVariables = Exact<{
  input: ScenarioCloseWithoutAwardInput;
}>;


export type CloseWithoutAwardMutation = { scenarioCloseWithoutAward: { scenario: { id: string, state: ScenarioState, version: number } | null, problems: Array<{ code: ScenarioCloseWithoutAwardProblemCode, message: string, path: Array<string> | null }> } };

export type ObjectionRowFragment = { id: string, code: string, state: MatchObjectionState, side: Side, criterion: CriterionCode | null, constraint: ConstraintCode | null, value: number | null, constraintState: ConstraintState | null, engineVersion: string, reason: string, answer: string | null, createdAt: string, answeredAt: string | null, viewerCan: { answer: boolean } };

export type MatchReasonsQueryVariables = Exact<{
  id: string;
}>;


export type MatchReasonsQuery = { match: { id: string, viewerCan: { object: boolean, whatIf: Array<Side> }, unknowns: Array<{ side: Side, field: string, criteria: Array<CriterionCode>, constraints: Array<ConstraintCode>, askedAt: string | null, viewerCan: { fillIn: boolean, ask: boolean } }>, capabilities: Array<{ code: string, state: CapabilityState, asked: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, answered: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }> }>, objections: Array<{ id: string, code: string, state: MatchObjectionState, side: Side, criterion: CriterionCode | null, constraint: ConstraintCode | null, value: number | null, constraintState: ConstraintState | null, engineVersion: string, reason: string, answer: string | null, createdAt: string, answeredAt: string | null, viewerCan: { answer: boolean } }>, scenario: { id: string, code: string, durationWeeks: number | null, constraints: { deployment: Array<DeploymentMode> | null, certifications: Array<string> | null, interfaces: Array<string> | null }, data: { modalities: Array<string> }, budget: { min: number | null, max: number | null, currency: string } | null }, solution: { id: string, code: string, deployment: Array<DeploymentMode> | null, certifications: Array<string> | null, interfaces: Array<string> | null, modalities: Array<string> | null, deliveryWeeks: number | null, price: { min: number | null, max: number | null, currency: string } | null } } | null };

export type MatchWhatIfQueryVariables = Exact<{
  input: MatchWhatIfInput;
}>;


export type MatchWhatIfQuery = { matchWhatIf: { before: { fit: number, recommended: boolean, rank: number | null, of: number }, after: { fit: number, recommended: boolean, rank: number | null, of: number }, criteria: Array<{ code: CriterionCode, before: number, after: number }>, constraints: Array<{ code: ConstraintCode, before: ConstraintState, after: ConstraintState }> } | null };

export type MatchContactsQueryVariables = Exact<{
  code: string;
  first: number;
}>;


export type MatchContactsQuery = { scenarioByCode: { id: string, matches: { nodes: Array<{ id: string, contact: { name: string, email: string } | null }> } } | null };

export type MatchObjectionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  state?: MatchObjectionState | null | undefined;
}>;


export type MatchObjectionsQuery = { matchObjections: { totalCount: number, nodes: Array<{ id: string, code: string, state: MatchObjectionState, side: Side, criterion: CriterionCode | null, constraint: ConstraintCode | null, value: number | null, constraintState: ConstraintState | null, engineVersion: string, reason: string, answer: string | null, createdAt: string, answeredAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, solution: { id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } } | null, viewerCan: { answer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchAskMutationVariables = Exact<{
  input: MatchAskInput;
}>;


export type MatchAskMutation = { matchAsk: { match: { id: string } | null, problems: Array<{ code: MatchAskProblemCode, message: string, path: Array<string> | null }> } };

export type MatchObjectMutationVariables = Exact<{
  input: MatchObjectInput;
}>;


export type MatchObjectMutation = { matchObject: { objection: { id: string, code: string, state: MatchObjectionState, side: Side, criterion: CriterionCode | null, constraint: ConstraintCode | null, value: number | null, constraintState: ConstraintState | null, engineVersion: string, reason: string, answer: string | null, createdAt: string, answeredAt: string | null, viewerCan: { answer: boolean } } | null, problems: Array<{ code: MatchObjectProblemCode, message: string, path: Array<string> | null }> } };

export type MatchObjectionAnswerMutationVariables = Exact<{
  input: MatchObjectionAnswerInput;
}>;


export type MatchObjectionAnswerMutation = { matchObjectionAnswer: { objection: { id: string, code: string, state: MatchObjectionState, side: Side, criterion: CriterionCode | null, constraint: ConstraintCode | null, value: number | null, constraintState: ConstraintState | null, engineVersion: string, reason: string, answer: string | null, createdAt: string, answeredAt: string | null, viewerCan: { answer: boolean } } | null, problems: Array<{ code: MatchObjectionAnswerProblemCode, message: string, path: Array<string> | null }> } };

export type WeightsRowFragment = { id: string, version: number | null, state: WeightsState, basedOn: number | null, reason: string | null, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, weights: Array<{ criterion: CriterionCode, thousandths: number }> };

export type MatchingRulesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MatchingRulesQuery = { rulesViewerCan: { read: boolean, change: boolean }, ownWeightsDraft: { id: string, version: number | null, state: WeightsState, basedOn: number | null, reason: string | null, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, weights: Array<{ criterion: CriterionCode, thousandths: number }> } | null, matchingWeights: { totalCount: number, nodes: Array<{ id: string, version: number | null, state: WeightsState, basedOn: number | null, reason: string | null, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, weights: Array<{ criterion: CriterionCode, thousandths: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WeightsDryRunQueryVariables = Exact<{
  weights: Array<WeightInput> | WeightInput;
}>;


export type WeightsDryRunQuery = { weightsDryRun: { version: number, places: number, scored: number, leaderChanged: number, orderChanged: number, meanFitBefore: number, meanFitAfter: number, scenarios: Array<{ leaderChanged: boolean, orderChanged: boolean, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null, moves: Array<{ rankBefore: number | null, rankAfter: number | null, fitBefore: number, fitAfter: number, solution: { id: string, code: string, title: { zh: string | null, en: string | null } } | null }> }> } | null };

export type WeightsDraftMutationVariables = Exact<{
  input: WeightsDraftInput;
}>;


export type WeightsDraftMutation = { weightsDraft: { weights: { id: string, version: number | null, state: WeightsState, basedOn: number | null, reason: string | null, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, weights: Array<{ criterion: CriterionCode, thousandths: number }> } | null, problems: Array<{ code: WeightsDraftProblemCode, message: string, path: Array<string> | null }> } };

export type WeightsPublishMutationVariables = Exact<{
  input: WeightsPublishInput;
}>;


export type WeightsPublishMutation = { weightsPublish: { weights: { id: string, version: number | null, state: WeightsState, basedOn: number | null, reason: string | null, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, weights: Array<{ criterion: CriterionCode, thousandths: number }> } | null, problems: Array<{ code: WeightsPublishProblemCode, message: string, path: Array<string> | null }> } };

export type RunRowFragment = { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, pauseRequested: boolean, engineVersion: string, weightsVersion: number | null, position: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null };

export type MatchRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MatchRunsQuery = { matchRuns: { totalCount: number, nodes: Array<{ id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, pauseRequested: boolean, engineVersion: string, weightsVersion: number | null, position: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchRunStartMutationVariables = Exact<{
  input: MatchRunStartInput;
}>;


export type MatchRunStartMutation = { matchRunStart: { run: { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, pauseRequested: boolean, engineVersion: string, weightsVersion: number | null, position: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: MatchRunStartProblemCode, message: string, path: Array<string> | null }> } };

export type MatchRunCancelMutationVariables = Exact<{
  input: MatchRunCancelInput;
}>;


export type MatchRunCancelMutation = { matchRunCancel: { run: { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, pauseRequested: boolean, engineVersion: string, weightsVersion: number | null, position: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: MatchRunCancelProblemCode, message: string, path: Array<string> | null }> } };

export type MatchRunPauseMutationVariables = Exact<{
  input: MatchRunPauseInput;
}>;


export type MatchRunPauseMutation = { matchRunPause: { run: { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, pauseRequested: boolean, engineVersion: string, weightsVersion: number | null, position: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: MatchRunPauseProblemCode, message: string, path: Array<string> | null }> } };

export type MatchRunResumeMutationVariables = Exact<{
  input: MatchRunResumeInput;
}>;


export type MatchRunResumeMutation = { matchRunResume: { run: { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, pauseRequested: boolean, engineVersion: string, weightsVersion: number | null, position: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: MatchRunResumeProblemCode, message: string, path: Array<string> | null }> } };

export type MatchAllocationRunsQueryVariables = Exact<{
  first: number;
}>;


export type MatchAllocationRunsQuery = { matchAllocationRuns: { totalCount: number, nodes: Array<{ night: string, scenarios: number, solutions: number, pairs: number, introductions: number, value: number, optimum: number, bound: number, gap: number, maxLoad: number, overCapacity: number, newcomerIntroductions: number, newcomerIntroductionsOfLists: number, explorations: number, milliseconds: number }> } };

export type SavedSearchRowFragment = { id: string, page: string, name: string, parameters: string, alert: SearchAlert };

export type SavedSearchesQueryVariables = Exact<{
  page: string;
}>;


export type SavedSearchesQuery = { savedSearches: { nodes: Array<{ id: string, page: string, name: string, parameters: string, alert: SearchAlert }> } };

export type SavedSearchCreateMutationVariables = Exact<{
  input: SavedSearchCreateInput;
}>;


export type SavedSearchCreateMutation = { savedSearchCreate: { savedSearch: { id: string, page: string, name: string, parameters: string, alert: SearchAlert } | null, problems: Array<{ code: SavedSearchCreateProblemCode, message: string, path: Array<string> | null }> } };

export type SavedSearchUpdateMutationVariables = Exact<{
  input: SavedSearchUpdateInput;
}>;


export type SavedSearchUpdateMutation = { savedSearchUpdate: { savedSearch: { id: string, page: string, name: string, parameters: string, alert: SearchAlert } | null, problems: Array<{ code: SavedSearchUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type SavedSearchDeleteMutationVariables = Exact<{
  input: SavedSearchDeleteInput;
}>;


export type SavedSearchDeleteMutation = { savedSearchDelete: { savedSearch: { id: string } | null, problems: Array<{ code: SavedSearchDeleteProblemCode, message: string, path: Array<string> | null }> } };

export type SavedSearchFoundQueryVariables = Exact<{
  id: string;
}>;


export type SavedSearchFoundQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'DataAccess' }
    | { __typename: 'DataAsset' }
    | { __typename: 'GlossaryAlias' }
    | { __typename: 'GlossaryMining' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Invitation' }
    | { __typename: 'Mail' }
    | { __typename: 'Match' }
    | { __typename: 'MatchObjection' }
    | { __typename: 'MatchQuestion' }
    | { __typename: 'MatchRun' }
    | { __typename: 'MatchingModel' }
    | { __typename: 'MatchingWeights' }
    | { __typename: 'MatchmakingEvent' }
    | { __typename: 'MatchmakingMeeting' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Pilot' }
    | { __typename: 'PilotRisk' }
    | { __typename: 'Proposal' }
    | { __typename: 'SavedSearch', page: string, parameters: string }
    | { __typename: 'Scenario' }
    | { __typename: 'ScreeningCase' }
    | { __typename: 'Solution' }
   | null };

export type ScenarioRowFragment = { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null };

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


export type ScenariosQuery = { scenarios: { totalCount?: number, nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

export type ScenarioDetailQueryVariables = Exact<{
  code: string;
}>;


export type ScenarioDetailQuery = { scenarioByCode: { startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, riskTier: RiskTier | null, contentVersion: number, stateReason: string | null, maxAwards: number, proposalCount: number | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, organization: { code: string, verifiedAt: string | null, region: string | null, sector: string | null, id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, viewerCan: { update: boolean, invite: boolean, extend: boolean, withdraw: boolean, close: boolean, submit: boolean, confirm: boolean, proposeJoint: boolean }, readable: { totalCount: number }, ownMatches: Array<{ id: string, fit: number, recommended: boolean, rankForScenario: number | null, constraints: Array<{ code: ConstraintCode, state: ConstraintState }>, disposition: { state: DispositionState }, solution: { id: string, code: string, title: { zh: string | null, en: string | null } } }>, myProposal: { id: string, code: string, state: ProposalState } | null, proposals: { nodes: Array<{ id: string, code: string, state: ProposalState, submittedAt: string | null, organization: { id: string, name: { zh: string | null, en: string | null } } }> } | null, pilots: Array<{ id: string, code: string, stage: PilotStage, health: Health, title: { zh: string | null, en: string | null }, vendor: { id: string, name: { zh: string | null, en: string | null } } }>, versions: Array<{ contentVersion: number, changeClass: ChangeClass | null, changedFields: Array<string>, createdAt: string }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null, coSponsors: Array<{ lead: boolean, state: CoSponsorState, share: number | null, contribution: { min: number | null, max: number | null, currency: string } | null, organization: { id: string, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, scenario: { code: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { accept: boolean, refuse: boolean } }>, supersededBy: { code: string, title: { zh: string | null, en: string | null } } | null } | null };

export type ScreeningRowFragment = { id: string, recordType: ScreenedRecord, region: string | null, tier: RiskTier, state: ScreeningState, reason: string | null, createdAt: string, decidedAt: string | null, version: number, title: { zh: string | null, en: string | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, hits: Array<{ rule: string, source: ScreeningHitSource, tier: RiskTier }> };

export type ScreeningListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  state?: ScreeningState | null | undefined;
  decided?: boolean | null | undefined;
}>;


export type ScreeningListQuery = { screeningCases: { totalCount: number, nodes: Array<{ id: string, recordType: ScreenedRecord, region: string | null, tier: RiskTier, state: ScreeningState, reason: string | null, createdAt: string, decidedAt: string | null, version: number, title: { zh: string | null, en: string | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, hits: Array<{ rule: string, source: ScreeningHitSource, tier: RiskTier }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScreeningDetailQueryVariables = Exact<{
  id: string;
}>;


export type ScreeningDetailQuery = { screeningCase: { ruleSet: string, recordGlobalId: string, id: string, recordType: ScreenedRecord, region: string | null, tier: RiskTier, state: ScreeningState, reason: string | null, createdAt: string, decidedAt: string | null, version: number, answers: Array<{ code: string, answer: boolean }>, hits: Array<{ rule: string, source: ScreeningHitSource, tier: RiskTier, citation: string, matched: string | null }>, viewerCan: { decide: boolean }, title: { zh: string | null, en: string | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } } } | null };

export type ScreenedTextQueryVariables = Exact<{
  id: string;
}>;


export type ScreenedTextQuery = { node:
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'DataAccess', id: string }
    | { __typename: 'DataAsset', id: string }
    | { __typename: 'GlossaryAlias', id: string }
    | { __typename: 'GlossaryMining', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Match', id: string }
    | { __typename: 'MatchObjection', id: string }
    | { __typename: 'MatchQuestion', id: string }
    | { __typename: 'MatchRun', id: string }
    | { __typename: 'MatchingModel', id: string }
    | { __typename: 'MatchingWeights', id: string }
    | { __typename: 'MatchmakingEvent', id: string }
    | { __typename: 'MatchmakingMeeting', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Pilot', id: string }
    | { __typename: 'PilotRisk', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'SavedSearch', id: string }
    | { __typename: 'Scenario', code: string, state: ScenarioState, sector: string | null, id: string, scenarioTitle: { zh: string | null, en: string | null }, scenarioSummary: { zh: string | null, en: string | null }, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, needs: Array<{ capability: string | null, text: { zh: string | null, en: string | null } }>, indicators: Array<{ name: { zh: string | null, en: string | null } }> }
    | { __typename: 'ScreeningCase', id: string }
    | { __typename: 'Solution', code: string, capabilities: Array<string> | null, id: string, solutionState: SolutionState, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null } }
   | null };

export type ScreeningRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreeningRulesQuery = { screeningQuestions: { ruleSet: string, questions: Array<{ code: string, group: ScreeningQuestionGroup, tier: RiskTier, citation: string, text: { zh: string | null, en: string | null } }> } };

export type ScreeningDecideMutationVariables = Exact<{
  input: ScreeningDecideInput;
}>;


export type ScreeningDecideMutation = { screeningDecide: { screeningCase: { id: string, recordType: ScreenedRecord, region: string | null, tier: RiskTier, state: ScreeningState, reason: string | null, createdAt: string, decidedAt: string | null, version: number, title: { zh: string | null, en: string | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, hits: Array<{ rule: string, source: ScreeningHitSource, tier: RiskTier }> } | null, problems: Array<{ code: ScreeningDecideProblemCode, message: string, path: Array<string> | null }> } };

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

export type SolutionRowFragment = { id: string, code: string, state: SolutionState, capabilities: Array<string> | null, sectors: Array<string> | null, deployment: Array<DeploymentMode> | null, trl: number | null, deliveryWeeks: number | null, capacity: number | null, capacityTaken: number, listedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, region: string | null, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, confirmed: boolean }> };

export type SolutionContentFragment = { id: string, code: string, state: SolutionState, version: number, language: Language, capabilities: Array<string> | null, modalities: Array<string> | null, sectors: Array<string> | null, trl: number | null, deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, latencyMs: number | null, interfaces: Array<string> | null, languages: Array<string> | null, deliveryWeeks: number | null, certifications: Array<string> | null, regions: Array<string> | null, capacity: number | null, ipModel: IpModel | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, sector: string | null, confirmed: boolean, organization: { zh: string | null, en: string | null }, outcome: { zh: string | null, en: string | null } }>, computeNeeds: { zh: string | null, en: string | null }, modelCard: { intendedUse: { zh: string | null, en: string | null }, outOfScope: { zh: string | null, en: string | null }, trainingData: { zh: string | null, en: string | null }, evaluation: { zh: string | null, en: string | null }, limitations: { zh: string | null, en: string | null } } | null, lint: Array<{ field: string, severity: LintSeverity, message: { zh: string | null, en: string | null } }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean, retire: boolean } };

export type SolutionsQueryVariables = Exact<{
  search?: string | null | undefined;
  sector?: Array<string> | string | null | undefined;
  capability?: Array<string> | string | null | undefined;
  deployment?: Array<DeploymentMode> | DeploymentMode | null | undefined;
  certification?: Array<string> | string | null | undefined;
  trl?: Array<number> | number | null | undefined;
  region?: string | null | undefined;
  organizationId?: string | null | undefined;
  sort?: SolutionSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  withFacets: boolean;
}>;


export type SolutionsQuery = { solutions: { totalCount?: number, nodes: Array<{ id: string, code: string, state: SolutionState, capabilities: Array<string> | null, sectors: Array<string> | null, deployment: Array<DeploymentMode> | null, trl: number | null, deliveryWeeks: number | null, capacity: number | null, capacityTaken: number, listedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, region: string | null, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, confirmed: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

export type OwnSolutionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnSolutionsQuery = { mySolutions: { totalCount: number, nodes: Array<{ updatedAt: string, stateReason: string | null, id: string, code: string, state: SolutionState, capabilities: Array<string> | null, sectors: Array<string> | null, deployment: Array<DeploymentMode> | null, trl: number | null, deliveryWeeks: number | null, capacity: number | null, capacityTaken: number, listedAt: string | null, lint: Array<{ field: string, severity: LintSeverity }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean }, matchCount: { totalCount: number }, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, region: string | null, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, confirmed: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SolutionDetailQueryVariables = Exact<{
  code: string;
}>;


export type SolutionDetailQuery = { solutionByCode: { capacityTaken: number, riskTier: RiskTier | null, listedAt: string | null, updatedAt: string, contentVersion: number, stateReason: string | null, id: string, code: string, state: SolutionState, version: number, language: Language, capabilities: Array<string> | null, modalities: Array<string> | null, sectors: Array<string> | null, trl: number | null, deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, latencyMs: number | null, interfaces: Array<string> | null, languages: Array<string> | null, deliveryWeeks: number | null, certifications: Array<string> | null, regions: Array<string> | null, capacity: number | null, ipModel: IpModel | null, organization: { id: string, code: string, region: string | null, sector: string | null, sizeBand: SizeBand | null, verifiedAt: string | null, name: { zh: string | null, en: string | null } }, screeningCase: { id: string, state: ScreeningState, createdAt: string } | null, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, scenario: { id: string, code: string, own: boolean, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null } }> }, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, sector: string | null, confirmed: boolean, organization: { zh: string | null, en: string | null }, outcome: { zh: string | null, en: string | null } }>, computeNeeds: { zh: string | null, en: string | null }, modelCard: { intendedUse: { zh: string | null, en: string | null }, outOfScope: { zh: string | null, en: string | null }, trainingData: { zh: string | null, en: string | null }, evaluation: { zh: string | null, en: string | null }, limitations: { zh: string | null, en: string | null } } | null, lint: Array<{ field: string, severity: LintSeverity, message: { zh: string | null, en: string | null } }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean, retire: boolean } } | null };

export type SolutionDraftReadQueryVariables = Exact<{
  code: string;
}>;


export type SolutionDraftReadQuery = { solutionByCode: { stateReason: string | null, id: string, code: string, state: SolutionState, version: number, language: Language, capabilities: Array<string> | null, modalities: Array<string> | null, sectors: Array<string> | null, trl: number | null, deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, latencyMs: number | null, interfaces: Array<string> | null, languages: Array<string> | null, deliveryWeeks: number | null, certifications: Array<string> | null, regions: Array<string> | null, capacity: number | null, ipModel: IpModel | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, sector: string | null, confirmed: boolean, organization: { zh: string | null, en: string | null }, outcome: { zh: string | null, en: string | null } }>, computeNeeds: { zh: string | null, en: string | null }, modelCard: { intendedUse: { zh: string | null, en: string | null }, outOfScope: { zh: string | null, en: string | null }, trainingData: { zh: string | null, en: string | null }, evaluation: { zh: string | null, en: string | null }, limitations: { zh: string | null, en: string | null } } | null, lint: Array<{ field: string, severity: LintSeverity, message: { zh: string | null, en: string | null } }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean, retire: boolean } } | null };

export type SolutionDraftByIdQueryVariables = Exact<{
  id: string;
}>;


export type SolutionDraftByIdQuery = { solution: { id: string, code: string, state: SolutionState, version: number, language: Language, capabilities: Array<string> | null, modalities: Array<string> | null, sectors: Array<string> | null, trl: number | null, deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, latencyMs: number | null, interfaces: Array<string> | null, languages: Array<string> | null, deliveryWeeks: number | null, certifications: Array<string> | null, regions: Array<string> | null, capacity: number | null, ipModel: IpModel | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, sector: string | null, confirmed: boolean, organization: { zh: string | null, en: string | null }, outcome: { zh: string | null, en: string | null } }>, computeNeeds: { zh: string | null, en: string | null }, modelCard: { intendedUse: { zh: string | null, en: string | null }, outOfScope: { zh: string | null, en: string | null }, trainingData: { zh: string | null, en: string | null }, evaluation: { zh: string | null, en: string | null }, limitations: { zh: string | null, en: string | null } } | null, lint: Array<{ field: string, severity: LintSeverity, message: { zh: string | null, en: string | null } }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean, retire: boolean } } | null };

export type VendorRecommendationsQueryVariables = Exact<{
  perSolution: number;
}>;


export type VendorRecommendationsQuery = { mySolutions: { totalCount: number, nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, deadlineZone: string, openedAt: string | null, myProposal: { id: string, state: ProposalState } | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } }> } }> } };

export type SolutionDraftMutationVariables = Exact<{
  input: SolutionDraftInput;
}>;


export type SolutionDraftMutation = { solutionDraft: { solution: { id: string, code: string, state: SolutionState, version: number, language: Language, capabilities: Array<string> | null, modalities: Array<string> | null, sectors: Array<string> | null, trl: number | null, deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, latencyMs: number | null, interfaces: Array<string> | null, languages: Array<string> | null, deliveryWeeks: number | null, certifications: Array<string> | null, regions: Array<string> | null, capacity: number | null, ipModel: IpModel | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, sector: string | null, confirmed: boolean, organization: { zh: string | null, en: string | null }, outcome: { zh: string | null, en: string | null } }>, computeNeeds: { zh: string | null, en: string | null }, modelCard: { intendedUse: { zh: string | null, en: string | null }, outOfScope: { zh: string | null, en: string | null }, trainingData: { zh: string | null, en: string | null }, evaluation: { zh: string | null, en: string | null }, limitations: { zh: string | null, en: string | null } } | null, lint: Array<{ field: string, severity: LintSeverity, message: { zh: string | null, en: string | null } }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean, retire: boolean } } | null, problems: Array<{ code: SolutionDraftProblemCode, message: string, path: Array<string> | null }> } };

export type SolutionUpdateMutationVariables = Exact<{
  input: SolutionUpdateInput;
}>;


export type SolutionUpdateMutation = { solutionUpdate: { solution: { id: string, code: string, state: SolutionState, version: number, language: Language, capabilities: Array<string> | null, modalities: Array<string> | null, sectors: Array<string> | null, trl: number | null, deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, latencyMs: number | null, interfaces: Array<string> | null, languages: Array<string> | null, deliveryWeeks: number | null, certifications: Array<string> | null, regions: Array<string> | null, capacity: number | null, ipModel: IpModel | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, description: { zh: string | null, en: string | null }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ id: string, sector: string | null, confirmed: boolean, organization: { zh: string | null, en: string | null }, outcome: { zh: string | null, en: string | null } }>, computeNeeds: { zh: string | null, en: string | null }, modelCard: { intendedUse: { zh: string | null, en: string | null }, outOfScope: { zh: string | null, en: string | null }, trainingData: { zh: string | null, en: string | null }, evaluation: { zh: string | null, en: string | null }, limitations: { zh: string | null, en: string | null } } | null, lint: Array<{ field: string, severity: LintSeverity, message: { zh: string | null, en: string | null } }>, viewerCan: { update: boolean, submit: boolean, pause: boolean, resume: boolean, retire: boolean } } | null, problems: Array<{ code: SolutionUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type SolutionSubmitMutationVariables = Exact<{
  input: SolutionSubmitInput;
}>;


export type SolutionSubmitMutation = { solutionSubmit: { solution: { id: string, code: string, state: SolutionState, version: number, riskTier: RiskTier | null } | null, problems: Array<{ code: SolutionSubmitProblemCode, message: string, path: Array<string> | null }> } };

export type SolutionPauseMutationVariables = Exact<{
  input: SolutionPauseInput;
}>;


export type SolutionPauseMutation = { solutionPause: { solution: { id: string, state: SolutionState, version: number } | null, problems: Array<{ code: SolutionPauseProblemCode, message: string, path: Array<string> | null }> } };

export type SolutionResumeMutationVariables = Exact<{
  input: SolutionResumeInput;
}>;


export type SolutionResumeMutation = { solutionResume: { solution: { id: string, state: SolutionState, version: number } | null, problems: Array<{ code: SolutionResumeProblemCode, message: string, path: Array<string> | null }> } };

export type SolutionRetireMutationVariables = Exact<{
  input: SolutionRetireInput;
}>;


export type SolutionRetireMutation = { solutionRetire: { solution: { id: string, state: SolutionState, version: number } | null, problems: Array<{ code: SolutionRetireProblemCode, message: string, path: Array<string> | null }> } };

export type TermFragment = { kind: ConceptKind, code: string, zh: string, en: string | null, aliasesZh: Array<string>, aliasesEn: Array<string>, group: string | null, hasChildren: boolean };

export type TermsQueryVariables = Exact<{
  kind: ConceptKind;
  parent?: string | null | undefined;
  search?: string | null | undefined;
  codes?: Array<string> | string | null | undefined;
  limit: number;
}>;


export type TermsQuery = { concepts: Array<{ kind: ConceptKind, code: string, zh: string, en: string | null, aliasesZh: Array<string>, aliasesEn: Array<string>, group: string | null, hasChildren: boolean }> };

export type TermUseQueryVariables = Exact<{
  sectors?: Array<string> | string | null | undefined;
  capabilities?: Array<string> | string | null | undefined;
  regions?: Array<string> | string | null | undefined;
  modalities?: Array<string> | string | null | undefined;
  sector?: Array<string> | string | null | undefined;
  capability?: Array<string> | string | null | undefined;
  certification?: Array<string> | string | null | undefined;
  region?: string | null | undefined;
  ofScenarios: boolean;
  ofSolutions: boolean;
}>;


export type TermUseQuery = { scenarios?: { totalCount: number }, solutions?: { totalCount: number } };

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
export const DataAssetRowFragmentDoc = new TypedDocumentString(`
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}
    `, {"fragmentName":"DataAssetRow"}) as unknown as TypedDocumentString<DataAssetRowFragment, unknown>;
export const DataAssetContentFragmentDoc = new TypedDocumentString(`
    fragment DataAssetContent on DataAsset {
  ...DataAssetRow
  version
  fields {
    name
    type
    unit
    description {
      zh
      en
    }
  }
  rights
  legalBasis
  withdrawnAt
  viewerCan {
    post
    request
    update
    withdraw
  }
}
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}`, {"fragmentName":"DataAssetContent"}) as unknown as TypedDocumentString<DataAssetContentFragment, unknown>;
export const DataAccessRowFragmentDoc = new TypedDocumentString(`
    fragment DataAccessRow on DataAccess {
  id
  version
  state
  way
  purpose
  reason
  createdAt
  decidedAt
  grantedUntil
  organization {
    id
    name {
      zh
      en
    }
  }
  dataAsset {
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
  }
  viewerCan {
    decide
    revoke
  }
}
    `, {"fragmentName":"DataAccessRow"}) as unknown as TypedDocumentString<DataAccessRowFragment, unknown>;
export const DraftToConfirmFragmentDoc = new TypedDocumentString(`
    fragment DraftToConfirm on Scenario {
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
    `, {"fragmentName":"DraftToConfirm"}) as unknown as TypedDocumentString<DraftToConfirmFragment, unknown>;
export const AliasRowFragmentDoc = new TypedDocumentString(`
    fragment AliasRow on GlossaryAlias {
  id
  kind
  code
  language
  alias
  state
  origin
  support
  association
  createdAt
  decidedAt
  author {
    id
    name
  }
}
    `, {"fragmentName":"AliasRow"}) as unknown as TypedDocumentString<AliasRowFragment, unknown>;
export const MiningStateFragmentDoc = new TypedDocumentString(`
    fragment MiningState on GlossaryMining {
  id
  state
  cancelRequested
  total
  read
  proposed
  finishedAt
}
    `, {"fragmentName":"MiningState"}) as unknown as TypedDocumentString<MiningStateFragment, unknown>;
export const ImportRunRowFragmentDoc = new TypedDocumentString(`
    fragment ImportRunRow on ImportRun {
  id
  kind
  state
  fileId
  fileName
  source
  mapping
  dryRun
  publish
  rows
  done
  created
  updated
  unchanged
  failed
  warnings
  organizations
  createdAt
  finishedAt
  viewerCan {
    cancel
  }
  problem {
    code
    message
  }
}
    `, {"fragmentName":"ImportRunRow"}) as unknown as TypedDocumentString<ImportRunRowFragment, unknown>;
export const ScenarioJointFragmentDoc = new TypedDocumentString(`
    fragment ScenarioJoint on Scenario {
  coSponsors {
    lead
    state
    share
    contribution {
      min
      max
      currency
    }
    organization {
      id
      name {
        zh
        en
      }
    }
    teaserName {
      zh
      en
    }
    scenario {
      code
      title {
        zh
        en
      }
    }
    viewerCan {
      accept
      refuse
    }
  }
  supersededBy {
    code
    title {
      zh
      en
    }
  }
}
    `, {"fragmentName":"ScenarioJoint"}) as unknown as TypedDocumentString<ScenarioJointFragment, unknown>;
export const ReliabilityRowFragmentDoc = new TypedDocumentString(`
    fragment ReliabilityRow on Reliability {
  n
  accepted
  ece
  brier
  brierConstant
  bins {
    from
    to
    n
    said
    came
    low
    high
  }
}
    `, {"fragmentName":"ReliabilityRow"}) as unknown as TypedDocumentString<ReliabilityRowFragment, unknown>;
export const MatchingModelRowFragmentDoc = new TypedDocumentString(`
    fragment MatchingModelRow on MatchingModel {
  id
  kind
  version
  state
  progress
  outcomes
  accepted
  method
  segments
  comparison {
    outcomes
    gain
    standardError
    better
  }
  heldOut {
    ...ReliabilityRow
  }
  weights {
    code
    fitted
    inUse
  }
  difference {
    pairs
    mean
    largest
    scenarios
    firstChanged
  }
  createdAt
  fittedAt
  promotedAt
  viewerCan {
    shadow
    unshadow
    promote
    rollBack
  }
}
    fragment ReliabilityRow on Reliability {
  n
  accepted
  ece
  brier
  brierConstant
  bins {
    from
    to
    n
    said
    came
    low
    high
  }
}`, {"fragmentName":"MatchingModelRow"}) as unknown as TypedDocumentString<MatchingModelRowFragment, unknown>;
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
  introduced
  introduction {
    way
    reason
    taken
    room
    at
  }
  engineVersion
  likelihood
  likelihoodBasis {
    basis
    outcomes
    segment
    low
    high
  }
  calibrationVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    parts {
      code
      value
      atMost
      contribution
      granted
    }
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
export const EventPlaceFragmentDoc = new TypedDocumentString(`
    fragment EventPlace on MatchmakingEvent {
  id
  code
  name {
    zh
    en
  }
  place {
    zh
    en
  }
  day
  zone
  startMinute
  endMinute
  state
  tables
  meetingCount
}
    `, {"fragmentName":"EventPlace"}) as unknown as TypedDocumentString<EventPlaceFragment, unknown>;
export const EventMeetingFragmentDoc = new TypedDocumentString(`
    fragment EventMeeting on MatchmakingMeeting {
  id
  slot
  table
  fit
  byHand
  must
  attendance
  result
  words
  recordedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
  solution {
    id
    code
    title {
      zh
      en
    }
  }
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
  viewerCan {
    arrange
    record
  }
}
    `, {"fragmentName":"EventMeeting"}) as unknown as TypedDocumentString<EventMeetingFragment, unknown>;
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
export const OverviewPilotFragmentDoc = new TypedDocumentString(`
    fragment OverviewPilot on Pilot {
  id
  code
  title {
    zh
    en
  }
  stage
  state
  dwellDays
  limitDays
  health
  healthReasons {
    code
    health
    subject
    amount
  }
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
  nextMilestone {
    key
    title {
      zh
      en
    }
    dueAt
  }
  remindedAt
  viewerCan {
    remind
  }
}
    `, {"fragmentName":"OverviewPilot"}) as unknown as TypedDocumentString<OverviewPilotFragment, unknown>;
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
  stages
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
  remindedAt
  viewerCan {
    move
    remind
  }
}
    `, {"fragmentName":"PilotCard"}) as unknown as TypedDocumentString<PilotCardFragment, unknown>;
export const PostingScenarioFragmentDoc = new TypedDocumentString(`
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}
    `, {"fragmentName":"PostingScenario"}) as unknown as TypedDocumentString<PostingScenarioFragment, unknown>;
export const ProposalSummaryFragmentDoc = new TypedDocumentString(`
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
    `, {"fragmentName":"ProposalSummary"}) as unknown as TypedDocumentString<ProposalSummaryFragment, unknown>;
export const ProposalFullFragmentDoc = new TypedDocumentString(`
    fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}`, {"fragmentName":"ProposalFull"}) as unknown as TypedDocumentString<ProposalFullFragment, unknown>;
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
  deadlineZone
  openedAt
}
    `, {"fragmentName":"ScenarioRow"}) as unknown as TypedDocumentString<ScenarioRowFragment, unknown>;
export const AskedOfProposalsFragmentDoc = new TypedDocumentString(`
    fragment AskedOfProposals on Scenario {
  ...ScenarioRow
  version
  deadlineZone
  durationWeeks
  startBy
  maxAwards
  ipTerms
  stateReason
  problem {
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
  deadlineZone
  openedAt
}`, {"fragmentName":"AskedOfProposals"}) as unknown as TypedDocumentString<AskedOfProposalsFragment, unknown>;
export const ObjectionRowFragmentDoc = new TypedDocumentString(`
    fragment ObjectionRow on MatchObjection {
  id
  code
  state
  side
  criterion
  constraint
  value
  constraintState
  engineVersion
  reason
  answer
  createdAt
  answeredAt
  viewerCan {
    answer
  }
}
    `, {"fragmentName":"ObjectionRow"}) as unknown as TypedDocumentString<ObjectionRowFragment, unknown>;
export const WeightsRowFragmentDoc = new TypedDocumentString(`
    fragment WeightsRow on MatchingWeights {
  id
  version
  state
  basedOn
  reason
  createdAt
  publishedAt
  author {
    id
    name
  }
  weights {
    criterion
    thousandths
  }
}
    `, {"fragmentName":"WeightsRow"}) as unknown as TypedDocumentString<WeightsRowFragment, unknown>;
export const RunRowFragmentDoc = new TypedDocumentString(`
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  pauseRequested
  engineVersion
  weightsVersion
  position
  createdAt
  startedAt
  finishedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
}
    `, {"fragmentName":"RunRow"}) as unknown as TypedDocumentString<RunRowFragment, unknown>;
export const SavedSearchRowFragmentDoc = new TypedDocumentString(`
    fragment SavedSearchRow on SavedSearch {
  id
  page
  name
  parameters
  alert
}
    `, {"fragmentName":"SavedSearchRow"}) as unknown as TypedDocumentString<SavedSearchRowFragment, unknown>;
export const ScreeningRowFragmentDoc = new TypedDocumentString(`
    fragment ScreeningRow on ScreeningCase {
  id
  recordType
  title {
    zh
    en
  }
  region
  tier
  state
  reason
  createdAt
  decidedAt
  version
  organization {
    id
    name {
      zh
      en
    }
  }
  hits {
    rule
    source
    tier
  }
}
    `, {"fragmentName":"ScreeningRow"}) as unknown as TypedDocumentString<ScreeningRowFragment, unknown>;
export const SolutionRowFragmentDoc = new TypedDocumentString(`
    fragment SolutionRow on Solution {
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
    region
    sizeBand
  }
  capabilities
  sectors
  deployment
  trl
  price {
    min
    max
    currency
  }
  deliveryWeeks
  capacity
  capacityTaken
  references {
    id
    confirmed
  }
  listedAt
}
    `, {"fragmentName":"SolutionRow"}) as unknown as TypedDocumentString<SolutionRowFragment, unknown>;
export const SolutionContentFragmentDoc = new TypedDocumentString(`
    fragment SolutionContent on Solution {
  id
  code
  state
  version
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  description {
    zh
    en
  }
  capabilities
  modalities
  sectors
  trl
  deployment
  dataResidency
  latencyMs
  interfaces
  languages
  price {
    min
    max
    currency
  }
  deliveryWeeks
  certifications
  regions
  capacity
  references {
    id
    organization {
      zh
      en
    }
    sector
    outcome {
      zh
      en
    }
    confirmed
  }
  ipModel
  computeNeeds {
    zh
    en
  }
  modelCard {
    intendedUse {
      zh
      en
    }
    outOfScope {
      zh
      en
    }
    trainingData {
      zh
      en
    }
    evaluation {
      zh
      en
    }
    limitations {
      zh
      en
    }
  }
  lint {
    field
    severity
    message {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    pause
    resume
    retire
  }
}
    `, {"fragmentName":"SolutionContent"}) as unknown as TypedDocumentString<SolutionContentFragment, unknown>;
export const TermFragmentDoc = new TypedDocumentString(`
    fragment Term on Concept {
  kind
  code
  zh
  en
  aliasesZh
  aliasesEn
  group
  hasChildren
}
    `, {"fragmentName":"Term"}) as unknown as TypedDocumentString<TermFragment, unknown>;
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
export const PersonAppointDocument = new TypedDocumentString(`
    mutation PersonAppoint($input: PersonAppointInput!) {
  personAppoint(input: $input) {
    person {
      id
      name
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cf5889e410d9a65223a0cab0e05cd7b78676c3323f84ea8d718c9d1983c0af04"}) as unknown as TypedDocumentString<PersonAppointMutation, PersonAppointMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($first: Int!, $after: String, $recordType: String, $recordId: String, $action: String, $person: String, $from: DateTime, $until: DateTime) {
  auditTrail(
    first: $first
    after: $after
    recordType: $recordType
    recordId: $recordId
    action: $action
    person: $person
    from: $from
    until: $until
  ) {
    nodes {
      id
      seq
      at
      actorKind
      personName
      organizationCode
      action
      recordType
      recordId
      reason
      beforeHash
      afterHash
      traceId
      previousHash
      hash
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:083d82684a20729f76882e9ce9ecdb0f0fed2b155cb0673d612ee51a2a3e37b8"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditVerificationDocument = new TypedDocumentString(`
    query AuditVerification($after: Int!, $head: String, $atMost: Int!) {
  auditVerification(after: $after, head: $head, atMost: $atMost) {
    checked
    total
    unchained
    brokenAt
    why
    head
  }
}
    `, {"hash":"sha256:1074846b2b886c351efa5a481d127733e6ea8baa66ac891f04054857aa77c7ae"}) as unknown as TypedDocumentString<AuditVerificationQuery, AuditVerificationQueryVariables>;
export const CompareMatchesDocument = new TypedDocumentString(`
    query CompareMatches($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Match {
      ...MatchRow
      scenario {
        ...ScenarioRow
      }
      solution {
        trl
        deployment
        certifications
        capacity
        capacityTaken
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
  introduced
  introduction {
    way
    reason
    taken
    room
    at
  }
  engineVersion
  likelihood
  likelihoodBasis {
    basis
    outcomes
    segment
    low
    high
  }
  calibrationVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    parts {
      code
      value
      atMost
      contribution
      granted
    }
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:eaafee716d45b8d9002d1a609285742d1f46df35544b93ac22e0b893a7a63202"}) as unknown as TypedDocumentString<CompareMatchesQuery, CompareMatchesQueryVariables>;
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
export const DataAssetsDocument = new TypedDocumentString(`
    query DataAssets($search: String, $modality: [String!], $sector: [String!], $dataClass: [DataClass!], $accessWay: [DataAccessWay!], $own: Boolean, $first: Int!, $after: String, $withFacets: Boolean!) {
  dataAssets(
    search: $search
    modality: $modality
    sector: $sector
    dataClass: $dataClass
    accessWay: $accessWay
    own: $own
    first: $first
    after: $after
  ) {
    nodes {
      ...DataAssetRow
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
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}`, {"hash":"sha256:c52e11f5e06d355dccd9ec8f6f18d07d76c044c03963529f52bda044ff5c81e7"}) as unknown as TypedDocumentString<DataAssetsQuery, DataAssetsQueryVariables>;
export const DataAssetDetailDocument = new TypedDocumentString(`
    query DataAssetDetail($id: ID!) {
  dataAsset(id: $id) {
    ...DataAssetContent
    scenarios {
      id
      code
      state
      title {
        zh
        en
      }
    }
  }
}
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}
fragment DataAssetContent on DataAsset {
  ...DataAssetRow
  version
  fields {
    name
    type
    unit
    description {
      zh
      en
    }
  }
  rights
  legalBasis
  withdrawnAt
  viewerCan {
    post
    request
    update
    withdraw
  }
}`, {"hash":"sha256:641e124371a8ae4c34cb5af7901e5e76f93af1560fd56ccce29db8570157fdd8"}) as unknown as TypedDocumentString<DataAssetDetailQuery, DataAssetDetailQueryVariables>;
export const DataAccessesDocument = new TypedDocumentString(`
    query DataAccesses($side: DataAccessSide!, $state: [DataAccessState!], $dataAssetId: ID, $first: Int!, $after: String) {
  dataAccesses(
    side: $side
    state: $state
    dataAssetId: $dataAssetId
    first: $first
    after: $after
  ) {
    nodes {
      ...DataAccessRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DataAccessRow on DataAccess {
  id
  version
  state
  way
  purpose
  reason
  createdAt
  decidedAt
  grantedUntil
  organization {
    id
    name {
      zh
      en
    }
  }
  dataAsset {
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
  }
  viewerCan {
    decide
    revoke
  }
}`, {"hash":"sha256:bef78dd134feeeaf6af5bd31253cbdf7b9958431316efc952330ce88a1b31ac6"}) as unknown as TypedDocumentString<DataAccessesQuery, DataAccessesQueryVariables>;
export const DataAccessCountsDocument = new TypedDocumentString(`
    query DataAccessCounts {
  toDecide: dataAccesses(side: OWNER, state: [REQUESTED], first: 1) {
    totalCount
  }
  asked: dataAccesses(side: REQUESTER, state: [REQUESTED], first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:ffed3ec23a592268097800aef656ae6c8ecf56601a235eb6c049912455926061"}) as unknown as TypedDocumentString<DataAccessCountsQuery, DataAccessCountsQueryVariables>;
export const DataAssetDraftDocument = new TypedDocumentString(`
    mutation DataAssetDraft($input: DataAssetDraftInput!) {
  dataAssetDraft(input: $input) {
    dataAsset {
      ...DataAssetContent
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}
fragment DataAssetContent on DataAsset {
  ...DataAssetRow
  version
  fields {
    name
    type
    unit
    description {
      zh
      en
    }
  }
  rights
  legalBasis
  withdrawnAt
  viewerCan {
    post
    request
    update
    withdraw
  }
}`, {"hash":"sha256:d3139417f43b5ed9cbed0c748ae54023c778e67a10d7de4e60145dbe41ef56fa"}) as unknown as TypedDocumentString<DataAssetDraftMutation, DataAssetDraftMutationVariables>;
export const DataAssetUpdateDocument = new TypedDocumentString(`
    mutation DataAssetUpdate($input: DataAssetUpdateInput!) {
  dataAssetUpdate(input: $input) {
    dataAsset {
      ...DataAssetContent
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}
fragment DataAssetContent on DataAsset {
  ...DataAssetRow
  version
  fields {
    name
    type
    unit
    description {
      zh
      en
    }
  }
  rights
  legalBasis
  withdrawnAt
  viewerCan {
    post
    request
    update
    withdraw
  }
}`, {"hash":"sha256:b68a60c7d6401d45b31b0ad76df0f3f06b18ac8291e3eddae7e8a36c54f3ca38"}) as unknown as TypedDocumentString<DataAssetUpdateMutation, DataAssetUpdateMutationVariables>;
export const DataAssetPostDocument = new TypedDocumentString(`
    mutation DataAssetPost($input: DataAssetPostInput!) {
  dataAssetPost(input: $input) {
    dataAsset {
      ...DataAssetContent
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment DataAssetRow on DataAsset {
  id
  code
  state
  title {
    zh
    en
  }
  description {
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
  modalities
  sector
  region
  dataClass
  personal
  sensitive
  medical
  accessWays
  volume {
    zh
    en
  }
  recordCount
  licence
  postedAt
  updatedAt
}
fragment DataAssetContent on DataAsset {
  ...DataAssetRow
  version
  fields {
    name
    type
    unit
    description {
      zh
      en
    }
  }
  rights
  legalBasis
  withdrawnAt
  viewerCan {
    post
    request
    update
    withdraw
  }
}`, {"hash":"sha256:a81f2d506d4d2347fd8ebb62780af961a1df555ddb03d8848b95c16fc70f5496"}) as unknown as TypedDocumentString<DataAssetPostMutation, DataAssetPostMutationVariables>;
export const DataAssetWithdrawDocument = new TypedDocumentString(`
    mutation DataAssetWithdraw($input: DataAssetWithdrawInput!) {
  dataAssetWithdraw(input: $input) {
    dataAsset {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:443a72d31578cca4cd9aae68cd745956446cbc1c9b99edda97fe4a9ddf458065"}) as unknown as TypedDocumentString<DataAssetWithdrawMutation, DataAssetWithdrawMutationVariables>;
export const DataAccessRequestDocument = new TypedDocumentString(`
    mutation DataAccessRequest($input: DataAccessRequestInput!) {
  dataAccessRequest(input: $input) {
    dataAccess {
      ...DataAccessRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment DataAccessRow on DataAccess {
  id
  version
  state
  way
  purpose
  reason
  createdAt
  decidedAt
  grantedUntil
  organization {
    id
    name {
      zh
      en
    }
  }
  dataAsset {
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
  }
  viewerCan {
    decide
    revoke
  }
}`, {"hash":"sha256:0372b0a9d041efb4b2000517ba26c322521da8a6ea103661a1feb138eedff52b"}) as unknown as TypedDocumentString<DataAccessRequestMutation, DataAccessRequestMutationVariables>;
export const DataAccessDecideDocument = new TypedDocumentString(`
    mutation DataAccessDecide($input: DataAccessDecideInput!) {
  dataAccessDecide(input: $input) {
    dataAccess {
      ...DataAccessRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment DataAccessRow on DataAccess {
  id
  version
  state
  way
  purpose
  reason
  createdAt
  decidedAt
  grantedUntil
  organization {
    id
    name {
      zh
      en
    }
  }
  dataAsset {
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
  }
  viewerCan {
    decide
    revoke
  }
}`, {"hash":"sha256:8175a0dc329c8065120eac94ccf0de6d48721c6c8e85540f9b969faa6bc37e51"}) as unknown as TypedDocumentString<DataAccessDecideMutation, DataAccessDecideMutationVariables>;
export const DataAccessRevokeDocument = new TypedDocumentString(`
    mutation DataAccessRevoke($input: DataAccessRevokeInput!) {
  dataAccessRevoke(input: $input) {
    dataAccess {
      ...DataAccessRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment DataAccessRow on DataAccess {
  id
  version
  state
  way
  purpose
  reason
  createdAt
  decidedAt
  grantedUntil
  organization {
    id
    name {
      zh
      en
    }
  }
  dataAsset {
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
  }
  viewerCan {
    decide
    revoke
  }
}`, {"hash":"sha256:326b1d29199202334349e63bf7de97b36feb083c4360f6c17500313d034d5268"}) as unknown as TypedDocumentString<DataAccessRevokeMutation, DataAccessRevokeMutationVariables>;
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:c8a7ce4609f75b9bb18a51c5acea1ee6858793174b5e3abe488a27c5a7c32169"}) as unknown as TypedDocumentString<LandingQuery, LandingQueryVariables>;
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
    query ScenariosToConfirm($code: String!, $named: Boolean!) {
  scenarioByCode(code: $code) @include(if: $named) {
    ...DraftToConfirm
  }
  myScenarios(first: 50, states: [DRAFT]) {
    nodes {
      ...DraftToConfirm
    }
  }
}
    fragment DraftToConfirm on Scenario {
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
}`, {"hash":"sha256:f85116960f2307d70188a9fc70445213d49af47a0ee6004df5efaf1a6c425a14"}) as unknown as TypedDocumentString<ScenariosToConfirmQuery, ScenariosToConfirmQueryVariables>;
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
export const CapabilityGapsDocument = new TypedDocumentString(`
    query CapabilityGaps($region: String, $level: SectorLevel!) {
  capabilityGaps(region: $region, level: $level) {
    at
    regions
    sectors {
      code
      demand
      gap
    }
    capabilities {
      code
      demand
      gap
    }
    cells {
      sector
      capability
      demand
      supply
      matched
    }
    largest {
      sector
      capability
      demand
      supply
      matched
    }
  }
}
    `, {"hash":"sha256:6c52f18a7f86b4b2b8a92b0c9acdc1fa87e80143ff3e8f977c928b2d599ea6ac"}) as unknown as TypedDocumentString<CapabilityGapsQuery, CapabilityGapsQueryVariables>;
export const RulesViewerCanDocument = new TypedDocumentString(`
    query RulesViewerCan {
  rulesViewerCan {
    read
    change
  }
}
    `, {"hash":"sha256:652b470da738c54559cf7660c54dbe2dba1115337431fe4d86a1312f1940d49f"}) as unknown as TypedDocumentString<RulesViewerCanQuery, RulesViewerCanQueryVariables>;
export const GlossaryAliasesDocument = new TypedDocumentString(`
    query GlossaryAliases($kind: ConceptKind, $code: String, $states: [GlossaryAliasState!], $first: Int!, $after: String) {
  glossaryAliases(
    kind: $kind
    code: $code
    states: $states
    first: $first
    after: $after
  ) {
    nodes {
      ...AliasRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AliasRow on GlossaryAlias {
  id
  kind
  code
  language
  alias
  state
  origin
  support
  association
  createdAt
  decidedAt
  author {
    id
    name
  }
}`, {"hash":"sha256:ef142a3eb193326a59cbf5397a5185cd21914b8d20cf05635a9c1c57a2a80de6"}) as unknown as TypedDocumentString<GlossaryAliasesQuery, GlossaryAliasesQueryVariables>;
export const GlossaryPreviewDocument = new TypedDocumentString(`
    query GlossaryPreview($kind: ConceptKind!, $code: String!, $language: Language!, $alias: String!) {
  glossaryPreview(kind: $kind, code: $code, language: $language, alias: $alias) {
    known
    unreadable
    sameName {
      kind
      code
      zh
      en
    }
    within {
      kind
      code
      zh
      en
    }
    scenarioCount
    solutionCount
    fresh
    scenarios {
      id
      code
      title {
        zh
        en
      }
    }
    solutions {
      id
      code
      title {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:00ce5425d58d88346de2cf9086ceb6ee683997ffe78e31d39d35cacb6a41015b"}) as unknown as TypedDocumentString<GlossaryPreviewQuery, GlossaryPreviewQueryVariables>;
export const GlossaryAliasAddDocument = new TypedDocumentString(`
    mutation GlossaryAliasAdd($input: GlossaryAliasAddInput!) {
  glossaryAliasAdd(input: $input) {
    alias {
      ...AliasRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment AliasRow on GlossaryAlias {
  id
  kind
  code
  language
  alias
  state
  origin
  support
  association
  createdAt
  decidedAt
  author {
    id
    name
  }
}`, {"hash":"sha256:74ea125ce3add3b6edb35276ddc0b35db86a854d8ec49491e6c7eb6fbdc0a0dd"}) as unknown as TypedDocumentString<GlossaryAliasAddMutation, GlossaryAliasAddMutationVariables>;
export const GlossaryAliasAcceptDocument = new TypedDocumentString(`
    mutation GlossaryAliasAccept($input: GlossaryAliasAcceptInput!) {
  glossaryAliasAccept(input: $input) {
    alias {
      ...AliasRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment AliasRow on GlossaryAlias {
  id
  kind
  code
  language
  alias
  state
  origin
  support
  association
  createdAt
  decidedAt
  author {
    id
    name
  }
}`, {"hash":"sha256:da8d4c952e126e2ed66ad5f8e08d6f9a7162dcfc4fcd510516febfd7c24d75bb"}) as unknown as TypedDocumentString<GlossaryAliasAcceptMutation, GlossaryAliasAcceptMutationVariables>;
export const GlossaryAliasRetireDocument = new TypedDocumentString(`
    mutation GlossaryAliasRetire($input: GlossaryAliasRetireInput!) {
  glossaryAliasRetire(input: $input) {
    alias {
      ...AliasRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment AliasRow on GlossaryAlias {
  id
  kind
  code
  language
  alias
  state
  origin
  support
  association
  createdAt
  decidedAt
  author {
    id
    name
  }
}`, {"hash":"sha256:10d016035a4314afd436d3b47ff28a85a1d192ede3a806bfa262fc2c4a67dea4"}) as unknown as TypedDocumentString<GlossaryAliasRetireMutation, GlossaryAliasRetireMutationVariables>;
export const GlossaryMiningDocument = new TypedDocumentString(`
    query GlossaryMining {
  glossaryMining {
    ...MiningState
  }
}
    fragment MiningState on GlossaryMining {
  id
  state
  cancelRequested
  total
  read
  proposed
  finishedAt
}`, {"hash":"sha256:bcc53f4119f7eb4fa02858e571664ec15c9ea472099d84bbca4a046b8d2468bd"}) as unknown as TypedDocumentString<GlossaryMiningQuery, GlossaryMiningQueryVariables>;
export const GlossaryMineDocument = new TypedDocumentString(`
    mutation GlossaryMine {
  glossaryMine {
    mining {
      ...MiningState
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment MiningState on GlossaryMining {
  id
  state
  cancelRequested
  total
  read
  proposed
  finishedAt
}`, {"hash":"sha256:14677d3693b02abe5fbe53f2992c1a6786935b65f4605215b2ddefbe2f10deb0"}) as unknown as TypedDocumentString<GlossaryMineMutation, GlossaryMineMutationVariables>;
export const GlossaryMineCancelDocument = new TypedDocumentString(`
    mutation GlossaryMineCancel($input: GlossaryMineCancelInput!) {
  glossaryMineCancel(input: $input) {
    mining {
      ...MiningState
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment MiningState on GlossaryMining {
  id
  state
  cancelRequested
  total
  read
  proposed
  finishedAt
}`, {"hash":"sha256:56a2d4900e6fafb369f48da98137d1d50cd55fb5d3c5933d4c1ae935bc671867"}) as unknown as TypedDocumentString<GlossaryMineCancelMutation, GlossaryMineCancelMutationVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int!) {
  importRuns(first: $first) {
    nodes {
      ...ImportRunRow
    }
  }
}
    fragment ImportRunRow on ImportRun {
  id
  kind
  state
  fileId
  fileName
  source
  mapping
  dryRun
  publish
  rows
  done
  created
  updated
  unchanged
  failed
  warnings
  organizations
  createdAt
  finishedAt
  viewerCan {
    cancel
  }
  problem {
    code
    message
  }
}`, {"hash":"sha256:463aae6d59d00ac24f5e0f383dc03114ce65f729ec27bdbb99816283bf837352"}) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDetailDocument = new TypedDocumentString(`
    query ImportRunDetail($id: ID!, $after: String) {
  importRun(id: $id) {
    ...ImportRunRow
    faults(first: 100, after: $after) {
      totalCount
      nodes {
        row
        externalId
        severity
        column
        code
        message
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ImportRunRow on ImportRun {
  id
  kind
  state
  fileId
  fileName
  source
  mapping
  dryRun
  publish
  rows
  done
  created
  updated
  unchanged
  failed
  warnings
  organizations
  createdAt
  finishedAt
  viewerCan {
    cancel
  }
  problem {
    code
    message
  }
}`, {"hash":"sha256:f889757d536accdae21f459e16a1e968f8881ce58661e292ada9ec9a51424106"}) as unknown as TypedDocumentString<ImportRunDetailQuery, ImportRunDetailQueryVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($fileId: ID!, $kind: ImportKind!) {
  importPreview(fileId: $fileId, kind: $kind) {
    format
    encoding
    rows
    columns {
      name
      samples
      suggested
    }
    fields {
      path
      zh
      en
      required
    }
    mappings {
      name
      builtIn
      mapping
    }
    mayPublish
    problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:885a7e474fe2fdd5c0fb6a3158a37626caa8be36e6410421b1021b0527a3ecc4"}) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const ImportRunStartDocument = new TypedDocumentString(`
    mutation ImportRunStart($input: ImportRunStartInput!) {
  importRunStart(input: $input) {
    run {
      ...ImportRunRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ImportRunRow on ImportRun {
  id
  kind
  state
  fileId
  fileName
  source
  mapping
  dryRun
  publish
  rows
  done
  created
  updated
  unchanged
  failed
  warnings
  organizations
  createdAt
  finishedAt
  viewerCan {
    cancel
  }
  problem {
    code
    message
  }
}`, {"hash":"sha256:829e107a1cf69249c76d9cc15a083d2835ca22d6151871e2d076901a8ec26fbd"}) as unknown as TypedDocumentString<ImportRunStartMutation, ImportRunStartMutationVariables>;
export const ImportRunCancelDocument = new TypedDocumentString(`
    mutation ImportRunCancel($input: ImportRunCancelInput!) {
  importRunCancel(input: $input) {
    run {
      ...ImportRunRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ImportRunRow on ImportRun {
  id
  kind
  state
  fileId
  fileName
  source
  mapping
  dryRun
  publish
  rows
  done
  created
  updated
  unchanged
  failed
  warnings
  organizations
  createdAt
  finishedAt
  viewerCan {
    cancel
  }
  problem {
    code
    message
  }
}`, {"hash":"sha256:6405efad07f2908057a1a240d55538ff338998ba8fb23249b5a7ea4e7836846b"}) as unknown as TypedDocumentString<ImportRunCancelMutation, ImportRunCancelMutationVariables>;
export const ImportMappingKeepDocument = new TypedDocumentString(`
    mutation ImportMappingKeep($input: ImportMappingKeepInput!) {
  importMappingKeep(input: $input) {
    mapping {
      name
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:74b428fa98fdd1e068be02a2bb810eda7e95201c546feb7509bd070ab3275a48"}) as unknown as TypedDocumentString<ImportMappingKeepMutation, ImportMappingKeepMutationVariables>;
export const JointStartDocument = new TypedDocumentString(`
    query JointStart($code: String!) {
  scenarioByCode(code: $code) {
    ...ScenarioRow
    viewerCan {
      proposeJoint
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:cad680a53ab82504d8914c6965b0776a35af34321877ede040871ad0993c4b1b"}) as unknown as TypedDocumentString<JointStartQuery, JointStartQueryVariables>;
export const LikeScenariosDocument = new TypedDocumentString(`
    query LikeScenarios($id: ID!) {
  likeScenarios(scenarioId: $id, first: 10) {
    likeness
    wording
    capabilities
    scenario {
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:8d2ffc677788ffd0f05c0d7a8d2062009ad901a540a39a39512fe3e533a65ddf"}) as unknown as TypedDocumentString<LikeScenariosQuery, LikeScenariosQueryVariables>;
export const ScenarioJointProposeDocument = new TypedDocumentString(`
    mutation ScenarioJointPropose($input: ScenarioJointProposeInput!) {
  scenarioJointPropose(input: $input) {
    scenario {
      id
      code
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0b4fb27384c7a0dfd101723f919cfd3fd439e8884cf985efc346c13e21ce281c"}) as unknown as TypedDocumentString<ScenarioJointProposeMutation, ScenarioJointProposeMutationVariables>;
export const ScenarioJointAcceptDocument = new TypedDocumentString(`
    mutation ScenarioJointAccept($input: ScenarioJointAcceptInput!) {
  scenarioJointAccept(input: $input) {
    scenario {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:21d3c714d4469af15eada9315b49ee779929a2e23771770b39a1e4e0d6d23911"}) as unknown as TypedDocumentString<ScenarioJointAcceptMutation, ScenarioJointAcceptMutationVariables>;
export const ScenarioJointRefuseDocument = new TypedDocumentString(`
    mutation ScenarioJointRefuse($input: ScenarioJointRefuseInput!) {
  scenarioJointRefuse(input: $input) {
    scenario {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ba4ac6a2ddfe4c540adc032adeb21109de519f54f77fbc55e266ddf68b3814be"}) as unknown as TypedDocumentString<ScenarioJointRefuseMutation, ScenarioJointRefuseMutationVariables>;
export const JumpDocument = new TypedDocumentString(`
    query Jump($search: String!) {
  scenarios(search: $search, first: 5) {
    nodes {
      id
      code
      title {
        zh
        en
      }
    }
  }
  solutions(search: $search, first: 5) {
    nodes {
      id
      code
      title {
        zh
        en
      }
    }
  }
  organizations(search: $search, first: 5) {
    nodes {
      id
      code
      name {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:13245c344fe74574be35513c717d957e4750b9e39e8752cdb75e49c8ea54810f"}) as unknown as TypedDocumentString<JumpQuery, JumpQueryVariables>;
export const JumpPilotsDocument = new TypedDocumentString(`
    query JumpPilots {
  pilots(first: 100) {
    nodes {
      id
      code
      title {
        zh
        en
      }
      firm {
        name {
          zh
          en
        }
      }
      vendor {
        name {
          zh
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:38a52eefb85a4ace3f7d01a5f531a385345527725fe78933836eb002bbb028f6"}) as unknown as TypedDocumentString<JumpPilotsQuery, JumpPilotsQueryVariables>;
export const CalibrationDocument = new TypedDocumentString(`
    query Calibration {
  calibration {
    promoted {
      ...MatchingModelRow
    }
    outcomes
    accepted
    open
    enough {
      outcomes
      ofEachKind
    }
    isEnough
    said {
      ...ReliabilityRow
    }
    models {
      ...MatchingModelRow
    }
    viewerCan {
      fit
    }
  }
}
    fragment ReliabilityRow on Reliability {
  n
  accepted
  ece
  brier
  brierConstant
  bins {
    from
    to
    n
    said
    came
    low
    high
  }
}
fragment MatchingModelRow on MatchingModel {
  id
  kind
  version
  state
  progress
  outcomes
  accepted
  method
  segments
  comparison {
    outcomes
    gain
    standardError
    better
  }
  heldOut {
    ...ReliabilityRow
  }
  weights {
    code
    fitted
    inUse
  }
  difference {
    pairs
    mean
    largest
    scenarios
    firstChanged
  }
  createdAt
  fittedAt
  promotedAt
  viewerCan {
    shadow
    unshadow
    promote
    rollBack
  }
}`, {"hash":"sha256:97fd74022c9b4f8928e3b1080b219fd92555b93b58049d47c420ad855fcdd727"}) as unknown as TypedDocumentString<CalibrationQuery, CalibrationQueryVariables>;
export const MatchingModelFitDocument = new TypedDocumentString(`
    mutation MatchingModelFit($input: MatchingModelFitInput!) {
  matchingModelFit(input: $input) {
    model {
      id
      version
      state
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:814cd591b852e876161cf90e3ee3544244d4d354bfd6ffbc1fb782bd08a07f9a"}) as unknown as TypedDocumentString<MatchingModelFitMutation, MatchingModelFitMutationVariables>;
export const MatchingModelShadowDocument = new TypedDocumentString(`
    mutation MatchingModelShadow($input: MatchingModelShadowInput!) {
  matchingModelShadow(input: $input) {
    model {
      id
      state
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:85be90bde216548c69d63c874bb0afb21972535871914b1da4b458e35a4ca1f3"}) as unknown as TypedDocumentString<MatchingModelShadowMutation, MatchingModelShadowMutationVariables>;
export const MatchingModelPromoteDocument = new TypedDocumentString(`
    mutation MatchingModelPromote($input: MatchingModelPromoteInput!) {
  matchingModelPromote(input: $input) {
    model {
      id
      state
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b63235e07149312b61daf0bbb74a35c304c619301377553bbd4271b22ebe9543"}) as unknown as TypedDocumentString<MatchingModelPromoteMutation, MatchingModelPromoteMutationVariables>;
export const MatchingModelRollBackDocument = new TypedDocumentString(`
    mutation MatchingModelRollBack($input: MatchingModelRollBackInput!) {
  matchingModelRollBack(input: $input) {
    model {
      id
      state
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ad27e8723fde29351d5737f0ce5e0ccc869d2971c81d2ecd24d749cce8673461"}) as unknown as TypedDocumentString<MatchingModelRollBackMutation, MatchingModelRollBackMutationVariables>;
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
export const MarketGapsDocument = new TypedDocumentString(`
    query MarketGaps {
  marketGaps {
    sector
    group
    demand
    supply
    lacking
  }
}
    `, {"hash":"sha256:52f1434dfea231cd372b1510e386afb26100655d7475ccb1016d444e203625d5"}) as unknown as TypedDocumentString<MarketGapsQuery, MarketGapsQueryVariables>;
export const ScenarioMatchesDocument = new TypedDocumentString(`
    query ScenarioMatches($code: String!, $first: Int!, $after: String) {
  scenarioByCode(code: $code) {
    ...ScenarioRow
    ...ScenarioJoint
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
    fragment ScenarioJoint on Scenario {
  coSponsors {
    lead
    state
    share
    contribution {
      min
      max
      currency
    }
    organization {
      id
      name {
        zh
        en
      }
    }
    teaserName {
      zh
      en
    }
    scenario {
      code
      title {
        zh
        en
      }
    }
    viewerCan {
      accept
      refuse
    }
  }
  supersededBy {
    code
    title {
      zh
      en
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
  introduced
  introduction {
    way
    reason
    taken
    room
    at
  }
  engineVersion
  likelihood
  likelihoodBasis {
    basis
    outcomes
    segment
    low
    high
  }
  calibrationVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    parts {
      code
      value
      atMost
      contribution
      granted
    }
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:b96c819348591db6ed0ad8433ee8bc00d9b89e689601f2bf24b27734540cb7cd"}) as unknown as TypedDocumentString<ScenarioMatchesQuery, ScenarioMatchesQueryVariables>;
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
      introductionLoad {
        capacity
        pilots
        room
        open
        waiting
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
  introduced
  introduction {
    way
    reason
    taken
    room
    at
  }
  engineVersion
  likelihood
  likelihoodBasis {
    basis
    outcomes
    segment
    low
    high
  }
  calibrationVersion
  viewerCan {
    dispose
  }
  criteria {
    code
    value
    weight
    contribution
    peerMedian
    parts {
      code
      value
      atMost
      contribution
      granted
    }
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:197c0367e7c8a4d5c47e68bb4c4a39d1365474b64c69648a09f0b8505be94fbb"}) as unknown as TypedDocumentString<SolutionMatchesQuery, SolutionMatchesQueryVariables>;
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
export const MatchmakingEventsDocument = new TypedDocumentString(`
    query MatchmakingEvents($first: Int!, $after: String) {
  matchmakingEvents(first: $first, after: $after) {
    nodes {
      ...EventPlace
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment EventPlace on MatchmakingEvent {
  id
  code
  name {
    zh
    en
  }
  place {
    zh
    en
  }
  day
  zone
  startMinute
  endMinute
  state
  tables
  meetingCount
}`, {"hash":"sha256:f623d8823309848c195688e896f3362a01b5b3936c02efe2f8e2b9dd3d9eb807"}) as unknown as TypedDocumentString<MatchmakingEventsQuery, MatchmakingEventsQueryVariables>;
export const MatchmakingEventDocument = new TypedDocumentString(`
    query MatchmakingEvent($code: String!) {
  matchmakingEventByCode(code: $code) {
    ...EventPlace
    slotMinutes
    cap
    allVendors
    stateReason
    publishedAt
    version
    organization {
      id
      name {
        zh
        en
      }
    }
    breaks {
      fromMinute
      toMinute
    }
    slots {
      index
      fromMinute
      toMinute
    }
    scenarios {
      id
      code
      title {
        zh
        en
      }
    }
    vendors {
      id
      name {
        zh
        en
      }
    }
    mustMeet {
      scenario {
        id
        code
      }
      vendor {
        id
        name {
          zh
          en
        }
      }
    }
    mustNotMeet {
      scenario {
        id
        code
      }
      vendor {
        id
        name {
          zh
          en
        }
      }
    }
    meetings {
      ...EventMeeting
    }
    run {
      state
      cancelRequested
      done
      total
      meetings
      obstacles {
        code
        needed
        available
        scenario {
          id
          code
        }
        organization {
          id
          name {
            zh
            en
          }
        }
      }
    }
    viewerCan {
      revise
      schedule
      arrange
      publish
      cancel
      hold
      close
      record
    }
  }
}
    fragment EventPlace on MatchmakingEvent {
  id
  code
  name {
    zh
    en
  }
  place {
    zh
    en
  }
  day
  zone
  startMinute
  endMinute
  state
  tables
  meetingCount
}
fragment EventMeeting on MatchmakingMeeting {
  id
  slot
  table
  fit
  byHand
  must
  attendance
  result
  words
  recordedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
  solution {
    id
    code
    title {
      zh
      en
    }
  }
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
  viewerCan {
    arrange
    record
  }
}`, {"hash":"sha256:ce8d1f1016ce45765b9569a82429d9a9360d565f8ea59d0c14b2230bca5c8402"}) as unknown as TypedDocumentString<MatchmakingEventQuery, MatchmakingEventQueryVariables>;
export const MatchmakingRoomDocument = new TypedDocumentString(`
    query MatchmakingRoom($code: String!) {
  matchmakingEventByCode(code: $code) {
    id
    meetings {
      id
      room {
        slot
        freeTables
        busy {
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:7eed5a434f87562e661d0cfcd0fa3bfcc46e07724383e9b0e7375b2af14e9728"}) as unknown as TypedDocumentString<MatchmakingRoomQuery, MatchmakingRoomQueryVariables>;
export const MatchmakingCalendarDocument = new TypedDocumentString(`
    query MatchmakingCalendar($code: String!, $organizationId: ID, $language: Language!) {
  matchmakingEventByCode(code: $code) {
    id
    calendar(organizationId: $organizationId, language: $language)
  }
}
    `, {"hash":"sha256:29edc44f9bfe1aa9b376ca4654d0183df293a1f69b6da7c9c6c8d79e85ec2362"}) as unknown as TypedDocumentString<MatchmakingCalendarQuery, MatchmakingCalendarQueryVariables>;
export const MatchmakingEventDraftDocument = new TypedDocumentString(`
    mutation MatchmakingEventDraft($input: MatchmakingEventDraftInput!) {
  matchmakingEventDraft(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b9b832fa366409e84d62b0cf051b57dc3abbe8fc5ffd99f98d04287d1b945165"}) as unknown as TypedDocumentString<MatchmakingEventDraftMutation, MatchmakingEventDraftMutationVariables>;
export const MatchmakingEventReviseDocument = new TypedDocumentString(`
    mutation MatchmakingEventRevise($input: MatchmakingEventReviseInput!) {
  matchmakingEventRevise(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4ddce45c35f445f02f8797c88a0d7fbed338d6eacd4f84018377d17de90728b7"}) as unknown as TypedDocumentString<MatchmakingEventReviseMutation, MatchmakingEventReviseMutationVariables>;
export const MatchmakingEventAddDocument = new TypedDocumentString(`
    mutation MatchmakingEventAdd($input: MatchmakingEventAddInput!) {
  matchmakingEventAdd(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:768c35236db59d98d377c4d4d88000e684860d2b7b0982243089d4c86ea92d29"}) as unknown as TypedDocumentString<MatchmakingEventAddMutation, MatchmakingEventAddMutationVariables>;
export const MatchmakingEventRemoveDocument = new TypedDocumentString(`
    mutation MatchmakingEventRemove($input: MatchmakingEventRemoveInput!) {
  matchmakingEventRemove(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4447d8b2e137311c61708e7296a25ec02dc8833716a5e3427aeadca4fae5e6d5"}) as unknown as TypedDocumentString<MatchmakingEventRemoveMutation, MatchmakingEventRemoveMutationVariables>;
export const MatchmakingEventScheduleDocument = new TypedDocumentString(`
    mutation MatchmakingEventSchedule($input: MatchmakingEventScheduleInput!) {
  matchmakingEventSchedule(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:69a59206e02942146048331df95e7226f980985189b3b4702ebb3f3b09046f2e"}) as unknown as TypedDocumentString<MatchmakingEventScheduleMutation, MatchmakingEventScheduleMutationVariables>;
export const MatchmakingScheduleCancelDocument = new TypedDocumentString(`
    mutation MatchmakingScheduleCancel($input: MatchmakingScheduleCancelInput!) {
  matchmakingScheduleCancel(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:603733a408bfb86cc23e32773bd8dc1ea988bf92138a9c1edd116824c4b5e338"}) as unknown as TypedDocumentString<MatchmakingScheduleCancelMutation, MatchmakingScheduleCancelMutationVariables>;
export const MatchmakingEventPublishDocument = new TypedDocumentString(`
    mutation MatchmakingEventPublish($input: MatchmakingEventPublishInput!) {
  matchmakingEventPublish(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:449d94d43b84f3ade868873ee3f0d95903d7de26d957a73340dbe128f1e3bf41"}) as unknown as TypedDocumentString<MatchmakingEventPublishMutation, MatchmakingEventPublishMutationVariables>;
export const MatchmakingEventCancelDocument = new TypedDocumentString(`
    mutation MatchmakingEventCancel($input: MatchmakingEventCancelInput!) {
  matchmakingEventCancel(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e7fd4e54c265123b3570203a12fab317681c4fc29068b6efc8f02177c21029ca"}) as unknown as TypedDocumentString<MatchmakingEventCancelMutation, MatchmakingEventCancelMutationVariables>;
export const MatchmakingEventHoldDocument = new TypedDocumentString(`
    mutation MatchmakingEventHold($input: MatchmakingEventHoldInput!) {
  matchmakingEventHold(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:13639ba9b7ec89d06dd5fb2b7e03db3c2180f45e5c1f1af3d6b2aff31b44501d"}) as unknown as TypedDocumentString<MatchmakingEventHoldMutation, MatchmakingEventHoldMutationVariables>;
export const MatchmakingEventCloseDocument = new TypedDocumentString(`
    mutation MatchmakingEventClose($input: MatchmakingEventCloseInput!) {
  matchmakingEventClose(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cca01eeed1854b3874fed893a763490186241ba3db95bf572c5bfc195852f6aa"}) as unknown as TypedDocumentString<MatchmakingEventCloseMutation, MatchmakingEventCloseMutationVariables>;
export const MatchmakingMeetingMoveDocument = new TypedDocumentString(`
    mutation MatchmakingMeetingMove($input: MatchmakingMeetingMoveInput!) {
  matchmakingMeetingMove(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:beb8283e9613162a175746ea3c6eaad86b832b4be6f9494d71c25ebe8df4316d"}) as unknown as TypedDocumentString<MatchmakingMeetingMoveMutation, MatchmakingMeetingMoveMutationVariables>;
export const MatchmakingMeetingSwapDocument = new TypedDocumentString(`
    mutation MatchmakingMeetingSwap($input: MatchmakingMeetingSwapInput!) {
  matchmakingMeetingSwap(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:47e641fd33392515f73c726f8177dbe06aaa94c3bbc9e765fa7358b91feb6729"}) as unknown as TypedDocumentString<MatchmakingMeetingSwapMutation, MatchmakingMeetingSwapMutationVariables>;
export const MatchmakingMeetingAddDocument = new TypedDocumentString(`
    mutation MatchmakingMeetingAdd($input: MatchmakingMeetingAddInput!) {
  matchmakingMeetingAdd(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8e99f91c83dbc42d9605daaef55c983f220ad58303a1cbb406df7534cd8631e4"}) as unknown as TypedDocumentString<MatchmakingMeetingAddMutation, MatchmakingMeetingAddMutationVariables>;
export const MatchmakingMeetingRemoveDocument = new TypedDocumentString(`
    mutation MatchmakingMeetingRemove($input: MatchmakingMeetingRemoveInput!) {
  matchmakingMeetingRemove(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8a4a10ac24515f325761e9bc75a66a5cefd85807842abe775d3b328052130a49"}) as unknown as TypedDocumentString<MatchmakingMeetingRemoveMutation, MatchmakingMeetingRemoveMutationVariables>;
export const MatchmakingMeetingRecordDocument = new TypedDocumentString(`
    mutation MatchmakingMeetingRecord($input: MatchmakingMeetingRecordInput!) {
  matchmakingMeetingRecord(input: $input) {
    event {
      id
      code
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:58f41d527b6a247f8d51d514134ac7681f7e04657d245e441ef15895c05ffdf9"}) as unknown as TypedDocumentString<MatchmakingMeetingRecordMutation, MatchmakingMeetingRecordMutationVariables>;
export const MatchmakingChoicesDocument = new TypedDocumentString(`
    query MatchmakingChoices($search: String!) {
  scenarios(first: 12, states: [OPEN], search: $search) {
    nodes {
      id
      code
      title {
        zh
        en
      }
    }
  }
  organizations(first: 12, part: SUPPLY, search: $search) {
    nodes {
      id
      code
      name {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:2ae3ae2f8940c1c434ed237e6d0c67006642a43408064225d6a61933cf742a0d"}) as unknown as TypedDocumentString<MatchmakingChoicesQuery, MatchmakingChoicesQueryVariables>;
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
    __typename
    id
    ... on Scenario {
      code
    }
    ... on Solution {
      code
    }
    ... on Pilot {
      code
    }
    ... on MatchmakingEvent {
      code
    }
    ... on Proposal {
      code
    }
    ... on MatchQuestion {
      side
      field
      scenario {
        id
        code
      }
      solution {
        id
        code
      }
    }
    ... on MatchObjection {
      side
      viewerCan {
        answer
      }
      scenario {
        id
        code
      }
      solution {
        id
        code
      }
    }
  }
}
    `, {"hash":"sha256:782176a6dba117b09c7911868eac0c8d0cb6341094d7f5f81b1bdbccd44ddb5d"}) as unknown as TypedDocumentString<NoticeRecordsQuery, NoticeRecordsQueryVariables>;
export const NoticeMarkReadDocument = new TypedDocumentString(`
    mutation NoticeMarkRead($input: NoticeMarkReadInput!) {
  noticeMarkRead(input: $input) {
    notices {
      marked
      unread
      readAt
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b4bcad0b0f218fd79072bbfdb870fd6b07dfeb0a8de88fb907cf538e9315a00d"}) as unknown as TypedDocumentString<NoticeMarkReadMutation, NoticeMarkReadMutationVariables>;
export const NoticeMarkUnreadDocument = new TypedDocumentString(`
    mutation NoticeMarkUnread($input: NoticeMarkUnreadInput!) {
  noticeMarkUnread(input: $input) {
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
    `, {"hash":"sha256:c7840c2059147c0bb6f34401a3a75cf83dbd24c5d7b3b8982f20ef6afe632713"}) as unknown as TypedDocumentString<NoticeMarkUnreadMutation, NoticeMarkUnreadMutationVariables>;
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  noticeSettings {
    kind
    mail
  }
}
    `, {"hash":"sha256:599a49c9671b152dfde083096fe20e396728c4d9f1bb810407a168bf3cce5929"}) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const NoticeSettingUpdateDocument = new TypedDocumentString(`
    mutation NoticeSettingUpdate($input: NoticeSettingUpdateInput!) {
  noticeSettingUpdate(input: $input) {
    settings {
      kind
      mail
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b829ef3570e96ee87da82b6e48c2cde2f709739bf4d523e4a11b8677950c19c5"}) as unknown as TypedDocumentString<NoticeSettingUpdateMutation, NoticeSettingUpdateMutationVariables>;
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:95fe40563c8d3be99586e1b8a03aac824edc573492bd6cb6c6387aa548bf3478"}) as unknown as TypedDocumentString<ScenariosNamingQuery, ScenariosNamingQueryVariables>;
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
export const OrganizationPapersDocument = new TypedDocumentString(`
    query OrganizationPapers($id: ID!) {
  organization(id: $id) {
    id
    papersForVerification {
      id
      name
      mediaType
      size
      url
      image
      createdAt
    }
    viewerCan {
      readPapers
      handInPapers
    }
  }
}
    `, {"hash":"sha256:1c7e3121b402bd8933f53eaeddbf39760ccf299fddea31e16ee53caee6ce37f1"}) as unknown as TypedDocumentString<OrganizationPapersQuery, OrganizationPapersQueryVariables>;
export const OrganizationHandInPapersDocument = new TypedDocumentString(`
    mutation OrganizationHandInPapers($input: OrganizationHandInPapersInput!) {
  organizationHandInPapers(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:22a494a3508149617a8a99b4128833c81c01959d85f4bf5c8ea6af0372bc2647"}) as unknown as TypedDocumentString<OrganizationHandInPapersMutation, OrganizationHandInPapersMutationVariables>;
export const OrganizationTakeBackPaperDocument = new TypedDocumentString(`
    mutation OrganizationTakeBackPaper($input: OrganizationTakeBackPaperInput!) {
  organizationTakeBackPaper(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:279470ab6be8b1bd50d42f14910dafbdf6b7c38337e29ccd7f6f0eda6bba1433"}) as unknown as TypedDocumentString<OrganizationTakeBackPaperMutation, OrganizationTakeBackPaperMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($region: String, $months: Int!, $first: Int!) {
  overview(region: $region, months: $months, first: $first) {
    at
    from
    regions
    figures {
      code
      value
      before
      good
    }
    funnel {
      stages
      entered
      share
    }
    weakest
    trend {
      month
      scenariosOpened
      proposals
      pilotsStarted
    }
    gaps {
      sectors
      capabilities
      cells {
        sector
        capability
        demand
        supply
      }
      largest {
        sector
        capability
        demand
        supply
      }
    }
    overduePilots {
      count
      nodes {
        ...OverviewPilot
      }
    }
    atRiskPilots {
      count
      nodes {
        ...OverviewPilot
      }
    }
    waitingCases {
      count
      nodes {
        id
        recordType
        title {
          zh
          en
        }
        tier
        createdAt
        organization {
          id
          name {
            zh
            en
          }
        }
      }
    }
    undecidedScenarios {
      count
      nodes {
        id
        code
        title {
          zh
          en
        }
        proposalDeadline
        deadlineZone
        organization {
          id
          name {
            zh
            en
          }
        }
      }
    }
  }
}
    fragment OverviewPilot on Pilot {
  id
  code
  title {
    zh
    en
  }
  stage
  state
  dwellDays
  limitDays
  health
  healthReasons {
    code
    health
    subject
    amount
  }
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
  nextMilestone {
    key
    title {
      zh
      en
    }
    dueAt
  }
  remindedAt
  viewerCan {
    remind
  }
}`, {"hash":"sha256:fe9d02087677c2e48048a339b89e287ca467e500a058cffab6627861f60fb610"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OfficerCountsDocument = new TypedDocumentString(`
    query OfficerCounts {
  pilots(first: 1, filter: OVERDUE) {
    totalCount
  }
  screeningCases(first: 1, state: WAITING) {
    totalCount
  }
}
    `, {"hash":"sha256:1e86532d8d7e9574d9e4b48f8ede2c56efa2ea901a2439e56d43f777acc57961"}) as unknown as TypedDocumentString<OfficerCountsQuery, OfficerCountsQueryVariables>;
export const PilotRemindOwnersDocument = new TypedDocumentString(`
    mutation PilotRemindOwners($input: PilotRemindInput!) {
  pilotRemind(input: $input) {
    pilot {
      ...OverviewPilot
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment OverviewPilot on Pilot {
  id
  code
  title {
    zh
    en
  }
  stage
  state
  dwellDays
  limitDays
  health
  healthReasons {
    code
    health
    subject
    amount
  }
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
  nextMilestone {
    key
    title {
      zh
      en
    }
    dueAt
  }
  remindedAt
  viewerCan {
    remind
  }
}`, {"hash":"sha256:021dbcba7f2c0878de330d4ecc45a276fbcb752dd8884c6948be99ab413db14d"}) as unknown as TypedDocumentString<PilotRemindOwnersMutation, PilotRemindOwnersMutationVariables>;
export const PilotBoardDocument = new TypedDocumentString(`
    query PilotBoard($region: String, $filter: PilotBoardFilter!, $perStage: Int!) {
  board: pilotBoard(region: $region, filter: $filter, perStage: $perStage) {
    columns {
      stages
      count
      cards {
        ...PilotCard
      }
    }
  }
  all: pilotBoard(region: $region, perStage: 1) {
    regions {
      code
      count
    }
    columns {
      count
      overdue
      medianDwellDays
      limitDays
    }
  }
  mine: pilotBoard(region: $region, filter: MINE, perStage: 1) {
    columns {
      count
    }
  }
  highRisk: pilotBoard(region: $region, filter: HIGH_RISK, perStage: 1) {
    columns {
      count
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
  stages
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
  remindedAt
  viewerCan {
    move
    remind
  }
}`, {"hash":"sha256:be42e93b34b54e32b80eb285f6744e9ef7fa1117dff7b21ce28368e42757c243"}) as unknown as TypedDocumentString<PilotBoardQuery, PilotBoardQueryVariables>;
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
  stages
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
  remindedAt
  viewerCan {
    move
    remind
  }
}`, {"hash":"sha256:1bdd3acb386a80d29cde8e31474cba9f3cd6b6cf97e43d780d7ee6681469e99c"}) as unknown as TypedDocumentString<PilotMoveMutation, PilotMoveMutationVariables>;
export const PilotDetailDocument = new TypedDocumentString(`
    query PilotDetail($code: String!) {
  pilotByCode(code: $code) {
    ...PilotCard
    origin
    stateReason
    startedAt
    stageSince
    pausedAt
    openRisks
    scenario {
      id
      code
      title {
        zh
        en
      }
    }
    proposal {
      id
      code
    }
    solutions {
      id
      code
      title {
        zh
        en
      }
    }
    lesson {
      tried
      learnt
      goodFaith
    }
    outcome {
      key
      name {
        zh
        en
      }
      unit
      baseline
      target
      measured
      change
      reached
    }
    milestones {
      key
      title {
        zh
        en
      }
      acceptance {
        zh
        en
      }
      dueAt
      doneAt
      acceptedAt
    }
    indicators {
      key
      name {
        zh
        en
      }
      unit
      direction
      baseline
      measuredBaseline
      target
      minimumAcceptable
      stopThreshold
      cadenceDays
      owner
      method {
        zh
        en
      }
      latest
      latestAt
      readingCount
      path {
        at
        value
      }
      series(last: 200) {
        at
        value
        source
      }
    }
    risks {
      id
      level
      text
      mitigation
      openedAt
      closedAt
      closeNote
    }
    checklist: gate {
      to
      ready
      items {
        code
        title {
          zh
          en
        }
        by
        met
        note
        tickedAt
        tickedBy {
          id
          name
        }
        viewerMayTick
      }
    }
    decisions {
      kind
      fromStage
      toStage
      decidedAt
      dwellDays
      note
      person {
        id
        name
      }
      organization {
        id
        name {
          zh
          en
        }
      }
    }
    can: viewerCan {
      move
      pause
      resume
      stop
      withdraw
      finishMilestones
      acceptMilestones
      record
      noteRisks
      remind
      assignFirmOwner
      assignVendorOwner
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
  stages
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
  remindedAt
  viewerCan {
    move
    remind
  }
}`, {"hash":"sha256:cc8b858867f239ac8d356910d17cf195d10d99e1a512afd84b928a0671c534ef"}) as unknown as TypedDocumentString<PilotDetailQuery, PilotDetailQueryVariables>;
export const PilotOwnerChoicesDocument = new TypedDocumentString(`
    query PilotOwnerChoices {
  members(first: 100) {
    nodes {
      id
      role
      person {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:86a78eacd781b74df88314745dc73d741bc174ab0b205f3e6f78055a1922a3d4"}) as unknown as TypedDocumentString<PilotOwnerChoicesQuery, PilotOwnerChoicesQueryVariables>;
export const PilotCheckDocument = new TypedDocumentString(`
    mutation PilotCheck($input: PilotCheckInput!) {
  pilotCheck(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c1cd812b356a2aadcd459d3c059bd33e7d8a58dbf5ac7b30d38a222c58ce77a6"}) as unknown as TypedDocumentString<PilotCheckMutation, PilotCheckMutationVariables>;
export const PilotPauseDocument = new TypedDocumentString(`
    mutation PilotPause($input: PilotPauseInput!) {
  pilotPause(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5f6012eda9a8f6198ba92fabf68525efa63519dadba813d89a5098d61838e17b"}) as unknown as TypedDocumentString<PilotPauseMutation, PilotPauseMutationVariables>;
export const PilotResumeDocument = new TypedDocumentString(`
    mutation PilotResume($input: PilotResumeInput!) {
  pilotResume(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ecbeea6a8074e14e6e9ccb9b38d97a35d0f3f82466a1027ef208512cf11b55ff"}) as unknown as TypedDocumentString<PilotResumeMutation, PilotResumeMutationVariables>;
export const PilotStopDocument = new TypedDocumentString(`
    mutation PilotStop($input: PilotStopInput!) {
  pilotStop(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:21cdc2fcf0bb37f41f2b64602b331f4e04cab6faa9dd9c8d3511a306f26b07d5"}) as unknown as TypedDocumentString<PilotStopMutation, PilotStopMutationVariables>;
export const PilotWithdrawDocument = new TypedDocumentString(`
    mutation PilotWithdraw($input: PilotWithdrawInput!) {
  pilotWithdraw(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8bec0991e4eb823df6993b3b6c20f2dad7b22f842f910f21039b7abd99557765"}) as unknown as TypedDocumentString<PilotWithdrawMutation, PilotWithdrawMutationVariables>;
export const PilotAssignDocument = new TypedDocumentString(`
    mutation PilotAssign($input: PilotAssignInput!) {
  pilotAssign(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3e99193de3b1ba7353761dc89acb003bab2386988f43ce709e0b1eccbec55dd9"}) as unknown as TypedDocumentString<PilotAssignMutation, PilotAssignMutationVariables>;
export const PilotMilestoneDoneDocument = new TypedDocumentString(`
    mutation PilotMilestoneDone($input: PilotMilestoneInput!) {
  pilotMilestoneDone(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5619606405d94b046fb0ae09cff7395d6c69583fde6ffb7117d1cc6952824cc0"}) as unknown as TypedDocumentString<PilotMilestoneDoneMutation, PilotMilestoneDoneMutationVariables>;
export const PilotMilestoneAcceptDocument = new TypedDocumentString(`
    mutation PilotMilestoneAccept($input: PilotMilestoneInput!) {
  pilotMilestoneAccept(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1a25af2f1c7fd2ed206d1624c1eb89d2486bd66853cd5b77d2b4c185c46c6a22"}) as unknown as TypedDocumentString<PilotMilestoneAcceptMutation, PilotMilestoneAcceptMutationVariables>;
export const PilotReadingRecordDocument = new TypedDocumentString(`
    mutation PilotReadingRecord($input: PilotReadingRecordInput!) {
  pilotReadingRecord(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b732a61a453113104b8f2d11ab5fdeff97a98baec6f8206dcf7a5dd0ee2330d7"}) as unknown as TypedDocumentString<PilotReadingRecordMutation, PilotReadingRecordMutationVariables>;
export const PilotRiskAddDocument = new TypedDocumentString(`
    mutation PilotRiskAdd($input: PilotRiskAddInput!) {
  pilotRiskAdd(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8f40ea029eb8e4380cad305fb3cc9e879bafaa786f8cc860d1b301897b14f57b"}) as unknown as TypedDocumentString<PilotRiskAddMutation, PilotRiskAddMutationVariables>;
export const PilotRiskCloseDocument = new TypedDocumentString(`
    mutation PilotRiskClose($input: PilotRiskCloseInput!) {
  pilotRiskClose(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:551b48d29588021a5aba3a12af79cca5c98984f9d3a5eb2809a89c19454affb8"}) as unknown as TypedDocumentString<PilotRiskCloseMutation, PilotRiskCloseMutationVariables>;
export const PilotRemindDocument = new TypedDocumentString(`
    mutation PilotRemind($input: PilotRemindInput!) {
  pilotRemind(input: $input) {
    pilot {
      id
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f96203f54a7fb285010ae5b5ae4be5b4eec21339759b2185604becc1add5449c"}) as unknown as TypedDocumentString<PilotRemindMutation, PilotRemindMutationVariables>;
export const PostingStartDocument = new TypedDocumentString(`
    query PostingStart {
  viewer {
    organization {
      id
      name {
        zh
        en
      }
      region
      sector
      verifiedAt
    }
  }
  myScenarios(first: 1) {
    nodes {
      code
      constraints {
        deployment
        dataResidency
        certifications
        interfaces
        languages
        latencyMs
      }
      ipTerms
      cooperationMode
      deadlineZone
    }
  }
}
    `, {"hash":"sha256:ac12a6ef9d5e8dd99a1961a1ac4970a680fde5ed88459402218fded31241faed"}) as unknown as TypedDocumentString<PostingStartQuery, PostingStartQueryVariables>;
export const PostingScenarioByCodeDocument = new TypedDocumentString(`
    query PostingScenarioByCode($code: String!) {
  scenarioByCode(code: $code) {
    ...PostingScenario
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:07b1ff4b869d67d68c77c90e0d1896ad63b56cf1f447b43dc7c75cce7bf7b221"}) as unknown as TypedDocumentString<PostingScenarioByCodeQuery, PostingScenarioByCodeQueryVariables>;
export const PostingScenarioByIdDocument = new TypedDocumentString(`
    query PostingScenarioById($id: ID!) {
  scenario(id: $id) {
    ...PostingScenario
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:c5be44b7a892dec078755840bfde7d9d8b42833029c227b970d7d5f4bee4ee7f"}) as unknown as TypedDocumentString<PostingScenarioByIdQuery, PostingScenarioByIdQueryVariables>;
export const PostingOutlookDocument = new TypedDocumentString(`
    query PostingOutlook($id: ID!) {
  scenarioOutlook(id: $id) {
    fitting
    nearMisses
    judged
    missing {
      field
      points
      undecided
    }
  }
}
    `, {"hash":"sha256:24b33426da3ae60cb1120ec108bb26964bb7cdad522946bac5c37a30553ca224"}) as unknown as TypedDocumentString<PostingOutlookQuery, PostingOutlookQueryVariables>;
export const PostingChangePreviewDocument = new TypedDocumentString(`
    query PostingChangePreview($scenarioId: ID!, $content: ScenarioContentInput!) {
  scenarioChangePreview(scenarioId: $scenarioId, content: $content) {
    change {
      changeClass
      changedFields
      proposalDeadline
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a11087f587678948869a4c42e87bdbbe6e80e2c23567f7333d958eb20b4ff2f0"}) as unknown as TypedDocumentString<PostingChangePreviewQuery, PostingChangePreviewQueryVariables>;
export const PostingAssetsDocument = new TypedDocumentString(`
    query PostingAssets($first: Int!) {
  dataAssets(own: true, state: [POSTED], first: $first) {
    nodes {
      id
      code
      title {
        zh
        en
      }
      modalities
      accessWays
      recordCount
    }
  }
}
    `, {"hash":"sha256:eeaa9eb71306ebf57102e55abc182e796b06c184e8b07c17a3a426dfadd0edac"}) as unknown as TypedDocumentString<PostingAssetsQuery, PostingAssetsQueryVariables>;
export const PostingQuestionsDocument = new TypedDocumentString(`
    query PostingQuestions {
  screeningQuestions {
    ruleSet
    questions {
      code
      group
      text {
        zh
        en
      }
      tier
      citation
    }
  }
}
    `, {"hash":"sha256:6e5ec32073ff05fc986ebf9452ab359d8c527ad0ab9687f99359949f127f7787"}) as unknown as TypedDocumentString<PostingQuestionsQuery, PostingQuestionsQueryVariables>;
export const FirmsToDraftForDocument = new TypedDocumentString(`
    query FirmsToDraftFor($search: String) {
  organizations(part: DEMAND, search: $search, first: 20) {
    nodes {
      id
      code
      name {
        zh
        en
      }
      region
      sector
      verifiedAt
    }
  }
}
    `, {"hash":"sha256:ad3295fa823bea9c0da0261b7a21f5000ddc0691c2ddc1f19dc64de29588e20f"}) as unknown as TypedDocumentString<FirmsToDraftForQuery, FirmsToDraftForQueryVariables>;
export const VendorsToInviteDocument = new TypedDocumentString(`
    query VendorsToInvite($search: String) {
  organizations(part: SUPPLY, search: $search, first: 20) {
    nodes {
      id
      code
      name {
        zh
        en
      }
      region
    }
  }
}
    `, {"hash":"sha256:32466b0c14af9ee415064ee000e0ec21bcb5b863044faeba11145f3f90381146"}) as unknown as TypedDocumentString<VendorsToInviteQuery, VendorsToInviteQueryVariables>;
export const PostingInvitedDocument = new TypedDocumentString(`
    query PostingInvited($id: ID!) {
  scenario(id: $id) {
    id
    invited {
      id
      name {
        zh
        en
      }
    }
    matches(first: 12, recommended: true) {
      nodes {
        id
        fit
        solution {
          organization {
            id
            name {
              zh
              en
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:540f179d6b23fbca6a1cb2834290e471a3f2d2730a41e704c7c7079666b475b6"}) as unknown as TypedDocumentString<PostingInvitedQuery, PostingInvitedQueryVariables>;
export const MyScenariosDocument = new TypedDocumentString(`
    query MyScenarios($states: [ScenarioState!], $search: String, $first: Int!, $after: String) {
  myScenarios(states: $states, search: $search, first: $first, after: $after) {
    nodes {
      id
      code
      state
      stateReason
      updatedAt
      openedAt
      confirmedAt
      own
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
      sector
      region
      budget {
        min
        max
        currency
      }
      proposalDeadline
      deadlineZone
      matchCount
      proposalCount
      maxAwards
      brief {
        field
        code
        severity
      }
      pilots {
        id
        code
      }
      viewerCan {
        update
        confirm
        submit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    facets {
      name
      values {
        code
        count
      }
    }
  }
}
    `, {"hash":"sha256:4e0992b3ad571c161d23b892d2966df63b58c5b8e3d95a9c3674f4e1ccf8f414"}) as unknown as TypedDocumentString<MyScenariosQuery, MyScenariosQueryVariables>;
export const ScenarioDraftDocument = new TypedDocumentString(`
    mutation ScenarioDraft($input: ScenarioDraftInput!) {
  scenarioDraft(input: $input) {
    scenario {
      ...PostingScenario
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:10816846ae2f970b18e250578d1e8fbfebe5105a0e854e853cae002490b0fd7f"}) as unknown as TypedDocumentString<ScenarioDraftMutation, ScenarioDraftMutationVariables>;
export const ScenarioDraftForDocument = new TypedDocumentString(`
    mutation ScenarioDraftFor($input: ScenarioDraftForInput!) {
  scenarioDraftFor(input: $input) {
    scenario {
      ...PostingScenario
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:29530288bf1d457a7361d6359f4e4db02c21590d623e009319f7babfb7c7deb3"}) as unknown as TypedDocumentString<ScenarioDraftForMutation, ScenarioDraftForMutationVariables>;
export const ScenarioUpdateDocument = new TypedDocumentString(`
    mutation ScenarioUpdate($input: ScenarioUpdateInput!) {
  scenarioUpdate(input: $input) {
    scenario {
      ...PostingScenario
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:a3279d55ef35546ac6f3b9aa0c5604f33c7a7d9cebae63a94052aa84087cc5a7"}) as unknown as TypedDocumentString<ScenarioUpdateMutation, ScenarioUpdateMutationVariables>;
export const ScenarioSubmitDocument = new TypedDocumentString(`
    mutation ScenarioSubmit($input: ScenarioSubmitInput!) {
  scenarioSubmit(input: $input) {
    scenario {
      ...PostingScenario
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:9b16d1d9f376f1b997056ff38012fa1d6aa34b5edd5e773db7dcbcf096bdf0ab"}) as unknown as TypedDocumentString<ScenarioSubmitMutation, ScenarioSubmitMutationVariables>;
export const ScenarioWithdrawDocument = new TypedDocumentString(`
    mutation ScenarioWithdraw($input: ScenarioWithdrawInput!) {
  scenarioWithdraw(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:fd35d860754c349922c2936af2cf104cdb3538d099a82c1a00f2f4bc7b4d38c7"}) as unknown as TypedDocumentString<ScenarioWithdrawMutation, ScenarioWithdrawMutationVariables>;
export const ScenarioExtendDocument = new TypedDocumentString(`
    mutation ScenarioExtend($input: ScenarioExtendInput!) {
  scenarioExtend(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:173055156dccd0cec6d7462b0b23e099151866a8aec374e8c2f5a3abd0f38462"}) as unknown as TypedDocumentString<ScenarioExtendMutation, ScenarioExtendMutationVariables>;
export const ScenarioCloseWithoutAwardDocument = new TypedDocumentString(`
    mutation ScenarioCloseWithoutAward($input: ScenarioCloseWithoutAwardInput!) {
  scenarioCloseWithoutAward(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:399975087801b8f2430d1751f0457828dfa8961f5579825b131a52bc2be2f5d3"}) as unknown as TypedDocumentString<ScenarioCloseWithoutAwardMutation, ScenarioCloseWithoutAwardMutationVariables>;
export const ScenarioInviteDocument = new TypedDocumentString(`
    mutation ScenarioInvite($input: ScenarioInviteInput!) {
  scenarioInvite(input: $input) {
    scenario {
      id
      invited {
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
    `, {"hash":"sha256:89ef85be520f62101972de4f78a285d3b462a72d3558a4d86e568e15ad9c6343"}) as unknown as TypedDocumentString<ScenarioInviteMutation, ScenarioInviteMutationVariables>;
export const ScenarioConfirmOwnDocument = new TypedDocumentString(`
    mutation ScenarioConfirmOwn($input: ScenarioConfirmInput!) {
  scenarioConfirm(input: $input) {
    scenario {
      ...PostingScenario
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment PostingScenario on Scenario {
  id
  code
  state
  stateReason
  version
  contentVersion
  confirmedAt
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
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
  teaserName {
    zh
    en
  }
  sector
  region
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
  needs {
    capability
    modality
    priority
    text {
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
  attachments {
    id
    name
    mediaType
    size
    url
    image
    width
    height
  }
  constraints {
    deployment
    dataResidency
    certifications
    interfaces
    languages
    latencyMs
  }
  budget {
    min
    max
    currency
  }
  startBy
  durationWeeks
  ipTerms
  cooperationMode
  visibility
  nameWithheld
  maxAwards
  proposalDeadline
  deadlineZone
  organization {
    id
    name {
      zh
      en
    }
  }
  own
  brief {
    field
    code
    severity
  }
  viewerCan {
    update
    confirm
    submit
    withdraw
    extend
    close
    invite
  }
}`, {"hash":"sha256:b6db9207d23a6c49805c097add5f6bb3a3985eecf248bf7efe756a3e0375d82f"}) as unknown as TypedDocumentString<ScenarioConfirmOwnMutation, ScenarioConfirmOwnMutationVariables>;
export const MyProposalsDocument = new TypedDocumentString(`
    query MyProposals($states: [ProposalState!], $first: Int!, $after: String) {
  myProposals(states: $states, first: $first, after: $after) {
    nodes {
      ...ProposalSummary
      scenario {
        id
        code
        state
        proposalDeadline
        deadlineZone
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
        teaserName {
          zh
          en
        }
      }
      pilot {
        id
        code
        stage
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}`, {"hash":"sha256:5ef1de3b8bc46a54a51b24a991362b916431a306290de0add236a6632f551cb4"}) as unknown as TypedDocumentString<MyProposalsQuery, MyProposalsQueryVariables>;
export const ProposalStartDocument = new TypedDocumentString(`
    query ProposalStart($code: String!) {
  scenarioByCode(code: $code) {
    ...AskedOfProposals
    myProposal {
      ...ProposalFull
    }
    ownMatches {
      id
      recommended
      solution {
        id
        state
        price {
          min
          max
          currency
        }
      }
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}
fragment AskedOfProposals on Scenario {
  ...ScenarioRow
  version
  deadlineZone
  durationWeeks
  startBy
  maxAwards
  ipTerms
  stateReason
  problem {
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:9a3ce1a911c5ed4f6150fad257ac6c75bdcc9c034224fa390dc1ad8861cbaf2e"}) as unknown as TypedDocumentString<ProposalStartQuery, ProposalStartQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($id: ID!) {
  proposal(id: $id) {
    ...ProposalFull
    receipts {
      contentVersion
      submittedAt
      contentSha256
    }
    scenario {
      ...AskedOfProposals
    }
    pilot {
      id
      code
      stage
      state
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}
fragment AskedOfProposals on Scenario {
  ...ScenarioRow
  version
  deadlineZone
  durationWeeks
  startBy
  maxAwards
  ipTerms
  stateReason
  problem {
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:0067b26a6e09a557f4453a2fd465aef2e767579f547ce141c0c318c6c840de73"}) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalSolutionsDocument = new TypedDocumentString(`
    query ProposalSolutions {
  mySolutions(first: 100) {
    nodes {
      id
      code
      state
      deliveryWeeks
      title {
        zh
        en
      }
      price {
        min
        max
        currency
      }
    }
  }
}
    `, {"hash":"sha256:680cb69db06b64f6349e72dd33165968c12b34716f12b0b10d70d842dcdff2ec"}) as unknown as TypedDocumentString<ProposalSolutionsQuery, ProposalSolutionsQueryVariables>;
export const ProposalDraftDocument = new TypedDocumentString(`
    mutation ProposalDraft($input: ProposalDraftInput!) {
  proposalDraft(input: $input) {
    proposal {
      ...ProposalFull
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}`, {"hash":"sha256:3e897281bfb90dec910783b4459b0f0994970db6a6ce66ba261acc66ca0dfb9f"}) as unknown as TypedDocumentString<ProposalDraftMutation, ProposalDraftMutationVariables>;
export const ProposalUpdateDocument = new TypedDocumentString(`
    mutation ProposalUpdate($input: ProposalUpdateInput!) {
  proposalUpdate(input: $input) {
    proposal {
      ...ProposalFull
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}`, {"hash":"sha256:541846fa12beda8833ca098b49aa55a88038ac04270ae386479359a209976ef4"}) as unknown as TypedDocumentString<ProposalUpdateMutation, ProposalUpdateMutationVariables>;
export const ProposalSubmitDocument = new TypedDocumentString(`
    mutation ProposalSubmit($input: ProposalSubmitInput!) {
  proposalSubmit(input: $input) {
    proposal {
      ...ProposalFull
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}`, {"hash":"sha256:238ebd5a3c3fc61a3b5a0b4f7ac418c056407d6fa36035fa13799b1b8a1cfbfc"}) as unknown as TypedDocumentString<ProposalSubmitMutation, ProposalSubmitMutationVariables>;
export const ProposalWithdrawDocument = new TypedDocumentString(`
    mutation ProposalWithdraw($input: ProposalWithdrawInput!) {
  proposalWithdraw(input: $input) {
    proposal {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:874f1bb401b6031465e0b9ce3619eeea501c941a198aa15702293f3886fbb96b"}) as unknown as TypedDocumentString<ProposalWithdrawMutation, ProposalWithdrawMutationVariables>;
export const ScenarioEvaluationDocument = new TypedDocumentString(`
    query ScenarioEvaluation($code: String!) {
  scenarioByCode(code: $code) {
    ...AskedOfProposals
    proposalCount
    viewerCan {
      close
    }
    proposals(first: 30) {
      nodes {
        ...ProposalFull
        pilot {
          id
          code
        }
      }
      totalCount
    }
    matches(first: 50) {
      nodes {
        id
        fit
        rankForScenario
        nearMiss
        solution {
          id
        }
      }
    }
    pilots {
      id
      code
      title {
        zh
        en
      }
      vendor {
        id
        name {
          zh
          en
        }
      }
    }
  }
}
    fragment ProposalSummary on Proposal {
  id
  code
  state
  version
  contentVersion
  createdAt
  updatedAt
  submittedAt
  decidedAt
  decisionReason
  shortlistedAt
  organization {
    id
    name {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    withdraw
    shortlist
    award
  }
  receipt {
    contentVersion
    submittedAt
    contentSha256
  }
}
fragment ProposalFull on Proposal {
  ...ProposalSummary
  content {
    language
    approach {
      zh
      en
    }
    solutions {
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
    }
    milestones {
      key
      title {
        zh
        en
      }
      dueInWeeks
      acceptance {
        zh
        en
      }
    }
    indicatorCommitments {
      indicatorKey
      committed
      minimumAcceptable
    }
    price {
      min
      max
      currency
    }
    team {
      zh
      en
    }
    dataAsked {
      zh
      en
    }
    computeAsked {
      zh
      en
    }
    riskStatement {
      zh
      en
    }
  }
}
fragment AskedOfProposals on Scenario {
  ...ScenarioRow
  version
  deadlineZone
  durationWeeks
  startBy
  maxAwards
  ipTerms
  stateReason
  problem {
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:7223b0fc8a6bdf558e7b1dd28dc48b5b608cf8c05128ff5d17de6458d459ecd0"}) as unknown as TypedDocumentString<ScenarioEvaluationQuery, ScenarioEvaluationQueryVariables>;
export const ProposalShortlistDocument = new TypedDocumentString(`
    mutation ProposalShortlist($input: ProposalShortlistInput!) {
  proposalShortlist(input: $input) {
    proposal {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:645680d8bc77d89f8cf596aa15d2d0226b77b3814b3aa63cfe41bac95a163c50"}) as unknown as TypedDocumentString<ProposalShortlistMutation, ProposalShortlistMutationVariables>;
export const ProposalAwardDocument = new TypedDocumentString(`
    mutation ProposalAward($input: ProposalAwardInput!) {
  proposalAward(input: $input) {
    scenario {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:bbe16f17dafaa261f107ff2873ea212503919af72c0a3c6d905cdd4d8cc2ad3f"}) as unknown as TypedDocumentString<ProposalAwardMutation, ProposalAwardMutationVariables>;
export const CloseWithoutAwardDocument = new TypedDocumentString(`
    mutation CloseWithoutAward($input: ScenarioCloseWithoutAwardInput!) {
  scenarioCloseWithoutAward(input: $input) {
    scenario {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:40aaeb8cdf1fa894ffb2aa9a4051d88a8a9a0d807f867d74ac1685c5cbfcefa7"}) as unknown as TypedDocumentString<CloseWithoutAwardMutation, CloseWithoutAwardMutationVariables>;
export const MatchReasonsDocument = new TypedDocumentString(`
    query MatchReasons($id: ID!) {
  match(id: $id) {
    id
    viewerCan {
      object
      whatIf
    }
    unknowns {
      side
      field
      criteria
      constraints
      askedAt
      viewerCan {
        fillIn
        ask
      }
    }
    capabilities {
      code
      state
      asked {
        ...EvidenceRow
      }
      answered {
        ...EvidenceRow
      }
    }
    objections {
      ...ObjectionRow
    }
    scenario {
      id
      code
      constraints {
        deployment
        certifications
        interfaces
      }
      data {
        modalities
      }
      budget {
        min
        max
        currency
      }
      durationWeeks
    }
    solution {
      id
      code
      deployment
      certifications
      interfaces
      modalities
      price {
        min
        max
        currency
      }
      deliveryWeeks
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
fragment ObjectionRow on MatchObjection {
  id
  code
  state
  side
  criterion
  constraint
  value
  constraintState
  engineVersion
  reason
  answer
  createdAt
  answeredAt
  viewerCan {
    answer
  }
}`, {"hash":"sha256:6829e453e2c140bd5b2f213b096e8a211d3bd6bbd47bb6b067a617d4dc897a6e"}) as unknown as TypedDocumentString<MatchReasonsQuery, MatchReasonsQueryVariables>;
export const MatchWhatIfDocument = new TypedDocumentString(`
    query MatchWhatIf($input: MatchWhatIfInput!) {
  matchWhatIf(input: $input) {
    before {
      fit
      recommended
      rank
      of
    }
    after {
      fit
      recommended
      rank
      of
    }
    criteria {
      code
      before
      after
    }
    constraints {
      code
      before
      after
    }
  }
}
    `, {"hash":"sha256:fe4a75386a74a0f1e8099588b0f64f12fd54982243d50560c0daa2b4eee8942b"}) as unknown as TypedDocumentString<MatchWhatIfQuery, MatchWhatIfQueryVariables>;
export const MatchContactsDocument = new TypedDocumentString(`
    query MatchContacts($code: String!, $first: Int!) {
  scenarioByCode(code: $code) {
    id
    matches(first: $first, recommended: true) {
      nodes {
        id
        contact {
          name
          email
        }
      }
    }
  }
}
    `, {"hash":"sha256:2a0b1392efdf42c5ab665b95e525eb481544b32394a4d1e716d8cad7ca76261d"}) as unknown as TypedDocumentString<MatchContactsQuery, MatchContactsQueryVariables>;
export const MatchObjectionsDocument = new TypedDocumentString(`
    query MatchObjections($first: Int!, $after: String, $state: MatchObjectionState) {
  matchObjections(first: $first, after: $after, state: $state) {
    nodes {
      ...ObjectionRow
      scenario {
        id
        code
        title {
          zh
          en
        }
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
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ObjectionRow on MatchObjection {
  id
  code
  state
  side
  criterion
  constraint
  value
  constraintState
  engineVersion
  reason
  answer
  createdAt
  answeredAt
  viewerCan {
    answer
  }
}`, {"hash":"sha256:8e650401da368975eaccd4a96e10a1a3307b0e0284913db0cd92e5b1309ec290"}) as unknown as TypedDocumentString<MatchObjectionsQuery, MatchObjectionsQueryVariables>;
export const MatchAskDocument = new TypedDocumentString(`
    mutation MatchAsk($input: MatchAskInput!) {
  matchAsk(input: $input) {
    match {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1b1598ce87e135cdec65cf88084b1bf21ebf65f0ab24da1562fd040d7ad002bb"}) as unknown as TypedDocumentString<MatchAskMutation, MatchAskMutationVariables>;
export const MatchObjectDocument = new TypedDocumentString(`
    mutation MatchObject($input: MatchObjectInput!) {
  matchObject(input: $input) {
    objection {
      ...ObjectionRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ObjectionRow on MatchObjection {
  id
  code
  state
  side
  criterion
  constraint
  value
  constraintState
  engineVersion
  reason
  answer
  createdAt
  answeredAt
  viewerCan {
    answer
  }
}`, {"hash":"sha256:315536198a0e357c28d694417bde6adbdbd569871ed08eee807e44dc685fbaa4"}) as unknown as TypedDocumentString<MatchObjectMutation, MatchObjectMutationVariables>;
export const MatchObjectionAnswerDocument = new TypedDocumentString(`
    mutation MatchObjectionAnswer($input: MatchObjectionAnswerInput!) {
  matchObjectionAnswer(input: $input) {
    objection {
      ...ObjectionRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ObjectionRow on MatchObjection {
  id
  code
  state
  side
  criterion
  constraint
  value
  constraintState
  engineVersion
  reason
  answer
  createdAt
  answeredAt
  viewerCan {
    answer
  }
}`, {"hash":"sha256:33077cb82abcb83013a7720b79b4b726d428a763debb02bdf06436763ff4c38f"}) as unknown as TypedDocumentString<MatchObjectionAnswerMutation, MatchObjectionAnswerMutationVariables>;
export const MatchingRulesDocument = new TypedDocumentString(`
    query MatchingRules($first: Int!, $after: String) {
  rulesViewerCan {
    read
    change
  }
  ownWeightsDraft {
    ...WeightsRow
  }
  matchingWeights(first: $first, after: $after) {
    nodes {
      ...WeightsRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment WeightsRow on MatchingWeights {
  id
  version
  state
  basedOn
  reason
  createdAt
  publishedAt
  author {
    id
    name
  }
  weights {
    criterion
    thousandths
  }
}`, {"hash":"sha256:1af93d44d7d3829b995584f4823a58a173ed1aed8769c8cd9d4af0ee4cb4cd4a"}) as unknown as TypedDocumentString<MatchingRulesQuery, MatchingRulesQueryVariables>;
export const WeightsDryRunDocument = new TypedDocumentString(`
    query WeightsDryRun($weights: [WeightInput!]!) {
  weightsDryRun(weights: $weights) {
    version
    places
    scored
    leaderChanged
    orderChanged
    meanFitBefore
    meanFitAfter
    scenarios {
      leaderChanged
      orderChanged
      scenario {
        id
        code
        title {
          zh
          en
        }
      }
      moves {
        rankBefore
        rankAfter
        fitBefore
        fitAfter
        solution {
          id
          code
          title {
            zh
            en
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:5bb722da23fa08ab498ca7c5d08734b9095fde7179a04ade9552e41875719197"}) as unknown as TypedDocumentString<WeightsDryRunQuery, WeightsDryRunQueryVariables>;
export const WeightsDraftDocument = new TypedDocumentString(`
    mutation WeightsDraft($input: WeightsDraftInput!) {
  weightsDraft(input: $input) {
    weights {
      ...WeightsRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment WeightsRow on MatchingWeights {
  id
  version
  state
  basedOn
  reason
  createdAt
  publishedAt
  author {
    id
    name
  }
  weights {
    criterion
    thousandths
  }
}`, {"hash":"sha256:d3cee8f4835689c027d426fe636e37b15714d086ae12f4cec14e5d2ab9de32cc"}) as unknown as TypedDocumentString<WeightsDraftMutation, WeightsDraftMutationVariables>;
export const WeightsPublishDocument = new TypedDocumentString(`
    mutation WeightsPublish($input: WeightsPublishInput!) {
  weightsPublish(input: $input) {
    weights {
      ...WeightsRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment WeightsRow on MatchingWeights {
  id
  version
  state
  basedOn
  reason
  createdAt
  publishedAt
  author {
    id
    name
  }
  weights {
    criterion
    thousandths
  }
}`, {"hash":"sha256:f2daf8b7ff05e03ea36d64b21ab8a1a507fe8d8bdd1e48985d25e2dfaa8c7091"}) as unknown as TypedDocumentString<WeightsPublishMutation, WeightsPublishMutationVariables>;
export const MatchRunsDocument = new TypedDocumentString(`
    query MatchRuns($first: Int!, $after: String) {
  matchRuns(first: $first, after: $after) {
    nodes {
      ...RunRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  pauseRequested
  engineVersion
  weightsVersion
  position
  createdAt
  startedAt
  finishedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
}`, {"hash":"sha256:d7dcd7e60937c09578e214b79fa3acc4f6cee4c12ce497bc9fb18f193aafeb5a"}) as unknown as TypedDocumentString<MatchRunsQuery, MatchRunsQueryVariables>;
export const MatchRunStartDocument = new TypedDocumentString(`
    mutation MatchRunStart($input: MatchRunStartInput!) {
  matchRunStart(input: $input) {
    run {
      ...RunRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  pauseRequested
  engineVersion
  weightsVersion
  position
  createdAt
  startedAt
  finishedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
}`, {"hash":"sha256:fd54ee059fb0fab20379f9d4231249c55354c5dc79ab640dae57771d37ae02f5"}) as unknown as TypedDocumentString<MatchRunStartMutation, MatchRunStartMutationVariables>;
export const MatchRunCancelDocument = new TypedDocumentString(`
    mutation MatchRunCancel($input: MatchRunCancelInput!) {
  matchRunCancel(input: $input) {
    run {
      ...RunRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  pauseRequested
  engineVersion
  weightsVersion
  position
  createdAt
  startedAt
  finishedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
}`, {"hash":"sha256:db345eb351eace0b3738d76a2e4b01548d670d9d4ab86bd35d4843f2873951bc"}) as unknown as TypedDocumentString<MatchRunCancelMutation, MatchRunCancelMutationVariables>;
export const MatchRunPauseDocument = new TypedDocumentString(`
    mutation MatchRunPause($input: MatchRunPauseInput!) {
  matchRunPause(input: $input) {
    run {
      ...RunRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  pauseRequested
  engineVersion
  weightsVersion
  position
  createdAt
  startedAt
  finishedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
}`, {"hash":"sha256:f6bee23a2a91b017e7e5ec6e55af5314ceaeea929c45ea7a9035330d856eff68"}) as unknown as TypedDocumentString<MatchRunPauseMutation, MatchRunPauseMutationVariables>;
export const MatchRunResumeDocument = new TypedDocumentString(`
    mutation MatchRunResume($input: MatchRunResumeInput!) {
  matchRunResume(input: $input) {
    run {
      ...RunRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  pauseRequested
  engineVersion
  weightsVersion
  position
  createdAt
  startedAt
  finishedAt
  scenario {
    id
    code
    title {
      zh
      en
    }
  }
}`, {"hash":"sha256:610c0a283fcda977340906b0a03c77dd0110f864495210a3291d3e90175ab098"}) as unknown as TypedDocumentString<MatchRunResumeMutation, MatchRunResumeMutationVariables>;
export const MatchAllocationRunsDocument = new TypedDocumentString(`
    query MatchAllocationRuns($first: Int!) {
  matchAllocationRuns(first: $first) {
    nodes {
      night
      scenarios
      solutions
      pairs
      introductions
      value
      optimum
      bound
      gap
      maxLoad
      overCapacity
      newcomerIntroductions
      newcomerIntroductionsOfLists
      explorations
      milliseconds
    }
    totalCount
  }
}
    `, {"hash":"sha256:dcb1ec00b3febabab21d7e6f9df2d6eabaa32b2ee2c941d3d7526bea5f1805f6"}) as unknown as TypedDocumentString<MatchAllocationRunsQuery, MatchAllocationRunsQueryVariables>;
export const SavedSearchesDocument = new TypedDocumentString(`
    query SavedSearches($page: String!) {
  savedSearches(page: $page, first: 100) {
    nodes {
      ...SavedSearchRow
    }
  }
}
    fragment SavedSearchRow on SavedSearch {
  id
  page
  name
  parameters
  alert
}`, {"hash":"sha256:6159097549f7faf812d1a8ff1acc93fb737b270bf9d0b73b7fd425e45736cf10"}) as unknown as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SavedSearchCreateDocument = new TypedDocumentString(`
    mutation SavedSearchCreate($input: SavedSearchCreateInput!) {
  savedSearchCreate(input: $input) {
    savedSearch {
      ...SavedSearchRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment SavedSearchRow on SavedSearch {
  id
  page
  name
  parameters
  alert
}`, {"hash":"sha256:9930a9df03ddc807d6c83f5bb9128a194ec169c812243872d0d9b960e8c790db"}) as unknown as TypedDocumentString<SavedSearchCreateMutation, SavedSearchCreateMutationVariables>;
export const SavedSearchUpdateDocument = new TypedDocumentString(`
    mutation SavedSearchUpdate($input: SavedSearchUpdateInput!) {
  savedSearchUpdate(input: $input) {
    savedSearch {
      ...SavedSearchRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment SavedSearchRow on SavedSearch {
  id
  page
  name
  parameters
  alert
}`, {"hash":"sha256:c2957cd6e1fd3eb1135d354181beeeefbac56d5a74373bb4c673f6e07402b580"}) as unknown as TypedDocumentString<SavedSearchUpdateMutation, SavedSearchUpdateMutationVariables>;
export const SavedSearchDeleteDocument = new TypedDocumentString(`
    mutation SavedSearchDelete($input: SavedSearchDeleteInput!) {
  savedSearchDelete(input: $input) {
    savedSearch {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:13eb124784165f2dcf0cbfea5ec9b7d0e459b0bf56dde6bac33f03b305029abc"}) as unknown as TypedDocumentString<SavedSearchDeleteMutation, SavedSearchDeleteMutationVariables>;
export const SavedSearchFoundDocument = new TypedDocumentString(`
    query SavedSearchFound($id: ID!) {
  node(id: $id) {
    __typename
    ... on SavedSearch {
      page
      parameters
    }
  }
}
    `, {"hash":"sha256:cef504c83b6a349dd13c48a00d647875eea69de3b2d75ab440bc3997d95e7497"}) as unknown as TypedDocumentString<SavedSearchFoundQuery, SavedSearchFoundQueryVariables>;
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:18fe47e19af48801cb23e8cd88682d7c60f8e33e3212f835d41d572d255d260d"}) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
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
    attachments {
      id
      name
      mediaType
      size
      url
      image
      width
      height
    }
    startBy
    durationWeeks
    ipTerms
    cooperationMode
    riskTier
    contentVersion
    ...ScenarioJoint
    stateReason
    maxAwards
    organization {
      code
      verifiedAt
      region
      sector
    }
    viewerCan {
      update
      invite
      extend
      withdraw
      close
      submit
      confirm
      proposeJoint
    }
    readable: matches(first: 1, recommended: true) {
      totalCount
    }
    ownMatches {
      id
      fit
      recommended
      rankForScenario
      constraints {
        code
        state
      }
      disposition {
        state
      }
      solution {
        id
        code
        title {
          zh
          en
        }
      }
    }
    myProposal {
      id
      code
      state
    }
    proposalCount
    proposals(first: 20) {
      nodes {
        id
        code
        state
        submittedAt
        organization {
          id
          name {
            zh
            en
          }
        }
      }
    }
    pilots {
      id
      code
      stage
      health
      title {
        zh
        en
      }
      vendor {
        id
        name {
          zh
          en
        }
      }
    }
    versions {
      contentVersion
      changeClass
      changedFields
      createdAt
    }
  }
}
    fragment ScenarioJoint on Scenario {
  coSponsors {
    lead
    state
    share
    contribution {
      min
      max
      currency
    }
    organization {
      id
      name {
        zh
        en
      }
    }
    teaserName {
      zh
      en
    }
    scenario {
      code
      title {
        zh
        en
      }
    }
    viewerCan {
      accept
      refuse
    }
  }
  supersededBy {
    code
    title {
      zh
      en
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:e09d2caa15021c433e8223138506bd7d1f1465f41a8680c5e1dbc57d4838efe5"}) as unknown as TypedDocumentString<ScenarioDetailQuery, ScenarioDetailQueryVariables>;
export const ScreeningListDocument = new TypedDocumentString(`
    query ScreeningList($first: Int!, $after: String, $state: ScreeningState, $decided: Boolean) {
  screeningCases(first: $first, after: $after, state: $state, decided: $decided) {
    nodes {
      ...ScreeningRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ScreeningRow on ScreeningCase {
  id
  recordType
  title {
    zh
    en
  }
  region
  tier
  state
  reason
  createdAt
  decidedAt
  version
  organization {
    id
    name {
      zh
      en
    }
  }
  hits {
    rule
    source
    tier
  }
}`, {"hash":"sha256:f538c369c60776be32be9b2f0908a0d54eb2181c6fa486c3708032ccb91cbdef"}) as unknown as TypedDocumentString<ScreeningListQuery, ScreeningListQueryVariables>;
export const ScreeningDetailDocument = new TypedDocumentString(`
    query ScreeningDetail($id: ID!) {
  screeningCase(id: $id) {
    ...ScreeningRow
    ruleSet
    recordGlobalId
    answers {
      code
      answer
    }
    hits {
      rule
      source
      tier
      citation
      matched
    }
    viewerCan {
      decide
    }
  }
}
    fragment ScreeningRow on ScreeningCase {
  id
  recordType
  title {
    zh
    en
  }
  region
  tier
  state
  reason
  createdAt
  decidedAt
  version
  organization {
    id
    name {
      zh
      en
    }
  }
  hits {
    rule
    source
    tier
  }
}`, {"hash":"sha256:8d760bb2e0625fb4c3959f80f9f081ca39fb21dc5818eb08a479d4405ead6bef"}) as unknown as TypedDocumentString<ScreeningDetailQuery, ScreeningDetailQueryVariables>;
export const ScreenedTextDocument = new TypedDocumentString(`
    query ScreenedText($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Scenario {
      code
      state
      sector
      scenarioTitle: title {
        zh
        en
      }
      scenarioSummary: summary {
        zh
        en
      }
      problem {
        zh
        en
      }
      currentPractice {
        zh
        en
      }
      processStep {
        zh
        en
      }
      site {
        zh
        en
      }
      needs {
        capability
        text {
          zh
          en
        }
      }
      indicators {
        name {
          zh
          en
        }
      }
    }
    ... on Solution {
      code
      solutionState: state
      title {
        zh
        en
      }
      summary {
        zh
        en
      }
      description {
        zh
        en
      }
      capabilities
    }
  }
}
    `, {"hash":"sha256:49c75eb7ae23dc227ade84355b153691ef04c580b702a31bca5de343f678a4e3"}) as unknown as TypedDocumentString<ScreenedTextQuery, ScreenedTextQueryVariables>;
export const ScreeningRulesDocument = new TypedDocumentString(`
    query ScreeningRules {
  screeningQuestions {
    ruleSet
    questions {
      code
      group
      text {
        zh
        en
      }
      tier
      citation
    }
  }
}
    `, {"hash":"sha256:4a908f97ff01c979725f575ad1cf7e6ba4c8a2e0b608e9149abde8a7e5c932fc"}) as unknown as TypedDocumentString<ScreeningRulesQuery, ScreeningRulesQueryVariables>;
export const ScreeningDecideDocument = new TypedDocumentString(`
    mutation ScreeningDecide($input: ScreeningDecideInput!) {
  screeningDecide(input: $input) {
    screeningCase {
      ...ScreeningRow
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment ScreeningRow on ScreeningCase {
  id
  recordType
  title {
    zh
    en
  }
  region
  tier
  state
  reason
  createdAt
  decidedAt
  version
  organization {
    id
    name {
      zh
      en
    }
  }
  hits {
    rule
    source
    tier
  }
}`, {"hash":"sha256:eb6f9c922ad36446fe13954058e597530283a407ecb909c8530a7f9acfa3f04d"}) as unknown as TypedDocumentString<ScreeningDecideMutation, ScreeningDecideMutationVariables>;
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
export const SolutionsDocument = new TypedDocumentString(`
    query Solutions($search: String, $sector: [String!], $capability: [String!], $deployment: [DeploymentMode!], $certification: [String!], $trl: [Int!], $region: String, $organizationId: ID, $sort: SolutionSort, $first: Int!, $after: String, $withFacets: Boolean!) {
  solutions(
    search: $search
    sector: $sector
    capability: $capability
    deployment: $deployment
    certification: $certification
    trl: $trl
    region: $region
    organizationId: $organizationId
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      ...SolutionRow
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
    fragment SolutionRow on Solution {
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
    region
    sizeBand
  }
  capabilities
  sectors
  deployment
  trl
  price {
    min
    max
    currency
  }
  deliveryWeeks
  capacity
  capacityTaken
  references {
    id
    confirmed
  }
  listedAt
}`, {"hash":"sha256:b13da6199d6733441b4034d2f8f318b4499a3943e8c24337322481271ee5d11e"}) as unknown as TypedDocumentString<SolutionsQuery, SolutionsQueryVariables>;
export const OwnSolutionsDocument = new TypedDocumentString(`
    query OwnSolutions($first: Int!, $after: String) {
  mySolutions(first: $first, after: $after) {
    nodes {
      ...SolutionRow
      updatedAt
      stateReason
      lint {
        field
        severity
      }
      viewerCan {
        update
        submit
        pause
        resume
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
    fragment SolutionRow on Solution {
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
    region
    sizeBand
  }
  capabilities
  sectors
  deployment
  trl
  price {
    min
    max
    currency
  }
  deliveryWeeks
  capacity
  capacityTaken
  references {
    id
    confirmed
  }
  listedAt
}`, {"hash":"sha256:9925fb883790a905200a26a4cc7590812cd78c9086a84c95b639f491a644ba18"}) as unknown as TypedDocumentString<OwnSolutionsQuery, OwnSolutionsQueryVariables>;
export const SolutionDetailDocument = new TypedDocumentString(`
    query SolutionDetail($code: String!) {
  solutionByCode(code: $code) {
    ...SolutionContent
    capacityTaken
    riskTier
    listedAt
    updatedAt
    contentVersion
    stateReason
    organization {
      id
      code
      name {
        zh
        en
      }
      region
      sector
      sizeBand
      verifiedAt
    }
    screeningCase {
      id
      state
      createdAt
    }
    matches(first: 5, recommended: true) {
      totalCount
      nodes {
        id
        fit
        rankForScenario
        rankForSolution
        scenario {
          id
          code
          own
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
          proposalDeadline
        }
      }
    }
  }
}
    fragment SolutionContent on Solution {
  id
  code
  state
  version
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  description {
    zh
    en
  }
  capabilities
  modalities
  sectors
  trl
  deployment
  dataResidency
  latencyMs
  interfaces
  languages
  price {
    min
    max
    currency
  }
  deliveryWeeks
  certifications
  regions
  capacity
  references {
    id
    organization {
      zh
      en
    }
    sector
    outcome {
      zh
      en
    }
    confirmed
  }
  ipModel
  computeNeeds {
    zh
    en
  }
  modelCard {
    intendedUse {
      zh
      en
    }
    outOfScope {
      zh
      en
    }
    trainingData {
      zh
      en
    }
    evaluation {
      zh
      en
    }
    limitations {
      zh
      en
    }
  }
  lint {
    field
    severity
    message {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    pause
    resume
    retire
  }
}`, {"hash":"sha256:39f3f06ba72b1b846495cf9b3c0f9e01cce6f20c837945883a2efc3c80f3ce60"}) as unknown as TypedDocumentString<SolutionDetailQuery, SolutionDetailQueryVariables>;
export const SolutionDraftReadDocument = new TypedDocumentString(`
    query SolutionDraftRead($code: String!) {
  solutionByCode(code: $code) {
    ...SolutionContent
    stateReason
  }
}
    fragment SolutionContent on Solution {
  id
  code
  state
  version
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  description {
    zh
    en
  }
  capabilities
  modalities
  sectors
  trl
  deployment
  dataResidency
  latencyMs
  interfaces
  languages
  price {
    min
    max
    currency
  }
  deliveryWeeks
  certifications
  regions
  capacity
  references {
    id
    organization {
      zh
      en
    }
    sector
    outcome {
      zh
      en
    }
    confirmed
  }
  ipModel
  computeNeeds {
    zh
    en
  }
  modelCard {
    intendedUse {
      zh
      en
    }
    outOfScope {
      zh
      en
    }
    trainingData {
      zh
      en
    }
    evaluation {
      zh
      en
    }
    limitations {
      zh
      en
    }
  }
  lint {
    field
    severity
    message {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    pause
    resume
    retire
  }
}`, {"hash":"sha256:587f088312cb7e1fb4b32a493b9c6f12c2a0df316900f876c8fd21e1af85b966"}) as unknown as TypedDocumentString<SolutionDraftReadQuery, SolutionDraftReadQueryVariables>;
export const SolutionDraftByIdDocument = new TypedDocumentString(`
    query SolutionDraftById($id: ID!) {
  solution(id: $id) {
    ...SolutionContent
  }
}
    fragment SolutionContent on Solution {
  id
  code
  state
  version
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  description {
    zh
    en
  }
  capabilities
  modalities
  sectors
  trl
  deployment
  dataResidency
  latencyMs
  interfaces
  languages
  price {
    min
    max
    currency
  }
  deliveryWeeks
  certifications
  regions
  capacity
  references {
    id
    organization {
      zh
      en
    }
    sector
    outcome {
      zh
      en
    }
    confirmed
  }
  ipModel
  computeNeeds {
    zh
    en
  }
  modelCard {
    intendedUse {
      zh
      en
    }
    outOfScope {
      zh
      en
    }
    trainingData {
      zh
      en
    }
    evaluation {
      zh
      en
    }
    limitations {
      zh
      en
    }
  }
  lint {
    field
    severity
    message {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    pause
    resume
    retire
  }
}`, {"hash":"sha256:63800ede9836f523582034c1ca0a0fb8fbd8d54183805fc9385dc93885d5a59c"}) as unknown as TypedDocumentString<SolutionDraftByIdQuery, SolutionDraftByIdQueryVariables>;
export const VendorRecommendationsDocument = new TypedDocumentString(`
    query VendorRecommendations($perSolution: Int!) {
  mySolutions(state: [LISTED], first: 20) {
    totalCount
    nodes {
      id
      code
      title {
        zh
        en
      }
      matches(first: $perSolution, recommended: true) {
        totalCount
        nodes {
          id
          fit
          rankForScenario
          scenario {
            ...ScenarioRow
            myProposal {
              id
              state
            }
          }
        }
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
  deadlineZone
  openedAt
}`, {"hash":"sha256:59612db6e34f3a33d732d71c801dbc90728c04570caa414465ce5363c9083393"}) as unknown as TypedDocumentString<VendorRecommendationsQuery, VendorRecommendationsQueryVariables>;
export const SolutionDraftDocument = new TypedDocumentString(`
    mutation SolutionDraft($input: SolutionDraftInput!) {
  solutionDraft(input: $input) {
    solution {
      ...SolutionContent
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment SolutionContent on Solution {
  id
  code
  state
  version
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  description {
    zh
    en
  }
  capabilities
  modalities
  sectors
  trl
  deployment
  dataResidency
  latencyMs
  interfaces
  languages
  price {
    min
    max
    currency
  }
  deliveryWeeks
  certifications
  regions
  capacity
  references {
    id
    organization {
      zh
      en
    }
    sector
    outcome {
      zh
      en
    }
    confirmed
  }
  ipModel
  computeNeeds {
    zh
    en
  }
  modelCard {
    intendedUse {
      zh
      en
    }
    outOfScope {
      zh
      en
    }
    trainingData {
      zh
      en
    }
    evaluation {
      zh
      en
    }
    limitations {
      zh
      en
    }
  }
  lint {
    field
    severity
    message {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    pause
    resume
    retire
  }
}`, {"hash":"sha256:62d823d5d0c3529ba79ef6b17256c69b72e86daee01eb4248f0f8d5bb4fdf004"}) as unknown as TypedDocumentString<SolutionDraftMutation, SolutionDraftMutationVariables>;
export const SolutionUpdateDocument = new TypedDocumentString(`
    mutation SolutionUpdate($input: SolutionUpdateInput!) {
  solutionUpdate(input: $input) {
    solution {
      ...SolutionContent
    }
    problems {
      code
      message
      path
    }
  }
}
    fragment SolutionContent on Solution {
  id
  code
  state
  version
  language
  title {
    zh
    en
  }
  summary {
    zh
    en
  }
  description {
    zh
    en
  }
  capabilities
  modalities
  sectors
  trl
  deployment
  dataResidency
  latencyMs
  interfaces
  languages
  price {
    min
    max
    currency
  }
  deliveryWeeks
  certifications
  regions
  capacity
  references {
    id
    organization {
      zh
      en
    }
    sector
    outcome {
      zh
      en
    }
    confirmed
  }
  ipModel
  computeNeeds {
    zh
    en
  }
  modelCard {
    intendedUse {
      zh
      en
    }
    outOfScope {
      zh
      en
    }
    trainingData {
      zh
      en
    }
    evaluation {
      zh
      en
    }
    limitations {
      zh
      en
    }
  }
  lint {
    field
    severity
    message {
      zh
      en
    }
  }
  viewerCan {
    update
    submit
    pause
    resume
    retire
  }
}`, {"hash":"sha256:96ea4d5dea9b0d6c2fd2c01c1cda0346646d6c2396dfb9ce9cb1a623e4e4f31c"}) as unknown as TypedDocumentString<SolutionUpdateMutation, SolutionUpdateMutationVariables>;
export const SolutionSubmitDocument = new TypedDocumentString(`
    mutation SolutionSubmit($input: SolutionSubmitInput!) {
  solutionSubmit(input: $input) {
    solution {
      id
      code
      state
      version
      riskTier
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6b5804e9fbe58eb1a6b0b0468cfa1eef27e3e4901dcec786b6856237082ee058"}) as unknown as TypedDocumentString<SolutionSubmitMutation, SolutionSubmitMutationVariables>;
export const SolutionPauseDocument = new TypedDocumentString(`
    mutation SolutionPause($input: SolutionPauseInput!) {
  solutionPause(input: $input) {
    solution {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1d2b12643a3256e2c256b8242266886eab74b15e7eb2b5e42d3e81e12a77a1e0"}) as unknown as TypedDocumentString<SolutionPauseMutation, SolutionPauseMutationVariables>;
export const SolutionResumeDocument = new TypedDocumentString(`
    mutation SolutionResume($input: SolutionResumeInput!) {
  solutionResume(input: $input) {
    solution {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ae6d4b9ca63ef7e5a7869051e9d28665ba4dc391bc2232a038b0de0f16c18136"}) as unknown as TypedDocumentString<SolutionResumeMutation, SolutionResumeMutationVariables>;
export const SolutionRetireDocument = new TypedDocumentString(`
    mutation SolutionRetire($input: SolutionRetireInput!) {
  solutionRetire(input: $input) {
    solution {
      id
      state
      version
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b324aeee5b83f4a17a5539eeed936b7e870555f894a88b0174bccdc1a92515c2"}) as unknown as TypedDocumentString<SolutionRetireMutation, SolutionRetireMutationVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($kind: ConceptKind!, $parent: String, $search: String, $codes: [String!], $limit: Int!) {
  concepts(
    kind: $kind
    parent: $parent
    search: $search
    codes: $codes
    limit: $limit
  ) {
    ...Term
  }
}
    fragment Term on Concept {
  kind
  code
  zh
  en
  aliasesZh
  aliasesEn
  group
  hasChildren
}`, {"hash":"sha256:9b7990fa175bc4cd616f01c9ab614af49a5ecd86b73d43b077b626a9afed0c75"}) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const TermUseDocument = new TypedDocumentString(`
    query TermUse($sectors: [String!], $capabilities: [String!], $regions: [String!], $modalities: [String!], $sector: [String!], $capability: [String!], $certification: [String!], $region: String, $ofScenarios: Boolean!, $ofSolutions: Boolean!) {
  scenarios(
    sectors: $sectors
    capabilities: $capabilities
    regions: $regions
    modalities: $modalities
    states: [OPEN]
    first: 1
  ) @include(if: $ofScenarios) {
    totalCount
  }
  solutions(
    sector: $sector
    capability: $capability
    certification: $certification
    region: $region
    first: 1
  ) @include(if: $ofSolutions) {
    totalCount
  }
}
    `, {"hash":"sha256:287e571b6c178587286d58f47e641ecd595d7b771a8e84d1d78a23ddba98d918"}) as unknown as TypedDocumentString<TermUseQuery, TermUseQueryVariables>;