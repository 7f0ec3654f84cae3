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

/** Whose tick an item of a gate needs. */
export type CheckSide =
  | 'FIRM'
  | 'OFFICER'
  | 'VENDOR';

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
  | 'QUEUED'
  | 'RUNNING';

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

/** What an organization may do. */
export type Part =
  | 'COMPUTE'
  | 'DEMAND'
  | 'FINANCE'
  | 'PROGRAM'
  | 'RESEARCH'
  | 'SUPPLY';

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

/** What is screened. */
export type ScreenedRecord =
  | 'SCENARIO'
  | 'SOLUTION';

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
    | { code: string, id: string }
    | { id: string }
    | { code: string, id: string }
    | { id: string }
    | { code: string, id: string }
    | { id: string }
    | { code: string, id: string }
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

export type OverviewPilotFragment = { id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } };

export type OverviewQueryVariables = Exact<{
  region?: string | null | undefined;
  months: number;
  first: number;
}>;


export type OverviewQuery = { overview: { at: string, from: string, regions: Array<string>, weakest: number | null, figures: Array<{ code: FigureCode, value: number | null, before: number | null, good: GoodDirection }>, funnel: Array<{ stages: Array<string>, entered: number, share: number | null }>, trend: Array<{ month: string, scenariosOpened: number, proposals: number, pilotsStarted: number }>, gaps: { sectors: Array<string>, capabilities: Array<string>, cells: Array<{ sector: string, capability: string, demand: number, supply: number }>, largest: { sector: string, capability: string, demand: number, supply: number } | null }, overduePilots: { count: number, nodes: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } }> }, atRiskPilots: { count: number, nodes: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } }> }, waitingCases: { count: number, nodes: Array<{ id: string, recordType: ScreenedRecord, tier: RiskTier, createdAt: string, title: { zh: string | null, en: string | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } } }> }, undecidedScenarios: { count: number, nodes: Array<{ id: string, code: string, proposalDeadline: string | null, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null }> } } };

export type OfficerCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficerCountsQuery = { pilots: { totalCount: number }, screeningCases: { totalCount: number } };

export type PilotRemindOwnersMutationVariables = Exact<{
  input: PilotRemindInput;
}>;


export type PilotRemindOwnersMutation = { pilotRemind: { pilot: { id: string, code: string, stage: PilotStage, state: PilotState, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { remind: boolean } } | null, problems: Array<{ code: PilotRemindProblemCode, message: string, path: Array<string> | null }> } };

export type PilotCardFragment = { id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, stages: Array<PilotStage>, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean, remind: boolean } };

export type PilotIdsFragment = { columns: Array<{ cards: Array<{ id: string }> }> };

export type PilotBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotBoardQuery = { all: { columns: Array<{ stages: Array<PilotStage>, count: number, overdue: number, medianDwellDays: number | null, limitDays: number, cards: Array<{ id: string, code: string, stage: PilotStage, state: PilotState, version: number, riskTier: RiskTier, stages: Array<PilotStage>, dwellDays: number, limitDays: number, health: Health, remindedAt: string | null, title: { zh: string | null, en: string | null }, firm: { id: string, name: { zh: string | null, en: string | null } }, vendor: { id: string, name: { zh: string | null, en: string | null } }, firmOwner: { id: string, name: string } | null, vendorOwner: { id: string, name: string } | null, healthReasons: Array<{ code: HealthReasonCode, health: Health, subject: string | null, amount: number }>, gate: { to: PilotStage, ready: boolean, items: Array<{ code: string, met: boolean, title: { zh: string | null, en: string | null } }> } | null, nextMilestone: { key: string, dueAt: string, title: { zh: string | null, en: string | null } } | null, viewerCan: { move: boolean, remind: boolean } }> }> }, mine: { columns: Array<{ cards: Array<{ id: string }> }> }, overdue: { columns: Array<{ cards: Array<{ id: string }> }> }, highRisk: { columns: Array<{ cards: Array<{ id: string }> }> } };

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

