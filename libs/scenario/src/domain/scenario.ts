import type { BilingualText, Language, MoneyRange, Moves, RiskTier } from '@fairway/kernel';
import type { CooperationMode, DataAccessWay, DataResidency, DeploymentMode } from '@fairway/taxonomy';

export const SCENARIO_STATES = [
  'DRAFT',
  'SCREENING',
  'RETURNED',
  'REJECTED',
  'OPEN',
  'EVALUATING',
  'AWARDED',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];

export const SCENARIO_MOVES: Moves<ScenarioState> = {
  DRAFT: ['SCREENING'],
  SCREENING: ['OPEN', 'RETURNED', 'REJECTED'],
  RETURNED: ['SCREENING'],
  REJECTED: [],
  OPEN: ['EVALUATING', 'WITHDRAWN'],
  EVALUATING: ['OPEN', 'AWARDED', 'CLOSED', 'WITHDRAWN'],
  AWARDED: ['CLOSED', 'EVALUATING'],
  CLOSED: [],
  WITHDRAWN: [],
};

/** States in which others than the firm and its officers may see a scenario. */
export const PUBLISHED_STATES: readonly ScenarioState[] = ['OPEN', 'EVALUATING', 'AWARDED', 'CLOSED'];
export const EDITABLE_STATES: readonly ScenarioState[] = ['DRAFT', 'RETURNED', 'OPEN'];

export const SCENARIO_VISIBILITIES = ['PUBLIC', 'VERIFIED', 'INVITED'] as const;
export type ScenarioVisibility = (typeof SCENARIO_VISIBILITIES)[number];

export const INDICATOR_DIRECTIONS = ['UP', 'DOWN'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

export const NEED_PRIORITIES = ['MUST', 'SHOULD'] as const;
export type NeedPriority = (typeof NEED_PRIORITIES)[number];

export const IP_TERMS = ['DEMAND_OWNS', 'SUPPLY_OWNS', 'SHARED', 'NEGOTIABLE'] as const;
/** Who shall own what comes of the work. */
export type IpTerms = (typeof IP_TERMS)[number];

export const DATA_READINESS = ['NONE', 'SAMPLE', 'PREPARED', 'GOVERNED'] as const;
export type DataReadiness = (typeof DATA_READINESS)[number];

/** A measure that shall move from baseline to target. `key` is unique within the scenario and stays with it. */
export interface Indicator {
  key: string;
  name: BilingualText;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  direction: IndicatorDirection;
  method: BilingualText | null;
}

export interface Need {
  capability: string | null;
  modality: string | null;
  priority: NeedPriority;
  text: BilingualText;
}

/** Data on offer. Null and empty mean unknown. */
export interface ScenarioData {
  modalities: string[];
  volume: string | null;
  /** 0 to 1. */
  labelledShare: number | null;
  access: DataAccessWay | null;
}

/** What a solution has to meet; null means unknown, an empty list means none. */
export interface ScenarioConstraints {
  deployment: DeploymentMode[] | null;
  dataResidency: DataResidency | null;
  certifications: string[] | null;
  interfaces: string[] | null;
  languages: string[] | null;
  latencyMs: number | null;
}

/** What the firm writes: the part of a scenario that has numbered versions. */
export interface ScenarioContent {
  language: Language;
  title: BilingualText;
  summary: BilingualText;
  problem: BilingualText;
  currentPractice: BilingualText;
  site: BilingualText;
  processStep: BilingualText;
  /** Shown instead of the firm's name while that is withheld. */
  teaserName: BilingualText | null;
  sector: string | null;
  /** Six digits of GB/T 2260. */
  region: string | null;
  indicators: Indicator[];
  needs: Need[];
  data: ScenarioData;
  dataAssetIds: string[];
  /** Photos and files, in the order to show. */
  attachmentIds: string[];
  constraints: ScenarioConstraints;
  budget: MoneyRange | null;
  /** A day of the calendar, YYYY-MM-DD. */
  startBy: string | null;
  durationWeeks: number | null;
  ipTerms: IpTerms | null;
  cooperationMode: CooperationMode;
  visibility: ScenarioVisibility;
  nameWithheld: boolean;
  maxAwards: number;
  /** After it nothing is accepted; null only on drafts and on imported records, which stay open until they are closed. */
  proposalDeadline: Date | null;
  /** The IANA zone in which the deadline was set. */
  deadlineZone: string;
}

export interface Scenario extends ScenarioContent {
  id: string;
  code: string;
  organizationId: string;
  /** The program office that drafted it for the firm. */
  draftedByOrganizationId: string | null;
  /** When the firm made it its own; a draft by an office cannot be submitted before. */
  confirmedAt: Date | null;
  state: ScenarioState;
  /** Why it was returned, rejected, withdrawn or closed, in the words of whoever decided. */
  stateReason: string | null;
  version: number;
  contentVersion: number;
  riskTier: RiskTier | null;
  invitedOrganizationIds: string[];
  /** The firms of a joint scenario that have not declined, its lead included; empty for any other. */
  coSponsorIds: string[];
  /** The joint scenario that it became part of. */
  supersededById: string | null;
  openedAt: Date | null;
  source: string | null;
  externalId: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export const CONTENT_FIELDS = [
  'language',
  'title',
  'summary',
  'problem',
  'currentPractice',
  'site',
  'processStep',
  'teaserName',
  'sector',
  'region',
  'indicators',
  'needs',
  'data',
  'dataAssetIds',
  'attachmentIds',
  'constraints',
  'budget',
  'startBy',
  'durationWeeks',
  'ipTerms',
  'cooperationMode',
  'visibility',
  'nameWithheld',
  'maxAwards',
  'proposalDeadline',
  'deadlineZone',
] as const satisfies readonly (keyof ScenarioContent)[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

export const contentOf = (scenario: ScenarioContent): ScenarioContent =>
  Object.fromEntries(CONTENT_FIELDS.map((field) => [field, scenario[field]])) as unknown as ScenarioContent;

/** A scenario of which nothing is known yet. */
export const EMPTY_CONTENT: ScenarioContent = {
  language: 'zh',
  title: {},
  summary: {},
  problem: {},
  currentPractice: {},
  site: {},
  processStep: {},
  teaserName: null,
  sector: null,
  region: null,
  indicators: [],
  needs: [],
  data: { modalities: [], volume: null, labelledShare: null, access: null },
  dataAssetIds: [],
  attachmentIds: [],
  constraints: {
    deployment: null,
    dataResidency: null,
    certifications: null,
    interfaces: null,
    languages: null,
    latencyMs: null,
  },
  budget: null,
  startBy: null,
  durationWeeks: null,
  ipTerms: null,
  cooperationMode: 'PROCUREMENT',
  visibility: 'PUBLIC',
  nameWithheld: false,
  maxAwards: 1,
  proposalDeadline: null,
  deadlineZone: 'Asia/Shanghai',
};
