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
    const { solutionDraft } = await vendor.must(
      `mutation ($input: SolutionDraftInput!) { solutionDraft(input: $input) { solution { id version state } problems { code message path } } }`,
      {
        input: castingSolution(),
      },
    );
    solutionId = solutionDraft.solution.id;
    const { solutionSubmit } = await vendor.must(
      `mutation ($input: SolutionSubmitInput!) { solutionSubmit(input: $input) { solution { state riskTier } problems { code message path } } }`,
      { input: { solutionId, expectedVersion: solutionDraft.solution.version, answers: noAnswers } },
    );
    if (solutionSubmit.solution.state === 'SCREENING') await passScreening();
    const { solution } = await vendor.must(`query ($id: ID!) { solution(id: $id) { state } }`, {
      id: solutionId,
    });
    expect(solution.state).toBe('LISTED');
  });

  it('a firm opens a scenario', async () => {
    const { scenarioDraft } = await firm.must(
      `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id version state } problems { code message path } } }`,
      {
        input: { content: castingScenario() },
      },
    );
    scenarioId = scenarioDraft.scenario.id;
    const deadline = new Date(Date.now() + 20 * 86_400_000).toISOString();
    const { scenarioSubmit } = await firm.must(
      `mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { scenario { state riskTier } problems { code message path } } }`,
      { input: { scenarioId, answers: noAnswers, proposalDeadline: deadline } },
    );
    if (scenarioSubmit.scenario.state === 'SCREENING') await passScreening();
    const { scenario } = await firm.must(`query ($id: ID!) { scenario(id: $id) { state } }`, {
      id: scenarioId,
    });
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
    expect(match).toMatchObject({
      recommended: true,
      rankForScenario: 1,
      rankForSolution: 1,
      stale: false,
      solution: { id: solutionId },
    });
    expect(match.fit).toBeGreaterThan(50);
    const sum = match.criteria.reduce(
      (total: number, one: { contribution: number }) => total + Math.round(one.contribution * 10),
      0,
    );
    expect(sum).toBe(Math.round(match.fit * 10));
  });

  it('the vendor sees the same match from its side, strangers do not', async () => {
    const { solution } = await vendor.must(
      `query ($id: ID!) { solution(id: $id) { matches(first: 10) { nodes { fit scenario { id } } } } }`,
      { id: solutionId },
    );
    expect(solution.matches.nodes).toMatchObject([{ scenario: { id: scenarioId } }]);
    const { scenario } = await w
      .anonymous()
      .must(
        `query ($id: ID!) { scenario(id: $id) { matchCount matches(first: 10) { totalCount nodes { id } } } }`,
        { id: scenarioId },
      );
    expect(scenario).toEqual({ matchCount: 1, matches: { totalCount: 0, nodes: [] } });
  });

  it('the firm dismisses with a reason and takes it back', async () => {
    const { scenario } = await firm.must(
      `query ($id: ID!) { scenario(id: $id) { matches(first: 1) { nodes { id } } } }`,
      { id: scenarioId },
    );
    const matchId = scenario.matches.nodes[0].id;
    const dispose = `mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { match { disposition { state reason } } problems { code path } } }`;
    const without = await firm.query(dispose, { input: { matchId, state: 'DISMISSED' } });
    expect(without.data).toEqual({
      matchDispose: { match: null, problems: [{ code: 'REASON_MISSING', path: ['reason'] }] },
    });
    const { matchDispose } = await firm.must(dispose, {
      input: { matchId, state: 'DISMISSED', reason: '没有压铸经验' },
    });
    expect(matchDispose.match.disposition).toEqual({ state: 'DISMISSED', reason: '没有压铸经验' });
    await firm.must(dispose, { input: { matchId, state: 'INVITED' } });
    await w.settle();
    const { notices } = await vendor.must('{ notices(first: 20) { nodes { kind } } }');
    expect(notices.nodes.map((one: { kind: string }) => one.kind)).toContain('SCENARIO_INVITED');
    await firm.must(dispose, { input: { matchId, state: 'NEW' } });
    await vendor.must(`{ viewer { person { name } } }`);
    const foreign = await vendor.query(dispose, { input: { matchId, state: 'SAVED' } });
    expect(foreign.data).toMatchObject({
      matchDispose: { match: null, problems: [{ code: 'NOT_ALLOWED' }] },
    });
  });
});

