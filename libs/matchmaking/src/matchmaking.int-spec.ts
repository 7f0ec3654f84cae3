import { Refusal, type Actor } from '@fairway/kernel';
import { ScenarioAuthoring, ScenarioCourse, type ScenarioEntity } from '@fairway/scenario';
import { allNo } from '@fairway/screening';
import { SolutionAuthoring } from '@fairway/solution';
import { castingScenario, castingSolution } from '../../../test/kit/records.ts';
import { world, type Client, type World } from '../../../test/kit/index.ts';
import { MatchmakingReading, MatchmakingService, MeetingService, ScheduleService } from './index.ts';

const DAY = 24 * 3600 * 1000;

let w: World;
let [firm, vendor, officer, stranger]: Actor[] = [];
let firmClient: Client;
let vendorClient: Client;
let officerClient: Client;
let scenarios: ScenarioEntity[];
let events: MatchmakingService;
let meetings: MeetingService;

beforeAll(async () => {
  w = await world();
  [firm, vendor, officer, stranger] = [
    await w.actor('FIRM'),
    await w.actor('VENDOR'),
    await w.actor('OFFICER'),
    await w.actor('REVIEWER'),
  ];
  [firmClient, vendorClient, officerClient] = [
    await w.as('FIRM'),
    await w.as('VENDOR'),
    await w.as('OFFICER'),
  ];
  [events, meetings] = [w.get(MatchmakingService), w.get(MeetingService)];
  const solution = await w.get(SolutionAuthoring).draft(vendor!, castingSolution() as never);
  await w.get(SolutionAuthoring).submit(vendor!, {
    solutionId: solution.id,
    expectedVersion: solution.version,
    answers: allNo(),
  });
  scenarios = [];
  for (const title of ['轮毂 X 光缺陷检测', '缸体 X 光缺陷检测', '泵壳 X 光缺陷检测']) {
    const proposalDeadline = new Date((await w.database.now()).getTime() + 30 * DAY);
    const drafted = await w
      .get(ScenarioAuthoring)
      .draft(firm!, { ...castingScenario(), title: { zh: title }, proposalDeadline } as never);
    scenarios.push(await w.get(ScenarioCourse).submit(firm!, { scenarioId: drafted.id, answers: allNo() }));
  }
  await w.settle();
});
afterAll(() => w?.close());

const codesOf = async (verb: Promise<unknown>): Promise<string[]> => {
  try {
    await verb;
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map((one) => `${one.code} ${one.path?.join('.') ?? ''}`.trim());
  }
};

const content = (more: object = {}): never =>
  ({
    name: { zh: '铸造质检对接会', en: 'Casting inspection day' },
    place: { zh: '宁波国际会议中心' },
    day: '2027-03-01',
    zone: 'Asia/Shanghai',
    startMinute: 540,
    endMinute: 660,
    slotMinutes: 20,
    breaks: [{ from: 580, to: 600 }],
    tables: 2,
    cap: 4,
    allVendors: true,
    mustMeet: [],
    mustNotMeet: [],
    ...more,
  }) as never;

const read = `query ($code: String!) { matchmakingEventByCode(code: $code) {
  id code state version meetingCount slots { index fromMinute } scenarios { code } run { state done total meetings obstacles { code needed available } }
  viewerCan { revise schedule arrange publish cancel hold close record }
  meetings { id slot table fit byHand attendance result words firm { name { zh } } vendor { id } scenario { code } viewerCan { arrange record } room { slot freeTables busy { id } } } } }`;
type Seen = {
  id: string;
  state: string;
  version: number;
  meetingCount: number;
  run: { state: string; done: number; total: number; obstacles: { code: string }[] } | null;
  viewerCan: Record<string, boolean>;
  meetings: {
    id: string;
    slot: number;
    table: number;
    fit: number;
    result: string | null;
    words: string | null;
    room: { slot: number; freeTables: number[] }[];
  }[];
};
const seen = async (client: Client, code: string): Promise<Seen | null> =>
  (await client.must(read, { code })).matchmakingEventByCode;

async function scheduled(more: object = {}): Promise<{ id: string; code: string }> {
  const drafted = await events.draft(officer!, content(more));
  await events.add(officer!, {
    eventId: drafted.id,
    expectedVersion: 1,
    scenarioIds: scenarios.map((one) => one.id),
  } as never);
  await w.get(ScheduleService).start(officer!, { eventId: drafted.id, expectedVersion: 2 });
  await w.settle();
  return drafted;
}

