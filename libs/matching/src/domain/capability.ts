import { capability } from '@fairway/taxonomy';
import { known, notKnown, together } from './criterion-parts.ts';
import type { Judged, Part } from './criterion-parts.ts';
import { inScenario, inSolution, quoted } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Evidence } from './match.ts';
import type { Reading } from './reader.ts';
import type { Words } from './words.ts';
import { conceptTerm } from './term-kind.ts';

const NEEDS_SHARE = 500;
const WORDS_SHARE = 500;

/** How well a need is answered: by a stated capability, by one that is only written about, by a sister of its group. */
const STATED = 1;
const WRITTEN = 0.8;
const SISTER = 0.35;
const PRIORITY = { MUST: 2, SHOULD: 1 } as const;

interface Want {
  code: string;
  weight: number;
  evidence: Evidence;
}

/** Does the offer do what is needed: capability by capability, and in words. */
export const judgeCapability = (pair: Pair, words: Words): Judged =>
  together([needsPart(pair, words), wordsPart(words)]);

function needsPart(pair: Pair, words: Words): Part {
  const wants = wanted(pair, words.scenario);
  if (wants.length === 0) return notKnown(NEEDS_SHARE, [], { side: 'SCENARIO', field: 'needs' });
  const answers = wants.map((want) => answer(pair, want.code, words.solution));
  const evidence = wants.map((want) => want.evidence);
  const asks = pair.solution.capabilities ? [] : [{ side: 'SOLUTION' as const, field: 'capabilities' }];
  if (asks.length && answers.every(({ value }) => value === 0))
    return notKnown(NEEDS_SHARE, evidence, ...asks);
  const total = wants.reduce((sum, { weight }) => sum + weight, 0);
  const got = wants.reduce((sum, { weight }, i) => sum + weight * (answers[i]?.value ?? 0), 0);
  return known(NEEDS_SHARE, got / total, [...evidence, ...answers.flatMap((at) => at.evidence)], asks);
}

/**
 * How far the wanted capabilities are answered, in thousandths of the criterion; the same as with evidence. `writes` says
 * whether the offer's words name a capability.
 */
export function needsGain(
  wants: readonly { code: string; weight: number }[],
  stated: readonly string[] | null | undefined,
  writes: (code: string) => boolean,
): number | null {
  if (wants.length === 0) return null;
  let [total, got] = [0, 0];
  for (const { code, weight } of wants) {
    total += weight;
    got += weight * grade(code, stated ?? [], writes);
  }
  return got === 0 && !stated ? null : NEEDS_SHARE * (got / total);
}

function grade(code: string, stated: readonly string[], writes: (code: string) => boolean): number {
  if (stated.includes(code)) return STATED;
  if (writes(code)) return WRITTEN;
  const group = capability(code)?.group;
  return group && stated.some((held) => capability(held)?.group === group) ? SISTER : 0;
}

/** What words bring, in thousandths of the criterion. */
export const wordsGain = (relevance: number): number => WORDS_SHARE * relevance;

/** The needs with a code; when none has one, the capabilities that the scenario's words name. */
export function wanted(pair: Pick<Pair, 'scenario'>, reading: Reading): Want[] {
  const coded = pair.scenario.needs.flatMap(({ capability: code, priority }, i) =>
    code
      ? [
          {
            code,
            weight: PRIORITY[priority],
            evidence: inScenario(pair, `needs.${i}.capability`, { code, codeKind: 'CAPABILITY' }),
          },
        ]
      : [],
  );
  if (coded.length) return coded;
  return [...reading.concepts].flatMap(([term, { kind, code }]) => {
    const place = reading.places.get(term);
    if (kind !== 'CAPABILITY' || !place) return [];
    const evidence = quoted(inScenario(pair, place.field.path, { code, codeKind: kind }), place);
    return [{ code, weight: PRIORITY.SHOULD, evidence }];
  });
}

function answer(pair: Pair, code: string, reading: Reading): { value: number; evidence: Evidence[] } {
  const stated = pair.solution.capabilities ?? [];
  const by = (value: number, held: string): { value: number; evidence: Evidence[] } => ({
    value,
    evidence: [inSolution(pair, 'capabilities', { code: held, codeKind: 'CAPABILITY' })],
  });
  const term = conceptTerm('CAPABILITY', code);
  const place = reading.concepts.has(term) && reading.places.get(term);
  const written = place
    ? [quoted(inSolution(pair, place.field.path, { code, codeKind: 'CAPABILITY' }), place)]
    : [];
  // The words are shown beside the code, and count only where there is no code.
  if (stated.includes(code)) {
    const { value, evidence } = by(STATED, code);
    return { value, evidence: [...evidence, ...written] };
  }
  if (written.length) return { value: WRITTEN, evidence: written };
  const group = capability(code)?.group;
  const sister = group && stated.find((held) => capability(held)?.group === group);
  return sister ? by(SISTER, sister) : { value: 0, evidence: [] };
}

function wordsPart(words: Words): Part {
  return words.shared ? known(WORDS_SHARE, words.relevance, words.evidence()) : notKnown(WORDS_SHARE, []);
}
