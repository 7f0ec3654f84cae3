import type { BilingualText, MoneyRange, Moves } from '@fairway/kernel';
import { SCENARIO_LIMITS, type ContentPatch } from './content.ts';
import type { Decision } from './decisions.ts';
import { scenarioSuperseded, scenarioWithdrawn } from './events.ts';
import type { Need, Scenario, ScenarioContent, ScenarioState } from './scenario.ts';

/** Where a co-sponsor of a joint scenario (联合需求) stands. LAPSED: had not answered when it was handed in. */
export const CO_SPONSOR_STATES = ['INVITED', 'ACCEPTED', 'REFUSED', 'LEFT', 'LAPSED'] as const;
export type CoSponsorState = (typeof CO_SPONSOR_STATES)[number];

export const CO_SPONSOR_MOVES: Moves<CoSponsorState> = {
  INVITED: ['ACCEPTED', 'REFUSED', 'LAPSED'],
  ACCEPTED: ['LEFT'],
  REFUSED: [],
  LEFT: [],
  LAPSED: [],
};

/** A firm of a joint scenario, with the scenario of its own that it brought in. */
export interface CoSponsor {
  /** The joint scenario. */
  scenarioId: string;
  organizationId: string;
  ownScenarioId: string;
  lead: boolean;
  state: CoSponsorState;
  /** What it puts into the budget; null while it has not said. */
  contribution: MoneyRange | null;
  decidedAt: Date | null;
}

/** At most this many firms share one scenario. */
export const CO_SPONSORS_AT_MOST = 20;

/** States in which a scenario of one's own can be brought into a joint one: before anybody decides about proposals. */
export const JOINABLE_STATES: readonly ScenarioState[] = ['DRAFT', 'RETURNED', 'OPEN'];
/** States in which a joint scenario still takes or loses co-sponsors. */
export const FORMING_STATES: readonly ScenarioState[] = ['DRAFT', 'RETURNED'];

/** What becomes of a co-sponsor's own scenario when the joint one opens. */
export type Superseding = 'WITHDRAW' | 'RETURN' | 'KEEP';
export const SUPERSEDING: Readonly<Record<ScenarioState, Superseding>> = {
  // A draft stays with its firm; that it is part of a joint one keeps it from being handed in.
  DRAFT: 'KEEP',
  RETURNED: 'KEEP',
  SCREENING: 'RETURN',
  OPEN: 'WITHDRAW',
  // Vendors have answered and are owed a decision.
  EVALUATING: 'KEEP',
  AWARDED: 'KEEP',
  CLOSED: 'KEEP',
  REJECTED: 'KEEP',
  WITHDRAWN: 'KEEP',
};

/** The joint content with what one more co-sponsor brings: its needs, data, limits and money. What the lead wrote stays. */
export function pooled(
  joint: ScenarioContent,
  own: ScenarioContent,
  contribution: MoneyRange | null,
): ContentPatch {
  return {
    needs: needsOfBoth(joint.needs, own.needs),
    data: {
      modalities: union(joint.data.modalities, own.data.modalities).slice(0, SCENARIO_LIMITS.codes),
      volume: joined(joint.data.volume, own.data.volume),
      // Of data nobody has counted together only the lesser share can be promised.
      labelledShare: least(joint.data.labelledShare, own.data.labelledShare),
      access: joint.data.access ?? own.data.access,
    },
    dataAssetIds: union(joint.dataAssetIds, own.dataAssetIds).slice(0, SCENARIO_LIMITS.assets),
    constraints: {
      ...joint.constraints,
      deployment: common(joint.constraints.deployment, own.constraints.deployment),
      dataResidency: joint.constraints.dataResidency ?? own.constraints.dataResidency,
      certifications: eitherOf(joint.constraints.certifications, own.constraints.certifications),
      interfaces: eitherOf(joint.constraints.interfaces, own.constraints.interfaces),
      languages: eitherOf(joint.constraints.languages, own.constraints.languages),
      latencyMs: least(joint.constraints.latencyMs, own.constraints.latencyMs),
    },
    durationWeeks: greatest(joint.durationWeeks, own.durationWeeks),
    budget: sum(joint.budget, contribution),
  };
}

/** The joint content without what leaves with a co-sponsor: its money and its data assets. The words stay, for the lead to edit. */
export const unpooled = (
  joint: ScenarioContent,
  own: ScenarioContent,
  contribution: MoneyRange | null,
): ContentPatch => ({
  dataAssetIds: joint.dataAssetIds.filter((id) => !own.dataAssetIds.includes(id)),
  budget: difference(joint.budget, contribution),
});

