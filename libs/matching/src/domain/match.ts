/** The order in which criteria are shown everywhere. */
export const CRITERION_CODES = [
  'CAPABILITY',
  'INDUSTRY',
  'DATA',
  'DEPLOYMENT',
  'BUDGET',
  'DELIVERY',
  'COMPLIANCE',
] as const;
export type CriterionCode = (typeof CRITERION_CODES)[number];

/** What criteria are made of, in their order. */
export const PART_CODES = [
  'NEEDS',
  'WORDS',
  'INDUSTRY',
  'MODALITIES',
  'DEPLOYMENT',
  'INTERFACES',
  'LANGUAGES',
  'BUDGET',
  'TIME',
  'RECORD',
  'READINESS',
  'ROOM',
  'PLACE',
  'CERTIFICATES',
  'TIER',
] as const;
export type PartCode = (typeof PART_CODES)[number];

export const CONSTRAINT_CODES = [
  'DEPLOYMENT',
  'RESIDENCY',
  'MODALITY',
  'CERTIFICATION',
  'READINESS',
  'BUDGET',
  'START',
  'LATENCY',
  'TIER',
  'VISIBILITY',
  'CONFLICT',
] as const;
export type ConstraintCode = (typeof CONSTRAINT_CODES)[number];
export type ConstraintState = 'MET' | 'MISSED' | 'UNKNOWN';

export const SIDES = ['SCENARIO', 'SOLUTION'] as const;
export type Side = (typeof SIDES)[number];

/** What a statement about a pair rests on: words at a place, a code, or a figure, in a record of one side. */
export interface Evidence {
  side: Side;
  recordId: string;
  /** Path in the record: `needs.0.text`, `price.min`. */
  field: string;
  /** Words: `quote` is what stands between `start` and `end` of the field in this language. */
  language?: 'zh' | 'en';
  start?: number;
  end?: number;
  quote?: string;
  code?: string;
  /** A kind of the glossary. */
  codeKind?: string;
  number?: number;
}

/** A field that somebody would have to fill in. */
export interface Ask {
  side: Side;
  field: string;
}

/** One reason: a part of a criterion. Taken away, it costs its contribution but for what was granted. */
export interface CriterionPart {
  code: PartCode;
  /** 0 to 1 in thousandths; null when it is not known. */
  value: number | null;
  /** Points that it brings at most, in tenths; those of a criterion sum to the criterion's. */
  atMost: number;
  /** Points of the fit, in tenths. */
  contribution: number;
  /** Points of these that are there before the solution's record says anything: a newcomer's, or where nothing is demanded. */
  granted: number;
}

export interface Criterion {
  code: CriterionCode;
  /** 0 to 1 in thousandths; null when nothing is known. */
  value: number | null;
  weight: number;
  /** Points of the fit, in tenths: the sum of its parts. An unknown criterion contributes none. */
  contribution: number;
  parts: CriterionPart[];
  evidence: Evidence[];
  asks: Ask[];
}

/** What would mend a miss: codes to hold, or a bound that a figure has to reach. */
export interface Mend {
  side: Side;
  field: string;
  codes?: string[];
  atMost?: number;
  atLeast?: number;
}

export interface Constraint {
  code: ConstraintCode;
  state: ConstraintState;
  evidence: Evidence[];
  /** When unknown: who must supply what. */
  asks: Ask[];
  /** When missed and it can be mended. */
  mend: Mend | null;
}

/** What one change would bring: points of the fit, and the constraint that it would mend. */
export interface Raise {
  criterion: CriterionCode | null;
  constraint: ConstraintCode | null;
  side: Side;
  field: string;
  code: string;
  gain: number;
}

export interface Match {
  scenarioId: string;
  solutionId: string;
  /** 0 to 100 in tenths; the sum of the contributions. */
  fit: number;
  criteria: Criterion[];
  constraints: Constraint[];
  /** No hard constraint is missed. */
  recommended: boolean;
}
