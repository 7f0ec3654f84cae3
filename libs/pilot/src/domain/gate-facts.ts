import { baselineOf, outcomeOf, type ContractIndicator, type Measured } from './indicator.ts';

/** What the computed items of a gate look at. */
export interface GateFacts {
  firmOwnerId: string | null;
  vendorOwnerId: string | null;
  indicators: readonly ContractIndicator[];
  measured: ReadonlyMap<string, Measured & { lastAt: Date | null }>;
  /** Since when the pilot is in its stage. */
  stageSince: Date;
  milestones: readonly { acceptedAt: Date | null }[];
  risks: readonly { level: string; closedAt: Date | null }[];
}

type Check = (facts: GateFacts) => boolean;

/** Each computed item with its rule; an item that is not listed here needs somebody's tick. */
const COMPUTED: Readonly<Record<string, Check>> = {
  OWNERS_NAMED: (f) => !!f.firmOwnerId && !!f.vendorOwnerId,
  BASELINE_MEASURED: (f) => f.indicators.every((one) => baselineOf(one, f.measured.get(one.key)) !== null),
  INDICATORS_MEASURED: (f) =>
    f.indicators.every((one) => (f.measured.get(one.key)?.lastAt?.getTime() ?? 0) >= f.stageSince.getTime()),
  INDICATORS_REACHED: (f) => {
    const outcome = outcomeOf(f.indicators, f.measured);
    return outcome.length === f.indicators.length && outcome.every((one) => one.accepted);
  },
  MILESTONES_ACCEPTED: (f) => f.milestones.every((m) => m.acceptedAt !== null),
  SEVERE_RISKS_CLOSED: (f) => f.risks.every((r) => r.level !== 'SEVERE' || r.closedAt !== null),
};

export const isComputed = (code: string): boolean => code in COMPUTED;

/** Codes that hold by themselves, without anybody's tick. */
export const computedMet = (facts: GateFacts): Set<string> =>
  new Set(Object.entries(COMPUTED).flatMap(([code, check]) => (check(facts) ? [code] : [])));
