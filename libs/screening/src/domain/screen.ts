import { higherTier, type RiskTier } from '@fairway/kernel';
import { isSectorWithin } from '@fairway/taxonomy';
import { CODE_RULES, WORD_FLAGS } from './flag-data.ts';
import { QUESTIONS } from './question-data.ts';

/** Version of the questions, words and codes together; stored with every case, raised with every change of them. */
export const RULE_SET = '2026.1';

export interface ScreeningAnswer {
  code: string;
  answer: boolean;
}

export const HIT_SOURCES = ['ANSWER', 'CODE', 'WORDS', 'UNANSWERED'] as const;
export type HitSource = (typeof HIT_SOURCES)[number];

/** A rule that applies, and why. */
export interface ScreeningHit {
  rule: string;
  source: HitSource;
  tier: RiskTier;
  citation: string;
  /** The word or code that was found. */
  matched: string | null;
}

export interface Screening {
  tier: RiskTier;
  hits: ScreeningHit[];
}

/**
 * The tier of a record: the most severe of what its answers, codes and words say. Only an answer can prohibit; words
 * and missing answers raise it to LIMITED, so that a human looks.
 */
export function screen(
  answers: readonly ScreeningAnswer[],
  text: string,
  codes: readonly string[],
): Screening {
  return weigh([...answerHits(answers), ...unansweredHits(answers), ...codeHits(codes), ...wordHits(text)]);
}

/** What words and codes alone say, where nobody has answered the questions: for imports, and for edits of what was screened before. */
export const assess = (text: string, codes: readonly string[]): Screening =>
  weigh([...codeHits(codes), ...wordHits(text)]);

/** The hit that decides: the first of the most severe ones. */
export const decidingHit = ({ tier, hits }: Screening): ScreeningHit | null =>
  hits.find((hit) => hit.tier === tier) ?? null;

/** Codes among the answers that no question has, or that are answered twice. */
export function unknownAnswers(answers: readonly ScreeningAnswer[]): number[] {
  const seen = new Set<string>();
  return answers.flatMap(({ code }, index) => {
    const wrong = seen.has(code) || !QUESTIONS.some((question) => question.code === code);
    seen.add(code);
    return wrong ? [index] : [];
  });
}

const weigh = (hits: ScreeningHit[]): Screening => ({
  tier: hits.reduce<RiskTier>((tier, hit) => higherTier(tier, hit.tier), 'MINIMAL'),
  hits,
});

const answerHits = (answers: readonly ScreeningAnswer[]): ScreeningHit[] =>
  QUESTIONS.filter((question) => answers.some((given) => given.code === question.code && given.answer)).map(
    (question) => ({
      rule: question.code,
      source: 'ANSWER',
      tier: question.tier,
      citation: question.citation,
      matched: null,
    }),
  );

function unansweredHits(answers: readonly ScreeningAnswer[]): ScreeningHit[] {
  const open = QUESTIONS.filter((question) => !answers.some((given) => given.code === question.code));
  return open.map((question) => ({
    rule: question.code,
    source: 'UNANSWERED',
    tier: 'LIMITED',
    citation: question.citation,
    matched: null,
  }));
}

const codeHits = (codes: readonly string[]): ScreeningHit[] =>
  CODE_RULES.flatMap((rule) => {
    const matched = codes.find((code) =>
      rule.codes.some((listed) => (rule.kind === 'SECTOR' ? isSectorWithin(code, listed) : code === listed)),
    );
    return matched
      ? [{ rule: rule.code, source: 'CODE', tier: rule.tier, citation: rule.citation, matched }]
      : [];
  });

function wordHits(text: string): ScreeningHit[] {
  const folded = fold(text);
  return WORD_FLAGS.flatMap((flag) => {
    const matched =
      flag.zh.find((word) => folded.includes(word)) ??
      flag.en.find((word) => ` ${latin(folded)} `.includes(` ${latin(word)} `));
    return matched
      ? [{ rule: flag.code, source: 'WORDS', tier: 'LIMITED', citation: flag.citation, matched }]
      : [];
  });
}

/** Full width, case and blanks between Chinese characters do not hide a word. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

/** Only Latin words, one blank between them, so that `police` is not found in `policed`. */
const latin = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim();
