import { Refusal, toGlobalId, type Actor } from '@fairway/kernel';
import { AwardService, ProposalService } from '@fairway/proposal';
import { ScenarioAuthoring, ScenarioCourse, ScenarioService } from '@fairway/scenario';
import { allNo } from '@fairway/screening';
import { SolutionAuthoring, SolutionService, type SolutionEntity } from '@fairway/solution';
import { world, type Client, type World } from '../../../test/kit/index.ts';
import {
  PilotHealth,
  PilotReading,
  PilotService,
  PilotWork,
  type PilotEntity,
  type PilotStage,
} from './index.ts';
import { OnProposalAwarded } from './on-proposal-awarded.ts';
import { gateAhead } from './domain/stages.ts';

const DAY = 24 * 3600 * 1000;

let w: World;
let firm: Actor;
let vendor: Actor;
let officer: Actor;
let stranger: Actor;
let client: Client;
let pilots: PilotService;
let work: PilotWork;
let reading: PilotReading;
let solution: SolutionEntity;
let shifted = 0;

beforeAll(async () => {
  w = await world();
  [firm, vendor, officer, stranger] = [
    await w.actor('FIRM'),
    await w.actor('VENDOR'),
    await w.actor('OFFICER'),
    await w.actor('REVIEWER'),
  ];
  client = await w.as('FIRM');
  [pilots, work, reading] = [w.get(PilotService), w.get(PilotWork), w.get(PilotReading)];
  const solutions = w.get(SolutionAuthoring);
  const drafted = await solutions.draft(vendor, {
    title: { en: 'Burn finder' },
    summary: { en: 'Finds grinding burn on gear flanks' },
    capabilities: ['defect-detection'],
    sectors: ['C34'],
    trl: 8,
    deployment: ['EDGE'],
    capacity: 1,
  });
  solution = await solutions.submit(vendor, {
    solutionId: drafted.id,
    expectedVersion: drafted.version,
    answers: allNo(),
  });
});
afterAll(() => w?.close());

const daysLater = (days: number): Promise<void> => w.database.shiftClock((shifted += days * DAY));

/** From an open scenario to the pilot that its award made. */
async function started(): Promise<PilotEntity> {
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
    proposalDeadline: new Date(now.getTime() + 10 * DAY),
  });
  const scenario = await w.get(ScenarioCourse).submit(firm, { scenarioId: drafted.id, answers: allNo() });
  const proposals = w.get(ProposalService);
  const draft = await proposals.draft(vendor, {
    scenarioId: scenario.id,
    content: {
      approach: { zh: '环形光源加双相机。' },
      solutionIds: [solution.id],
      milestones: [
        { key: 'install', title: { zh: '设备安装' }, dueInWeeks: 4, acceptance: { zh: '首批图像入库' } },
      ],
      indicatorCommitments: [
        { indicatorKey: scenario.indicators[0]!.key, committed: 0.6, minimumAcceptable: 1 },
      ],
      price: { min: 40_000_000, max: 50_000_000, currency: 'CNY' },
    },
  });
  await proposals.submit(vendor, { proposalId: draft.id, expectedVersion: draft.version });
  await daysLater(11);
  await w.get(ScenarioCourse).evaluateDue();
  const { version } = (await w.get(ScenarioService).load(w.database.reader, scenario.id))!;
  await w.get(AwardService).award(firm, {
    scenarioId: scenario.id,
    expectedVersion: version,
    selected: [draft.id],
    reasons: [{ proposalId: draft.id, reason: '证据最充分' }],
  });
  await w.settle();
  const row = await w.database.reader.row<{ id: string }>('select id from pilot where proposal_id = $1', [
    draft.id,
  ]);
  return (await pilots.load(w.database.reader, row!.id))!;
}

const now = async (pilot: PilotEntity): Promise<PilotEntity> =>
  (await pilots.load(w.database.reader, pilot.id))!;
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
const measure = (pilot: PilotEntity, value: number, at: Date, source = 'MES') =>
  work.record(vendor, {
    pilotId: pilot.id,
    readings: [{ indicatorKey: pilot.indicators[0]!.key, value, at, source }],
  });
