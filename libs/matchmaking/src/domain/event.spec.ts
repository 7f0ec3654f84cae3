import { ANONYMOUS, type Actor } from '@fairway/kernel';
import { calendarText } from './calendar.ts';
import { faultsOf, hold, invite, moveTo, revise, EVENT_STATES, type MatchmakingEvent } from './event.ts';
import { change, dispositionOf, record, roomFor, told } from './meeting.ts';
import type { Candidate, Placed } from './plan.ts';
import { mayReadAsParty, mayRecord, viewerCan } from './policy.ts';
import { instantOf, offsetAt } from './zone.ts';

const event = (more: Partial<MatchmakingEvent> = {}): MatchmakingEvent => ({
  id: 'e',
  code: 'EV-2026-0001',
  organizationId: 'office',
  name: { zh: '铸造质检对接会' },
  place: { zh: '杭州国际博览中心' },
  day: '2026-12-08',
  zone: 'Asia/Shanghai',
  startMinute: 540,
  endMinute: 720,
  slotMinutes: 20,
  breaks: [],
  tables: 4,
  cap: 6,
  allVendors: true,
  mustMeet: [],
  mustNotMeet: [],
  state: 'DRAFT',
  stateReason: null,
  publishedAt: null,
  version: 1,
  ...more,
});
const actor = (id: string, parts: string[]): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: 'somebody',
  scopes: ['READ', 'WRITE'],
  organization: {
    id,
    parts: parts as never,
    role: 'EDITOR',
    verified: true,
    regionPrefix: null,
    groupId: null,
  },
});
const office = actor('office', ['PROGRAM']);
const firm = actor('firm', ['DEMAND']);

describe('an event', () => {
  it('names what is wrong with it, by field', () => {
    const pair = { scenarioId: 's', vendorId: 'v' };
    const paths = (more: Partial<MatchmakingEvent>): (string | undefined)[] =>
      faultsOf(event(more)).map((one) => one.path?.join('.'));
    expect(paths({})).toEqual([]);
    expect(paths({ name: { zh: ' ' } })).toEqual(['name']);
    expect(paths({ zone: 'Asia/Atlantis' })).toEqual(['zone']);
    expect(paths({ endMinute: 540 })).toEqual(['endMinute']);
    expect(paths({ slotMinutes: 200 })).toEqual(['slotMinutes']);
    expect(paths({ slotMinutes: 5, endMinute: 1200 })).toEqual(['slotMinutes']);
    expect(paths({ breaks: [{ from: 600, to: 600 }] })).toEqual(['breaks.0.toMinute']);
    expect(paths({ mustMeet: [pair], mustNotMeet: [pair] })).toEqual(['mustNotMeet.0']);
  });

  it('loses its timetable when a rule changes, not when its name does', () => {
    const scheduled = event({ state: 'SCHEDULED' });
    expect(revise(scheduled, { name: { zh: '新名' } })).toMatchObject({ ok: true, value: { voids: false } });
    expect(revise(scheduled, { tables: 5 })).toMatchObject({
      ok: true,
      value: { voids: true, changes: { state: 'DRAFT' } },
    });
    expect(invite(scheduled)).toMatchObject({ ok: true, value: { voids: true } });
    for (const state of EVENT_STATES.slice(2)) {
      expect(revise(event({ state }), { tables: 5 })).toMatchObject({ ok: false });
      expect(invite(event({ state }))).toMatchObject({ ok: false });
    }
  });

  it('goes from state to state as the table says, and gives a reason when it is cancelled', () => {
    expect(moveTo(event(), 'PUBLISHED').ok).toBe(false);
    expect(moveTo(event({ state: 'SCHEDULED' }), 'PUBLISHED').ok).toBe(true);
    expect(moveTo(event({ state: 'PUBLISHED' }), 'CANCELLED')).toMatchObject({
      error: [{ code: 'REASON_MISSING' }],
    });
    expect(moveTo(event({ state: 'HELD' }), 'CANCELLED', 'no').ok).toBe(false);
    const begins = new Date('2026-12-08T01:00:00Z');
    expect(hold(event({ state: 'PUBLISHED' }), begins, new Date('2026-12-07'))).toMatchObject({
      error: [{ code: 'TOO_EARLY' }],
    });
    expect(hold(event({ state: 'PUBLISHED' }), begins, new Date('2026-12-09')).ok).toBe(true);
  });

  it('is seen by its office, and by parties once published', () => {
    expect(mayReadAsParty(firm, event(), true)).toBe(false);
    expect(mayReadAsParty(firm, event({ state: 'PUBLISHED', publishedAt: new Date() }), true)).toBe(true);
    expect(mayReadAsParty(firm, event({ state: 'PUBLISHED', publishedAt: new Date() }), false)).toBe(false);
    // Cancelled before anybody heard of it.
    expect(mayReadAsParty(firm, event({ state: 'CANCELLED' }), true)).toBe(false);
    expect(viewerCan(office, event(), false)).toMatchObject({ revise: true, schedule: true, publish: false });
    expect(viewerCan(firm, event(), false)).toMatchObject({ revise: false, cancel: false });
    expect(viewerCan(office, event({ state: 'PUBLISHED' }), true)).toMatchObject({
      arrange: true,
      hold: true,
    });
  });
});

