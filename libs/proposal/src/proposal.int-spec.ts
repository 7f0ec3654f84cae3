import { Refusal, type Actor } from '@fairway/kernel';
import { ScenarioAuthoring, ScenarioCourse, ScenarioService, type ScenarioEntity } from '@fairway/scenario';
import { allNo } from '@fairway/screening';
import { SolutionAuthoring, type SolutionEntity } from '@fairway/solution';
import { world, type World } from '../../../test/kit/index.ts';
import { AwardService, ProposalReading, ProposalService, type ProposalEntity } from './index.ts';

const DAY = 24 * 3600 * 1000;

let w: World;
let firm: Actor;
let vendor: Actor;
let rival: Actor;
let officer: Actor;
let proposals: ProposalService;
let awards: AwardService;
let reading: ProposalReading;
let solution: SolutionEntity;
let rivalSolution: SolutionEntity;

beforeAll(async () => {
  w = await world();
  [firm, vendor, officer] = [await w.actor('FIRM'), await w.actor('VENDOR'), await w.actor('OFFICER')];
  // The reviewer's account stands in for a second vendor: the same rights, another organization.
  const other = await w.actor('REVIEWER');
  rival = {
    ...other,
    organization: { ...vendor.organization!, ...other.organization!, parts: ['SUPPLY'], role: 'OWNER' },
  };
  [proposals, awards, reading] = [w.get(ProposalService), w.get(AwardService), w.get(ProposalReading)];
  solution = await listed(vendor);
  rivalSolution = await listed(rival);
});
afterAll(() => w?.close());
afterEach(() => w.database.shiftClock(0));

async function listed(actor: Actor): Promise<SolutionEntity> {
  const solutions = w.get(SolutionAuthoring);
  const drafted = await solutions.draft(actor, {
    title: { en: 'Burn finder' },
    summary: { en: 'Finds grinding burn on gear flanks' },
    capabilities: ['defect-detection'],
    sectors: ['C34'],
    trl: 8,
    deployment: ['EDGE'],
  });
  return solutions.submit(actor, {
    solutionId: drafted.id,
    expectedVersion: drafted.version,
    answers: allNo(),
  });
}

async function opened(days = 30): Promise<ScenarioEntity> {
  const now = await w.database.now();
  const drafted = await w.get(ScenarioAuthoring).draft(firm, {
    language: 'zh',
    title: { zh: '齿面烧伤在线识别' },
    summary: { zh: '磨齿之后立即判断齿面是否烧伤。' },
    problem: { zh: '现在靠酸洗抽检，结果要等四个小时，其间整批继续流转。' },
    sector: 'C3453',
    region: '330100',
    needs: [
      { capability: 'defect-detection', modality: 'image', priority: 'MUST', text: { zh: '识别齿面烧伤' } },
    ],
    indicators: [
      {
        name: { zh: '漏检率' },
        unit: '%',
        baseline: 4.2,
        target: 0.5,
        direction: 'DOWN',
        method: { zh: '与酸洗结果逐件比对' },
      },
    ],
    data: { modalities: ['image'], volume: '12 万张', labelledShare: 0.3, access: 'QUERY' },
    constraints: { deployment: ['ON_PREM', 'EDGE'], dataResidency: 'ON_SITE' },
    budget: { min: 30_000_000, max: 60_000_000, currency: 'CNY' },
    maxAwards: 1,
    proposalDeadline: new Date(now.getTime() + days * DAY),
  });
  return w.get(ScenarioCourse).submit(firm, { scenarioId: drafted.id, answers: allNo() });
}

const content = (scenario: ScenarioEntity, solutionId: string) => ({
  approach: { zh: '环形光源加双相机，边缘侧推理，密语甲乙丙。' },
  solutionIds: [solutionId],
  milestones: [
    { key: 'install', title: { zh: '设备安装' }, dueInWeeks: 4, acceptance: { zh: '首批图像入库' } },
  ],
  indicatorCommitments: scenario.indicators.map((one) => ({
    indicatorKey: one.key,
    committed: 0.6,
    minimumAcceptable: 1,
  })),
  price: { min: 40_000_000, max: 50_000_000, currency: 'CNY' },
});
const draft = (actor: Actor, scenario: ScenarioEntity, solutionId = solution.id) =>
  proposals.draft(actor, { scenarioId: scenario.id, content: content(scenario, solutionId) });
