import { ANONYMOUS, newId, type Actor } from '@fairway/kernel';
import type { PilotStage } from '@fairway/pilot';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { OverviewRepository } from './overview.repository.ts';
import { OverviewService } from './overview.service.ts';

let test: TestDatabase;
let service: OverviewService;
const [firm, vendor] = [newId(), newId()];
const ids: Record<string, string> = {};

const officer = (regionPrefix: string | null): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  organization: {
    id: newId(),
    parts: ['PROGRAM'],
    role: 'OWNER',
    verified: true,
    regionPrefix,
    groupId: null,
  },
});
const sql = (text: string, parameters: unknown[] = []): Promise<unknown[]> =>
  test.database.reader.rows(text, parameters);
const ago = (days: number): string => `fairway_now() - interval '${days} days'`;

interface ScenarioRow {
  state: string;
  opened: number;
  region?: string;
  sector?: string;
  capabilities?: string[];
  /** Its course: event and how many days ago. */
  course: [string, number][];
}

async function scenario(name: string, row: ScenarioRow): Promise<void> {
  const id = (ids[name] = newId());
  await sql(
    `insert into scenario (id, code, organization_id, confirmed_at, state, language, title, summary, problem, current_practice, site, process_step,
       sector, region, indicators, needs, data, data_asset_ids, constraints, cooperation_mode, visibility, name_withheld, max_awards,
       proposal_deadline, deadline_zone, opened_at, data_readiness, capabilities, modalities, deployments, search_text)
     values ($1, $2, $3, fairway_now(), $4, 'zh', '{}', '{}', '{}', '{}', '{}', '{}', $5, $6, '[]', '[]', '{}', '{}', '{}', 'PROCUREMENT', 'PUBLIC', false, 1,
       ${ago(row.state === 'EVALUATING' ? 10 : -10)}, 'Asia/Shanghai', ${ago(row.opened)}, 'NONE', $7, '{}', '{}', '')`,
    [id, name, firm, row.state, row.sector ?? 'C3670', row.region ?? '330200', row.capabilities ?? ['x']],
  );
  for (const [event, days] of row.course)
    await sql(
      `insert into outbox (id, name, record_id, payload, occurred_at) values ($1, $2, $3, '{}', ${ago(days)})`,
      [newId(), `scenario.${event}`, id],
    );
}

async function solution(name: string, sectors: string[], state = 'LISTED'): Promise<void> {
  ids[name] = newId();
  await sql(
    `insert into solution (id, code, organization_id, state, language, title, title_order, summary, description, capabilities, sectors, search_text, listed_at)
     values ($1, $2, $3, $4, 'zh', '{}', '', '{}', '{}', '{x}', $5, '', fairway_now())`,
    [ids[name], name, vendor, state, sectors],
  );
}

const match = (of: string, recommended: boolean): Promise<unknown> =>
  sql(
    `insert into match (id, scenario_id, solution_id, fit, recommended, near_miss, criteria, constraints, raises, scenario_content_version, solution_content_version, engine_version, weights_version, position)
     values ($1, $2, $3, 50, $4, false, '[]', '[]', '[]', 1, 1, 'e', 1, 1)`,
    [newId(), ids[of], ids.L1, recommended],
  );

interface PilotRow {
  started: number;
  stage: PilotStage;
  since: number;
  state?: string;
  pausedAt?: number;
  pausedDays?: number;
  health?: string;
  /** Decisions: kind or the stage moved to, and how many days ago. */
  decisions: [string, number][];
}

async function pilot(name: string, row: PilotRow): Promise<void> {
  const id = (ids[name] = newId());
  const state = row.state ?? 'RUNNING';
  await sql(
    `insert into pilot (id, code, origin, scenario_id, firm_organization_id, vendor_organization_id, title, region, risk_tier, stage, state,
       started_at, stage_since, paused_at, paused_seconds, indicators, health, lesson, proposal_id)
     values ($1, $2, 'AWARD', $3, $4, $5, '{}', '330200', 'MINIMAL', $6, $7, ${ago(row.started)}, ${ago(row.since)},
       ${row.pausedAt === undefined ? 'null' : ago(row.pausedAt)}, $8, '[]', $9, $10, $11)`,
    [
      id,
      name,
      ids.S4,
      firm,
      vendor,
      row.stage,
      state,
      (row.pausedDays ?? 0) * 86_400,
      row.health ?? 'ON_TRACK',
      state === 'STOPPED' ? '{}' : null,
      await proposal(),
    ],
  );
  for (const [what, days] of row.decisions) {
    const kind =
      /^[A-Z]+$/.test(what) && ['PAUSE', 'RESUME', 'STOP', 'WITHDRAW'].includes(what) ? what : 'FORWARD';
    await sql(
      `insert into pilot_gate_decision (id, pilot_id, kind, from_stage, to_stage, decided_at, dwell_days) values ($1, $2, $3, 'PREPARING', $4, ${ago(days)}, 1)`,
      [newId(), id, kind, kind === 'FORWARD' ? what : row.stage],
    );
  }
}

