import { certificationSatisfies, isRegionWithin } from '@fairway/taxonomy';
import { judgeCapability } from './capability.ts';
import { known, notKnown, together } from './criterion-parts.ts';
import type { Judged, Part } from './criterion-parts.ts';
import { budgetFit, deliveryFit, readinessFit, roomFit, sectorNearness, trackRecord } from './curves.ts';
import { inScenario, inSolution, listed } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Ask, CriterionCode, Side } from './match.ts';
import type { Words } from './words.ts';

/** What a criterion other than the capability is made of, part by part. */
export const PARTS = {
  INDUSTRY: { industry },
  DATA: { modalities },
  DEPLOYMENT: { deployment, interfaces, languages },
  BUDGET: { budget },
  DELIVERY: { time, references, readiness, room, place },
  COMPLIANCE: { certificates, tier },
} satisfies Record<Exclude<CriterionCode, 'CAPABILITY'>, Record<string, (pair: Pair) => Part>>;

const judge =
  (parts: Record<string, (pair: Pair) => Part>) =>
  (pair: Pair): Judged =>
    together(Object.values(parts).map((part) => part(pair)));

/** One judgement for each criterion. */
export const JUDGES: Readonly<Record<CriterionCode, (pair: Pair, words: Words) => Judged>> = {
  CAPABILITY: judgeCapability,
  INDUSTRY: judge(PARTS.INDUSTRY),
  DATA: judge(PARTS.DATA),
  DEPLOYMENT: judge(PARTS.DEPLOYMENT),
  BUDGET: judge(PARTS.BUDGET),
  DELIVERY: judge(PARTS.DELIVERY),
  COMPLIANCE: judge(PARTS.COMPLIANCE),
};

const ask = (side: Side, field: string): Ask => ({ side, field });

function industry(pair: Pair): Part {
  const { sector } = pair.scenario;
  if (!sector) return notKnown(1000, [], ask('SCENARIO', 'sector'));
  const asked = inScenario(pair, 'sector', { code: sector, codeKind: 'SECTOR' });
  const claimed = pair.solution.sectors;
  if (!claimed?.length) return notKnown(1000, [asked], ask('SOLUTION', 'sectors'));
  const [nearest] = claimed
    .map((code) => ({ code, value: sectorNearness(sector, code) }))
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
  const { code, value } = nearest ?? { code: '', value: 0 };
  return known(1000, value, [asked, inSolution(pair, 'sectors', { code, codeKind: 'SECTOR' })]);
}

/** The share of what there is to read that the offer reads; needs that must be met count twice. */
function modalities(pair: Pair): Part {
  const { needs, data } = pair.scenario;
  const fromNeeds = needs.flatMap(({ modality, priority }, i) =>
    modality ? [{ code: modality, field: `needs.${i}.modality`, weight: priority === 'MUST' ? 2 : 1 }] : [],
  );
  const wanted = fromNeeds.length
    ? fromNeeds
    : (data?.modalities ?? []).map((code) => ({ code, field: 'data.modalities', weight: 1 }));
  if (wanted.length === 0) return notKnown(1000, [], ask('SCENARIO', 'data.modalities'));
  const asked = wanted.map(({ code, field }) => inScenario(pair, field, { code, codeKind: 'MODALITY' }));
  const read = pair.solution.modalities;
  if (!read) return notKnown(1000, asked, ask('SOLUTION', 'modalities'));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const got = wanted.reduce((sum, { code, weight }) => sum + (read.includes(code) ? weight : 0), 0);
  return known(1000, got / total, [
    ...asked,
    ...listed((f, m) => inSolution(pair, f, m), 'modalities', 'MODALITY', read),
  ]);
}

/** One common way of running is enough: they are alternatives. */
function deployment(pair: Pair): Part {
  return demand(
    pair,
    500,
    'deployment',
    'DEPLOYMENT',
    pair.scenario.constraints?.deployment,
    (wanted, held) => (wanted.some((mode) => held.includes(mode)) ? 1 : 0),
  );
}

function interfaces(pair: Pair): Part {
  return demand(pair, 300, 'interfaces', 'INTERFACE', pair.scenario.constraints?.interfaces, shareHeld);
}

function languages(pair: Pair): Part {
  return demand(pair, 200, 'languages', 'LANGUAGE', pair.scenario.constraints?.languages, shareHeld);
}

function certificates(pair: Pair): Part {
  return demand(
    pair,
    700,
    'certifications',
    'CERTIFICATION',
    pair.scenario.constraints?.certifications,
    (wanted, held) => wanted.filter((code) => certificationSatisfies(held, code)).length / wanted.length,
  );
}

const shareHeld = (wanted: readonly string[], held: readonly string[]): number =>
  wanted.filter((code) => held.includes(code)).length / wanted.length;

