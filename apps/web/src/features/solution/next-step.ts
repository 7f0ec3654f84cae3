import type { OwnSolutionsQuery } from '@fairway/client';

export type OwnSolution = OwnSolutionsQuery['mySolutions']['nodes'][number];
export interface NextStep {
  text: 'finish' | 'submit' | 'wait' | 'mend' | 'resume' | 'full' | 'matches' | 'complete' | 'none' | 'over';
  to: 'edit' | 'preview' | 'matches' | 'page';
  urgent: boolean;
  count: number;
}

const step = (text: NextStep['text'], to: NextStep['to'], urgent = false, count = 0): NextStep => ({
  text,
  to,
  urgent,
  count,
});

/** What a solution of one's own needs next. */
export function nextStep(solution: OwnSolution): NextStep {
  const gaps = solution.lint.length;
  const blocking = solution.lint.filter(({ severity }) => severity === 'BLOCKS').length;
  if (solution.state === 'RETURNED') return step('mend', 'edit', true);
  if (solution.viewerCan.submit)
    return blocking ? step('finish', 'edit', true, blocking) : step('submit', 'preview', true);
  if (solution.state === 'SCREENING') return step('wait', 'page');
  if (solution.state === 'PAUSED') return step('resume', 'page', solution.viewerCan.resume);
  if (solution.state !== 'LISTED') return step('over', 'page');
  if (solution.capacity !== null && solution.capacityTaken >= solution.capacity)
    return step('full', 'edit', false, solution.capacity);
  if (solution.matchCount.totalCount)
    return step('matches', 'matches', false, solution.matchCount.totalCount);
  return gaps ? step('complete', 'edit', false, gaps) : step('none', 'page');
}
