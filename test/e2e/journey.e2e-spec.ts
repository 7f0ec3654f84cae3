import { world, type Client, type World } from '../kit/index.ts';
import { castingScenario, castingSolution } from '../kit/records.ts';
import { Operations } from './operations.ts';

const DAY = 86_400_000;
const WHO = ['firm', 'vendor', 'rival', 'officer', 'nobody'] as const;
type Who = (typeof WHO)[number];
interface Made {
  id: string;
  version: number;
  state: string;
}

let w: World;
let operations: Operations;
let people: Record<Who, Client>;
let answers: { code: string; answer: boolean }[];

beforeAll(async () => {
  w = await world();
  operations = new Operations(w);
  const [firm, vendor, officer] = await Promise.all([w.as('FIRM'), w.as('VENDOR'), w.as('OFFICER')]);
  people = { firm, vendor, officer, rival: w.anonymous(), nobody: w.anonymous() };
  await must<unknown>('rival', 'signUp', {
    email: 'rival@example.org',
    password: 'wet gravel under the pier',
    name: 'Rival',
    language: 'en',
    organization: { name: { en: 'Rival Vision Works' }, parts: ['SUPPLY'], region: '440300' },
  });
  const { screeningQuestions } = await firm.must(`{ screeningQuestions { questions { code } } }`);
  answers = screeningQuestions.questions.map(({ code }: { code: string }) => ({ code, answer: false }));
});
afterAll(() => w?.close());

const must = <T = Made>(who: Who, verb: string, input: unknown): Promise<T> =>
  operations.must<T>(people[who], verb, input);
const code = async (who: Who, verb: string, input: unknown): Promise<string> =>
  (await operations.call(people[who], verb, input)).code;

