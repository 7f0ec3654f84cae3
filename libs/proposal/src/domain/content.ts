import { cleanText, isBlank, type BilingualText } from '@fairway/kernel';
import { EMPTY_CONTENT, type ProposalContent } from './proposal.ts';

/** An edit: an absent field stays as it is, a null one becomes empty. */
export type ContentPatch = { [K in keyof ProposalContent]?: ProposalContent[K] | null };

/** The content after an edit, with texts cleaned. */
export function editContent(before: ProposalContent | null, patch: ContentPatch): ProposalContent {
  const from = before ?? EMPTY_CONTENT;
  const pick = <K extends keyof ProposalContent>(key: K): ProposalContent[K] =>
    patch[key] === undefined ? from[key] : (patch[key] ?? EMPTY_CONTENT[key]);
  return {
    language: pick('language'),
    approach: clean(pick('approach')),
    solutionIds: [...new Set(pick('solutionIds'))],
    milestones: pick('milestones').map((m) => ({
      key: cleanText(m.key),
      title: clean(m.title) ?? {},
      dueInWeeks: m.dueInWeeks,
      acceptance: clean(m.acceptance) ?? {},
    })),
    indicatorCommitments: pick('indicatorCommitments').map((c) => ({
      indicatorKey: c.indicatorKey,
      committed: c.committed,
      minimumAcceptable: c.minimumAcceptable ?? null,
    })),
    price: money(pick('price')),
    team: clean(pick('team')),
    dataAsked: clean(pick('dataAsked')),
    computeAsked: clean(pick('computeAsked')),
    riskStatement: clean(pick('riskStatement')),
  };
}

const money = (price: ProposalContent['price']): ProposalContent['price'] =>
  price && { min: price.min ?? null, max: price.max ?? null, currency: price.currency };

function clean(text: BilingualText | null): BilingualText | null {
  if (!text || isBlank(text)) return null;
  return {
    ...(text.zh?.trim() ? { zh: cleanText(text.zh) } : {}),
    ...(text.en?.trim() ? { en: cleanText(text.en) } : {}),
  };
}
