import { certificationSatisfies, isRegionWithin } from '@fairway/taxonomy';
import { CAPABILITY_SHARES, judgeCapability } from './capability.ts';
import type { MatchContext } from './constraints.ts';
import { known, notKnown } from './criterion-parts.ts';
import type { JudgedPart, Part, PartRule } from './criterion-parts.ts';
import { budgetFit, deliveryFit, readinessFit, roomFit, sectorNearness } from './curves.ts';
import { inScenario, inSolution, listed } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Ask, CriterionCode, PartCode, Side } from './match.ts';
import { oncePer } from './once-per.ts';
import { READS } from './reads.ts';
import type { ScenarioRecord } from './records.ts';
import { NO_RATES, rateFor, shrunk } from './track-record.ts';
import type { Words } from './words.ts';

type OtherCriterion = Exclude<CriterionCode, 'CAPABILITY'>;

const part = (share: number, reads: PartRule['reads'], judge: PartRule['judge']): PartRule => ({
  share,
  reads,
  judge,
});

/** What a criterion other than the capability is made of, part by part, each with all that it reads in a solution. */
export const PARTS = {
  INDUSTRY: { INDUSTRY: part(1000, READS.sectors, industry) },
  DATA: { MODALITIES: part(1000, READS.modalities, modalities) },
  DEPLOYMENT: {
    DEPLOYMENT: part(500, READS.running, deployment),
    INTERFACES: part(300, READS.interfaces, interfaces),
    LANGUAGES: part(200, READS.languages, languages),
  },
  BUDGET: { BUDGET: part(1000, READS.price, budget) },
  DELIVERY: {
    TIME: part(350, READS.deliveryWeeks, time),
    RECORD: part(250, READS.record, record),
    READINESS: part(150, READS.trl, readiness),
    ROOM: part(150, READS.room, room),
    PLACE: part(100, READS.regions, place),
  },
  COMPLIANCE: {
    CERTIFICATES: part(700, READS.certifications, certificates),
    TIER: part(300, READS.riskTier, tier),
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
    : Object.entries(PARTS[criterion] as Record<string, PartRule>).map(([code, { share, judge }]) => ({
        code: code as PartCode,
        share,
        ...judge(pair, context),
      }));

const ask = (side: Side, field: string): Ask => ({ side, field });

function industry(pair: Pair): Part {
  const { sector } = pair.scenario;
  if (!sector) return notKnown([], ask('SCENARIO', 'sector'));
  const asked = inScenario(pair, 'sector', { code: sector, codeKind: 'SECTOR' });
  const claimed = pair.solution.sectors;
  if (!claimed?.length) return notKnown([asked], ask('SOLUTION', 'sectors'));
  const [nearest] = claimed
    .map((code) => ({ code, value: sectorNearness(sector, code) }))
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
  const { code, value } = nearest ?? { code: '', value: 0 };
  return known(value, [asked, inSolution(pair, 'sectors', { code, codeKind: 'SECTOR' })]);
}

/** What there is to read; needs that must be met count twice. */
const toRead = oncePer(({ needs, data }: ScenarioRecord) => {
  const fromNeeds = needs.flatMap(({ modality, priority }, i) =>
    modality ? [{ code: modality, field: `needs.${i}.modality`, weight: priority === 'MUST' ? 2 : 1 }] : [],
  );
  return fromNeeds.length
    ? fromNeeds
    : (data?.modalities ?? []).map((code) => ({ code, field: 'data.modalities', weight: 1 }));
});

/** The share of it that the offer reads. */
function modalities(pair: Pair): Part {
  const wanted = toRead(pair.scenario);
  if (wanted.length === 0) return notKnown([], ask('SCENARIO', 'data.modalities'));
  const asked = wanted.map(({ code, field }) => inScenario(pair, field, { code, codeKind: 'MODALITY' }));
  const read = pair.solution.modalities;
  if (!read) return notKnown(asked, ask('SOLUTION', 'modalities'));
  let [total, got] = [0, 0];
  for (const { code, weight } of wanted) {
    total += weight;
    if (read.includes(code)) got += weight;
  }
  return known(got / total, [...asked, ...listed(inSolution, pair, 'modalities', 'MODALITY', read)]);
}

/** One common way of running is enough: they are alternatives. */
function deployment(pair: Pair): Part {
  return demand(pair, 'deployment', 'DEPLOYMENT', pair.scenario.constraints?.deployment, (wanted, held) =>
    wanted.some((mode) => held.includes(mode)) ? 1 : 0,
  );
}

function interfaces(pair: Pair): Part {
  return demand(pair, 'interfaces', 'INTERFACE', pair.scenario.constraints?.interfaces, shareHeld);
}

function languages(pair: Pair): Part {
  return demand(pair, 'languages', 'LANGUAGE', pair.scenario.constraints?.languages, shareHeld);
}

function certificates(pair: Pair): Part {
  return demand(
    pair,
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
  field: 'deployment' | 'interfaces' | 'languages' | 'certifications',
  kind: string,
  wanted: readonly string[] | null | undefined,
  compare: (wanted: readonly string[], held: readonly string[]) => number,
): Part {
  const path = `constraints.${field}`;
  if (!wanted) return notKnown([], ask('SCENARIO', path));
  const asked = listed(inScenario, pair, path, kind, wanted);
  // Nothing is demanded, so that everybody has it.
  if (wanted.length === 0) return { ...known(1, asked), granted: 1 };
  const held = pair.solution[field];
  if (!held) return notKnown(asked, ask('SOLUTION', field));
  return known(compare(wanted, held), [...asked, ...listed(inSolution, pair, field, kind, held)]);
}

function budget(pair: Pair): Part {
  const { budget: range } = pair.scenario;
  const { price } = pair.solution;
  if (!range || range.max === null) return notKnown([], ask('SCENARIO', 'budget.max'));
  const asked = inScenario(pair, 'budget.max', { number: range.max, code: range.currency });
  if (!price) return notKnown([asked], ask('SOLUTION', 'price'));
  const ends = (pair.inFigures ? [] : (['min', 'max'] as const)).flatMap((end) => {
    const amount = price[end];
    return amount === null
      ? []
      : [inSolution(pair, `price.${end}`, { number: amount, code: price.currency })];
  });
  const value = budgetFit(range, price);
  if (value === null) return notKnown([asked, ...ends], ask('SOLUTION', 'price'));
  return known(value, [asked, ...ends]);
}

function time(pair: Pair): Part {
  const { durationWeeks } = pair.scenario;
  if (!durationWeeks) return notKnown([], ask('SCENARIO', 'durationWeeks'));
  const asked = inScenario(pair, 'durationWeeks', { number: durationWeeks });
  const weeks = pair.solution.deliveryWeeks;
  if (weeks === null || weeks === undefined) return notKnown([asked], ask('SOLUTION', 'deliveryWeeks'));
  const answer = inSolution(pair, 'deliveryWeeks', { number: weeks });
  return known(deliveryFit(weeks, durationWeeks), [asked, answer]);
}

const UNCONFIRMED = 0.4;
const OTHER_TRADE = 0.5;

/** However much is told, the vendor's own word counts for no more than one customer's. */
const OWN_WORD_AT_MOST = 1;

/**
 * The track record, shrunk to what pilots of like offers come to in this trade. What a customer confirmed counts in full,
 * in the scenario's own trade doubly; so does a pilot that was stopped. Whoever has no record has that of its segment.
 */
function record(pair: Pair, { rates = NO_RATES }: MatchContext): Part {
  const { references, stoppedPilots = [], capabilities } = pair.solution;
  const { sector } = pair.scenario;
  const rate = rateFor(rates, sector, capabilities);
  const counted = (at: string | null | undefined): number =>
    OTHER_TRADE + (1 - OTHER_TRADE) * (sector && at ? sectorNearness(sector, at) : 0);
  const sum = (those: readonly { sector?: string | null }[]): number =>
    those.reduce((total, one) => total + counted(one.sector), 0);
  const told = references ?? [];
  const confirmed = sum(told.filter((one) => one.confirmed));
  const ownWord = Math.min(OWN_WORD_AT_MOST, UNCONFIRMED * sum(told.filter((one) => !one.confirmed)));
  const value = shrunk(confirmed + ownWord, sum(stoppedPilots), rate);
  const evidence = [
    ...told.map(({ sector: code }, i) =>
      inSolution(pair, `references.${i}`, code ? { code, codeKind: 'SECTOR' } : {}),
    ),
    ...(stoppedPilots.length ? [inSolution(pair, 'stoppedPilots', { number: stoppedPilots.length })] : []),
    inSolution(pair, 'segmentRate', { number: Math.round(100 * rate.mean) }),
  ];
  const asks = told.length ? [] : [ask('SOLUTION', 'references')];
  return { ...known(value, evidence, asks), granted: rate.mean };
}

function readiness(pair: Pair): Part {
  const { trl } = pair.solution;
  if (trl === null || trl === undefined) return notKnown([], ask('SOLUTION', 'trl'));
  return known(readinessFit(trl), [inSolution(pair, 'trl', { number: trl })]);
}

function room(pair: Pair): Part {
  const { capacity, capacityTaken } = pair.solution;
  if (capacity === null || capacity === undefined) return notKnown([], ask('SOLUTION', 'capacity'));
  const free = Math.max(0, capacity - (capacityTaken ?? 0));
  return known(roomFit(free), [
    inSolution(pair, 'capacity', { number: capacity }),
    ...(capacityTaken ? [inSolution(pair, 'capacityTaken', { number: capacityTaken })] : []),
  ]);
}

/** Regions served are a preference: people travel. */
function place(pair: Pair): Part {
  const { region } = pair.scenario;
  if (!region) return notKnown([], ask('SCENARIO', 'region'));
  const asked = inScenario(pair, 'region', { code: region, codeKind: 'REGION' });
  const served = pair.solution.regions;
  if (!served) return notKnown([asked], ask('SOLUTION', 'regions'));
  const answer = listed(inSolution, pair, 'regions', 'REGION', served);
  return known(served.some((code) => isRegionWithin(region, code)) ? 1 : 0, [asked, ...answer]);
}

const TIER_FIT = { MINIMAL: 1, LIMITED: 0.8, HIGH: 0.4, PROHIBITED: 0 } as const;

/** The riskier the offer, the more has to be shown before it may run. */
function tier(pair: Pair): Part {
  const { riskTier } = pair.solution;
  if (!riskTier) return notKnown([], ask('SOLUTION', 'riskTier'));
  return known(TIER_FIT[riskTier], [inSolution(pair, 'riskTier', { code: riskTier })]);
}