/** Everybody for whom the record is there; for the others it is as if it were not. */
async function seenBy(id: string): Promise<Who[]> {
  const seen: Who[] = [];
  for (const who of WHO)
    if ((await people[who].must(`query ($id: ID!) { node(id: $id) { id } }`, { id })).node) seen.push(who);
  return seen;
}
/** Everybody to whom this place of a record says something. */
async function toldTo(id: string, type: string, selection: string, at: string): Promise<Who[]> {
  const told: Who[] = [];
  for (const who of WHO) {
    const { node } = await people[who].must(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`,
      { id },
    );
    const value = node?.[at];
    if (value && (value.totalCount ?? value.length ?? 1)) told.push(who);
  }
  return told;
}
const read = async (who: Who, type: string, id: string, selection: string) =>
  (
    await people[who].must(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`, {
      id,
    })
  ).node;

describe('a need and its data, until the pilot has scaled: three organizations, an officer, and who sees what', () => {
  let asset: Made;
  let scenario: Made;
  let solution: Made;
  let access: Made;
  let proposal: Made;
  let other: Made;
  let pilotId: string;
  let indicatorKey: string;

  it('the firm describes its data; once posted, whoever is signed in finds it', async () => {
    asset = await must('firm', 'dataAssetDraft', {
      title: { zh: '轮毂 X 光片' },
      description: { zh: '四十万张，三成有标注' },
      modalities: ['x-ray'],
      rights: ['HOLD'],
      accessWays: ['EVALUATE_ONLY'],
      sector: '36',
      region: '330200',
    });
    expect(await seenBy(asset.id)).toEqual(['firm']);
    asset = await must('firm', 'dataAssetPost', { dataAssetId: asset.id, expectedVersion: asset.version });
    expect(await seenBy(asset.id)).toEqual(['firm', 'vendor', 'rival', 'officer']);
  });

  it('the vendors list solutions, which everybody may see', async () => {
    for (const who of ['vendor', 'rival'] as const) {
      const drafted = await must(who, 'solutionDraft', castingSolution());
      expect(await seenBy(drafted.id)).toEqual([who]);
      const submitted = await must(who, 'solutionSubmit', {
        solutionId: drafted.id,
        expectedVersion: drafted.version,
        answers,
      });
      expect(submitted.state).toBe('LISTED');
      expect(await seenBy(drafted.id)).toEqual([...WHO]);
      if (who === 'vendor') solution = submitted;
    }
  });

  it('the draft is the firm’s alone, and while it is screened the officer’s as well', async () => {
    scenario = await must('firm', 'scenarioDraft', {
      content: { ...castingScenario(), dataAssetIds: [asset.id] },
    });
    expect(await seenBy(scenario.id)).not.toContain('vendor');
    expect(await code('vendor', 'scenarioUpdate', edit())).toBe('FORBIDDEN');
    const proposalDeadline = new Date((await w.database.now()).getTime() + 20 * DAY).toISOString();
    scenario = await must('firm', 'scenarioSubmit', {
      scenarioId: scenario.id,
      answers: answers.map((one) => ({ ...one, answer: one.code === 'talks-to-people' })),
      proposalDeadline,
    });
    expect(scenario.state).toBe('SCREENING');
    expect(await seenBy(scenario.id)).toEqual(['firm', 'officer']);
    await w.settle();
    expect(await toldTo(scenario.id, 'Scenario', 'matches(first: 5) { totalCount }', 'matches')).toEqual([]);
  });

  it('the officer, and nobody else, lets it through with a reason', async () => {
    const { screeningCases } = await people.officer.must(
      `{ screeningCases(state: WAITING, first: 5) { nodes { id version } } }`,
    );
    expect(screeningCases.nodes).toHaveLength(1);
    const [{ id: caseId, version: expectedVersion }] = screeningCases.nodes;
    expect(await seenBy(caseId)).toEqual(['firm', 'officer']);
    const decision = { caseId, expectedVersion, outcome: 'PASSED', reason: '不涉及研发禁区' };
    expect([
      await code('firm', 'screeningDecide', decision),
      await code('vendor', 'screeningDecide', decision),
      await code('nobody', 'screeningDecide', decision),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED']);
    await must('officer', 'screeningDecide', decision);
    await w.settle();
    expect(await seenBy(scenario.id)).toEqual([...WHO]);
    const { dataAssets } = await read('vendor', 'Scenario', scenario.id, 'dataAssets { id }');
    expect(dataAssets).toEqual([{ id: asset.id }]);
  });

  it('each vendor sees the match of its own solution, the firm and the officer both, nobody none', async () => {
    const matches = async (who: Who): Promise<{ id: string; solution: { id: string } }[]> =>
      (await read(who, 'Scenario', scenario.id, 'matches(first: 5) { nodes { id solution { id } } }')).matches
        .nodes;
    expect((await matches('firm')).length).toBe(2);
    expect((await matches('officer')).length).toBe(2);
    expect(await matches('nobody')).toEqual([]);
    const own = (await matches('firm')).find((one) => one.solution.id === solution.id)!;
    expect(await seenBy(own.id)).toEqual(['firm', 'vendor', 'officer']);
    expect(await code('vendor', 'matchDispose', { matchId: own.id, state: 'SAVED' })).toBe('NOT_ALLOWED');
    expect(await code('rival', 'matchDispose', { matchId: own.id, state: 'SAVED' })).toBe('NOT_FOUND');
    await must('firm', 'matchDispose', { matchId: own.id, state: 'SAVED' });
  });

  it('the data is asked for and granted between the two of them', async () => {
    access = await must('vendor', 'dataAccessRequest', {
      dataAssetId: asset.id,
      way: 'EVALUATE_ONLY',
      purpose: '离线验证',
    });
    expect(await seenBy(access.id)).toEqual(['firm', 'vendor']);
    const until = new Date((await w.database.now()).getTime() + 90 * DAY).toISOString();
    const decision = { dataAccessId: access.id, expectedVersion: access.version, grant: true, until };
    expect(await code('rival', 'dataAccessDecide', decision)).toBe('NOT_FOUND');
    access = await must('firm', 'dataAccessDecide', decision);
    expect(access.state).toBe('GRANTED');
  });

  it('until the deadline what is proposed is its author’s; the officer learns that there is one, not what it says', async () => {
    const { indicators } = await read('vendor', 'Scenario', scenario.id, 'indicators { key }');
    indicatorKey = indicators[0].key;
    for (const who of ['vendor', 'rival'] as const) {
      const { mySolutions } = await people[who].must(`{ mySolutions(first: 1) { nodes { id } } }`);
      const drafted = await must(who, 'proposalDraft', {
        scenarioId: scenario.id,
        content: {
          approach: { zh: '先离线验证三周，再接入一条线旁路运行，达标后切换。' },
          solutionIds: [mySolutions.nodes[0].id],
          milestones: [
            {
              key: 'offline',
              title: { zh: '离线验证完成' },
              dueInWeeks: 4,
              acceptance: { zh: '两千张抽样复判一致率达到九成八' },
            },
          ],
          indicatorCommitments: [{ indicatorKey, committed: 0.3, minimumAcceptable: 0.5 }],
          price: { min: 120_000_000, max: 120_000_000, currency: 'CNY' },
          team: { zh: '算法两人，现场工程师一人' },
          riskStatement: { zh: '新模具上线初期样本少' },
        },
      });
      expect(await seenBy(drafted.id)).toEqual([who]);
      const sent = await must(who, 'proposalSubmit', {
        proposalId: drafted.id,
        expectedVersion: drafted.version,
      });
      expect(await seenBy(sent.id)).toEqual([who, 'officer']);
      expect(await toldTo(sent.id, 'Proposal', 'content { approach { zh } }', 'content')).toEqual([who]);
      if (who === 'vendor') proposal = sent;
      else other = sent;
    }
    expect(await code('firm', 'proposalAward', await award())).not.toBe('OK');
  });

  it('after it the firm reads both and awards one; each vendor goes on seeing its own', async () => {
    await w.database.shiftClock(21 * DAY);
    await w.evaluateDue();
    await w.settle();
    expect(await seenBy(proposal.id)).toEqual(['firm', 'vendor', 'officer']);
    expect(await seenBy(other.id)).toEqual(['firm', 'rival', 'officer']);
    expect(await code('rival', 'proposalAward', await award())).toBe('FORBIDDEN');
    await must('firm', 'proposalAward', await award());
    await w.settle();
    const states = [
      (await read('vendor', 'Proposal', proposal.id, 'state')).state,
      (await read('rival', 'Proposal', other.id, 'state')).state,
    ];
    expect(states).toEqual(['SELECTED', 'DECLINED']);
    expect(await toldTo(other.id, 'Proposal', 'content { approach { zh } }', 'content')).toEqual([
      'firm',
      'rival',
      'officer',
    ]);
  });

  it('one pilot follows, between the two of them and their officer', async () => {
    const { pilots } = await people.officer.must(`{ pilots(first: 5) { nodes { id stage } } }`);
    expect(pilots.nodes).toMatchObject([{ stage: 'PREPARING' }]);
    pilotId = pilots.nodes[0].id;
    expect(await seenBy(pilotId)).toEqual(['firm', 'vendor', 'officer']);
    expect(await move('rival', 'DATA_READY')).toBe('NOT_FOUND');
    expect(await move('vendor', 'DATA_READY')).toBe('NOT_ALLOWED');
    expect(await move('firm', 'DATA_READY')).toBe('STAGE_GATE_FAILED');
    for (const who of ['firm', 'vendor'] as const) {
      const { viewer } = await people[who].must(`{ viewer { person { id } } }`);
      await must(who, 'pilotAssign', {
        pilotId,
        personId: viewer.person.id,
        side: who.toUpperCase(),
        expectedVersion: await version(),
      });
    }
  });

  it('it passes each gate only with what the gate asks for, ticked by the side it is for', async () => {
    await pass('DATA_READY', { firm: ['AGREEMENT_SIGNED'] });
    expect(await code('firm', 'pilotCheck', { pilotId, item: 'DATA_CHECKED' })).toBe('NOT_ALLOWED');
    await pass('VALIDATING', { firm: ['DATA_READY'], vendor: ['DATA_CHECKED'] });
    await pass('LIVE', {
      firm: ['OFFLINE_TARGETS_MET', 'LIVE_SCOPE_AGREED'],
      vendor: ['VALIDATION_REPORTED'],
    });
    expect(await move('firm', 'ACCEPTANCE')).toBe('STAGE_GATE_FAILED');
    await w.database.shiftClock(41 * DAY);
    const at = (await w.database.now()).toISOString();
    const readings = [{ indicatorKey, at, value: 0.4, source: '第三方抽样复判' }];
    expect(await code('rival', 'pilotReadingRecord', { pilotId, readings })).toBe('NOT_FOUND');
    await must('vendor', 'pilotReadingRecord', { pilotId, readings });
    await pass('ACCEPTANCE', {});
    await must('vendor', 'pilotMilestoneDone', { pilotId, key: 'offline' });
    expect(await code('vendor', 'pilotMilestoneAccept', { pilotId, key: 'offline' })).toBe('NOT_ALLOWED');
    await must('firm', 'pilotMilestoneAccept', { pilotId, key: 'offline' });
    await pass('SCALING', { firm: ['ACCEPTANCE_SIGNED'], vendor: ['OPERATION_PLANNED'] });
  });

  it('scaled, it shows on the board and as a reference that the customer confirmed; the pilot itself stays theirs', async () => {
    await w.settle();
    const { pilotBoard } = await people.officer.must(`{ pilotBoard { columns { stages count } } }`);
    expect(pilotBoard.columns.at(-1)).toEqual({ stages: ['SCALING', 'REPLICATING'], count: 1 });
    const { references } = await read(
      'nobody',
      'Solution',
      solution.id,
      'references { confirmed outcome { zh } }',
    );
    expect(references).toMatchObject([{ confirmed: true, outcome: { zh: '漏检率 1.8 → 0.4 %' } }]);
    expect(await seenBy(pilotId)).toEqual(['firm', 'vendor', 'officer']);
    const { market } = await people.nobody.must(`{ market { pilots scaledPilots } }`);
    expect(market).toEqual({ pilots: 1, scaledPilots: 1 });
  });

  it('the trail names each decision, in one unbroken chain', async () => {
    const administrator = await w.as('ADMINISTRATOR');
    await w.settle();
    const { auditVerification, auditTrail } = await administrator.must(
      `{ auditVerification { unchained brokenAt } auditTrail(first: 100) { nodes { action } } }`,
    );
    expect(auditVerification).toEqual({ unchained: 0, brokenAt: null });
    const told = auditTrail.nodes.map((one: { action: string }) => one.action);
    for (const action of ['screening.decide', 'proposal.award', 'pilot.move', 'pilot.milestone-accept'])
      expect(told).toContain(action);
  });

  const edit = (): object => ({
    scenarioId: scenario.id,
    expectedVersion: scenario.version,
    content: { site: { zh: '三号车间' } },
  });
  const award = async (): Promise<object> => ({
    scenarioId: scenario.id,
    expectedVersion: (await read('firm', 'Scenario', scenario.id, 'version')).version,
    selected: [proposal.id],
    reasons: [
      { proposalId: proposal.id, reason: '验证方案可行' },
      { proposalId: other.id, reason: '没有压铸案例' },
    ],
  });
  const version = async (): Promise<number> => (await read('officer', 'Pilot', pilotId, 'version')).version;
  const move = async (who: Who, to: string): Promise<string> =>
    code(who, 'pilotMove', { pilotId, to, expectedVersion: await version() });
  const pass = async (to: string, ticks: Partial<Record<Who, string[]>>): Promise<void> => {
    for (const who of WHO)
      for (const item of ticks[who] ?? []) await must(who, 'pilotCheck', { pilotId, item });
    await must('firm', 'pilotMove', { pilotId, to, expectedVersion: await version() });
  };
});
