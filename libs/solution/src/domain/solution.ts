import {
  canEdit,
  coversRegion,
  hasPart,
  isOwn,
  mayMove,
  type Actor,
  type BilingualText,
  type Language,
  type MoneyRange,
  type Moves,
  type RiskTier,
} from '@fairway/kernel';
import type { DataResidency, DeploymentMode } from '@fairway/taxonomy';

export const SOLUTION_STATES = [
  'DRAFT',
  'SCREENING',
  'LISTED',
  'PAUSED',
  'RETIRED',
  'RETURNED',
  'REJECTED',
] as const;
export type SolutionState = (typeof SOLUTION_STATES)[number];

/** An edit that raises the risk of what is on the market sends it back to screening. */
export const SOLUTION_MOVES: Moves<SolutionState> = {
  DRAFT: ['SCREENING'],
  SCREENING: ['LISTED', 'RETURNED', 'REJECTED'],
  LISTED: ['PAUSED', 'RETIRED', 'SCREENING'],
  PAUSED: ['LISTED', 'RETIRED', 'SCREENING'],
  RETURNED: ['SCREENING'],
  RETIRED: [],
  REJECTED: [],
};

export const EDITABLE_STATES: readonly SolutionState[] = ['DRAFT', 'RETURNED', 'LISTED', 'PAUSED'];

export const IP_MODELS = [
  'LICENCE',
  'SUBSCRIPTION',
  'CUSTOMER_OWNS',
  'SHARED',
  'OPEN_SOURCE',
  'NEGOTIABLE',
] as const;
/** Who holds what of the software and of models trained for a customer. */
export type IpModel = (typeof IP_MODELS)[number];

/** A place where it is at work. Confirmed ones come from accepted pilots or a trusted import and stay as they are. */
export interface SolutionReference {
  id: string;
  organization: BilingualText;
  sector: string | null;
  outcome: BilingualText;
  confirmed: boolean;
  /** The pilot that confirmed it. */
  pilotId: string | null;
}

export interface ModelCard {
  intendedUse: BilingualText;
  outOfScope: BilingualText;
  trainingData: BilingualText;
  evaluation: BilingualText;
  limitations: BilingualText;
}

/** What the vendor writes: the part with numbered versions. A null list or figure is unknown, not empty. */
export interface SolutionContent {
  language: Language;
  title: BilingualText;
  summary: BilingualText;
  description: BilingualText;
  capabilities: string[] | null;
  modalities: string[] | null;
  /** GB/T 4754 codes of any level, or `*` for all. */
  sectors: string[] | null;
  trl: number | null;
  deployment: DeploymentMode[] | null;
  dataResidency: DataResidency | null;
  interfaces: string[] | null;
  languages: string[] | null;
  /** Milliseconds from a reading to its result. */
  latencyMs: number | null;
  price: MoneyRange | null;
  deliveryWeeks: number | null;
  certifications: string[] | null;
  /** GB/T 2260 codes or prefixes, or `*` for everywhere. */
  regions: string[] | null;
  /** Pilots at once. */
  capacity: number | null;
  references: SolutionReference[];
  ipModel: IpModel | null;
  computeNeeds: BilingualText;
  modelCard: ModelCard | null;
}

export interface Solution extends SolutionContent {
  id: string;
  code: string;
  organizationId: string;
  /** Of the organization, when it last wrote; decides which office sees it. */
  region: string | null;
  state: SolutionState;
  /** Why it was returned, rejected, paused or retired. */
  stateReason: string | null;
  version: number;
  contentVersion: number;
  capacityTaken: number;
  riskTier: RiskTier | null;
  /** Where it was imported from, and its id there. */
  source: string | null;
  externalId: string | null;
  createdAt: Date;
  updatedAt: Date;
  listedAt: Date | null;
}

export const EMPTY_CONTENT: SolutionContent = {
  language: 'zh',
  title: {},
  summary: {},
  description: {},
  capabilities: null,
  modalities: null,
  sectors: null,
  trl: null,
  deployment: null,
  dataResidency: null,
  interfaces: null,
  languages: null,
  latencyMs: null,
  price: null,
  deliveryWeeks: null,
  certifications: null,
  regions: null,
  capacity: null,
  references: [],
  ipModel: null,
  computeNeeds: {},
  modelCard: null,
};
export const CONTENT_FIELDS = Object.keys(EMPTY_CONTENT) as (keyof SolutionContent)[];

export const contentOf = (solution: SolutionContent): SolutionContent =>
  Object.fromEntries(CONTENT_FIELDS.map((field) => [field, solution[field]])) as unknown as SolutionContent;

type Facts = Pick<Solution, 'organizationId' | 'state' | 'region'>;

/** Listed: everybody. Once it was listed: whoever is signed in, since others may rely on it. Else its own and, except for drafts, the officers of its region. */
export function mayReadSolution(actor: Actor, solution: Facts): boolean {
  if (solution.state === 'LISTED' || actor.kind === 'SYSTEM' || isOwn(actor, solution.organizationId))
    return true;
  if (solution.state === 'PAUSED' || solution.state === 'RETIRED') return actor.kind !== 'ANONYMOUS';
  return solution.state !== 'DRAFT' && coversRegion(actor, solution.region);
}

export const mayEditSolution = (actor: Actor, solution: Pick<Solution, 'organizationId'>): boolean =>
  canEdit(actor) && isOwn(actor, solution.organizationId);

/** Vendors and research organizations offer solutions. */
export const mayDraft = (actor: Actor): boolean => canEdit(actor) && hasPart(actor, 'SUPPLY', 'RESEARCH');

export interface SolutionPermissions {
  update: boolean;
  submit: boolean;
  pause: boolean;
  resume: boolean;
  retire: boolean;
}

/** What this actor may do now: who may, and whether the state allows it. */
export function permissions(actor: Actor, solution: Facts): SolutionPermissions {
  const own = mayEditSolution(actor, solution);
  const { state } = solution;
  return {
    update: own && EDITABLE_STATES.includes(state),
    submit: own && (state === 'DRAFT' || state === 'RETURNED'),
    pause: own && mayMove(SOLUTION_MOVES, state, 'PAUSED'),
    resume: own && state === 'PAUSED',
    retire: own && mayMove(SOLUTION_MOVES, state, 'RETIRED'),
  };
}
