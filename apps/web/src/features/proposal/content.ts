import type { ProposalContentInput, ProposalFullFragment } from '@fairway/client';
import type { Language, MoneyRange } from '../../ui/format.ts';
import type { Bilingual } from '../../ui/form/text-field.tsx';

export interface Milestone {
  key: string;
  title: Bilingual;
  dueInWeeks: number | null;
  acceptance: Bilingual;
}

export interface Commitment {
  indicatorKey: string;
  committed: number | null;
  minimumAcceptable: number | null;
}

/** What is being written; figures may be missing while they are typed. */
export interface Content {
  language: Language;
  approach: Bilingual | null;
  solutionIds: string[];
  milestones: Milestone[];
  indicatorCommitments: Commitment[];
  price: MoneyRange | null;
  team: Bilingual | null;
  dataAsked: Bilingual | null;
  computeAsked: Bilingual | null;
  riskStatement: Bilingual | null;
}

export const blank = (language: Language): Content => ({
  language,
  approach: null,
  solutionIds: [],
  milestones: [],
  indicatorCommitments: [],
  price: null,
  team: null,
  dataAsked: null,
  computeAsked: null,
  riskStatement: null,
});

interface OwnMatch {
  recommended: boolean;
  solution: { id: string; state: string; price: MoneyRange | null };
}

/** Begins with the vendor's solution that fits best and what it costs: whoever means another one says so. */
export function beginning(language: Language, matches: readonly OwnMatch[]): Content {
  const best = matches.find(({ recommended, solution }) => recommended && solution.state === 'LISTED');
  if (!best) return blank(language);
  return { ...blank(language), solutionIds: [best.solution.id], price: best.solution.price };
}

export function contentOf({ content }: ProposalFullFragment, language: Language): Content {
  if (!content) return blank(language);
  const { solutions, ...rest } = content;
  return { ...rest, solutionIds: solutions.map((one) => one.id) };
}

const words = (text: Bilingual | null): { zh?: string; en?: string } | null => {
  const zh = text?.zh?.trim();
  const en = text?.en?.trim();
  return zh || en ? { ...(zh ? { zh } : {}), ...(en ? { en } : {}) } : null;
};

/** What the service takes: figures that are not there yet are left out, a step without weeks counts from the start. */
export function toInput(content: Content): ProposalContentInput {
  return {
    language: content.language,
    approach: words(content.approach),
    solutionIds: content.solutionIds,
    milestones: content.milestones.map((one) => ({
      key: one.key,
      title: words(one.title) ?? {},
      dueInWeeks: one.dueInWeeks ?? 0,
      acceptance: words(one.acceptance) ?? {},
    })),
    indicatorCommitments: content.indicatorCommitments.flatMap(({ committed, ...one }) =>
      committed === null ? [] : [{ ...one, committed }],
    ),
    price: content.price && {
      min: content.price.min,
      max: content.price.max,
      currency: content.price.currency,
    },
    team: words(content.team),
    dataAsked: words(content.dataAsked),
    computeAsked: words(content.computeAsked),
    riskStatement: words(content.riskStatement),
  };
}

/** A key that no other step has. */
export function freshKey(taken: readonly { key: string }[]): string {
  let at = taken.length + 1;
  while (taken.some((one) => one.key === `m${at}`)) at += 1;
  return `m${at}`;
}

/** The commitments with one of them changed. */
export const withCommitment = (
  all: readonly Commitment[],
  indicatorKey: string,
  change: Partial<Commitment>,
): Commitment[] => {
  const before = all.find((one) => one.indicatorKey === indicatorKey);
  const after = { indicatorKey, committed: null, minimumAcceptable: null, ...before, ...change };
  return [...all.filter((one) => one.indicatorKey !== indicatorKey), after];
};
