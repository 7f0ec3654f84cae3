import { AwardService, ProposalService, type ProposalContentPatch } from '@fairway/proposal';
import type { ScenarioEntity } from '@fairway/scenario';
import type { DemoProposal } from './proposal-types.ts';
import { demoScenarios, demoSolutions } from './market.ts';
import { figure } from './figure.ts';
import { pilotCourses } from './pilot-courses.ts';
import { courses, scenarioOf } from './play-demand.ts';
import { demoProposals } from './proposals.ts';
import type { Action, Stage } from './stage.ts';

const WEEK = 7;
/** The vendor's account is still writing this one. */
const STILL_DRAFT = 'm-p-xray-castings';
const SHORTLIST_DAY = -1;
/** What a vendor commits to at least, as a share of the promised change. */
const LEAST = 0.8;

const proposalKey = ({ scenario, solution }: Pick<DemoProposal, 'scenario' | 'solution'>): string =>
  `proposal:${scenario}:${solution}`;
export const winnerOf = (scenario: string): DemoProposal =>
  demoProposals.find((one) => one.scenario === scenario)!;
export const winnerKey = (scenario: string): string => proposalKey(winnerOf(scenario));
const organizationOf = (proposal: DemoProposal): string =>
  demoSolutions.find((one) => one.key === proposal.solution)!.organization;

/** Vendors propose, firms make shortlists and awards. */
export function playTenders(stage: Stage): Action[] {
  const byScenario = new Map(courses().map((one) => [one.scenario, one]));
  const proposals = demoProposals.flatMap((proposal, n) => {
    const { opened } = byScenario.get(proposal.scenario)!;
    const submitted = opened + (n % 2 ? 2 : 1) * WEEK;
    const actions: Action[] = [{ day: submitted, run: () => propose(stage, proposal, n) }];
    if (proposal.withdrawn) actions.push({ day: submitted + WEEK, run: () => takeBack(stage, proposal) });
    return actions;
  });
  const shortlists = courses().flatMap(({ scenario, shortlisted }) =>
    (shortlisted ?? []).map((solution) => ({
      day: SHORTLIST_DAY,
      run: () => shortlist(stage, { scenario, solution }),
    })),
  );
  const awards = pilotCourses.flatMap(({ scenario, awarded }) => [
    { day: awarded - WEEK, run: () => shortlist(stage, winnerOf(scenario)) },
    { day: awarded, run: () => award(stage, scenario) },
  ]);
  return [...proposals, ...shortlists, ...awards];
}

async function propose(stage: Stage, proposal: DemoProposal, n: number): Promise<void> {
  const proposals = stage.get(ProposalService);
  const actor = await stage.of(organizationOf(proposal));
  const key = proposalKey(proposal);
  await stage.steps.once(key, async () => {
    const scenario = (await scenarioOf(stage, proposal.scenario))!;
    return proposals.draft(stage.once(actor, key), {
      scenarioId: scenario.id,
      content: contentOf(stage, proposal, scenario, n),
    });
  });
  if (proposal.solution === STILL_DRAFT) return;
  await stage.steps.once(`submit-${key}`, async () => {
    const draft = await proposals.load(stage.database.reader, stage.steps.id(key));
    await proposals.submit(actor, { proposalId: draft!.id, expectedVersion: draft!.version });
  });
}

async function takeBack(stage: Stage, proposal: DemoProposal): Promise<void> {
  const key = proposalKey(proposal);
  await stage.steps.once(`withdraw-${key}`, async () => {
    const proposals = stage.get(ProposalService);
    const found = await proposals.load(stage.database.reader, stage.steps.id(key));
    await proposals.withdraw(await stage.of(organizationOf(proposal)), {
      proposalId: found!.id,
      expectedVersion: found!.version,
      reason: proposal.withdrawn,
    });
  });
}

const firmOf = (scenario: string): string => demoScenarios.find((one) => one.key === scenario)!.organization;

async function shortlist(stage: Stage, proposal: Pick<DemoProposal, 'scenario' | 'solution'>): Promise<void> {
  const key = proposalKey(proposal);
  await stage.steps.once(`shortlist-${key}`, async () => {
    const found = await stage.get(ProposalService).load(stage.database.reader, stage.steps.id(key));
    await stage.get(AwardService).shortlist(await stage.of(firmOf(proposal.scenario)), {
      proposalId: found!.id,
      expectedVersion: found!.version,
    });
  });
}

async function award(stage: Stage, key: string): Promise<void> {
  await stage.steps.once(`award:${key}`, async () => {
    const scenario = (await scenarioOf(stage, key))!;
    const reasons = demoProposals
      .filter((one) => one.scenario === key)
      .map((one) => ({ proposalId: stage.steps.id(proposalKey(one)), reason: one.verdict! }));
    await stage.get(AwardService).award(await stage.of(firmOf(key)), {
      scenarioId: scenario.id,
      expectedVersion: scenario.version,
      selected: [stage.steps.id(winnerKey(key))],
      reasons,
    });
  });
}

function contentOf(
  stage: Stage,
  proposal: DemoProposal,
  scenario: ScenarioEntity,
  n: number,
): ProposalContentPatch {
  const { approach, team, risk, solution } = proposal;
  const ceiling =
    scenario.budget?.max ?? demoSolutions.find((one) => one.key === solution)!.price?.max ?? 80_000_000;
  const wins = winnerOf(proposal.scenario) === proposal;
  const share = wins ? 1 : 0.85;
  const due = pilotCourses.find((one) => one.scenario === proposal.scenario)?.due ?? [
    3 + (n % 2),
    8 + (n % 3),
    14 + (n % 4),
    20 + (n % 3),
  ];
  const first = scenario.indicators[0]!;
  return {
    language: 'zh',
    approach,
    team: team ?? null,
    riskStatement: risk ?? null,
    solutionIds: [stage.steps.id(`solution:${solution}`)],
    indicatorCommitments: scenario.indicators.map(({ key, baseline, target }) => ({
      indicatorKey: key,
      committed: figure(baseline!, target!, share),
      minimumAcceptable: figure(baseline!, target!, share * LEAST),
    })),
    price: {
      min: tidy(ceiling * (0.62 + (n % 5) * 0.03)),
      max: tidy(ceiling * (0.78 + (n % 7) * 0.03)),
      currency: 'CNY',
    },
    milestones: [
      {
        key: 'm1',
        dueInWeeks: due[0]!,
        title: { zh: '数据接入', en: 'Data connected' },
        acceptance: { zh: '基线复测一致', en: 'Baseline measured again' },
      },
      {
        key: 'm2',
        dueInWeeks: due[1]!,
        title: { zh: '离线验证', en: 'Offline validation' },
        acceptance: { zh: '冻结样本达标', en: 'Frozen set passes' },
      },
      {
        key: 'm3',
        dueInWeeks: due[2]!,
        title: { zh: '现场试运行', en: 'Live run' },
        acceptance: { zh: `${first.name.zh}连续四周改善`, en: `${first.name.en}: four better weeks` },
      },
      {
        key: 'm4',
        dueInWeeks: due[3]!,
        title: { zh: '验收与交接', en: 'Acceptance and handover' },
        acceptance: { zh: '双方签署验收单', en: 'Both sides sign' },
      },
    ],
  };
}

/** Offers end in whole thousands of yuan. */
const tidy = (fen: number): number => Math.round(fen / 100_000) * 100_000;
