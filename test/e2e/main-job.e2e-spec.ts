import { world, type Client, type World } from '../kit/index.ts';
import { castingScenario, castingSolution } from '../kit/records.ts';

let w: World;
let firm: Client;
let vendor: Client;
let officer: Client;
let noAnswers: { code: string; answer: boolean }[];

beforeAll(async () => {
  w = await world();
  [firm, vendor, officer] = await Promise.all([w.as('FIRM'), w.as('VENDOR'), w.as('OFFICER')]);
  const { screeningQuestions } = await firm.must(`{ screeningQuestions { questions { code } } }`);
  noAnswers = screeningQuestions.questions.map(({ code }: { code: string }) => ({ code, answer: false }));
});
afterAll(() => w?.close());

describe('the main job, end to end over HTTP', () => {
  let solutionId: string;
  let scenarioId: string;

  it('a vendor lists a solution', async () => {
    const { solutionDraft } = await vendor.must(`mutation ($input: SolutionDraftInput!) { solutionDraft(input: $input) { solution { id version state } problems { code message path } } }`, {
      input: castingSolution(),
    });
    solutionId = solutionDraft.solution.id;
    const { solutionSubmit } = await vendor.must(
      `mutation ($input: SolutionSubmitInput!) { solutionSubmit(input: $input) { solution { state riskTier } problems { code message path } } }`,
      { input: { solutionId, expectedVersion: solutionDraft.solution.version, answers: noAnswers } },
    );
    if (solutionSubmit.solution.state === 'SCREENING') await passScreening();
    const { solution } = await vendor.must(`query ($id: ID!) { solution(id: $id) { state } }`, { id: solutionId });
    expect(solution.state).toBe('LISTED');
  });

  it('a firm opens a scenario', async () => {
    const { scenarioDraft } = await firm.must(`mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id version state } problems { code message path } } }`, {
      input: { content: castingScenario() },
    });
    scenarioId = scenarioDraft.scenario.id;
    const deadline = new Date(Date.now() + 20 * 86_400_000).toISOString();
    const { scenarioSubmit } = await firm.must(
      `mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { scenario { state riskTier } problems { code message path } } }`,
      { input: { scenarioId, answers: noAnswers, proposalDeadline: deadline } },
    );
    if (scenarioSubmit.scenario.state === 'SCREENING') await passScreening();
    const { scenario } = await firm.must(`query ($id: ID!) { scenario(id: $id) { state } }`, { id: scenarioId });
    expect(scenario.state).toBe('OPEN');
  });

  it('the queue scores it and explains the match', async () => {
    await w.settle();
    const { scenario } = await firm.must(
      `query ($id: ID!) { scenario(id: $id) { matchCount matches(first: 10) { totalCount nodes { id fit recommended rankForScenario rankForSolution
        criteria { code value weight contribution peerMedian evidence { side recordId field language start end quote code number } asks { side field } }
        constraints { code state } raises { field gain } disposition { state } stale viewerCan { dispose } solution { id title { zh } organization { name { zh } } } } } } }`,
      { id: scenarioId },
    );
    const [match] = scenario.matches.nodes;
    expect(scenario.matches.totalCount).toBe(1);
    expect(match).toMatchObject({ recommended: true, rankForScenario: 1, rankForSolution: 1, stale: false, solution: { id: solutionId } });
    expect(match.fit).toBeGreaterThan(50);
    const sum = match.criteria.reduce((total: number, one: { contribution: number }) => total + Math.round(one.contribution * 10), 0);
    expect(sum).toBe(Math.round(match.fit * 10));
  });

  it('the vendor sees the same match from its side, strangers do not', async () => {
    const { solution } = await vendor.must(`query ($id: ID!) { solution(id: $id) { matches(first: 10) { nodes { fit scenario { id } } } } }`, { id: solutionId });
    expect(solution.matches.nodes).toMatchObject([{ scenario: { id: scenarioId } }]);
    const { scenario } = await w.anonymous().must(`query ($id: ID!) { scenario(id: $id) { matchCount matches(first: 10) { totalCount nodes { id } } } }`, { id: scenarioId });
    expect(scenario).toEqual({ matchCount: 1, matches: { totalCount: 0, nodes: [] } });
  });

  it('the firm dismisses with a reason and takes it back', async () => {
    const { scenario } = await firm.must(`query ($id: ID!) { scenario(id: $id) { matches(first: 1) { nodes { id } } } }`, { id: scenarioId });
    const matchId = scenario.matches.nodes[0].id;
    const dispose = `mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { match { disposition { state reason } } problems { code path } } }`;
    const without = await firm.query(dispose, { input: { matchId, state: 'DISMISSED' } });
    expect(without.data).toEqual({ matchDispose: { match: null, problems: [{ code: 'REASON_MISSING', path: ['reason'] }] } });
    const { matchDispose } = await firm.must(dispose, { input: { matchId, state: 'DISMISSED', reason: '没有压铸经验' } });
    expect(matchDispose.match.disposition).toEqual({ state: 'DISMISSED', reason: '没有压铸经验' });
    await firm.must(dispose, { input: { matchId, state: 'NEW' } });
    await vendor.must(`{ viewer { person { name } } }`);
    const foreign = await vendor.query(dispose, { input: { matchId, state: 'SAVED' } });
    expect(foreign.data).toMatchObject({ matchDispose: { match: null, problems: [{ code: 'NOT_ALLOWED' }] } });
  });
});

async function passScreening(): Promise<void> {
  const { screeningCases } = await officer.must(`{ screeningCases(state: WAITING, first: 10) { nodes { id version } } }`);
  for (const { id, version } of screeningCases.nodes) {
    await officer.must(`mutation ($input: ScreeningDecideInput!) { screeningDecide(input: $input) { problems { code message path } } }`, {
      input: { caseId: id, expectedVersion: version, outcome: 'PASSED', reason: '不涉及研发禁区' },
    });
  }
  await w.settle();
}