async function proposal(): Promise<string> {
  const [id, organization] = [newId(), newId()];
  await sql(`insert into organization (id, code, name) values ($1, $2, '{"en": "bidder"}')`, [
    organization,
    organization,
  ]);
  await sql(
    `insert into proposal (id, code, scenario_id, organization_id, state, content_sealed, content_sha256, submitted_at)
     values ($1, $2, $3, $4, 'SELECTED', 's', 'h', ${ago(215)})`,
    [id, id, ids.S4, organization],
  );
  return id;
}

const waitingCase = (region: string | null): Promise<unknown> =>
  sql(
    `insert into screening_case (id, record_type, record_id, organization_id, region, rule_set, answers, hits, tier, state, version)
     values ($1, 'SCENARIO', $2, $3, $4, '1', '[]', '[]', 'LIMITED', 'WAITING', 1)`,
    [newId(), newId(), firm, region],
  );

beforeAll(async () => {
  test = await testDatabase();
  service = new OverviewService(test.database, new OverviewRepository());
  for (const [name, id] of Object.entries({ firm, vendor }))
    await sql(`insert into organization (id, code, name) values ($1, $2, '{"en": "x"}')`, [id, name]);
  await scenario('S1', { state: 'OPEN', opened: 60, capabilities: ['x', 'y'], course: [['opened', 60]] });
  await scenario('S2', {
    state: 'OPEN',
    opened: 150,
    sector: 'A0133',
    course: [
      ['opened', 150],
      ['evaluating', 120],
      ['opened', 1],
    ],
  });
  await scenario('S3', {
    state: 'EVALUATING',
    opened: 120,
    course: [
      ['opened', 120],
      ['evaluating', 10],
    ],
  });
  await scenario('S4', {
    state: 'AWARDED',
    opened: 240,
    course: [
      ['opened', 240],
      ['evaluating', 225],
      ['awarded', 220],
    ],
  });
  await scenario('S5', { state: 'OPEN', opened: 30, region: '440100', course: [['opened', 30]] });
  await solution('L1', ['C36', 'C33']);
  await solution('L2', ['A01']);
  await solution('L3', ['A01']);
  await solution('L4', ['C36'], 'DRAFT');
  await match('S1', true);
  await match('S2', true);
  await match('S3', false);
  await pilot('P1', {
    started: 210,
    stage: 'LIVE',
    since: 70,
    decisions: [
      ['DATA_READY', 200],
      ['VALIDATING', 190],
      ['PAUSE', 180],
      ['RESUME', 100],
      ['LIVE', 70],
    ],
  });
  await pilot('P2', {
    started: 100,
    stage: 'PREPARING',
    since: 100,
    state: 'PAUSED',
    pausedAt: 95,
    decisions: [['PAUSE', 95]],
  });
  await pilot('P3', {
    started: 120,
    stage: 'SCALING',
    since: 20,
    health: 'AT_RISK',
    decisions: [
      ['DATA_READY', 119],
      ['VALIDATING', 110],
      ['LIVE', 60],
      ['ACCEPTANCE', 40],
      ['SCALING', 20],
    ],
  });
  await pilot('P4', {
    started: 80,
    stage: 'DATA_READY',
    since: 70,
    state: 'STOPPED',
    health: 'OFF_TRACK',
    decisions: [
      ['DATA_READY', 70],
      ['STOP', 5],
    ],
  });
  await pilot('P5', {
    started: 200,
    stage: 'PREPARING',
    since: 200,
    state: 'WITHDRAWN',
    decisions: [['WITHDRAW', 30]],
  });
  for (const region of ['330200', null, '440100']) await waitingCase(region);
});
afterAll(() => test?.drop());

const figures = async (actor: Actor, region: string | null, months = 3): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    (await service.read(actor, region, months, 5)).figures.map((one) => [
      one.code,
      [one.value, one.before].map((value) => value && Math.round(value * 1000) / 1000),
    ]),
  );

