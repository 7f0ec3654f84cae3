import type { NoticesQuery } from '@fairway/client';

export type Notice = NoticesQuery['notices']['nodes'][number];

export interface Target {
  to: string;
  search?: Record<string, string>;
  hash?: string;
}

/** The page where the next step of a notice is done; null where the console has none. */
export function targetOf(
  {
    recordType,
    recordNodeId,
    nextStep,
  }: { recordType: string; recordNodeId: string; nextStep?: Notice['nextStep'] },
  code: string | undefined,
): Target | null {
  switch (recordType) {
    case 'MatchQuestion':
    case 'MatchObjection':
      return { to: `/to/${recordNodeId}` };
    case 'SavedSearch':
      return { to: `/found/${recordNodeId}` };
    case 'ImportRun':
      return { to: `/import/${recordNodeId}` };
    case 'ScreeningCase':
      return { to: '/screening', search: { case: recordNodeId } };
    case 'Proposal':
      return { to: `/proposals/${recordNodeId}` };
    case 'MatchmakingEvent':
      return code ? { to: `/events/${code}` } : { to: '/events' };
    case 'Pilot':
      return code ? { to: `/pilots/${code}` } : { to: '/pipeline' };
    case 'Solution':
      return code
        ? { to: nextStep === 'LOOK_AT_SCENARIOS' ? `/solutions/${code}/matches` : `/solutions/${code}` }
        : null;
    case 'Scenario': {
      if (!code) return null;
      const part =
        {
          LOOK_AT_MATCHES: '/matches',
          EVALUATE_PROPOSALS: '/proposals',
          REVISE_AND_SUBMIT: '/edit',
        }[nextStep as string] ?? '';
      return { to: `/scenarios/${code}${part}` };
    }
    case 'DataAsset':
      return nextStep === 'DECIDE_ACCESS' || nextStep === 'READ_DECISION'
        ? { to: '/data/requests' }
        : { to: `/data/${recordNodeId}` };
    case 'Organization':
      return nextStep === 'POST_FIRST_RECORD' ? { to: '/scenarios/new' } : { to: '/organization' };
    default:
      return null;
  }
}

/** Notices under the day on which they came, in the order given. */
export function byDay<One extends { createdAt: string }>(
  notices: readonly One[],
): { day: string; notices: One[] }[] {
  const days: { day: string; notices: One[] }[] = [];
  for (const one of notices) {
    const at = new Date(one.createdAt);
    const day = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(one);
    else days.push({ day, notices: [one] });
  }
  return days;
}