const taken = async (): Promise<number> =>
  (await w.get(SolutionService).load(w.database.reader, solution.id))!.capacityTaken;

/** Ticks all that the sides tick, then passes. */
async function pass(pilot: PilotEntity, to: PilotStage): Promise<PilotEntity> {
  const { stage, riskTier, id } = await now(pilot);
  for (const item of gateAhead(stage, riskTier)!.items) {
    if (item.by)
      await work.check({ FIRM: firm, VENDOR: vendor, OFFICER: officer }[item.by], {
        pilotId: id,
        item: item.code,
        done: true,
      });
  }
  return pilots.move(firm, { pilotId: id, to, expectedVersion: (await now(pilot)).version });
}

describe('an award becomes a pilot', () => {
  it("once, with its contract, its milestones and the vendor's capacity", async () => {
    const pilot = await started();
    expect(pilot).toMatchObject({
      stage: 'PREPARING',
      state: 'RUNNING',
      health: 'ON_TRACK',
      riskTier: 'MINIMAL',
      firmOwnerId: firm.personId,
      vendorOwnerId: vendor.personId,
    });
    expect(pilot.indicators).toMatchObject([
      { baseline: 4.2, target: 0.6, minimumAcceptable: 1, direction: 'DOWN' },
    ]);
    expect(
      (await reading.milestones([pilot.id])).map((m) => [
        m.key,
        m.dueAt.getTime() - pilot.startedAt.getTime(),
      ]),
    ).toEqual([['install', 28 * DAY]]);
    expect(await taken()).toBe(1);
    // A delivery that comes again, and past its inbox.
    const again = w.get(OnProposalAwarded);
    await again.handle({ recordId: pilot.proposalId! } as never, (effects) =>
      w.database.transaction(effects),
    );
    expect(
      await w.database.reader.rows('select 1 from pilot where proposal_id = $1', [pilot.proposalId]),
    ).toHaveLength(1);
    expect(await taken()).toBe(1);
    await pilots.stop(firm, {
      pilotId: pilot.id,
      expectedVersion: pilot.version,
      reason: '产线停产',
      lesson: { tried: '侧光', learnt: '油膜反光', goodFaith: true },
    });
    expect(await taken()).toBe(0);
    expect(await now(pilot)).toMatchObject({ state: 'STOPPED', lesson: { goodFaith: true } });
    expect(await eventsOf(pilot.id)).toEqual(['pilot.started', 'pilot.stopped']);
  });
});

