import { allNo } from '@fairway/screening';
import { SolutionAuthoring, SolutionService, type SolutionEdit } from '@fairway/solution';
import type { DeploymentMode } from '@fairway/taxonomy';
import type { DemoSolution } from './demo-types.ts';
import { demoSolutions, OFF_MARKET } from './market.ts';
import { decideScreening } from './play-screening.ts';
import { demoProposals } from './proposals.ts';
import type { Action, Stage } from './stage.ts';

const EARLY = -224;
/** The solutions that nobody proposes with arrive bit by bit. */
const LATER = [-210, -189, -168, -147, -126, -105, -84, -63, -42, -21];

/** Vendors list their solutions; a few are paused, retired or still drafts. */
export function playSupply(stage: Stage): Action[] {
  const proposed = new Set(demoProposals.map((one) => one.solution));
  return demoSolutions.flatMap((solution, n) => {
    const off = OFF_MARKET[solution.key];
    // Whoever leaves the market has to have entered it before.
    const day =
      proposed.has(solution.key) || (off && off.state !== 'DRAFT') ? EARLY : LATER[n % LATER.length]!;
    const actions: Action[] = [{ day, run: () => list(stage, solution, off?.state !== 'DRAFT') }];
    if (off && off.state !== 'DRAFT')
      actions.push({ day: off.day, run: () => takeOff(stage, solution, off) });
    return actions;
  });
}

async function list(stage: Stage, solution: DemoSolution, submits: boolean): Promise<void> {
  const authoring = stage.get(SolutionAuthoring);
  const actor = await stage.of(solution.organization);
  const key = `solution:${solution.key}`;
  await stage.steps.once(key, () => authoring.draft(stage.once(actor, key), contentOf(solution)));
  if (!submits) return;
  const solutionId = stage.steps.id(key);
  await stage.steps.once(`submit:${solution.key}`, async () => {
    const draft = await stage.get(SolutionService).load(stage.database.reader, solutionId);
    await authoring.submit(actor, {
      solutionId,
      expectedVersion: draft!.version,
      answers: allNo(...yesOf(solution)),
    });
  });
  await decideScreening(stage, solution.key, 'SOLUTION', solutionId, 'PASSED');
}

async function takeOff(
  stage: Stage,
  solution: DemoSolution,
  off: { state: 'PAUSED' | 'RETIRED'; reason: string },
): Promise<void> {
  await stage.steps.once(`off:${solution.key}`, async () => {
    const solutionId = stage.steps.id(`solution:${solution.key}`);
    const listed = await stage.get(SolutionService).load(stage.database.reader, solutionId);
    const input = { solutionId, expectedVersion: listed!.version, reason: off.reason };
    const actor = await stage.of(solution.organization);
    await stage.get(SolutionAuthoring)[off.state === 'PAUSED' ? 'pause' : 'retire'](actor, input);
  });
}

/** Vendors in medicine say what their software is. */
const yesOf = (solution: DemoSolution): string[] =>
  solution.key.startsWith('h-') ? ['sensitive-personal-data'] : [];

function contentOf(solution: DemoSolution): SolutionEdit {
  const { key: _key, organization: _organization, references, deployment, dataResidency, ...rest } = solution;
  return {
    ...rest,
    language: 'zh',
    deployment: deployment as DeploymentMode[] | null,
    dataResidency: dataResidency ?? null,
    // Nobody confirms a reference but a customer, by a pilot: what the vendor tells starts as told.
    references: references.map(({ organization, sector, outcome }) => ({ organization, sector, outcome })),
  };
}
