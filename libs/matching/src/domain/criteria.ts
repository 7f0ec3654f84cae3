import { CAPABILITY_SHARES, judgeCapability } from './capability.ts';
import type { MatchContext } from './constraints.ts';
import { judgedBy, part } from './criterion-parts.ts';
import type { JudgedPart, PartRule } from './criterion-parts.ts';
import type { Pair } from './evidence.ts';
import type { CriterionCode, PartCode } from './match.ts';
import * as rules from './part-rules.ts';
import type { Words } from './words.ts';

type OtherCriterion = Exclude<CriterionCode, 'CAPABILITY'>;

/** What a criterion other than the capability is made of, part by part. */
export const PARTS = {
  INDUSTRY: { INDUSTRY: part(1000, rules.industry) },
  DATA: { MODALITIES: part(1000, rules.modalities) },
  DEPLOYMENT: {
    DEPLOYMENT: part(500, rules.deployment),
    INTERFACES: part(300, rules.interfaces),
    LANGUAGES: part(200, rules.languages),
  },
  BUDGET: { BUDGET: part(1000, rules.budget) },
  DELIVERY: {
    TIME: part(350, rules.time),
    RECORD: part(250, rules.record),
    READINESS: part(150, rules.readiness),
    ROOM: part(150, rules.room),
    PLACE: part(100, rules.place),
  },
  COMPLIANCE: {
    CERTIFICATES: part(700, rules.certificates),
    TIER: part(300, rules.tier),
  },
} satisfies Record<OtherCriterion, Partial<Record<PartCode, PartRule>>>;

const sharesOf = (parts: Partial<Record<PartCode, PartRule>>): { code: PartCode; share: number }[] =>
  (Object.entries(parts) as [PartCode, PartRule][]).map(([code, { share }]) => ({ code, share }));

/** The parts of a criterion in their order, with their shares of it. */
export const PART_LIST: Readonly<Record<CriterionCode, readonly { code: PartCode; share: number }[]>> = {
  CAPABILITY: CAPABILITY_SHARES,
  INDUSTRY: sharesOf(PARTS.INDUSTRY),
  DATA: sharesOf(PARTS.DATA),
  DEPLOYMENT: sharesOf(PARTS.DEPLOYMENT),
  BUDGET: sharesOf(PARTS.BUDGET),
  DELIVERY: sharesOf(PARTS.DELIVERY),
  COMPLIANCE: sharesOf(PARTS.COMPLIANCE),
};

/** What is made of each part of a criterion. */
export const judgeParts = (
  criterion: CriterionCode,
  pair: Pair,
  words: Words,
  context: MatchContext,
): JudgedPart[] =>
  criterion === 'CAPABILITY'
    ? judgeCapability(pair, words)
    : Object.entries(PARTS[criterion] as Record<string, PartRule>).map(([code, rule]) => ({
        code: code as PartCode,
        share: rule.share,
        ...judgedBy(rule, pair, context),
      }));