const submitted = async (
  actor: Actor,
  scenario: ScenarioEntity,
  solutionId = solution.id,
): Promise<ProposalEntity> => {
  const { id, version } = await draft(actor, scenario, solutionId);
  return proposals.submit(actor, { proposalId: id, expectedVersion: version });
};
const refused = (run: Promise<unknown>): Promise<string[]> =>
  run.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refusal)
        return error.problems.map((p) => `${p.code} ${p.path?.join('.') ?? ''}`.trim());
      throw error;
    },
  );
const eventsOf = async (id: string): Promise<string[]> =>
  (
    await w.database.reader.rows<{ name: string }>(
      'select name from outbox where record_id = $1 order by seq',
      [id],
    )
  ).map((row) => row.name);
async function evaluating(scenario: ScenarioEntity): Promise<ScenarioEntity> {
  await w.database.shiftClock(31 * DAY);
  // The worker's own schedule may be at it at the same moment: then it holds the row, and we pass it over.
  for (;;) {
    await w.get(ScenarioCourse).evaluateDue();
    const now = (await w.get(ScenarioService).load(w.database.reader, scenario.id))!;
    if (now.state === 'EVALUATING') return now;
  }
}

describe('a proposal', () => {
  it("is drafted once per scenario and organization, and not to one's own", async () => {
    const scenario = await opened();
    const first = await draft(vendor, scenario);
    expect(await refused(draft(vendor, scenario))).toEqual(['PROPOSAL_EXISTS scenarioId']);
    expect(await refused(draft(firm, scenario))).toEqual(['OWN_GROUP scenarioId']);
    expect(
      await refused(
        proposals.update(vendor, {
          proposalId: first.id,
          expectedVersion: first.version,
          content: { solutionIds: [rivalSolution.id] },
        }),
      ),
    ).toEqual(['INVALID content.solutionIds.0']);
    await proposals.withdraw(vendor, { proposalId: first.id, expectedVersion: first.version });
    expect((await draft(vendor, scenario)).state).toBe('DRAFT');
  });

  it('lies sealed in the database', async () => {
    const { id } = await submitted(vendor, await opened());
    const dump = await w.database.reader.row<{ all: string }>(
      `select (select jsonb_agg(p) from proposal p)::text || (select jsonb_agg(v) from proposal_version v)::text || (select jsonb_agg(o) from outbox o)::text || (select jsonb_agg(a) from audit_entry a)::text as all`,
    );
    expect(dump!.all).toContain(id);
    expect(dump!.all).not.toContain('密语甲乙丙');
    expect((await proposals.loadContent(w.database.reader, id)).approach!.zh).toContain('密语甲乙丙');
  });

  it('is replaced before the deadline with a new receipt, and both versions stay', async () => {
    const scenario = await opened();
    const first = await submitted(vendor, scenario);
    const second = await proposals.update(vendor, {
      proposalId: first.id,
      expectedVersion: first.version,
      content: { team: { zh: '六人小组' } },
    });
    expect(second).toMatchObject({ state: 'SUBMITTED', contentVersion: 2 });
    expect(second.contentSha256).not.toBe(first.contentSha256);
    expect((await reading.receipts(vendor, second)).map((r) => [r.contentVersion, r.contentSha256])).toEqual([
      [2, second.contentSha256],
      [1, first.contentSha256],
    ]);
    expect(
      await refused(
        proposals.update(vendor, { proposalId: first.id, expectedVersion: first.version, content: {} }),
      ),
    ).toEqual(['VERSION_CONFLICT expectedVersion']);
  });

  it('is refused when its transaction began before the deadline and is checked after', async () => {
    const scenario = await opened();
    const { id, version } = await draft(vendor, scenario);
    let attempt!: Promise<string[]>;
    await w.database.transaction(async (tx) => {
      await tx.rows('select 1 from scenario where id = $1 for update', [scenario.id]);
      attempt = refused(proposals.submit(vendor, { proposalId: id, expectedVersion: version }));
      // It waits for the row by now, inside a transaction that began in time.
      for (let waiting = 0; !waiting;)
        waiting = Number(
          (await w.database.reader.row<{ n: string }>(
            `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%for share%'`,
          ))!.n,
        );
      await w.database.shiftClock(30 * DAY);
    });
    expect(await attempt).toEqual(['DEADLINE_PASSED proposalId']);
    expect((await proposals.load(w.database.reader, id))!.state).toBe('DRAFT');
    expect(await eventsOf(id)).toEqual([]);
  });
});

