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

/** How far an edit goes. A MATERIAL one leaves proposers at least seven days. */
export type ChangeClass =
  | 'CLARIFY'
  | 'MATERIAL'
  | 'MINOR';

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

/** Whether a figure shall rise or fall. */
export type IndicatorDirection =
  | 'DOWN'
  | 'UP';

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

/** Role of a person in an organization. */
export type MemberRole =
  | 'EDITOR'
  | 'OWNER'
  | 'VIEWER';

export type MoneyRangeInput = {
  currency?: string;
  max?: number | null | undefined;
  min?: number | null | undefined;
};

/** Whether a solution must or should meet a need. */
export type NeedPriority =
  | 'MUST'
  | 'SHOULD';

/** What its reader would do next. */
export type NextStep =
  | 'CONFIRM_DRAFT'
  | 'CONFIRM_PROPOSAL'
  | 'DECIDE_ACCESS'
  | 'DECIDE_GATE'
  | 'DECIDE_SCREENING'
  | 'EVALUATE_PROPOSALS'
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
  | 'IMPORT_FINISHED'
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

/** What an organization may do. */
export type Part =
  | 'COMPUTE'
  | 'DEMAND'
  | 'FINANCE'
  | 'PROGRAM'
  | 'RESEARCH'
  | 'SUPPLY';

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
  /** Photos and files that were uploaded, in the order to show. */
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

/** The answer to one question of the questionnaire. */
export type ScreeningAnswerInput = {
  answer: boolean;
  /** Code of the question. */
  code: string;
};

/** What a question is about. */
export type ScreeningQuestionGroup =
  | 'FORBIDDEN'
  | 'HIGH_RISK'
  | 'MEDICAL'
  | 'PEOPLE'
  | 'SAFETY'
  | 'TRANSPARENCY';

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


export type ImportPreviewQuery = { importPreview: { format: string | null, encoding: string | null, rows: number, columns: Array<{ name: string, samples: Array<string>, suggested: string | null }>, fields: Array<{ path: string, zh: string, en: string, required: boolean }>, mappings: Array<{ name: string, builtIn: boolean, mapping: string }>, problem: { code: string, message: string } | null } | null };

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
    | { id: string }
    | { code: string, id: string }
    | { id: string }
    | { code: string, id: string }
   | null> };

export type NoticeMarkReadMutationVariables = Exact<{
  input: NoticeMarkReadInput;
}>;


export type NoticeMarkReadMutation = { noticeMarkRead: { notices: { marked: number, unread: number } | null, problems: Array<{ code: NoticeMarkReadProblemCode, message: string, path: Array<string> | null }> } };

export type PilotCardFragment = { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, dwellDays: number, limitDays: number, health: Health, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean } };

export type PilotIdsFragment = { columns: Array<{ cards: Array<{ id: string }> }> };

export type PilotBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotBoardQuery = { all: { columns: Array<{ stages: Array<PilotStage>, count: number, overdue: number, medianDwellDays: number | null, limitDays: number, cards: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, dwellDays: number, limitDays: number, health: Health, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean } }> }> }, mine: { columns: Array<{ cards: Array<{ id: string }> }> }, overdue: { columns: Array<{ cards: Array<{ id: string }> }> }, highRisk: { columns: Array<{ cards: Array<{ id: string }> }> } };

export type PilotMoveMutationVariables = Exact<{
  input: PilotMoveInput;
}>;


export type PilotMoveMutation = { pilotMove: { pilot: { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, dwellDays: number, limitDays: number, health: Health, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean } } | null, problems: Array<{ code: PilotMoveProblemCode, message: string, path: Array<string> | null }> } };

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


export type MyScenariosQuery = { myScenarios: { totalCount: number, nodes: Array<{ id: string, code: string, state: ScenarioState, stateReason: string | null, updatedAt: string, openedAt: string | null, confirmedAt: string | null, own: boolean, sector: string | null, region: string | null, proposalDeadline: string | null, matchCount: number, proposalCount: number | null, maxAwards: number, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null, budget: { min: number | null, max: number | null, currency: string } | null, brief: Array<{ field: string, code: BriefCode, severity: BriefSeverity }>, pilots: Array<{ id: string, code: string }>, viewerCan: { update: boolean, confirm: boolean, submit: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

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


export type ScenarioDetailQuery = { scenarioByCode: { startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, deadlineZone: string, riskTier: RiskTier | null, openedAt: string | null, contentVersion: number, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, image: boolean, width: number | null, height: number | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

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
    problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:eb67146b56ad3d6bea5d3333c771c9adea30fd3631e548c2110c22bcfd79808c"}) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
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
    `, {"hash":"sha256:284c8b33ef34c4419e45ccaa7097d0aab2fd68d38f158587ae6bd55cb55774c4"}) as unknown as TypedDocumentString<MyScenariosQuery, MyScenariosQueryVariables>;
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
}`, {"hash":"sha256:48db8fa5b89809e645051f1f7216f3db80014bff78a72ddf0be57785d250a9d5"}) as unknown as TypedDocumentString<ScenarioDetailQuery, ScenarioDetailQueryVariables>;
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