export type ProposalSummaryFragment = { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null };

export type ProposalFullFragment = { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null };

export type AskedOfProposalsFragment = { version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null };

export type MyProposalsQueryVariables = Exact<{
  states?: Array<ProposalState> | ProposalState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyProposalsQuery = { myProposals: { totalCount: number, nodes: Array<{ id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, scenario: { id: string, code: string, state: ScenarioState, proposalDeadline: string | null, deadlineZone: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null } | null, pilot: { id: string, code: string, stage: PilotStage } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposalStartQueryVariables = Exact<{
  code: string;
}>;


export type ProposalStartQuery = { scenarioByCode: { version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, myProposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

export type ProposalPageQueryVariables = Exact<{
  id: string;
}>;


export type ProposalPageQuery = { proposal: { id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, receipts: Array<{ contentVersion: number, submittedAt: string, contentSha256: string }>, scenario: { version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null, pilot: { id: string, code: string, stage: PilotStage, state: PilotState } | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null } | null };

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


export type ScenarioEvaluationQuery = { scenarioByCode: { proposalCount: number | null, version: number, deadlineZone: string, durationWeeks: number | null, startBy: string | null, maxAwards: number, ipTerms: IpTerms | null, stateReason: string | null, id: string, code: string, state: ScenarioState, region: string | null, sector: string | null, dataReadiness: DataReadiness, own: boolean, matchCount: number, proposalDeadline: string | null, viewerCan: { close: boolean }, proposals: { totalCount: number, nodes: Array<{ id: string, code: string, state: ProposalState, version: number, contentVersion: number, createdAt: string, updatedAt: string, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, shortlistedAt: string | null, pilot: { id: string, code: string } | null, content: { language: Language, approach: { zh: string | null, en: string | null } | null, solutions: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, organization: { id: string, name: { zh: string | null, en: string | null } } }>, milestones: Array<{ key: string, dueInWeeks: number, title: { zh: string | null, en: string | null }, acceptance: { zh: string | null, en: string | null } }>, indicatorCommitments: Array<{ indicatorKey: string, committed: number, minimumAcceptable: number | null }>, price: { min: number | null, max: number | null, currency: string } | null, team: { zh: string | null, en: string | null } | null, dataAsked: { zh: string | null, en: string | null } | null, computeAsked: { zh: string | null, en: string | null } | null, riskStatement: { zh: string | null, en: string | null } | null } | null, organization: { id: string, name: { zh: string | null, en: string | null } }, viewerCan: { update: boolean, submit: boolean, withdraw: boolean, shortlist: boolean, award: boolean }, receipt: { contentVersion: number, submittedAt: string, contentSha256: string } | null }> } | null, matches: { nodes: Array<{ id: string, fit: number, rankForScenario: number | null, nearMiss: boolean, solution: { id: string } }> }, pilots: Array<{ id: string, code: string, title: { zh: string | null, en: string | null }, vendor: { id: string, name: { zh: string | null, en: string | null } } }>, problem: { zh: string | null, en: string | null }, indicators: Array<{ key: string, unit: string | null, baseline: number | null, target: number | null, direction: IndicatorDirection, name: { zh: string | null, en: string | null }, method: { zh: string | null, en: string | null } | null }>, title: { zh: string | null, en: string | null }, summary: { zh: string | null, en: string | null }, organization: { id: string, sizeBand: SizeBand | null, name: { zh: string | null, en: string | null } } | null, teaserName: { zh: string | null, en: string | null } | null, needs: Array<{ capability: string | null, modality: string | null, priority: NeedPriority, text: { zh: string | null, en: string | null } }>, constraints: { deployment: Array<DeploymentMode> | null, dataResidency: DataResidency | null, certifications: Array<string> | null, interfaces: Array<string> | null, languages: Array<string> | null, latencyMs: number | null }, budget: { min: number | null, max: number | null, currency: string } | null } | null };

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

export type RunRowFragment = { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, engineVersion: string, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null };

export type MatchRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MatchRunsQuery = { matchRuns: { totalCount: number, nodes: Array<{ id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, engineVersion: string, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchRunStartMutationVariables = Exact<{
  input: MatchRunStartInput;
}>;


export type MatchRunStartMutation = { matchRunStart: { run: { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, engineVersion: string, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: MatchRunStartProblemCode, message: string, path: Array<string> | null }> } };

export type MatchRunCancelMutationVariables = Exact<{
  input: MatchRunCancelInput;
}>;


export type MatchRunCancelMutation = { matchRunCancel: { run: { id: string, code: string, state: MatchRunState, total: number, done: number, matches: number, cancelRequested: boolean, engineVersion: string, createdAt: string, startedAt: string | null, finishedAt: string | null, scenario: { id: string, code: string, title: { zh: string | null, en: string | null } } | null } | null, problems: Array<{ code: MatchRunCancelProblemCode, message: string, path: Array<string> | null }> } };

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
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Match', id: string }
    | { __typename: 'MatchRun', id: string }
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
export const PilotIdsFragmentDoc = new TypedDocumentString(`
    fragment PilotIds on PilotBoard {
  columns {
    cards {
      id
    }
  }
}
    `, {"fragmentName":"PilotIds"}) as unknown as TypedDocumentString<PilotIdsFragment, unknown>;
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
}`, {"fragmentName":"AskedOfProposals"}) as unknown as TypedDocumentString<AskedOfProposalsFragment, unknown>;
export const RunRowFragmentDoc = new TypedDocumentString(`
    fragment RunRow on MatchRun {
  id
  code
  state
  total
  done
  matches
  cancelRequested
  engineVersion
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
    ... on Pilot {
      code
    }
    ... on Proposal {
      code
    }
  }
}
    `, {"hash":"sha256:96a174a5f00b969e4b3451a4028e237a491027b57bed6e9c40138ec0a7296ee5"}) as unknown as TypedDocumentString<NoticeRecordsQuery, NoticeRecordsQueryVariables>;
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
}`, {"hash":"sha256:87651b14f99dbd630c227f525d9be0ebae4d0276c989f87c9a06bdfc01d8ef93"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
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
fragment PilotIds on PilotBoard {
  columns {
    cards {
      id
    }
  }
}`, {"hash":"sha256:be1cb5d028b2c2a3eff2414827db265f63d377faf2867e28f0c473fa0aa5115e"}) as unknown as TypedDocumentString<PilotBoardQuery, PilotBoardQueryVariables>;
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
}`, {"hash":"sha256:1fcbc91d028e80c16d26bec626c7f654af20700e137b47848c2d69ecd9729033"}) as unknown as TypedDocumentString<ProposalStartQuery, ProposalStartQueryVariables>;
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
}`, {"hash":"sha256:cf2254502f693d9c2074b421eba87ae0f5684218ff4dc71691a3d833d199aff4"}) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
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
}`, {"hash":"sha256:355a23d30d7b580b44f5a33fc72dd413db49490cb3e6f9c6f4c052d0b7249597"}) as unknown as TypedDocumentString<ScenarioEvaluationQuery, ScenarioEvaluationQueryVariables>;
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
  engineVersion
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
}`, {"hash":"sha256:ef69d58aae0150a4d57b55fafb6e8fab2b96c8695e5ebd504d56799a076d5d03"}) as unknown as TypedDocumentString<MatchRunsQuery, MatchRunsQueryVariables>;
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
  engineVersion
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
}`, {"hash":"sha256:2ce15e8e1c12cdea1044e7c8b2228d9cd1b8ec15200dad40d737ae27aff5b32d"}) as unknown as TypedDocumentString<MatchRunStartMutation, MatchRunStartMutationVariables>;
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
  engineVersion
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
}`, {"hash":"sha256:46091edd01a9e49f87772def3e367eff78bcee804615d47ba9a4aeb83a421dab"}) as unknown as TypedDocumentString<MatchRunCancelMutation, MatchRunCancelMutationVariables>;
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