// First, since the others move the clock beyond deadlines.
it('scenarios by a filter, and only what looks for somebody', async () => {
  const drafted = await events.draft(officer!, content());
  const none = { eventId: drafted.id, expectedVersion: 1, filter: { search: '没有这样的场景' } } as never;
  expect(await codesOf(events.add(officer!, none))).toEqual(['INVALID filter']);
  await events.add(officer!, {
    eventId: drafted.id,
    expectedVersion: 1,
    filter: { search: 'X 光' },
  } as never);
  expect(
    (await officerClient.must(read, { code: drafted.code })).matchmakingEventByCode.scenarios,
  ).toHaveLength(3);
  expect(await codesOf(events.draft(firm!, content()))).toEqual(['NOT_ALLOWED name']);
  expect(await codesOf(events.draft(officer!, content({ endMinute: 540 })))).toEqual(['INVALID endMinute']);
});

it('from a draft over a timetable to its publication, its day and what came of it', async () => {
  const { id, code } = await scheduled();
  const made = (await seen(officerClient, code))!;
  expect(made).toMatchObject({
    state: 'SCHEDULED',
    meetingCount: 3,
    run: { state: 'DONE', done: 4, total: 4 },
  });
  expect(new Set(made.meetings.map((one) => one.slot)).size).toBe(3);
  expect(made.meetings.every((one) => one.fit > 0)).toBe(true);
  expect(made.meetings[0]!.room[made.meetings[1]!.slot]).toMatchObject({ freeTables: [2] });
  // Nobody else knows of it yet.
  expect(await seen(firmClient, code)).toBeNull();
  expect(await seen(vendorClient, code)).toBeNull();

  await events.publish(officer!, { eventId: id, expectedVersion: made.version });
  await w.settle();
  const agenda = (await seen(vendorClient, code))!;
  expect(agenda).toMatchObject({ state: 'PUBLISHED', meetingCount: 3, run: null });
  expect(agenda.viewerCan.revise).toBe(false);
  for (const client of [firmClient, vendorClient]) {
    const { notices } = await client.must(`{ notices(first: 20) { nodes { kind title { zh } } } }`);
    expect(notices.nodes).toContainEqual({ kind: 'EVENT_PUBLISHED', title: { zh: '铸造质检对接会' } });
  }

  const too = (await seen(officerClient, code))!;
  expect(await codesOf(events.hold(officer!, { eventId: id, expectedVersion: too.version }))).toEqual([
    'TOO_EARLY eventId',
  ]);
  const untilThen = Date.parse('2027-03-01T02:00:00Z') - (await w.database.now()).getTime();
  await w.database.shiftClock(untilThen);
  await events.hold(officer!, { eventId: id, expectedVersion: too.version });
  const [first, second, third] = await w
    .get(MatchmakingReading)
    .agendas(officer!, [(await events.load(w.database.reader, id))!]);
  const said = { attendance: 'MET', words: '下周去看线', result: 'FOLLOW_UP' } as const;
  await meetings.record(firm!, { meetingId: first!.id, ...said });
  await meetings.record(officer!, { meetingId: second!.id, ...said, result: 'PROPOSAL_EXPECTED' });
  await meetings.record(officer!, { meetingId: third!.id, ...said, result: 'NOT_FITTING' });
  expect(await codesOf(meetings.record(vendor!, { meetingId: first!.id, ...said }))).toEqual([
    'NOT_ALLOWED meetingId',
  ]);
  expect(await codesOf(meetings.record(stranger!, { meetingId: first!.id, ...said }))).toEqual([
    'NOT_FOUND meetingId',
  ]);
  await w.settle();
  // The vendor learns of interest, not of the opposite, and never of the words.
  const told = (await seen(vendorClient, code))!.meetings;
  expect(told.map((one) => [one.result, one.words])).toEqual([
    ['FOLLOW_UP', null],
    ['PROPOSAL_EXPECTED', null],
    [null, null],
  ]);
  expect((await seen(firmClient, code))!.meetings[2]).toMatchObject({
    result: 'NOT_FITTING',
    words: '下周去看线',
  });
  const dispositions = await w.database.reader.rows(
    `select scenario_id as id, state from match_disposition where scenario_id = any($1) order by state`,
    [scenarios.map((one) => one.id)],
  );
  expect(dispositions).toEqual([
    { id: second!.scenarioId, state: 'INVITED' },
    { id: first!.scenarioId, state: 'SAVED' },
  ]);
  const held = (await seen(officerClient, code))!;
  await events.close(officer!, { eventId: id, expectedVersion: held.version });
  expect(await seen(officerClient, code)).toMatchObject({ state: 'CLOSED' });
});

