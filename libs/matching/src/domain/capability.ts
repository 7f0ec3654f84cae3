import { capability } from '@fairway/taxonomy';
import { known, notKnown } from './criterion-parts.ts';
import type { JudgedPart, Part } from './criterion-parts.ts';
import { inScenario, inSolution, quoted } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Evidence } from './match.ts';
import type { Place, Reading } from './reader.ts';
import type { Words } from './words.ts';
import { conceptTerm } from './term-kind.ts';

/** Half by codes, half by words. */
export const CAPABILITY_SHARES = [
  { code: 'NEEDS', share: 500 },
  { code: 'WORDS', share: 500 },
] as const;

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
export function judgeCapability(pair: Pair, words: Words): JudgedPart[] {
  const [needs, inWords] = CAPABILITY_SHARES;
  return [
    { ...needs, ...needsPart(pair, words) },
    { ...inWords, ...wordsPart(words) },
  ];
}

function needsPart(pair: Pair, words: Words): Part {
  const wants = wanted(pair, words.scenario);
  const stated = pair.solution.capabilities;
  const evidence = wants.map((want) => want.evidence);
  const asks = stated ? [] : [{ side: 'SOLUTION' as const, field: 'capabilities' }];
  const value = needsMet(wants, stated, (code) => !!writtenAt(code, words.solution));
  if (value === null)
    return wants.length ? notKnown(evidence, ...asks) : notKnown([], { side: 'SCENARIO', field: 'needs' });
  const answered = wants.flatMap(({ code }) => answerEvidence(pair, code, words.solution));
  return known(value, [...evidence, ...answered], asks);
}

/**
 * How far the wanted capabilities are answered, 0 to 1; null when nothing is wanted, or nothing stated nor written.
 * `writes` says whether the offer's words name a capability.
 */
export function needsMet(
  wants: readonly { code: string; weight: number }[],
  stated: readonly string[] | null | undefined,
  writes: (code: string) => boolean,
): number | null {
  if (wants.length === 0) return null;
  let [total, got] = [0, 0];
  for (const { code, weight } of wants) {
    total += weight;
    got += weight * answer(code, stated, writes).value;
  }
  return got === 0 && !stated ? null : got / total;
}

/** The one place that says what an answer is worth, and by which stated code it is one, if by a code. */
function answer(
  code: string,
  stated: readonly string[] | null | undefined,
  writes: (code: string) => boolean,
): { value: number; held?: string } {
  if (stated?.includes(code)) return { value: STATED, held: code };
  if (writes(code)) return { value: WRITTEN };
  const group = capability(code)?.group;
  const held = group && stated?.find((one) => capability(one)?.group === group);
  return held ? { value: SISTER, held } : { value: 0 };
}

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

function writtenAt(code: string, reading: Reading): Place | undefined {
  const term = conceptTerm('CAPABILITY', code);
  return reading.concepts.has(term) ? reading.places.get(term) : undefined;
}

/** The code that answers, and the words: they are shown beside the code, and count only where there is no code. */
function answerEvidence(pair: Pair, code: string, reading: Reading): Evidence[] {
  const place = writtenAt(code, reading);
  const { held } = answer(code, pair.solution.capabilities, () => !!place);
  const about = { code, codeKind: 'CAPABILITY' };
  return [
    ...(held ? [inSolution(pair, 'capabilities', { ...about, code: held })] : []),
    ...(place ? [quoted(inSolution(pair, place.field.path, about), place)] : []),
  ];
}

function wordsPart(words: Words): Part {
  return words.shared ? known(words.relevance, words.evidence()) : notKnown([]);
}
