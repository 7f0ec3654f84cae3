import { MatchmakingService, MeetingService, ScheduleService, type EventContent } from '@fairway/matchmaking';
import { FIRM } from './market.ts';
import type { Action, Stage } from './stage.ts';

const SCENARIOS = 9;
const HELD = -9;
const AHEAD = 12;

const common = {
  zone: 'Asia/Shanghai',
  slotMinutes: 25,
  breaks: [{ from: 620, to: 640 }],
  tables: 5,
  allVendors: true,
  mustMeet: [],
  mustNotMeet: [],
} as const;

type Spoken = Omit<EventContent, 'day' | 'breaks' | 'mustMeet' | 'mustNotMeet'> & typeof common;

const HELD_EVENT: Spoken = {
  ...common,
  name: { zh: '智能质检供需对接会（秋季场）', en: 'Quality inspection matchmaking day, autumn' },
  place: { zh: '杭州国际博览中心 二号会议厅', en: 'Hangzhou International Expo Center, Hall 2' },
  startMinute: 540,
  endMinute: 720,
  cap: 4,
};
const COMING_EVENT: Spoken = {
  ...common,
  name: { zh: '工业智能供需对接会', en: 'Industrial AI matchmaking day' },
  place: { zh: '宁波国际会议中心 一号厅', en: 'Ningbo International Conference Center, Hall 1' },
  startMinute: 540,
  endMinute: 750,
  cap: 5,
};

/** One event that has been held and brought results, and one that is published and comes up. */
export function playEvents(stage: Stage): Action[] {
  return [
    { day: HELD - 8, run: () => draft(stage, 'held', HELD_EVENT, HELD) },
    { day: HELD - 7, run: () => publish(stage, 'held') },
    { day: HELD, run: () => hold(stage, 'held') },
    { day: HELD + 1, run: () => record(stage, 'held') },
    { day: -3, run: () => draft(stage, 'coming', COMING_EVENT, AHEAD) },
    { day: -2, run: () => publish(stage, 'coming') },
  ];
}

async function draft(stage: Stage, key: string, spoken: Spoken, day: number): Promise<void> {
  const officer = await stage.officer;
  await stage.steps.once(`event:${key}`, () =>
    stage.get(MatchmakingService).draft(stage.once(officer, `event:${key}`), {
      ...spoken,
      breaks: [...spoken.breaks],
      mustMeet: [],
      mustNotMeet: [],
      day: stage.clock.dayOf(day),
    }),
  );
  await step(stage, key, 'add', async (target) => {
    const scenarios = await stage.database.reader.rows<{ id: string }>(
      `select id from scenario where state = 'OPEN' and visibility = 'PUBLIC' and ($1::text is null or starts_with(region, $1))
       order by organization_id = $2 desc, opened_at desc, id limit ${SCENARIOS}`,
      [officer.organization!.regionPrefix, stage.organizationId(FIRM)],
    );
    const scenarioIds = scenarios.map((one) => one.id);
    await stage.get(MatchmakingService).add(officer, { ...target, scenarioIds });
  });
  await step(stage, key, 'schedule', async (target) => {
    await stage.get(ScheduleService).start(officer, target);
  });
}

const publish = (stage: Stage, key: string): Promise<void> =>
  step(stage, key, 'publish', async (target) => {
    await stage.get(MatchmakingService).publish(await stage.officer, target);
  });

const hold = (stage: Stage, key: string): Promise<void> =>
  step(stage, key, 'hold', async (target) => {
    await stage.get(MatchmakingService).hold(await stage.officer, target);
  });

const OUTCOMES = [
  { attendance: 'MET', result: 'FOLLOW_UP', words: '约定下周到现场看线，带样件。' },
  { attendance: 'MET', result: 'PROPOSAL_EXPECTED', words: '供方两周内提交方案，重点说明误报控制。' },
  { attendance: 'MET', result: 'NOT_FITTING', words: '节拍要求超出现有方案能力。' },
  { attendance: 'MET', result: null, words: null },
  { attendance: 'VENDOR_ABSENT', result: null, words: '供方临时改期。' },
] as const;

/** What came of each meeting, in turn; then the event is closed. */
async function record(stage: Stage, key: string): Promise<void> {
  const officer = await stage.officer;
  const meetings = await stage.database.reader.rows<{ id: string }>(
    'select id from matchmaking_meeting where event_id = $1 order by slot, table_number',
    [stage.steps.id(`event:${key}`)],
  );
  for (const [i, { id }] of meetings.entries())
    await stage.steps.once(`event:${key}:record:${i}`, async () => {
      await stage.get(MeetingService).record(officer, { meetingId: id, ...OUTCOMES[i % OUTCOMES.length]! });
    });
  await step(stage, key, 'close', async (target) => {
    await stage.get(MatchmakingService).close(officer, target);
  });
}

async function step(
  stage: Stage,
  key: string,
  name: string,
  run: (target: { eventId: string; expectedVersion: number }) => Promise<void>,
): Promise<void> {
  await stage.steps.once(`event:${key}:${name}`, async () => {
    const eventId = stage.steps.id(`event:${key}`);
    const event = await stage.get(MatchmakingService).load(stage.database.reader, eventId);
    if (event) await run({ eventId, expectedVersion: event.version });
  });
}