describe('from the proposal to replication', () => {
  let scenarioId: string;
  let proposalId: string;
  let pilotId: string;
  const propose = `mutation ($input: ProposalDraftInput!) { proposalDraft(input: $input) { proposal { id version state } problems { code message path } } }`;

  beforeAll(async () => {
    const { myScenarios } = await firm.must(`{ myScenarios(first: 1) { nodes { id } } }`);
    scenarioId = myScenarios.nodes[0].id;
  });

  it('the vendor proposes', async () => {
    const { mySolutions } = await vendor.must(`{ mySolutions(first: 1) { nodes { id } } }`);
    const { scenario } = await vendor.must(`query ($id: ID!) { scenario(id: $id) { indicators { key } } }`, {
      id: scenarioId,
    });
    const content = {
      approach: { zh: '先离线验证三周，再接入一条线旁路运行，判片员复核，达标后切换。' },
      solutionIds: [mySolutions.nodes[0].id],
      milestones: [
        {
          key: 'offline',
          title: { zh: '离线验证完成' },
          dueInWeeks: 4,
          acceptance: { zh: '两千张抽样复判一致率达到九成八' },
        },
      ],
      indicatorCommitments: [
        { indicatorKey: scenario.indicators[0].key, committed: 0.3, minimumAcceptable: 0.5 },
      ],
      price: { min: 120_000_000, max: 120_000_000, currency: 'CNY' },
      team: { zh: '算法两人，现场工程师一人' },
      riskStatement: { zh: '新模具上线初期样本少' },
    };
    const { proposalDraft } = await vendor.must(propose, { input: { scenarioId, content } });
    proposalId = proposalDraft.proposal.id;
    const { proposalSubmit } = await vendor.must(
      `mutation ($input: ProposalSubmitInput!) { proposalSubmit(input: $input) { proposal { state } problems { code message path } } }`,
      { input: { proposalId, expectedVersion: proposalDraft.proposal.version } },
    );
    expect(proposalSubmit.proposal.state).toBe('SUBMITTED');
  });

  it('the firm cannot read it before the deadline', async () => {
    const { node } = await firm.must(`query ($id: ID!) { node(id: $id) { id } }`, { id: proposalId });
    expect(node).toBeNull();
  });

  it('after the deadline nothing is accepted and the firm reads, and awards with reasons', async () => {
    await w.database.shiftClock(21 * 86_400_000);
    const late = await vendor.query(propose, { input: { scenarioId } });
    expect(late.data).toMatchObject({ proposalDraft: { proposal: null, problems: [{}] } });
    for (let i = 0; i < 100; i++) {
      const { scenario } = await firm.must(`query ($id: ID!) { scenario(id: $id) { state } }`, {
        id: scenarioId,
      });
      if (scenario.state === 'EVALUATING') break;
      await new Promise((done) => setTimeout(done, 200));
    }
    await w.settle();
    const { scenario } = await firm.must(
      `query ($id: ID!) { scenario(id: $id) { state version proposals(first: 10) { nodes { id content { approach { zh } } } } } }`,
      { id: scenarioId },
    );
    expect(scenario).toMatchObject({ state: 'EVALUATING', proposals: { nodes: [{ id: proposalId }] } });
    const award = `mutation ($input: ProposalAwardInput!) { proposalAward(input: $input) { scenario { state } problems { code path } } }`;
    const without = await firm.query(award, {
      input: { scenarioId, expectedVersion: scenario.version, selected: [proposalId], reasons: [] },
    });
    expect(without.data).toMatchObject({
      proposalAward: { scenario: null, problems: [{ code: 'REASON_MISSING' }] },
    });
    const { proposalAward } = await firm.must(award, {
      input: {
        scenarioId,
        expectedVersion: scenario.version,
        selected: [proposalId],
        reasons: [{ proposalId, reason: '验证方案可行，价格在预算内' }],
      },
    });
    expect(proposalAward.scenario.state).toBe('AWARDED');
  });

  it('the award makes one pilot, with its milestones and frozen indicators', async () => {
    await w.settle();
    const { pilots } = await officer.must(
      `{ pilots(first: 10) { totalCount nodes { id stage state health milestones { key title { zh } } indicators { key baseline target minimumAcceptable } gate { to ready items { code met } } } } }`,
    );
    expect(pilots.totalCount).toBe(1);
    expect(pilots.nodes[0]).toMatchObject({
      stage: 'PREPARING',
      milestones: [{ key: 'offline', title: { zh: '离线验证完成' } }],
      indicators: [{ baseline: 1.8, minimumAcceptable: 0.5 }],
      gate: { to: 'DATA_READY', ready: false },
    });
    pilotId = pilots.nodes[0].id;
  });

  it('a gate says which condition is missing, and opens when all are met', async () => {
    const move = `mutation ($input: PilotMoveInput!) { pilotMove(input: $input) { pilot { stage version } problems { code message path } } }`;
    const version = async (): Promise<number> =>
      (await firm.must(`query ($id: ID!) { pilot(id: $id) { version } }`, { id: pilotId })).pilot.version;
    const refused = await firm.query(move, {
      input: { pilotId, to: 'DATA_READY', expectedVersion: await version() },
    });
    expect(
      (refused.data as unknown as { pilotMove: { problems: { code: string }[] } }).pilotMove.problems.map(
        (p: { code: string }) => p.code,
      ),
    ).toContain('STAGE_GATE_FAILED');
    const check = (who: Client, item: string): Promise<unknown> =>
      who.must(
        `mutation ($input: PilotCheckInput!) { pilotCheck(input: $input) { problems { code message path } } }`,
        { input: { pilotId, item } },
      );
    await check(firm, 'AGREEMENT_SIGNED');
    const { pilot } = await firm.must(
      `query ($id: ID!) { pilot(id: $id) { gate { items { code met } } firmOwner { id } vendorOwner { id } } }`,
      { id: pilotId },
    );
    expect(pilot.gate.items).toContainEqual({ code: 'AGREEMENT_SIGNED', met: true });
    for (const [who, side] of [
      [firm, 'FIRM'],
      [vendor, 'VENDOR'],
    ] as const) {
      const { viewer } = await who.must(`{ viewer { person { id } } }`);
      await who.must(
        `mutation ($input: PilotAssignInput!) { pilotAssign(input: $input) { problems { code message path } } }`,
        { input: { pilotId, personId: viewer.person.id, side, expectedVersion: await version() } },
      );
    }
    const { pilotMove } = await firm.must(move, {
      input: { pilotId, to: 'DATA_READY', expectedVersion: await version(), note: '协议已签' },
    });
    expect(pilotMove.pilot.stage).toBe('DATA_READY');
  });

  it('the board, the trail and the inboxes show it', async () => {
    await w.settle();
    const { pilotBoard } = await officer.must(
      `{ pilotBoard { columns { stages count cards { code stage dwellDays limitDays } } } }`,
    );
    expect(pilotBoard.columns).toHaveLength(6);
    expect(pilotBoard.columns[1]).toMatchObject({ stages: ['DATA_READY'], count: 1 });
    const administrator = await w.as('ADMINISTRATOR');
    await w.settle();
    const { auditVerification, auditTrail } = await administrator.must(
      `{ auditVerification { checked unchained brokenAt why } auditTrail(first: 50) { nodes { action } } }`,
    );
    expect(auditVerification).toMatchObject({ unchained: 0, brokenAt: null });
    expect(auditTrail.nodes.map((one: { action: string }) => one.action)).toEqual(
      expect.arrayContaining(['proposal.award', 'pilot.move']),
    );
    const { notices } = await vendor.must(`{ notices(first: 50) { nodes { kind } } }`);
    expect(notices.nodes.map((one: { kind: string }) => one.kind)).toEqual(
      expect.arrayContaining(['SCENARIO_FITS', 'PROPOSAL_SELECTED', 'PILOT_STARTED']),
    );
  });
});

async function passScreening(): Promise<void> {
  const { screeningCases } = await officer.must(
    `{ screeningCases(state: WAITING, first: 10) { nodes { id version } } }`,
  );
  for (const { id, version } of screeningCases.nodes) {
    await officer.must(
      `mutation ($input: ScreeningDecideInput!) { screeningDecide(input: $input) { problems { code message path } } }`,
      {
        input: { caseId: id, expectedVersion: version, outcome: 'PASSED', reason: '不涉及研发禁区' },
      },
    );
  }
  await w.settle();
}