describe('the course of a pilot', () => {
  it('passes every gate to replication, by named decisions', async () => {
    const pilot = await started();
    const first = await refused(
      pilots.move(firm, { pilotId: pilot.id, to: 'DATA_READY', expectedVersion: pilot.version }),
    );
    expect(first).toEqual(['STAGE_GATE_FAILED to.AGREEMENT_SIGNED']);
    expect(
      await refused(
        pilots.move(vendor, { pilotId: pilot.id, to: 'DATA_READY', expectedVersion: pilot.version }),
      ),
    ).toEqual(['NOT_ALLOWED pilotId']);
    expect(
      await refused(
        pilots.move(stranger, { pilotId: pilot.id, to: 'DATA_READY', expectedVersion: pilot.version }),
      ),
    ).toEqual(['NOT_FOUND pilotId']);
    expect(
      await refused(work.check(vendor, { pilotId: pilot.id, item: 'AGREEMENT_SIGNED', done: true })),
    ).toEqual(['NOT_ALLOWED item']);
    expect(await refused(work.check(firm, { pilotId: pilot.id, item: 'OWNERS_NAMED', done: true }))).toEqual([
      'INVALID item',
    ]);

    for (const to of ['DATA_READY', 'VALIDATING', 'LIVE'] as const) await pass(pilot, to);
    expect(
      await refused(
        pilots.move(firm, {
          pilotId: pilot.id,
          to: 'ACCEPTANCE',
          expectedVersion: (await now(pilot)).version,
        }),
      ),
    ).toEqual(['STAGE_GATE_FAILED to.INDICATORS_MEASURED']);
    await daysLater(5);
    await measure(pilot, 2.0, await w.database.now());
    await pass(pilot, 'ACCEPTANCE');
    expect(await refused(pass(pilot, 'SCALING'))).toEqual([
      'STAGE_GATE_FAILED to.INDICATORS_REACHED',
      'STAGE_GATE_FAILED to.MILESTONES_ACCEPTED',
    ]);
    await daysLater(1);
    await measure(pilot, 0.9, await w.database.now());
    expect(await refused(work.milestoneAccept(firm, { pilotId: pilot.id, key: 'install' }))).toEqual([
      'WRONG_STATE key',
    ]);
    await work.milestoneDone(vendor, { pilotId: pilot.id, key: 'install' });
    await work.milestoneAccept(firm, { pilotId: pilot.id, key: 'install' });
    const scaling = await pilots.move(firm, {
      pilotId: pilot.id,
      to: 'SCALING',
      expectedVersion: (await now(pilot)).version,
    });
    expect(scaling.outcome).toMatchObject([{ baseline: 4.2, measured: 0.9, accepted: true, reached: false }]);
    expect((await w.get(SolutionService).load(w.database.reader, solution.id))!.references).toMatchObject([
      { confirmed: true, pilotId: pilot.id, outcome: { zh: '漏检率 4.2 → 0.9 %' } },
    ]);
    expect(await taken()).toBe(0);
    await pass(pilot, 'REPLICATING');
    const trail = await reading.decisions(pilot.id);
    expect(trail.map((d) => d.toStage).reverse()).toEqual([
      'DATA_READY',
      'VALIDATING',
      'LIVE',
      'ACCEPTANCE',
      'SCALING',
      'REPLICATING',
    ]);
    expect(new Set(trail.map((d) => d.decidedBy))).toEqual(new Set([firm.personId]));
    const learnt = await w.database.reader.rows<{ kind: string }>(
      `select kind from matching_event where scenario_id = $1 and kind like 'PILOT%' order by kind`,
      [pilot.scenarioId],
    );
    expect(learnt.map((row) => row.kind)).toEqual(['PILOT_ACCEPTED', 'PILOT_SCALED']);
  });

  it('goes back with a reason, and then asks again for what was confirmed', async () => {
    const pilot = await started();
    await pass(pilot, 'DATA_READY');
    expect(
      await refused(
        pilots.move(firm, {
          pilotId: pilot.id,
          to: 'PREPARING',
          expectedVersion: (await now(pilot)).version,
        }),
      ),
    ).toEqual(['REASON_MISSING note']);
    const back = await pilots.move(officer, {
      pilotId: pilot.id,
      to: 'PREPARING',
      expectedVersion: (await now(pilot)).version,
      note: '协议需重签',
    });
    expect(back.stage).toBe('PREPARING');
    expect((await reading.gate(firm, back))!.items.map((i) => [i.code, i.met, i.viewerMayTick])).toEqual([
      ['AGREEMENT_SIGNED', false, true],
      ['OWNERS_NAMED', true, false],
    ]);
    await pilots.withdraw(vendor, { pilotId: pilot.id, expectedVersion: back.version, reason: '团队解散' });
  });
});

describe('readings', () => {
  it('happen once, and contradict nothing that is there', async () => {
    const pilot = await started();
    const at = await w.database.now();
    await measure(pilot, 3.0, at);
    await measure(pilot, 3.0, at);
    await Promise.all([measure(pilot, 2.5, at, 'sheet'), measure(pilot, 2.5, at, 'sheet')]);
    expect(await refused(measure(pilot, 3.1, at))).toEqual(['READING_CONFLICT readings.0.value']);
    expect(await refused(measure(pilot, 3.1, new Date(at.getTime() + DAY)))).toEqual([
      'INVALID readings.0.at',
    ]);
    expect(await refused(work.record(officer, { pilotId: pilot.id, readings: [] }))).toEqual([
      'NOT_ALLOWED pilotId',
    ]);
    expect(
      (await reading.series(pilot.id, pilot.indicators[0]!.key, 500)).map((r) => r.value).sort(),
    ).toEqual([2.5, 3]);
    await pilots.withdraw(vendor, {
      pilotId: pilot.id,
      expectedVersion: (await now(pilot)).version,
      reason: '演示结束',
    });
  });
});

