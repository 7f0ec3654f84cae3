import type { BilingualText } from '@fairway/kernel';

/** What a notice tells, and what its reader would do next. The console has a sentence for each in both languages. */
export const NOTICE_KINDS = {
  MATCH_FOUND: 'LOOK_AT_MATCHES',
  SCENARIO_FITS: 'LOOK_AT_SCENARIO',
  MATCH_QUESTION: 'FILL_IN',
  MATCH_OBJECTED: 'ANSWER_OBJECTION',
  MATCH_OBJECTION_ANSWERED: 'READ_REASON',
  SCENARIO_INVITED: 'LOOK_AT_SCENARIO',
  SCENARIO_REVISED: 'CONFIRM_PROPOSAL',
  SCENARIO_DRAFTED_FOR: 'CONFIRM_DRAFT',
  SCENARIO_EVALUATING: 'EVALUATE_PROPOSALS',
  SCENARIO_RETURNED: 'REVISE_AND_SUBMIT',
  SCENARIO_REJECTED: 'READ_REASON',
  SCENARIO_OPENED: 'LOOK_AT_MATCHES',
  SOLUTION_LISTED: 'LOOK_AT_SCENARIOS',
  SOLUTION_RETURNED: 'REVISE_AND_SUBMIT',
  SOLUTION_REJECTED: 'READ_REASON',
  SCREENING_WAITING: 'DECIDE_SCREENING',
  PROPOSAL_IN: 'WAIT_FOR_DEADLINE',
  PROPOSAL_SHORTLISTED: 'PREPARE_ANSWERS',
  PROPOSAL_SELECTED: 'START_PILOT',
  PROPOSAL_DECLINED: 'READ_REASON',
  ACCESS_REQUESTED: 'DECIDE_ACCESS',
  ACCESS_DECIDED: 'READ_DECISION',
  PILOT_STARTED: 'PREPARE_PILOT',
  PILOT_MOVED: 'LOOK_AT_PILOT',
  PILOT_GATE_DUE: 'DECIDE_GATE',
  PILOT_HEALTH: 'LOOK_AT_RISKS',
  PILOT_STOPPED: 'READ_LESSON',
  ORGANIZATION_VERIFIED: 'POST_FIRST_RECORD',
  IMPORT_FINISHED: 'LOOK_AT_IMPORT',
  SEARCH_FOUND: 'LOOK_AT_FOUND',
  JOINT_PROPOSED: 'DECIDE_JOINT',
  JOINT_ACCEPTED: 'LOOK_AT_SCENARIO',
  JOINT_DECLINED: 'LOOK_AT_SCENARIO',
  SCENARIO_SUPERSEDED: 'LOOK_AT_SCENARIO',
  EVENT_PUBLISHED: 'LOOK_AT_AGENDA',
  EVENT_CHANGED: 'LOOK_AT_AGENDA',
  EVENT_CANCELLED: 'READ_REASON',
} as const;

export type NoticeKind = keyof typeof NOTICE_KINDS;
export type NextStep = (typeof NOTICE_KINDS)[NoticeKind];

/** These also go out by mail, since waiting for somebody to look would cost a deadline or a decision. */
export const MAILED: ReadonlySet<NoticeKind> = new Set([
  'SCENARIO_INVITED',
  'JOINT_PROPOSED',
  'SEARCH_FOUND',
  'SCENARIO_REVISED',
  'SCENARIO_EVALUATING',
  'SCENARIO_RETURNED',
  'SCENARIO_REJECTED',
  'SOLUTION_RETURNED',
  'SOLUTION_REJECTED',
  'PROPOSAL_SHORTLISTED',
  'PROPOSAL_SELECTED',
  'PROPOSAL_DECLINED',
  'ACCESS_REQUESTED',
  'PILOT_STARTED',
  'PILOT_GATE_DUE',
  'PILOT_STOPPED',
  'EVENT_PUBLISHED',
  'EVENT_CHANGED',
  'EVENT_CANCELLED',
]);

/** Somebody to be told something about a record. */
export interface Telling {
  kind: NoticeKind;
  /** GraphQL type and uuid of the record, for the link. */
  recordType: string;
  recordId: string;
  title: BilingualText;
  /** The members of these organizations are told … */
  organizationIds?: readonly string[];
  /** … or of them only those who may edit. */
  editorsOnly?: boolean;
  /** … or the officers who cover this region (null: every office). */
  officersOf?: { region: string | null };
  /** Of all these, this person only. */
  onlyPersonId?: string;
}
