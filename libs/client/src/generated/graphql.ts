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

/** Where a proposal stands. */
export type ProposalState =
  | 'DECLINED'
  | 'DRAFT'
  | 'SELECTED'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Risk tier, from least to most severe. */
export type RiskTier =
  | 'HIGH'
  | 'LIMITED'
  | 'MINIMAL'
  | 'PROHIBITED';

export type SavedSearchCreateInput = {
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

export type CompareMatchesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CompareMatchesQuery = { nodes: Array<
    | { id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, solution: { trl: number | null, deployment: Array<DeploymentMode> | null, certifications: Array<string> | null, capacity: number | null, capacityTaken: number, id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> }, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }> }
    | Record<PropertyKey, never>
   | null> };

export type ConceptsQueryVariables = Exact<{
  kind: ConceptKind;
  codes: Array<string> | string;
}>;


export type ConceptsQuery = { concepts: Array<{ code: string, zh: string, en: string | null }> };

export type JumpQueryVariables = Exact<{
  search: string;
}>;


export type JumpQuery = { scenarios: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> }, solutions: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }> }, organizations: { nodes: Array<{ id: string, code: string, name: { zh: string | null, en: string | null } }> } };

export type JumpPilotsQueryVariables = Exact<{ [key: string]: never; }>;


export type JumpPilotsQuery = { pilots: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, firm: { name: { zh: string | null, en: string | null } }, vendor: { name: { zh: string | null, en: string | null } } }> } };

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
    | { id: string }
   | null };

export type EvidenceRowFragment = { side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null };

export type MatchRowFragment = { id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } };

export type ScenarioMatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScenarioMatchesQuery = { scenarioByCode: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nearMisses: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }> }, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type SolutionMatchesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SolutionMatchesQuery = { solutions: { nodes: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } }, matches: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nearMisses: { totalCount: number, nodes: Array<{ id: string, fit: number, rankForScenario: number | null, rankForSolution: number | null, nearMiss: boolean, stale: boolean, scoredAt: string, engineVersion: string, scenario: { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }, disposition: { state: DispositionState, reason: string | null }, viewerCan: { dispose: boolean }, criteria: Array<{ code: CriterionCode, value: number | null, weight: number, contribution: number, peerMedian: number | null, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }> }>, constraints: Array<{ code: ConstraintCode, state: ConstraintState, evidence: Array<{ side: Side, recordId: string, field: string, language: Language | null, quote: string | null, code: string | null, codeKind: string | null, number: number | null }>, asks: Array<{ side: Side, field: string }>, mend: { side: Side, field: string, codes: Array<string> | null, atMost: number | null, atLeast: number | null } | null }>, raises: Array<{ criterion: CriterionCode | null, constraint: ConstraintCode | null, side: Side, field: string, code: string, gain: number }>, solution: { id: string, code: string, deliveryWeeks: number | null, title: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } }, price: { min: number | null, max: number | null, currency: string } | null, references: Array<{ sector: string | null, confirmed: boolean }> } }> } }> } };

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

export type SavedSearchRowFragment = { id: string, page: string, name: string, parameters: string };

export type SavedSearchesQueryVariables = Exact<{
  page: string;
}>;


export type SavedSearchesQuery = { savedSearches: { nodes: Array<{ id: string, page: string, name: string, parameters: string }> } };

export type SavedSearchCreateMutationVariables = Exact<{
  input: SavedSearchCreateInput;
}>;


export type SavedSearchCreateMutation = { savedSearchCreate: { savedSearch: { id: string, page: string, name: string, parameters: string } | null, problems: Array<{ code: SavedSearchCreateProblemCode, message: string, path: Array<string> | null }> } };

export type SavedSearchUpdateMutationVariables = Exact<{
  input: SavedSearchUpdateInput;
}>;


export type SavedSearchUpdateMutation = { savedSearchUpdate: { savedSearch: { id: string, page: string, name: string, parameters: string } | null, problems: Array<{ code: SavedSearchUpdateProblemCode, message: string, path: Array<string> | null }> } };

export type SavedSearchDeleteMutationVariables = Exact<{
  input: SavedSearchDeleteInput;
}>;


export type SavedSearchDeleteMutation = { savedSearchDelete: { savedSearch: { id: string } | null, problems: Array<{ code: SavedSearchDeleteProblemCode, message: string, path: Array<string> | null }> } };

export type ScenarioRowFragment = { id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null };

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


export type ScenariosQuery = { scenarios: { totalCount?: number, nodes: Array<{ id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: string, values: Array<{ code: string, count: number }> }> } };

export type ScenarioDetailQueryVariables = Exact<{
  code: string;
}>;


