import { useQuery } from '@tanstack/react-query';
import { PostingStartDocument, type PostingStartQuery } from '@fairway/client';
import type { Language } from '../../ui/format.ts';
import { execute } from '../session/client.ts';
import { emptyContent, type Content } from './content.ts';

/** What is known of the firm and of what it posted before: nothing is asked twice. */
export const usePostingStart = () =>
  useQuery({
    queryKey: ['posting-start'],
    queryFn: ({ signal }) => execute(PostingStartDocument, {}, { signal }),
    staleTime: 60_000,
  });

interface Firm {
  region?: string | null;
  sector?: string | null;
}

/** A new scenario with the firm's trade and place filled in. */
export function startOf(
  language: Language,
  firm: Firm | null | undefined,
  before?: PostingStartQuery,
): Content {
  const latest = before?.myScenarios.nodes[0];
  const empty = emptyContent(language);
  return {
    ...empty,
    region: firm?.region ?? null,
    sector: firm?.sector ?? null,
    deadlineZone: latest?.deadlineZone ?? empty.deadlineZone,
  };
}
