import { certificationSatisfies, isRegionWithin } from '@fairway/taxonomy';
import { ask, shown } from './criterion-parts.ts';
import type { Rule } from './criterion-parts.ts';
import { budgetFit, deliveryFit, nearnessTo, readinessFit, roomFit } from './curves.ts';
import { inScenario, inSolution, listed } from './evidence.ts';
import { oncePer, oncePerPair } from './once-per.ts';
import { READS } from './reads.ts';
import type { Said } from './reads.ts';
import type { ScenarioRecord } from './records.ts';
import { NO_RATES, groupsOf, rateFor, ratesIn, shrunk } from './track-record.ts';

const never = (): null => null;

export const industry: Rule<Said<'sectors'>> = {
  reads: READS.sectors,
  judge: ({ sector }) => {
    if (!sector) return never;
    const nearness = nearnessTo(sector);
    return (claimed) => (claimed?.length ? Math.max(...claimed.map(nearness)) : null);
  },
  shows: (pair, value) => {
    const { sector } = pair.scenario;
    if (!sector) return shown([], ask('SCENARIO', 'sector'));
    const asked = inScenario(pair, 'sector', { code: sector, codeKind: 'SECTOR' });
    if (value === null) return shown([asked], ask('SOLUTION', 'sectors'));
    const nearness = nearnessTo(sector);
    const nearest = pair.solution.sectors!.filter((code) => nearness(code) === value).sort()[0]!;
    return shown([asked, inSolution(pair, 'sectors', { code: nearest, codeKind: 'SECTOR' })]);
  },
};

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
export const modalities: Rule<Said<'modalities'>> = {
  reads: READS.modalities,
  judge: (scenario) => {
    const wanted = toRead(scenario);
    if (wanted.length === 0) return never;
    const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
    return (read) =>
      read
        ? wanted.reduce((sum, { code, weight }) => (read.includes(code) ? sum + weight : sum), 0) / total
        : null;
  },
  shows: (pair, value) => {
    const wanted = toRead(pair.scenario);
    if (wanted.length === 0) return shown([], ask('SCENARIO', 'data.modalities'));
    const asked = wanted.map(({ code, field }) => inScenario(pair, field, { code, codeKind: 'MODALITY' }));
    if (value === null) return shown(asked, ask('SOLUTION', 'modalities'));
    return shown([
      ...asked,
      ...listed(inSolution, pair, 'modalities', 'MODALITY', pair.solution.modalities!),
    ]);
  },
};

type Demanded = 'deployment' | 'interfaces' | 'languages' | 'certifications';
type Codes = readonly string[] | null | undefined;

/** A list that the scenario demands of the list of the same name that the solution states. */
const demand = <S>(
  field: Demanded,
  kind: string,
  reads: Rule<S>['reads'],
  heldIn: (said: S) => Codes,
  compare: (wanted: readonly string[], held: readonly string[]) => number,
): Rule<S> => ({
  reads,
  judge: ({ constraints }) => {
    const wanted = constraints?.[field];
    if (!wanted) return never;
    // Nothing is demanded, so that everybody has it.
    if (wanted.length === 0) return () => 1;
    return (said) => {
      const held = heldIn(said);
      return held ? compare(wanted, held) : null;
    };
  },
  shows: (pair, value) => {
    const path = `constraints.${field}`;
    const wanted = pair.scenario.constraints?.[field];
    if (!wanted) return shown([], ask('SCENARIO', path));
    const asked = listed(inScenario, pair, path, kind, wanted);
    if (wanted.length === 0) return { ...shown(asked), granted: 1 };
    if (value === null) return shown(asked, ask('SOLUTION', field));
    return shown([...asked, ...listed(inSolution, pair, field, kind, pair.solution[field]!)]);
  },
});

const itself = (held: Codes): Codes => held;
const shareHeld = (wanted: readonly string[], held: readonly string[]): number =>
  wanted.filter((code) => held.includes(code)).length / wanted.length;

/** One common way of running is enough: they are alternatives. */
export const deployment = demand(
  'deployment',
  'DEPLOYMENT',
  READS.running,
  (said) => said.deployment,
  (wanted, held) => (wanted.some((mode) => held.includes(mode)) ? 1 : 0),
);
export const interfaces = demand('interfaces', 'INTERFACE', READS.interfaces, itself, shareHeld);
export const languages = demand('languages', 'LANGUAGE', READS.languages, itself, shareHeld);
export const certificates = demand(
  'certifications',
  'CERTIFICATION',
  READS.certifications,
  itself,
  (wanted, held) => wanted.filter((code) => certificationSatisfies(held, code)).length / wanted.length,
);

export const budget: Rule<Said<'price'>> = {
  reads: READS.price,
  judge: ({ budget: range }) =>
    !range || range.max === null ? never : (price) => (price ? budgetFit(range, price) : null),
  shows: (pair, value) => {
    const { budget: range } = pair.scenario;
    const { price } = pair.solution;
    if (!range || range.max === null) return shown([], ask('SCENARIO', 'budget.max'));
    const asked = inScenario(pair, 'budget.max', { number: range.max, code: range.currency });
    const ends = (['min', 'max'] as const).flatMap((end) => {
      const amount = price?.[end] ?? null;
      return amount === null
        ? []
        : [inSolution(pair, `price.${end}`, { number: amount, code: price!.currency })];
    });
    return value === null ? shown([asked, ...ends], ask('SOLUTION', 'price')) : shown([asked, ...ends]);
  },
};