export type ScenarioDetailQuery = { scenarioByCode: { startBy: string | null, durationWeeks: number | null, ipTerms: IpTerms | null, cooperationMode: CooperationMode, deadlineZone: string, riskTier: RiskTier | null, contentVersion: number, stateReason: string | null, maxAwards: number, proposalCount: number | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, openedAt: string | null, problem: { zh: string | null, en: string | null }, currentPractice: { zh: string | null, en: string | null }, site: { zh: string | null, en: string | null }, processStep: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, data: { modalities: Array<string>, volume: string | null, labelledShare: number | null, access: DataAccessWay | null }, dataAssets: Array<{ id: string, code: string, title: { zh: string | null, en: string | null } }>, organization: { code: string, verifiedAt: string | null, region: string | null, sector: string | null, id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, viewerCan: { update: boolean, invite: boolean, extend: boolean, withdraw: boolean, close: boolean, submit: boolean, confirm: boolean }, readable: { totalCount: number }, ownMatches: Array<{ id: string, fit: number, recommended: boolean, rankForScenario: number | null, constraints: Array<{ code: ConstraintCode, state: ConstraintState }>, disposition: { state: DispositionState }, solution: { id: string, code: string, title: { zh: string | null, en: string | null } } }>, myProposal: { id: string, code: string, state: ProposalState } | null, proposals: { nodes: Array<{ id: string, code: string, state: ProposalState, submittedAt: string | null, organization: { id: string, name: { zh: string | null, en: string | null } } }> } | null, pilots: Array<{ id: string, code: string, stage: PilotStage, health: Health, title: { zh: string | null, en: string | null }, vendor: { id: string, name: { zh: string | null, en: string | null } } }>, versions: Array<{ contentVersion: number, changeClass: ChangeClass | null, changedFields: Array<string>, createdAt: string }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

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
export const SavedSearchRowFragmentDoc = new TypedDocumentString(`
    fragment SavedSearchRow on SavedSearch {
  id
  page
  name
  parameters
}
    `, {"fragmentName":"SavedSearchRow"}) as unknown as TypedDocumentString<SavedSearchRowFragment, unknown>;
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
  openedAt
}
    `, {"fragmentName":"ScenarioRow"}) as unknown as TypedDocumentString<ScenarioRowFragment, unknown>;
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
  openedAt
}`, {"hash":"sha256:82febd4749cf363d909583aa6240bb84c21fc8072434450244a354b64eee800a"}) as unknown as TypedDocumentString<CompareMatchesQuery, CompareMatchesQueryVariables>;
export const ConceptsDocument = new TypedDocumentString(`
    query Concepts($kind: ConceptKind!, $codes: [String!]!) {
  concepts(kind: $kind, codes: $codes, limit: 200) {
    code
    zh
    en
  }
}
    `, {"hash":"sha256:4c99a8049ed638e93628b2d93ee91d11fb28c8e10801b79a2d7c25ed2daeebcc"}) as unknown as TypedDocumentString<ConceptsQuery, ConceptsQueryVariables>;
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
  openedAt
}`, {"hash":"sha256:441bc8cc7f2f109d0300e5c16b960e6da9d7625965e60f2c420795d2fe881467"}) as unknown as TypedDocumentString<ScenarioMatchesQuery, ScenarioMatchesQueryVariables>;
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
  openedAt
}`, {"hash":"sha256:cd6336a7b1ba922443294a7be088ece0e5250ff9a8f496fca24d1bbc1c384f4e"}) as unknown as TypedDocumentString<SolutionMatchesQuery, SolutionMatchesQueryVariables>;
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
}`, {"hash":"sha256:3bb7105c0b5c7908a8e696de598d28cc13a09bff4a3051e4bf0b775c52dbb02e"}) as unknown as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
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
}`, {"hash":"sha256:33b787a85f41283443d59a20c559ec37c6a19abde4c2d7bc468ca4b4b126599f"}) as unknown as TypedDocumentString<SavedSearchCreateMutation, SavedSearchCreateMutationVariables>;
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
}`, {"hash":"sha256:6d0ab3325ecadad504fefe370647d3eb825a6835d3236da47ffe66190a738640"}) as unknown as TypedDocumentString<SavedSearchUpdateMutation, SavedSearchUpdateMutationVariables>;
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
  openedAt
}`, {"hash":"sha256:85d2e7acc6d65537d315529c84864b4cbe32b6986c75d1c0f4730ee2010bbb49"}) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
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
    contentVersion
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
  openedAt
}`, {"hash":"sha256:7c3a474c94c79989fb470e16b648aac5098792cd6f43f11b558cb75ad00859c1"}) as unknown as TypedDocumentString<ScenarioDetailQuery, ScenarioDetailQueryVariables>;
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