describe('who sees it', () => {
  it('the author alone, then the firm on record, then officers', async () => {
    const scenario = await opened();
    const proposal = await submitted(vendor, scenario);
    const content = async (): Promise<boolean[]> =>
      Promise.all(
        [vendor, firm, officer, rival].map(async (actor) => !!(await reading.content(actor, proposal))),
      );
    const node = async (): Promise<boolean[]> =>
      Promise.all(
        [vendor, firm, officer, rival].map(async (actor) => !!(await reading.find(actor, proposal.id))),
      );
    expect(await content()).toEqual([true, false, false, false]);
    expect(await node()).toEqual([true, false, true, false]);
    expect(await reading.ofScenario(firm, scenario, { first: 10 })).toBeNull();
    const { version } = await evaluating(scenario);
    expect(await content()).toEqual([true, true, false, false]);
    expect(
      (await reading.ofScenario(firm, (await w.get(ScenarioService).load(w.database.reader, scenario.id))!, {
        first: 10,
      }))!.rows.map((r) => r.id),
    ).toEqual([proposal.id]);
    const read = await w.database.reader.rows(
      `select 1 from audit_entry where record_id = $1 and action = 'read.content' and organization_id = $2`,
      [proposal.id, firm.organization!.id],
    );
    expect(read).toHaveLength(1);
    await awards.award(firm, {
      scenarioId: scenario.id,
      expectedVersion: version,
      selected: [proposal.id],
      reasons: [{ proposalId: proposal.id, reason: '证据最充分' }],
    });
    expect(await content()).toEqual([true, true, true, false]);
  });
});

describe('the award', () => {
  it('decides everything at once, or nothing', async () => {
    const scenario = await opened();
    const mine = await submitted(vendor, scenario);
    const theirs = await submitted(rival, scenario, rivalSolution.id);
    expect(
      await refused(
        awards.award(firm, {
          scenarioId: scenario.id,
          expectedVersion: scenario.version,
          selected: [mine.id],
          reasons: [],
        }),
      ),
    ).toEqual(['WRONG_STATE scenarioId']);
    expect(
      await refused(awards.shortlist(firm, { proposalId: mine.id, expectedVersion: mine.version })),
    ).toEqual(['NOT_FOUND proposalId']);
    const { version } = await evaluating(scenario);
    await awards.shortlist(firm, { proposalId: mine.id, expectedVersion: mine.version });
    const reasons = [
      { proposalId: mine.id, reason: '证据最充分' },
      { proposalId: theirs.id, reason: '交付太慢' },
    ];
    const command = { scenarioId: scenario.id, expectedVersion: version, selected: [mine.id], reasons };
    expect(await refused(awards.award(vendor, command))).toEqual(['NOT_ALLOWED']);
    expect(await refused(awards.award(firm, { ...command, reasons: [reasons[0]!] }))).toEqual([
      'REASON_MISSING reasons',
    ]);
    expect(await refused(awards.award(firm, { ...command, selected: [mine.id, theirs.id] }))).toEqual([
      'TOO_MANY_AWARDS selected',
    ]);
    expect(await refused(awards.award(firm, { ...command, expectedVersion: version - 1 }))).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect((await awards.award(firm, command)).state).toBe('AWARDED');
    expect([await eventsOf(mine.id), await eventsOf(theirs.id)]).toEqual([
      ['proposal.submitted', 'proposal.shortlisted', 'proposal.awarded'],
      ['proposal.submitted', 'proposal.declined'],
    ]);
    expect(await refused(awards.award(firm, command))).toEqual(['WRONG_STATE scenarioId']);
    await w.settle();
    const learnt = await w.database.reader.rows<{ kind: string }>(
      `select kind from matching_event where scenario_id = $1 and solution_id = $2 and kind <> 'SHOWN' order by kind`,
      [scenario.id, solution.id],
    );
    expect(learnt.map((row) => row.kind)).toEqual(['PROPOSED', 'SELECTED', 'SHORTLISTED']);
  });

  it('two at once leave one', async () => {
    const scenario = await opened();
    const [mine, theirs] = [
      await submitted(vendor, scenario),
      await submitted(rival, scenario, rivalSolution.id),
    ];
    const { version } = await evaluating(scenario);
    const reasons = [mine, theirs].map((p) => ({ proposalId: p.id, reason: '比较后决定' }));
    const outcomes = await Promise.all(
      [mine, theirs].map((p) =>
        refused(
          awards.award(firm, {
            scenarioId: scenario.id,
            expectedVersion: version,
            selected: [p.id],
            reasons,
          }),
        ),
      ),
    );
    expect(outcomes.filter((found) => !found.length)).toHaveLength(1);
    const states = await w.database.reader.rows<{ state: string }>(
      'select state from proposal where scenario_id = $1 order by state',
      [scenario.id],
    );
    expect(states.map((row) => row.state)).toEqual(['DECLINED', 'SELECTED']);
  });
});