/** A list that the scenario demands of the list of the same name that the solution states. */
function demand(
  pair: Pair,
  share: number,
  field: 'deployment' | 'interfaces' | 'languages' | 'certifications',
  kind: string,
  wanted: readonly string[] | null | undefined,
  compare: (wanted: readonly string[], held: readonly string[]) => number,
): Part {
  const path = `constraints.${field}`;
  if (!wanted) return notKnown(share, [], ask('SCENARIO', path));
  const asked = listed((f, m) => inScenario(pair, f, m), path, kind, wanted);
  if (wanted.length === 0) return known(share, 1, asked);
  const held = pair.solution[field];
  if (!held) return notKnown(share, asked, ask('SOLUTION', field));
  return known(share, compare(wanted, held), [
    ...asked,
    ...listed((f, m) => inSolution(pair, f, m), field, kind, held),
  ]);
}

function budget(pair: Pair): Part {
  const { budget: range } = pair.scenario;
  const { price } = pair.solution;
  if (!range || range.max === null) return notKnown(1000, [], ask('SCENARIO', 'budget.max'));
  const asked = inScenario(pair, 'budget.max', { number: range.max, code: range.currency });
  if (!price) return notKnown(1000, [asked], ask('SOLUTION', 'price'));
  const ends = (['min', 'max'] as const).flatMap((end) => {
    const amount = price[end];
    return amount === null
      ? []
      : [inSolution(pair, `price.${end}`, { number: amount, code: price.currency })];
  });
  const value = budgetFit(range, price);
  if (value === null) return notKnown(1000, [asked, ...ends], ask('SOLUTION', 'price'));
  return known(1000, value, [asked, ...ends]);
}

function time(pair: Pair): Part {
  const { durationWeeks } = pair.scenario;
  if (!durationWeeks) return notKnown(350, [], ask('SCENARIO', 'durationWeeks'));
  const asked = inScenario(pair, 'durationWeeks', { number: durationWeeks });
  const weeks = pair.solution.deliveryWeeks;
  if (weeks === null || weeks === undefined) return notKnown(350, [asked], ask('SOLUTION', 'deliveryWeeks'));
  const answer = inSolution(pair, 'deliveryWeeks', { number: weeks });
  return known(350, deliveryFit(weeks, durationWeeks), [asked, answer]);
}

const UNCONFIRMED = 0.4;
const OTHER_TRADE = 0.5;

/** A reference that its customer confirmed counts in full, in the scenario's own trade doubly. */
function references(pair: Pair): Part {
  const told = pair.solution.references;
  if (!told?.length) return notKnown(250, [], ask('SOLUTION', 'references'));
  const { sector } = pair.scenario;
  const weight = told.reduce((sum, { confirmed, sector: at }) => {
    const nearness = sector && at ? sectorNearness(sector, at) : 0;
    return sum + (confirmed ? 1 : UNCONFIRMED) * (OTHER_TRADE + (1 - OTHER_TRADE) * nearness);
  }, 0);
  const evidence = told.map(({ sector: code }, i) =>
    inSolution(pair, `references.${i}`, code ? { code, codeKind: 'SECTOR' } : {}),
  );
  return known(250, trackRecord(weight), evidence);
}

function readiness(pair: Pair): Part {
  const { trl } = pair.solution;
  if (trl === null || trl === undefined) return notKnown(150, [], ask('SOLUTION', 'trl'));
  return known(150, readinessFit(trl), [inSolution(pair, 'trl', { number: trl })]);
}

function room(pair: Pair): Part {
  const { capacity, capacityTaken } = pair.solution;
  if (capacity === null || capacity === undefined) return notKnown(150, [], ask('SOLUTION', 'capacity'));
  const free = Math.max(0, capacity - (capacityTaken ?? 0));
  return known(150, roomFit(free), [
    inSolution(pair, 'capacity', { number: capacity }),
    ...(capacityTaken ? [inSolution(pair, 'capacityTaken', { number: capacityTaken })] : []),
  ]);
}

/** Regions served are a preference: people travel. */
function place(pair: Pair): Part {
  const { region } = pair.scenario;
  if (!region) return notKnown(100, [], ask('SCENARIO', 'region'));
  const asked = inScenario(pair, 'region', { code: region, codeKind: 'REGION' });
  const served = pair.solution.regions;
  if (!served) return notKnown(100, [asked], ask('SOLUTION', 'regions'));
  const answer = listed((f, m) => inSolution(pair, f, m), 'regions', 'REGION', served);
  return known(100, served.some((code) => isRegionWithin(region, code)) ? 1 : 0, [asked, ...answer]);
}

const TIER_FIT = { MINIMAL: 1, LIMITED: 0.8, HIGH: 0.4, PROHIBITED: 0 } as const;

/** The riskier the offer, the more has to be shown before it may run. */
function tier(pair: Pair): Part {
  const { riskTier } = pair.solution;
  if (!riskTier) return notKnown(300, [], ask('SOLUTION', 'riskTier'));
  return known(300, TIER_FIT[riskTier], [inSolution(pair, 'riskTier', { code: riskTier })]);
}
