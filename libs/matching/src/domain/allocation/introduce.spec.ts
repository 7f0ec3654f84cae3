import { drawsOf, introduce, type Candidate, type Load } from './index.ts';

const candidate = (scenarioId: string, solutionId: string, changes: Partial<Candidate> = {}): Candidate => ({
  scenarioId,
  solutionId,
  value: 700,
  wish: 700,
  newcomer: false,
  asked: false,
  dismissed: false,
  standing: null,
  propensity: null,
  ...changes,
});
const load = (capacity: number | null, pilots = 0): Load => ({ capacity, pilots, ended: 0, led: 0 });
const loads = (capacity: number | null, pilots = 0): Map<string, Load> =>
  new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, load(capacity, pilots)]));
const said = (candidates: Candidate[], of: Map<string, Load>) =>
  introduce(candidates, of, '2026-11-24').map((one) => one.way ?? one.reason);

describe('introductions', () => {
  it('go to the three best, and say who is left out for want of places', () => {
    const list = ['a', 'b', 'c'].map((id, i) => candidate('s', id, { value: 900 - 100 * i }));
    const far = candidate('s', 'd', { value: 300 });
    expect(said([...list, far], loads(2))).toEqual(['FIT', 'FIT', 'FIT', 'LIST_FULL']);
  });

  it('stop where a vendor has no room, and tell how many it holds', () => {
    const busy = ['s1', 's2', 's3', 's4', 's5', 's6'].map((id, i) => candidate(id, 'a', { wish: 600 + i }));
    const decisions = introduce(busy, loads(1), '2026-11-24');
    expect(decisions.filter((one) => one.introduced).map((one) => one.scenarioId)).toEqual([
      's3',
      's4',
      's5',
      's6',
    ]);
    expect(decisions[0]).toMatchObject({ reason: 'CAPACITY_TAKEN', taken: 4, room: 4 });
    expect(said(busy, loads(1, 1))).toEqual(Array(6).fill('CAPACITY_TAKEN'));
  });

  it('keep what a vendor was told of before a better wish, and never undo what people decided', () => {
    const busy = ['s1', 's2', 's3', 's4', 's5'].map((id, i) => candidate(id, 'a', { wish: 600 + i }));
    busy[0]!.standing = 'FIT';
    expect(said(busy, loads(1))).toEqual(['FIT', 'CAPACITY_TAKEN', 'FIT', 'FIT', 'FIT']);
    busy[1]!.asked = true;
    expect(said(busy, loads(1, 1))[1]).toBe('ASKED');
    busy[4]!.dismissed = true;
    expect(said(busy, loads(1))[4]).toBe('DISMISSED');
  });

  it('keep a place for a newcomer near the best', () => {
    const list = ['a', 'b', 'c'].map((id, i) => candidate('s', id, { value: 900 - 10 * i }));
    const newcomer = candidate('s', 'd', { value: 800, newcomer: true });
    expect(said([...list, newcomer], loads(2))[3]).toBe('NEWCOMER');
  });

  it('explore with what is left, note the propensity, and stay with it', () => {
    const list = ['a', 'b', 'c', 'd', 'e'].map((id, i) => candidate('s', id, { value: 900 - 10 * i }));
    const first = introduce(list, loads(2), '2026-11-24');
    const [explored] = first.filter((one) => one.way === 'EXPLORATION');
    expect(explored!.propensity).toBeGreaterThan(0);
    const again = list.map((one) =>
      one.solutionId === explored!.solutionId
        ? { ...one, standing: 'EXPLORATION' as const, propensity: explored!.propensity }
        : one,
    );
    for (const date of ['2026-11-25', '2026-11-26', '2026-11-27'])
      expect(introduce(again, loads(2), date).filter((one) => one.way === 'EXPLORATION')).toEqual([explored]);
  });

  it('never pass the room of a vendor unless people asked, on many random markets, and do not depend on order', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const draw = drawsOf(seed);
      const candidates: Candidate[] = [];
      for (let s = 0; s < 12; s++)
        for (const id of ['a', 'b', 'c', 'd', 'e'])
          if (draw() < 0.8)
            candidates.push(
              candidate(`s${s}`, id, {
                value: 400 + Math.floor(draw() * 500),
                wish: Math.floor(draw() * 50),
                newcomer: draw() < 0.3,
                dismissed: draw() < 0.1,
                standing: draw() < 0.1 ? 'EXPLORATION' : draw() < 0.1 ? 'FIT' : null,
                propensity: 0.5,
              }),
            );
      const capacities = new Map([...loads(null)].map(([id]) => [id, load(Math.floor(draw() * 4))]));
      const decisions = introduce(candidates, capacities, '2026-11-24');
      for (const id of capacities.keys()) {
        const held = decisions.filter((one) => one.solutionId === id && one.introduced);
        const kept = candidates.filter(
          (one) => one.solutionId === id && one.standing === 'EXPLORATION' && !one.dismissed,
        );
        const room = decisions.find((one) => one.solutionId === id)?.room ?? 0;
        expect(held.length).toBeLessThanOrEqual(Math.max(room, kept.length));
      }
      const backwards = introduce([...candidates].reverse(), capacities, '2026-11-24').reverse();
      expect(backwards).toEqual(decisions);
    }
  });
});