describe('time alone', () => {
  it('turns health, announces the gate once, and stands still in a pause', async () => {
    const pilot = await started();
    const health = w.get(PilotHealth);
    await daysLater(9);
    await health.run();
    await health.run();
    expect(await eventsOf(pilot.id)).toEqual(['pilot.started', 'pilot.gate-due']);
    await daysLater(3);
    await health.run();
    expect(await now(pilot)).toMatchObject({
      health: 'AT_RISK',
      healthReasons: [{ code: 'STAGE_OVERDUE', amount: 2 }],
      version: pilot.version,
    });
    const overdue = async (): Promise<string[]> =>
      (await reading.board(officer, 'OVERDUE', 50)).flatMap((column) =>
        column.cards.map((card) => card.code),
      );
    expect(await overdue()).toEqual([pilot.code]);
    expect((await reading.board(stranger, 'ALL', 50)).map((column) => column.count)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    await pilots.pause(firm, { pilotId: pilot.id, expectedVersion: pilot.version, reason: '大修' });
    await daysLater(20);
    await health.run();
    const resumed = await pilots.resume(firm, { pilotId: pilot.id, expectedVersion: pilot.version + 1 });
    expect(resumed).toMatchObject({ health: 'AT_RISK', pausedSeconds: expect.any(Number) });
    expect(Math.round(resumed.pausedSeconds / 86400)).toBe(20);

    await work.remind(officer, { pilotId: pilot.id, note: '请尽快签约' });
    expect(await refused(work.remind(firm, { pilotId: pilot.id }))).toEqual(['REMINDED_TODAY pilotId']);
    expect(
      await w.database.reader.rows(`select 1 from mail where subject like '%' || $1 || '%'`, [pilot.code]),
    ).toHaveLength(2);
    await work.riskAdd(vendor, { pilotId: pilot.id, level: 'SEVERE', text: '工控网段隔离' });

    const seen = await client.must(
      `query ($id: ID!) {
        pilotBoard { regions { code count } columns { stages count overdue limitDays medianDwellDays cards { code dwellDays limitDays openRisks health nextMilestone { key dueAt } firm { name { zh } } vendor { name { zh } } firmOwner { name } viewerCan { move remind } } } }
        pilot(id: $id) { code scenario { code pilots { code } proposals { totalCount nodes { code pilot { code } } } } proposal { code receipt { contentSha256 } content { price { min } solutions { code } } } solutions { code }
          indicators { key latest series { value at } } gate { to ready items { code met tickedBy { name } } } decisions { kind person { name } organization { code } } risks { id level } remindedAt lesson { tried } outcome { key } }
        pilots(filter: MINE, stages: [PREPARING]) { totalCount nodes { code state } }
      }`,
      { id: toGlobalId('Pilot', pilot.id) },
    );
    expect(seen.pilotBoard.regions).toEqual([{ code: '330100', count: expect.any(Number) }]);
    expect(seen.pilotBoard.columns).toHaveLength(6);
    expect(seen.pilotBoard.columns[0]).toMatchObject({
      stages: ['PREPARING'],
      count: 1,
      limitDays: 10,
      cards: [{ code: pilot.code, openRisks: 1, health: 'AT_RISK', viewerCan: { move: true, remind: true } }],
    });
    expect(seen.pilot).toMatchObject({
      scenario: {
        pilots: [{ code: pilot.code }],
        proposals: { totalCount: 1, nodes: [{ pilot: { code: pilot.code } }] },
      },
      proposal: { receipt: null, content: { solutions: [{ code: solution.code }] } },
      gate: { to: 'DATA_READY', ready: false },
      decisions: [{ kind: 'RESUME' }, { kind: 'PAUSE' }],
      risks: [{ level: 'SEVERE' }],
    });
    expect(seen.pilots.nodes).toContainEqual({ code: pilot.code, state: 'RUNNING' });
    const risk = await client.must(`query ($id: ID!) { node(id: $id) { id ... on PilotRisk { text } } }`, {
      id: seen.pilot.risks[0].id,
    });
    expect(risk.node.text).toBe('工控网段隔离');
  });
});
