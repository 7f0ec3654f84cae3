import {
  countsOf,
  DEEPEST,
  dwellBar,
  dwellTone,
  roomOf,
  targetIn,
  targetsOf,
  withMove,
  type Board,
  type Pilot,
} from './board.ts';
import { drawnFrom } from '../../ui/drawn-from.ts';

const PLAIN: Pilot['stages'] = [
  'PREPARING',
  'DATA_READY',
  'VALIDATING',
  'LIVE',
  'ACCEPTANCE',
  'SCALING',
  'REPLICATING',
];
const THROUGH_SANDBOX: Pilot['stages'] = [...PLAIN.slice(0, 3), 'SANDBOX', ...PLAIN.slice(3)];

const pilot = (over: Partial<Pilot>): Pilot =>
  ({
    id: 'p',
    stage: 'VALIDATING',
    stages: PLAIN,
    dwellDays: 5,
    limitDays: 10,
    gate: { to: 'LIVE', ready: false, items: [] },
    ...over,
  }) as Pilot;

const column = (
  stages: Board['columns'][number]['stages'],
  cards: Pilot[] = [],
): Board['columns'][number] => ({
  stages,
  cards,
  count: cards.length,
});

describe('the stay in a stage', () => {
  it('turns amber at four fifths of the limit and red beyond it', () => {
    expect(dwellTone({ dwellDays: 7.9, limitDays: 10 })).toBe('plain');
    expect(dwellTone({ dwellDays: 8, limitDays: 10 })).toBe('warn');
    expect(dwellTone({ dwellDays: 10, limitDays: 10 })).toBe('warn');
    expect(dwellTone({ dwellDays: 10.1, limitDays: 10 })).toBe('bad');
  });

  it('fills the bar and marks the limit once it is passed', () => {
    expect(dwellBar({ dwellDays: 5, limitDays: 10 })).toEqual({ fill: 0.5, tick: null });
    expect(dwellBar({ dwellDays: 20, limitDays: 10 })).toEqual({ fill: 1, tick: 0.5 });
    expect(dwellBar({ dwellDays: 3, limitDays: 0 })).toEqual({ fill: 0, tick: null });
  });
});

describe('where a pilot may be asked to go', () => {
  it('goes forward through its gate and one step back', () => {
    expect(targetsOf(pilot({}))).toEqual({ forward: 'LIVE', back: 'DATA_READY' });
    expect(targetsOf(pilot({ stage: 'PREPARING', gate: null }))).toEqual({ forward: null, back: null });
  });

  it('passes the sandbox by unless the risk asks for it', () => {
    expect(targetsOf(pilot({ stage: 'LIVE' })).back).toBe('VALIDATING');
    expect(targetsOf(pilot({ stage: 'LIVE', stages: THROUGH_SANDBOX })).back).toBe('SANDBOX');
  });

  it('finds the stage that a column means', () => {
    expect(targetIn(column(['LIVE']), pilot({}))).toBe('LIVE');
    expect(targetIn(column(['VALIDATING', 'SANDBOX']), pilot({}))).toBeNull();
    expect(targetIn(column(['ACCEPTANCE']), pilot({}))).toBeNull();
    expect(
      targetIn(column(['VALIDATING', 'SANDBOX']), pilot({ stage: 'LIVE', stages: THROUGH_SANDBOX })),
    ).toBe('SANDBOX');
  });
});

describe('an optimistic move', () => {
  it('takes the card out of one column and puts it into the other, with the counts', () => {
    const board: Board = {
      columns: [column(['VALIDATING', 'SANDBOX'], [pilot({})]), column(['LIVE'])],
    };
    const after = withMove(board, 'p', 'LIVE');
    expect(after.columns.map((one) => one.count)).toEqual([0, 1]);
    expect(after.columns[1]!.cards[0]).toMatchObject({ id: 'p', stage: 'LIVE', dwellDays: 0 });
    expect(board.columns[0]!.cards).toHaveLength(1);
  });

  it('keeps the card in its column between two stages of it', () => {
    const board: Board = { columns: [column(['VALIDATING', 'SANDBOX'], [pilot({})])] };
    expect(withMove(board, 'p', 'SANDBOX').columns[0]).toMatchObject({
      count: 1,
      cards: [{ stage: 'SANDBOX' }],
    });
  });

  it('leaves a board without the pilot as it is', () => {
    const board: Board = { columns: [column(['LIVE'])] };
    expect(withMove(board, 'other', 'LIVE')).toBe(board);
  });
});

describe('a long column', () => {
  it('draws what is near and what is held, in their order', () => {
    expect(drawnFrom([4, 5, 6], undefined, 100)).toEqual([4, 5, 6]);
    expect(drawnFrom([4, 5, 6], 5, 100)).toEqual([4, 5, 6]);
    expect(drawnFrom([4, 5, 6], 90, 100)).toEqual([4, 5, 6, 90]);
    expect(drawnFrom([4, 5, 6], 1, 100)).toEqual([1, 4, 5, 6]);
    expect(drawnFrom([4, 5, 6], 100, 100)).toEqual([4, 5, 6]);
  });

  it('keeps room for what the service gives, and for what there is once it has given all', () => {
    const long = { ...column(['VALIDATING', 'SANDBOX'], [pilot({}), pilot({})]), count: 600 };
    expect(roomOf(long, 0)).toBe(200);
    expect(roomOf({ ...long, count: 30 }, 1)).toBe(30);
    expect(roomOf(long, DEEPEST)).toBe(2);
  });
});

it('counts what each filter lets through', () => {
  const all = [3, 4].map((count) => ({ count, overdue: 1, medianDwellDays: null, limitDays: 10 }));
  expect(
    countsOf({
      all: { regions: [], columns: all },
      mine: { columns: [{ count: 2 }] },
      highRisk: { columns: [{ count: 0 }] },
    }),
  ).toEqual({ all: 7, mine: 2, overdue: 2, highRisk: 0 });
});