it('changes by hand stand when they break nothing; conflicts are answered by name', async () => {
  const { id, code } = await scheduled();
  const [first, second] = (await seen(officerClient, code))!.meetings;
  const agenda = async () =>
    w.get(MatchmakingReading).agendas(officer!, [(await events.load(w.database.reader, id))!]);
  const [one, other] = await agenda();
  expect(
    await codesOf(meetings.move(officer!, { meetingId: one!.id, slot: second!.slot, table: second!.table })),
  ).toEqual(['TABLE_TAKEN table', 'PARTY_BUSY slot.firm', 'PARTY_BUSY slot.vendor']);
  expect(await codesOf(meetings.move(officer!, { meetingId: one!.id, slot: 99, table: 9 }))).toEqual([
    'SLOT_UNKNOWN slot',
    'TABLE_UNKNOWN table',
  ]);
  await meetings.move(officer!, { meetingId: one!.id, slot: 3, table: 2 });
  expect((await agenda()).find((m) => m.id === one!.id)).toMatchObject({ slot: 3, table: 2, byHand: true });
  await meetings.swap(officer!, { meetingId: one!.id, otherId: other!.id });
  expect((await agenda()).find((m) => m.id === other!.id)).toMatchObject({ slot: 3, table: 2 });
  await meetings.remove(officer!, { meetingId: one!.id });
  expect(await agenda()).toHaveLength(2);
  const back = { eventId: id, scenarioId: one!.scenarioId, vendorId: one!.vendorId };
  expect(await codesOf(meetings.add(officer!, { ...back, slot: 3, table: 1 }))).toHaveLength(2);
  await meetings.add(officer!, { ...back, slot: first!.slot, table: 1 });
  expect(await agenda()).toHaveLength(3);
  expect(await codesOf(meetings.add(officer!, { ...back, scenarioId: id, slot: 0, table: 1 }))).toEqual([
    'NOT_TAKING_PART scenarioId',
  ]);
});

it('says which rule cannot be kept, keeps the draft, and can be stopped before it begins', async () => {
  const mustMeet = scenarios.map((one) => ({ scenarioId: one.id, vendorId: vendor!.organization!.id }));
  const { id, code } = await scheduled({ cap: 2, mustMeet });
  expect(await seen(officerClient, code)).toMatchObject({
    state: 'DRAFT',
    meetingCount: 0,
    run: {
      state: 'FAILED',
      obstacles: [{ code: 'CAP_BELOW_MUST', needed: 3, available: 2 }, { code: 'CAP_BELOW_MUST' }],
    },
  });
  const { version } = (await events.load(w.database.reader, id))!;
  await w.get(ScheduleService).start(officer!, { eventId: id, expectedVersion: version });
  expect(
    await codesOf(events.revise(officer!, { eventId: id, expectedVersion: version, cap: 3 } as never)),
  ).toEqual(['WRONG_STATE eventId']);
  await w.get(ScheduleService).cancel(officer!, { eventId: id });
  await w.settle();
  expect(await seen(officerClient, code)).toMatchObject({ run: { state: 'CANCELLED' } });
  await events.revise(officer!, { eventId: id, expectedVersion: version, cap: 3 } as never);
  await w.get(ScheduleService).start(officer!, { eventId: id, expectedVersion: version + 1 });
  await w.settle();
  expect(await seen(officerClient, code)).toMatchObject({ state: 'SCHEDULED', meetingCount: 3 });
});

it('hands out a calendar: the office all of it, a party its own', async () => {
  const { id, code } = await scheduled();
  const { version } = (await events.load(w.database.reader, id))!;
  await events.publish(officer!, { eventId: id, expectedVersion: version });
  const ask = `query ($code: String!) { matchmakingEventByCode(code: $code) { calendar(language: en) } }`;
  const { matchmakingEventByCode } = await vendorClient.must(ask, { code });
  expect(matchmakingEventByCode.calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(matchmakingEventByCode.calendar).toContain('DTSTART;TZID=Asia/Shanghai:20270301T090000');
});