export const time: Rule<Said<'deliveryWeeks'>> = {
  reads: READS.deliveryWeeks,
  judge: ({ durationWeeks }) =>
    durationWeeks ? (weeks) => (isStated(weeks) ? deliveryFit(weeks, durationWeeks) : null) : never,
  shows: (pair, value) => {
    const { durationWeeks } = pair.scenario;
    if (!durationWeeks) return shown([], ask('SCENARIO', 'durationWeeks'));
    const asked = inScenario(pair, 'durationWeeks', { number: durationWeeks });
    if (value === null) return shown([asked], ask('SOLUTION', 'deliveryWeeks'));
    return shown([asked, inSolution(pair, 'deliveryWeeks', { number: pair.solution.deliveryWeeks! })]);
  },
};

const UNCONFIRMED = 0.4;
const OTHER_TRADE = 0.5;

/** However much is told, the vendor's own word counts for no more than one customer's. */
const OWN_WORD_AT_MOST = 1;

/**
 * The track record, shrunk to what pilots of like offers come to in this trade. What a customer confirmed counts in full,
 * in the scenario's own trade doubly; so does a pilot that was stopped. Whoever has no record has that of its segment.
 */
export const record: Rule<Said<'record'>> = {
  reads: READS.record,
  judge: ({ sector }, { rates = NO_RATES }) => {
    const nearness = sector ? nearnessTo(sector) : () => 0;
    const counted = (at: string | null | undefined): number =>
      OTHER_TRADE + (1 - OTHER_TRADE) * (at ? nearness(at) : 0);
    const rateOf = ratesIn(rates, sector);
    return ({ references, stopped, groups }) => {
      let [confirmed, told, failures] = [0, 0, 0];
      for (const reference of references ?? []) {
        if (reference.confirmed) confirmed += counted(reference.sector);
        else told += counted(reference.sector);
      }
      for (const at of stopped ?? []) failures += counted(at);
      const ownWord = Math.min(OWN_WORD_AT_MOST, UNCONFIRMED * told);
      return shrunk(confirmed + ownWord, failures, rateOf(groups));
    };
  },
  shows: (pair, _, { rates = NO_RATES }) => {
    const { references, stoppedPilots = [], capabilities } = pair.solution;
    const told = references ?? [];
    const { mean } = rateFor(rates, pair.scenario.sector, groupsOf(capabilities));
    const evidence = [
      ...told.map(({ sector: code }, i) =>
        inSolution(pair, `references.${i}`, code ? { code, codeKind: 'SECTOR' } : {}),
      ),
      ...(stoppedPilots.length ? [inSolution(pair, 'stoppedPilots', { number: stoppedPilots.length })] : []),
      inSolution(pair, 'segmentRate', { number: Math.round(100 * mean) }),
    ];
    return { ...shown(evidence, ...(told.length ? [] : [ask('SOLUTION', 'references')])), granted: mean };
  },
};

export const readiness: Rule<Said<'trl'>> = {
  reads: READS.trl,
  judge: () => (trl) => (isStated(trl) ? readinessFit(trl) : null),
  shows: (pair, value) =>
    value === null
      ? shown([], ask('SOLUTION', 'trl'))
      : shown([inSolution(pair, 'trl', { number: pair.solution.trl! })]),
};

export const room: Rule<Said<'room'>> = {
  reads: READS.room,
  judge:
    () =>
    ({ capacity, capacityTaken }) =>
      isStated(capacity) ? roomFit(Math.max(0, capacity - (capacityTaken ?? 0))) : null,
  shows: (pair, value) => {
    const { capacity, capacityTaken } = pair.solution;
    if (value === null) return shown([], ask('SOLUTION', 'capacity'));
    return shown([
      inSolution(pair, 'capacity', { number: capacity! }),
      ...(capacityTaken ? [inSolution(pair, 'capacityTaken', { number: capacityTaken })] : []),
    ]);
  },
};

const liesIn = oncePerPair(isRegionWithin);

/** Regions served are a preference: people travel. */
export const place: Rule<Said<'regions'>> = {
  reads: READS.regions,
  judge: ({ region }) => {
    if (!region) return never;
    const isServed = liesIn(region);
    return (served) => (served ? Number(served.some(isServed)) : null);
  },
  shows: (pair, value) => {
    const { region } = pair.scenario;
    if (!region) return shown([], ask('SCENARIO', 'region'));
    const asked = inScenario(pair, 'region', { code: region, codeKind: 'REGION' });
    if (value === null) return shown([asked], ask('SOLUTION', 'regions'));
    return shown([asked, ...listed(inSolution, pair, 'regions', 'REGION', pair.solution.regions!)]);
  },
};

const TIER_FIT = { MINIMAL: 1, LIMITED: 0.8, HIGH: 0.4, PROHIBITED: 0 } as const;

/** The riskier the offer, the more has to be shown before it may run. */
export const tier: Rule<Said<'riskTier'>> = {
  reads: READS.riskTier,
  judge: () => (riskTier) => (riskTier ? TIER_FIT[riskTier] : null),
  shows: (pair, value) =>
    value === null
      ? shown([], ask('SOLUTION', 'riskTier'))
      : shown([inSolution(pair, 'riskTier', { code: pair.solution.riskTier! })]),
};

const isStated = (figure: number | null | undefined): figure is number =>
  figure !== null && figure !== undefined;