describe('a meeting', () => {
  const plan = {
    hours: { from: 0, to: 60 },
    slotMinutes: 20,
    breaks: [],
    tables: 2,
    cap: 3,
    mustMeet: [],
    mustNotMeet: [],
  };
  const candidate = (firmId: string, vendorId: string): Candidate => ({
    scenarioId: `s-${firmId}`,
    vendorId,
    firmId,
    solutionId: null,
    value: 1,
    excluded: false,
  });
  const candidates = [candidate('f', 'a'), candidate('f', 'b'), candidate('g', 'a')];
  const at = (i: number, slot: number, table: number): Placed => ({ ...candidates[i]!, slot, table });

  it('moves where it breaks nothing, else every conflict is named', () => {
    const before = [at(0, 0, 1), at(1, 1, 1), at(2, 2, 2)];
    expect(change(plan, candidates, before, [at(0, 0, 2), before[1]!, before[2]!])).toEqual({ ok: true });
    const clash = change(plan, candidates, before, [at(0, 1, 1), before[1]!, before[2]!]);
    expect(clash.ok ? [] : clash.violations.map((one) => [one.code, one.organizationId])).toEqual([
      ['TABLE_TAKEN', null],
      ['PARTY_BUSY', 'f'],
    ]);
  });

  it('shows where there is room', () => {
    const meetings = [at(0, 0, 1), at(1, 1, 1), at(2, 2, 2)];
    expect(roomFor(plan, meetings, meetings[0]!)).toEqual([
      { slot: 0, freeTables: [1, 2], busy: [] },
      { slot: 1, freeTables: [2], busy: ['f'] },
      { slot: 2, freeTables: [1], busy: ['a'] },
    ]);
  });

  it('has a result once the event was held, and only when both came', () => {
    const said = { attendance: 'MET', result: 'FOLLOW_UP', words: ' 下周去看线 ' } as const;
    expect(record('HELD', said)).toMatchObject({ value: { words: '下周去看线' } });
    expect(record('PUBLISHED', said)).toMatchObject({ error: [{ code: 'WRONG_STATE' }] });
    expect(record('HELD', { ...said, attendance: 'VENDOR_ABSENT' })).toMatchObject({
      error: [{ path: ['result'] }],
    });
    expect([
      dispositionOf(said),
      dispositionOf({ result: 'PROPOSAL_EXPECTED' }),
      dispositionOf({ result: 'NOT_FITTING' }),
    ]).toEqual(['SAVED', 'INVITED', null]);
    expect([told('NOT_FITTING'), told('FOLLOW_UP')]).toEqual([null, 'FOLLOW_UP']);
    expect(mayRecord(firm, event(), { firmId: 'firm', vendorId: 'v' })).toBe(true);
    expect(mayRecord(firm, event(), { firmId: 'other', vendorId: 'firm' })).toBe(false);
  });
});

describe('a calendar', () => {
  const entry = {
    uid: 'm@fairway',
    fromMinute: 545,
    toMinute: 565,
    summary: '压铸件气孔识别 × 视觉检测；含逗号,分号;反斜\\',
    location: '二号厅 3 号桌',
    description: '第一行\n第二行',
  };
  const text = calendarText({
    name: '对接会',
    day: '2026-12-08',
    zone: 'Asia/Shanghai',
    stamp: new Date('2026-11-24T12:00:00Z'),
    sequence: 2,
    cancelled: false,
    entries: [entry],
  });

  it('says the time of the place, with the zone written out', () => {
    expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261208T090500\r\n');
    expect(text).toContain('TZOFFSETTO:+0800\r\n');
    expect(text).toContain('DESCRIPTION:第一行\\n第二行\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('逗号\\,分号\\;反斜\\\\');
  });

  it('has lines of at most 75 octets, none of which cuts a character', () => {
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  });

  it('knows summer time', () => {
    expect(instantOf('2026-07-01', 600, 'Europe/Berlin').toISOString()).toBe('2026-07-01T08:00:00.000Z');
    expect(instantOf('2026-12-01', 600, 'Europe/Berlin').toISOString()).toBe('2026-12-01T09:00:00.000Z');
    expect(offsetAt(new Date('2026-07-01T00:00:00Z'), 'Asia/Kolkata')).toBe(330);
  });
});