describe('the overview of an office', () => {
  it('counts its own region, now and a period earlier', async () => {
    expect(await figures(officer('33'), null)).toEqual({
      // S1 and S2; three months ago only S3, since S2 was being evaluated.
      OPEN_SCENARIOS: [2, 1],
      // S1; before: S2 has a match, that of S3 misses a constraint.
      MATCHED_SHARE: [1, 0.5],
      // P1, P2, P3; before also P5, which has left since.
      PILOTS_AT_WORK: [3, 4],
      // P3 of five; of the four that had started nobody had got there.
      SCALED_SHARE: [0.2, 0],
      // P4 after 160 days; before: P2 after 140 and P3 after 120.
      DAYS_TO_PILOT: [160, 130],
      // P1 stands 70 days in LIVE; then: P5, while the pause of P1 does not count.
      OVERDUE_PILOTS: [1, 1],
    });
  });

  it('sees every region without a prefix, and none but the chosen one', async () => {
    expect((await figures(officer(null), null)).OPEN_SCENARIOS).toEqual([3, 1]);
    expect((await figures(officer(null), '440000')).OPEN_SCENARIOS).toEqual([1, 0]);
    expect((await figures(officer(null), '440000')).MATCHED_SHARE).toEqual([0, null]);
    await expect(figures(officer('33'), '440000')).rejects.toThrow(/another office/);
  });

  it('says how far pilots get, and where most stay behind', async () => {
    const { funnel, weakest } = await service.read(officer('33'), null, 12, 5);
    expect(
      funnel.map((step) => [step.stages[0], step.entered, step.share && Math.round(step.share * 100)]),
    ).toEqual([
      ['PREPARING', 5, null],
      ['DATA_READY', 3, 60],
      ['VALIDATING', 2, 67],
      ['LIVE', 2, 100],
      ['ACCEPTANCE', 1, 50],
      ['SCALING', 1, 100],
    ]);
    expect(weakest).toBe(4);
    const recent = await service.read(officer('33'), null, 3, 5);
    expect(recent.funnel.map((step) => step.entered)).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('puts every instant into one month', async () => {
    const { trend } = await service.read(officer('33'), null, 12, 5);
    expect(trend).toHaveLength(12);
    const sum = (key: 'scenariosOpened' | 'proposals' | 'pilotsStarted'): number =>
      trend.reduce((total, month) => total + month[key], 0);
    expect([sum('scenariosOpened'), sum('proposals'), sum('pilotsStarted')]).toEqual([4, 5, 5]);
    expect(trend.map((one) => one.month)).toEqual(trend.map((one) => one.month).sort());
  });

  it('compares what is asked for with what is listed', async () => {
    const { gaps } = await service.read(officer('33'), null, 3, 5);
    expect(gaps.sectors).toEqual(['C', 'A']);
    expect(gaps.capabilities).toEqual(['y', 'x']);
    expect(gaps.cells.map((one) => [one.sector, one.capability, one.demand, one.supply])).toEqual([
      ['A', 'x', 1, 2],
      ['A', 'y', 0, 0],
      ['C', 'x', 1, 1],
      ['C', 'y', 1, 0],
    ]);
    expect(gaps.largest).toMatchObject({ sector: 'C', capability: 'y' });
  });

  it('lists what wants attention', async () => {
    const { overdue, atRisk, waiting, undecided } = await service.read(officer('33'), null, 3, 5);
    expect(overdue).toEqual({ count: 1, ids: [ids.P1] });
    expect(atRisk).toEqual({ count: 1, ids: [ids.P3] });
    expect(waiting.count).toBe(2);
    expect(undecided).toEqual({ count: 1, ids: [ids.S3] });
  });

  it('answers over ten thousand scenarios, thirty thousand matches and three thousand pilots', async () => {
    await sql(
      `insert into scenario select r.* from scenario s, generate_series(1, 10000) n, jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'code', 'many-' || n,
         'opened_at', fairway_now() - n * interval '50 minutes')) r where s.id = $1`,
      [ids.S1],
    );
    await sql(
      `insert into outbox (id, name, record_id, payload, occurred_at)
       select gen_random_uuid(), 'scenario.opened', s.id::text, '{}', s.opened_at from scenario s where s.code like 'many-%'`,
    );
    await sql(
      `insert into match select r.* from (select match from match limit 1) one, scenario s, solution o,
         jsonb_populate_record(one.match, jsonb_build_object('id', gen_random_uuid(), 'scenario_id', s.id, 'solution_id', o.id)) r where s.code like 'many-%' and o.code <> 'L4'`,
    );
    await sql(
      `insert into pilot select r.* from pilot p, generate_series(1, 3000) n, jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'code', 'many-' || n, 'origin', 'REPLICATION', 'proposal_id', null,
         'started_at', fairway_now() - n * interval '3 hours')) r where p.id = $1`,
      [ids.P1],
    );
    await sql(
      `insert into pilot_gate_decision (id, pilot_id, kind, from_stage, to_stage, decided_at, dwell_days)
       select gen_random_uuid(), p.id, 'FORWARD', 'PREPARING', moved.to_stage, p.started_at + interval '3 days', 3
       from pilot p, unnest(array['DATA_READY', 'VALIDATING', 'LIVE']) as moved (to_stage) where p.code like 'many-%'`,
    );
    await sql('analyze');
    const began = performance.now();
    const { figures: found } = await service.read(officer('33'), null, 12, 5);
    const took = performance.now() - began;
    expect(found[0]!.value).toBe(10_002);
    expect(took).toBeLessThan(3_000);
    process.stdout.write(`overview over ten thousand scenarios: ${Math.round(took)} ms\n`);
  });
});