/** Two ranges together; an end that one leaves open is open. */
export function sum(a: MoneyRange | null, b: MoneyRange | null): MoneyRange | null {
  if (!a || !b) return a ?? b;
  return { min: both(a.min, b.min), max: both(a.max, b.max), currency: a.currency };
}

function difference(a: MoneyRange | null, b: MoneyRange | null): MoneyRange | null {
  if (!a || !b || a.currency !== b.currency) return a;
  const less = (from: number | null, taken: number | null): number | null =>
    from === null || taken === null ? from : Math.max(0, from - taken);
  return { min: less(a.min, b.min), max: less(a.max, b.max), currency: a.currency };
}

/** What each accepted firm carries of the whole, 0 to 1, by the upper ends; null while one of them has not said. */
export function sharesOf(coSponsors: readonly CoSponsor[]): Map<string, number | null> {
  const members = coSponsors.filter(({ state }) => state === 'ACCEPTED');
  const amounts = members.map(({ contribution }) => contribution?.max ?? contribution?.min ?? null);
  const known = amounts.every((amount): amount is number => amount !== null);
  const total = known ? amounts.reduce((all, amount) => all + amount, 0) : 0;
  return new Map(
    members.map(({ organizationId }, i) => [
      organizationId,
      total > 0 ? Math.round((10_000 * amounts[i]!) / total) / 10_000 : null,
    ]),
  );
}

/** What becomes of a co-sponsor's own scenario when the joint one opens. Once it has been superseded nothing more happens. */
export function superseded(own: Scenario, joint: Pick<Scenario, 'id' | 'code'>): Decision {
  const rule = SUPERSEDING[own.state];
  const waits = own.state === 'DRAFT' || own.state === 'RETURNED';
  if (own.supersededById || (rule === 'KEEP' && !waits)) return { changes: {}, events: [] };
  const told = scenarioSuperseded(own.id, { jointId: joint.id });
  if (rule === 'KEEP') return { changes: { supersededById: joint.id }, events: [told] };
  return {
    changes: {
      supersededById: joint.id,
      state: rule === 'WITHDRAW' ? 'WITHDRAWN' : 'RETURNED',
      stateReason: supersededReason(joint, own.language),
    },
    events: [
      ...(rule === 'WITHDRAW' ? [scenarioWithdrawn(own.id, { version: own.contentVersion })] : []),
      told,
    ],
  };
}

/** The words by which a superseded scenario says where it went. */
const supersededReason = (joint: Pick<Scenario, 'code'>, language: 'zh' | 'en'): string =>
  language === 'zh' ? `已并入联合需求 ${joint.code}` : `Became part of joint scenario ${joint.code}`;

function needsOfBoth(mine: readonly Need[], theirs: readonly Need[]): Need[] {
  const same = (a: Need, b: Need): boolean =>
    a.capability === b.capability &&
    a.modality === b.modality &&
    (a.capability !== null || a.modality !== null || sameText(a.text, b.text));
  const kept = mine.map((need) => ({
    ...need,
    priority: theirs.some((other) => same(need, other) && other.priority === 'MUST') ? 'MUST' : need.priority,
  })) satisfies Need[];
  // What is a must for one firm only is no must for the others.
  const added = theirs
    .filter((need) => !mine.some((other) => same(need, other)))
    .map((need): Need => ({ ...need, priority: 'SHOULD' }));
  return [...kept, ...added].slice(0, SCENARIO_LIMITS.needs);
}

const sameText = (a: BilingualText, b: BilingualText): boolean => a.zh === b.zh && a.en === b.en;
const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
const eitherOf = <T>(a: readonly T[] | null, b: readonly T[] | null): T[] | null =>
  a || b ? union(a ?? [], b ?? []) : null;
/** What suits both; where nothing does, the lead's own choice stands. */
function common<T>(a: readonly T[] | null, b: readonly T[] | null): T[] | null {
  if (!a || !b) return a ? [...a] : b ? [...b] : null;
  const shared = a.filter((one) => b.includes(one));
  return shared.length ? shared : [...a];
}
const joined = (a: string | null, b: string | null): string | null =>
  a && b && a !== b ? `${a} + ${b}`.slice(0, SCENARIO_LIMITS.short) : (a ?? b);
const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const greatest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
const both = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
