import { allNo } from '@fairway/screening';
import { world, type Client, type World } from '../../../../test/kit/index.ts';
import { castingScenario, castingSolution } from '../../../../test/kit/records.ts';
import { MarketService } from '../market/market.service.ts';

let w: World;
let firm: Client;
let vendor: Client;
let officer: Client;
let administrator: Client;
let scenarioId: string;

const CODES = ['CAPABILITY', 'INDUSTRY', 'DATA', 'DEPLOYMENT', 'BUDGET', 'DELIVERY', 'COMPLIANCE'];
const weights = (...values: number[]) =>
  CODES.map((criterion, i) => ({ criterion, thousandths: values[i] ?? 0 }));
const BY_BUDGET = weights(100, 50, 100, 50, 600, 50, 50);

/** A verb's record, or the codes of its problems. */
async function verb(client: Client, name: string, key: string, fields: string, input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await client.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${key} { ${fields} } problems { code path } } }`,
    { input },
  );
  expect(answer.errors).toEqual([]);
  const payload = (answer.data as unknown as Record<string, Record<string, unknown>>)[name]!;
  const problems = payload.problems as { code: string }[];
  return problems.length
    ? { problems: problems.map(({ code }) => code) }
    : { problems: [], ...(payload[key] as Record<string, unknown>) };
}
const WEIGHTS = 'id version state basedOn reason author { name } weights { criterion thousandths }';
const keep = (client: Client, list: unknown): Promise<Record<string, unknown>> =>
  verb(client, 'weightsDraft', 'weights', WEIGHTS, { weights: list });
const publish = (client: Client, weightsId: unknown, expectedVersion: number, reason = '预算更重要') =>
  verb(client, 'weightsPublish', 'weights', WEIGHTS, { weightsId, expectedVersion, reason });
const ALIAS = 'id state alias origin';
const add = (client: Client, alias: string, code = 'defect-detection'): Promise<Record<string, unknown>> =>
  verb(client, 'glossaryAliasAdd', 'alias', ALIAS, { kind: 'CAPABILITY', code, language: 'zh', alias });

const versionsOfMatches = async (): Promise<number[]> =>
  (
    await w.database.reader.rows<{ v: number }>(
      `select distinct weights_version as v from match where scenario_id = $1`,
      [scenarioId],
    )
  ).map(({ v }) => v);

beforeAll(async () => {
  w = await world();
  [firm, vendor, officer, administrator] = [
    await w.as('FIRM'),
    await w.as('VENDOR'),
    await w.as('OFFICER'),
    await w.as('ADMINISTRATOR'),
  ];
  const proposalDeadline = new Date((await w.database.now()).getTime() + 30 * 86_400_000);
  const { scenarioDraft } = await firm.must(
    `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id } problems { code path message } } }`,
    { input: { content: { ...castingScenario(), proposalDeadline } } },
  );
  await firm.must(
    `mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { scenario { id } problems { code path message } } }`,
    { input: { scenarioId: scenarioDraft.scenario.id, answers: allNo(), proposalDeadline } },
  );
  for (const changes of [{}, { title: { zh: '铸件瑕疵排查系统' } }]) {
    const { solutionDraft } = await vendor.must(
      `mutation ($input: SolutionDraftInput!) { solutionDraft(input: $input) { solution { id version } problems { code path message } } }`,
      { input: { ...castingSolution(), ...changes } },
    );
    await vendor.must(
      `mutation ($input: SolutionSubmitInput!) { solutionSubmit(input: $input) { solution { id } problems { code path message } } }`,
      {
        input: {
          solutionId: solutionDraft.solution.id,
          expectedVersion: solutionDraft.solution.version,
          answers: allNo(),
        },
      },
    );
  }
  await w.settle();
  scenarioId = (await w.database.reader.row<{ id: string }>(`select id from scenario where state = 'OPEN'`))!
    .id;
});
afterAll(() => w?.close());

describe('weights', () => {
  it('are version 1 at first, for officers and administrators to read', async () => {
    const read = `{ rulesViewerCan { read change } matchingWeights(first: 5) { totalCount nodes { version } } }`;
    for (const [client, count, change] of [
      [officer, 1, true],
      [administrator, 1, true],
      [firm, 0, false],
      [vendor, 0, false],
    ] as const)
      expect(await client.must(read)).toMatchObject({
        rulesViewerCan: { read: change, change },
        matchingWeights: { totalCount: count },
      });
    expect(await versionsOfMatches()).toEqual([1]);
  });

  it('are drafted by whoever may, each person for itself', async () => {
    expect(await keep(firm, BY_BUDGET)).toEqual({ problems: ['NOT_ALLOWED'] });
    expect(await keep(officer, weights(1000, 1))).toEqual({ problems: ['WEIGHTS_INVALID'] });
    expect(await keep(officer, BY_BUDGET.slice(1))).toEqual({ problems: ['WEIGHTS_INVALID'] });
    const first = await keep(officer, weights(1000));
    const second = await keep(officer, BY_BUDGET);
    expect(second).toMatchObject({ id: first.id, version: null, state: 'DRAFT', weights: BY_BUDGET });
    expect(await administrator.must('{ ownWeightsDraft { id } }')).toEqual({ ownWeightsDraft: null });
    expect(await publish(administrator, second.id, 1)).toEqual({ problems: ['NOT_FOUND'] });
  });

  it('are tried without anything being written', async () => {
    const before = await w.database.reader.rows(`select * from match order by id`);
    const document = `query ($weights: [WeightInput!]!) { weightsDryRun(weights: $weights) { version places scored meanFitBefore meanFitAfter
      scenarios { scenario { id } leaderChanged moves { rankBefore rankAfter fitBefore fitAfter solution { code } } } } }`;
    const { weightsDryRun } = await officer.must(document, { weights: BY_BUDGET });
    expect(weightsDryRun).toMatchObject({ version: 1, places: 10, scored: 1 });
    expect(weightsDryRun.scenarios).toHaveLength(1);
    expect(weightsDryRun.scenarios[0].moves).toHaveLength(2);
    const stored = await w.database.reader.row<{ fit: string }>(
      `select fit from match where scenario_id = $1 and rank_for_scenario = 1`,
      [scenarioId],
    );
    const leader = weightsDryRun.scenarios[0].moves.find(
      (move: { rankBefore: number }) => move.rankBefore === 1,
    );
    expect(leader.fitBefore).toBe(Number(stored!.fit));
    // An administrator counts, but is not shown whose matches they are.
    const other = await administrator.must(document, { weights: BY_BUDGET });
    expect(other.weightsDryRun).toMatchObject({ scored: 1, scenarios: [] });
    expect(await vendor.must(document, { weights: BY_BUDGET })).toEqual({ weightsDryRun: null });
    expect(await w.database.reader.rows(`select * from match order by id`)).toEqual(before);
  });

  it('are published with a reason, and the market is scored by them', async () => {
    const { ownWeightsDraft } = await officer.must('{ ownWeightsDraft { id } }');
    expect(await publish(officer, ownWeightsDraft.id, 1, '  ')).toEqual({ problems: ['REASON_MISSING'] });
    expect(await publish(officer, ownWeightsDraft.id, 7)).toEqual({ problems: ['VERSION_CONFLICT'] });
    const [one, other] = await Promise.all([
      publish(officer, ownWeightsDraft.id, 1),
      publish(officer, ownWeightsDraft.id, 1),
    ]);
    expect([one.problems, other.problems]).toContainEqual(['VERSION_CONFLICT']);
    const published = 'version' in one ? one : other;
    expect(published).toMatchObject({
      version: 2,
      state: 'PUBLISHED',
      reason: '预算更重要',
      weights: BY_BUDGET,
    });
    await w.settle();
    expect(await versionsOfMatches()).toEqual([2]);
    const trail = await w.database.reader.rows(
      `select 1 from audit_entry where action = 'weights.publish' and reason = '预算更重要'`,
    );
    expect(trail).toHaveLength(1);
  });

  it('go back by publishing an older version anew', async () => {
    const { matchingWeights } = await officer.must('{ matchingWeights(first: 5) { nodes { id version } } }');
    const [now, first] = matchingWeights.nodes as { id: string; version: number }[];
    expect(await publish(administrator, now!.id, 2)).toEqual({ problems: ['WRONG_STATE'] });
    expect(await publish(administrator, first!.id, 2, '效果不好')).toMatchObject({ version: 3, basedOn: 1 });
    await w.settle();
    expect(await versionsOfMatches()).toEqual([3]);
    const rows = await officer.must(
      '{ matchingWeights(first: 5) { nodes { version weights { thousandths } } } }',
    );
    expect(rows.matchingWeights.nodes[0].weights).toEqual(rows.matchingWeights.nodes[2].weights);
  });
});

describe('the glossary', () => {
  const carriers = async (): Promise<string[]> => {
    const found: string[] = [];
    const alias = {
      kind: 'CAPABILITY',
      code: 'demand-forecasting',
      group: null,
      language: 'zh',
      alias: '瑕疵排查',
    } as const;
    for (const service of [w.get(MarketService), w.api.get(MarketService, { strict: false })]) {
      const { solutionIds, fresh } = await service.ask('naming', { alias });
      expect(solutionIds).toHaveLength(1);
      if (fresh === 0) found.push(...solutionIds);
    }
    return found;
  };
  const preview = async (alias: string): Promise<Record<string, unknown>> =>
    (
      await officer.must(
        `query ($alias: String!) { glossaryPreview(kind: CAPABILITY, code: "demand-forecasting", language: zh, alias: $alias) {
          known unreadable sameName { code } within { code } scenarioCount solutionCount fresh solutions { title { zh } } } }`,
        { alias },
      )
    ).glossaryPreview;

  it('shows what a name would change', async () => {
    expect(await preview('瑕疵排查')).toEqual({
      known: false,
      unreadable: false,
      sameName: [],
      within: [],
      scenarioCount: 0,
      solutionCount: 1,
      fresh: 1,
      solutions: [{ title: { zh: '铸件瑕疵排查系统' } }],
    });
    expect(await preview('缺陷检测')).toMatchObject({ sameName: [{ code: 'defect-detection' }] });
    expect(await preview('需求预测')).toMatchObject({ known: true });
    expect(await preview('的')).toMatchObject({ unreadable: true });
  });

  it('takes a name, by which every process reads, and gives it back', async () => {
    expect(await add(vendor, '瑕疵排查', 'demand-forecasting')).toEqual({ problems: ['NOT_ALLOWED'] });
    expect(await add(officer, '瑕疵排查', 'nothing-of-the-kind')).toEqual({ problems: ['NOT_FOUND'] });
    expect(await add(officer, '的', 'demand-forecasting')).toEqual({ problems: ['ALIAS_UNREADABLE'] });
    expect(await add(officer, '需求预测', 'demand-forecasting')).toEqual({ problems: ['ALIAS_KNOWN'] });
    expect(await carriers()).toEqual([]);
    const alias = await add(officer, '瑕疵排查', 'demand-forecasting');
    expect(alias).toMatchObject({ state: 'ACTIVE', origin: 'OFFICER' });
    await w.settle();
    const both = await carriers();
    expect(both).toHaveLength(2);
    expect(new Set(both).size).toBe(1);
    expect(await add(officer, '瑕疵排查', 'demand-forecasting')).toEqual({ problems: ['ALIAS_KNOWN'] });
    const retire = (): Promise<Record<string, unknown>> =>
      verb(officer, 'glossaryAliasRetire', 'alias', ALIAS, { aliasId: alias.id });
    expect(await retire()).toMatchObject({ state: 'RETIRED' });
    expect(await retire()).toEqual({ problems: ['WRONG_STATE'] });
    await w.settle();
    expect(await carriers()).toEqual([]);
  });

  it('proposes names from texts in both languages, for an officer to accept', async () => {
    const mine = async (
      client: Client,
    ): Promise<{ mining: { id: string } | null; problems: { code: string }[] }> => {
      const answer = await client.query(
        'mutation { glossaryMine { mining { id state read proposed } problems { code } } }',
      );
      return (answer.data as unknown as { glossaryMine: never }).glossaryMine;
    };
    const stop = async (miningId: string): Promise<string[]> => {
      const answer = await officer.query(
        `mutation ($input: GlossaryMineCancelInput!) { glossaryMineCancel(input: $input) { problems { code } } }`,
        { input: { miningId } },
      );
      const { problems } = (
        answer.data as unknown as { glossaryMineCancel: { problems: { code: string }[] } }
      ).glossaryMineCancel;
      return problems.map(({ code }) => code);
    };
    expect((await mine(firm)).problems).toEqual([{ code: 'NOT_ALLOWED' }]);
    const { mining } = await mine(officer);
    expect(mining).toMatchObject({ state: 'QUEUED', read: 0, proposed: 0 });
    expect((await mine(officer)).mining?.id).toBe(mining!.id);
    await w.settle();
    const last = '{ glossaryMining { id state total read proposed finishedAt } }';
    const done = (await officer.must(last)).glossaryMining;
    expect(done).toMatchObject({ id: mining!.id, state: 'DONE', proposed: 0 });
    expect(done.read).toBe(done.total);
    expect((await firm.must(last)).glossaryMining).toBeNull();
    expect(await stop(mining!.id)).toEqual(['WRONG_STATE']);
    const next = (await mine(officer)).mining!;
    expect(await stop(next.id)).toEqual([]);
    await w.settle();
    expect((await officer.must(last)).glossaryMining).toMatchObject({ id: next.id, state: 'CANCELLED' });
    await w.database.transaction((tx) =>
      tx.rows(
        `insert into glossary_alias (id, kind, code, language, alias, state, origin, support, association)
         values (gen_random_uuid(), 'CAPABILITY', 'defect-detection', 'en', 'flaw spotting', 'PROPOSED', 'MINED', 4, 0.9)`,
      ),
    );
    const list = `{ glossaryAliases(first: 5, states: [PROPOSED]) { totalCount nodes { id alias support } } }`;
    expect((await vendor.must(list)).glossaryAliases.totalCount).toBe(0);
    const [one] = (await officer.must(list)).glossaryAliases.nodes;
    expect(one).toMatchObject({ alias: 'flaw spotting', support: 4 });
    const accept = (): Promise<Record<string, unknown>> =>
      verb(officer, 'glossaryAliasAccept', 'alias', ALIAS, { aliasId: one.id });
    expect(await accept()).toMatchObject({ state: 'ACTIVE', origin: 'MINED' });
    expect(await accept()).toEqual({ problems: ['WRONG_STATE'] });
  });
});
