import type { NoticeRecordsQuery } from '@fairway/client';
import { fillInTarget } from '../match/fill-in.ts';
import type { Target } from './next-step.ts';

type Found = NoticeRecordsQuery['nodes'][number];

/** Where a question about a match is answered, and where an objection is answered or its answer read. */
export function reasonsTarget(found: Found | undefined): Target | null {
  if (!found || (found.__typename !== 'MatchQuestion' && found.__typename !== 'MatchObjection')) return null;
  const { scenario, solution, side } = found;
  if (!scenario || !solution) return null;
  if (found.__typename === 'MatchQuestion')
    return fillInTarget(side, found.field, { scenario: scenario.code, solution: solution.code });
  if (found.viewerCan.answer) return { to: '/objections', search: { o: found.id } };
  return side === 'SCENARIO'
    ? { to: `/scenarios/${scenario.code}/matches`, search: { m: solution.code } }
    : { to: `/solutions/${solution.code}/matches`, search: { m: scenario.code } };
}
