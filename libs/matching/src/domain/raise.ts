import type { MatchContext } from './constraints.ts';
import type { Pair } from './evidence.ts';
import type { Match, Raise } from './match.ts';
import type { SolutionRecord } from './records.ts';
import { scorePair } from './score.ts';
import type { Weights } from './weights.ts';
import type { Words } from './words.ts';

/** What a vendor can change, and how the record would read if the field answered the scenario in full. */
const AS_ASKED: Readonly<Record<string, (pair: Pair) => Partial<SolutionRecord>>> = {
  capabilities: ({ scenario, solution }) => ({
    capabilities: joined(
      solution.capabilities,
      scenario.needs.map((need) => need.capability),
    ),
  }),
  sectors: ({ scenario, solution }) => ({ sectors: joined(solution.sectors, [scenario.sector]) }),
  modalities: ({ scenario, solution }) => ({
    modalities: joined(solution.modalities, [
      ...scenario.needs.map((need) => need.modality),
      ...(scenario.data?.modalities ?? []),
    ]),
  }),
  deployment: ({ scenario, solution }) => ({
    deployment: joined(solution.deployment, scenario.constraints?.deployment ?? []),
  }),
  interfaces: ({ scenario, solution }) => ({
    interfaces: joined(solution.interfaces, scenario.constraints?.interfaces ?? []),
  }),
  languages: ({ scenario, solution }) => ({
    languages: joined(solution.languages, scenario.constraints?.languages ?? []),
  }),
  certifications: ({ scenario, solution }) => ({
    certifications: joined(solution.certifications, scenario.constraints?.certifications ?? []),
  }),
  price: ({ scenario: { budget }, solution: { price } }) =>
    budget && budget.max !== null
      ? {
          price: {
            min: Math.min(price?.min ?? budget.max, budget.max),
            max: Math.min(price?.max ?? budget.max, budget.max),
            currency: budget.currency,
          },
        }
      : {},
  deliveryWeeks: ({ scenario: { durationWeeks }, solution }) =>
    durationWeeks ? { deliveryWeeks: Math.min(solution.deliveryWeeks ?? durationWeeks, durationWeeks) } : {},
  trl: ({ solution }) => ({ trl: Math.min(9, (solution.trl ?? 8) + 1) }),
  capacity: ({ solution }) => ({
    capacity: Math.max(solution.capacity ?? 0, (solution.capacityTaken ?? 0) + 2),
  }),
  references: ({ scenario, solution }) => ({
    references: [...(solution.references ?? []), { sector: scenario.sector ?? null, confirmed: true }],
  }),
  regions: ({ scenario, solution }) => ({ regions: joined(solution.regions, [scenario.region]) }),
};

/** The solution with one field as the scenario asks; null for a field that no raise is about. */
export function asAsked(field: string, pair: Pair): Partial<SolutionRecord> | null {
  return Object.hasOwn(AS_ASKED, field) ? AS_ASKED[field]!(pair) : null;
}

/**
 * What would raise the fit, by scoring the pair again with one field as asked: the most first. The words are left as
 * they are, so a gain is at least what is said.
 */
export function whatWouldRaise(
  pair: Pair,
  match: Match,
  words: Words,
  weights: Weights,
  context: MatchContext,
): Raise[] {
  return Object.entries(AS_ASKED)
    .flatMap(([field, change]): Raise[] => {
      const changed = change(pair);
      if (isSame(pair.solution, changed)) return [];
      const better = scorePair(
        { ...pair, solution: { ...pair.solution, ...changed } },
        words,
        weights,
        context,
      );
      const gain = Math.round(better.fit * 10 - match.fit * 10) / 10;
      const mended = match.constraints.find(
        ({ state, code }) =>
          state === 'MISSED' && better.constraints.find((other) => other.code === code)?.state === 'MET',
      );
      if (gain <= 0 && !mended) return [];
      const grown = better.criteria.find(
        ({ contribution }, i) => contribution > (match.criteria[i]?.contribution ?? 0),
      );
      return [
        {
          criterion: grown?.code ?? null,
          constraint: mended?.code ?? null,
          side: 'SOLUTION',
          field,
          // Nobody confirms a case by filling in a form.
          code: field === 'references' ? 'PROVE' : isStated(pair.solution, field) ? 'EXTEND' : 'STATE',
          gain,
        },
      ];
    })
    .sort((a, b) => b.gain - a.gain || (a.field < b.field ? -1 : 1));
}

const isSame = (solution: SolutionRecord, changed: Partial<SolutionRecord>): boolean =>
  Object.entries(changed).every(
    ([field, value]) => JSON.stringify(solution[field as keyof SolutionRecord]) === JSON.stringify(value),
  );

const isStated = (solution: SolutionRecord, field: string): boolean => {
  const value = solution[field as keyof SolutionRecord];
  return value !== null && value !== undefined;
};

const joined = <T extends string>(
  held: readonly T[] | null | undefined,
  more: readonly (T | null | undefined)[],
): T[] => [...new Set([...(held ?? []), ...more.flatMap((code) => (code ? [code] : []))])];
