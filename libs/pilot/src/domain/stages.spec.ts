import fc from 'fast-check';
import { RISK_TIERS } from '@fairway/kernel';
import { isComputed } from './gate-facts.ts';
import {
  BOARD_COLUMNS,
  decideMove,
  DWELL_NORMS,
  gateOf,
  GATES,
  nextStage,
  PILOT_STAGES,
  PILOT_STATES,
  pilotStateMoves,
  previousStage,
  stagesOf,
  type PilotStage,
  type PilotState,
} from './stages.ts';

describe('stages', () => {
  it.each([
    ['PREPARING', 'DATA_READY', 'DATA_READY'],
    ['DATA_READY', 'VALIDATING', 'VALIDATING'],
    ['VALIDATING', 'LIVE', 'SANDBOX'],
    ['SANDBOX', null, 'LIVE'],
    ['LIVE', 'ACCEPTANCE', 'ACCEPTANCE'],
    ['ACCEPTANCE', 'SCALING', 'SCALING'],
    ['SCALING', 'REPLICATING', 'REPLICATING'],
    ['REPLICATING', null, null],
  ] as const)('after %s comes %s, and %s where the risk is high', (stage, usual, high) => {
    if (stage !== 'SANDBOX') expect(nextStage(stage, 'LIMITED')).toBe(usual);
    expect(nextStage(stage, 'HIGH')).toBe(high);
  });

  it('every passage of every tier has a gate with something to show, and no gate leads nowhere', () => {
    const passages = new Set(
      RISK_TIERS.flatMap((tier) =>
        stagesOf(tier).flatMap((stage) =>
          nextStage(stage, tier) ? [`${stage}>${nextStage(stage, tier)}`] : [],
        ),
      ),
    );
    expect(new Set(Object.keys(GATES))).toEqual(passages);
    for (const items of Object.values(GATES)) expect(items.length).toBeGreaterThan(0);
  });

  it('items without a side are computed, the others are not', () => {
    for (const one of Object.values(GATES).flat())
      expect([one.code, isComputed(one.code)]).toEqual([one.code, one.by === null]);
  });

  it('each stage stands in one column and has a norm', () => {
    expect(BOARD_COLUMNS.flat().sort()).toEqual([...PILOT_STAGES].sort());
    for (const stage of PILOT_STAGES) expect(DWELL_NORMS[stage]).toBeGreaterThan(0);
  });
});

describe('moves between states', () => {
  const allowed: [PilotState, PilotState][] = [
    ['RUNNING', 'PAUSED'],
    ['RUNNING', 'STOPPED'],
    ['RUNNING', 'WITHDRAWN'],
    ['PAUSED', 'RUNNING'],
    ['PAUSED', 'STOPPED'],
    ['PAUSED', 'WITHDRAWN'],
  ];
  const every = PILOT_STATES.flatMap((from) => PILOT_STATES.map((to) => [from, to] as const));
  it.each(every)('%s to %s', (from, to) => {
    expect(pilotStateMoves[from].includes(to)).toBe(allowed.some(([f, t]) => f === from && t === to));
  });
});

describe('gates', () => {
  const all = (from: PilotStage, to: PilotStage) => new Set(gateOf(from, to).map((one) => one.code));

  it('opens when everything is met', () => {
    const met = all('PREPARING', 'DATA_READY');
    expect(
      decideMove({ stage: 'PREPARING', state: 'RUNNING', riskTier: 'MINIMAL', met }, 'DATA_READY', null),
    ).toEqual({ ok: true, value: 'FORWARD' });
  });

  it('names each condition that is missing', () => {
    const met = new Set(['SANDBOX_CASE_ACTIVE']);
    const refused = decideMove(
      { stage: 'VALIDATING', state: 'RUNNING', riskTier: 'HIGH', met },
      'SANDBOX',
      null,
    );
    expect(refused).toMatchObject({
      ok: false,
      error: [
        { code: 'STAGE_GATE_FAILED', path: ['to', 'OFFLINE_TARGETS_MET'] },
        { code: 'STAGE_GATE_FAILED', path: ['to', 'VALIDATION_REPORTED'] },
      ],
    });
  });

  it('does not let a high risk pass the sandbox by', () => {
    const met = all('VALIDATING', 'LIVE');
    expect(
      decideMove({ stage: 'VALIDATING', state: 'RUNNING', riskTier: 'HIGH', met }, 'LIVE', null),
    ).toMatchObject({ error: [{ code: 'WRONG_STATE', path: ['to'] }] });
  });

  it('leads on from a sandbox that a lowered tier no longer asks for', () => {
    expect(nextStage('SANDBOX', 'MINIMAL')).toBe('LIVE');
    expect(previousStage('SANDBOX', 'MINIMAL')).toBe('VALIDATING');
  });

  it('lets a pilot back one step with a reason', () => {
    const pilot = { stage: 'LIVE', state: 'RUNNING', riskTier: 'LIMITED', met: new Set<string>() } as const;
    expect(decideMove(pilot, 'VALIDATING', ' ')).toMatchObject({
      error: [{ code: 'REASON_MISSING', path: ['note'] }],
    });
    expect(decideMove(pilot, 'VALIDATING', 'camera replaced')).toEqual({ ok: true, value: 'BACK' });
    expect(decideMove(pilot, 'DATA_READY', 'camera replaced')).toMatchObject({
      error: [{ code: 'WRONG_STATE' }],
    });
  });

  const stage = fc.constantFrom(...PILOT_STAGES);
  it("a move that is allowed goes exactly one step along the tier's own stages, and only while it runs", () => {
    fc.assert(
      fc.property(
        stage,
        stage,
        fc.constantFrom(...RISK_TIERS),
        fc.constantFrom(...PILOT_STATES),
        fc.boolean(),
        (from, to, riskTier, state, full) => {
          const met = full ? all(from, to) : new Set<string>();
          const decided = decideMove({ stage: from, state, riskTier, met }, to, 'because');
          if (!decided.ok) return;
          expect(state).toBe('RUNNING');
          expect(to).toBe(
            decided.value === 'FORWARD' ? nextStage(from, riskTier) : previousStage(from, riskTier),
          );
          if (decided.value === 'FORWARD') expect(full).toBe(true);
        },
      ),
    );
  });

  it('a random walk never reaches a stage outside the tier and never skips one forward', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('MINIMAL', 'LIMITED', 'HIGH' as const),
        fc.array(stage, { maxLength: 60 }),
        (tier, wishes) => {
          let at: PilotStage = 'PREPARING';
          const stages = stagesOf(tier);
          for (const to of wishes) {
            const decided = decideMove(
              { stage: at, state: 'RUNNING', riskTier: tier, met: all(at, to) },
              to,
              'because',
            );
            if (!decided.ok) continue;
            expect(Math.abs(stages.indexOf(to) - stages.indexOf(at))).toBe(1);
            at = to;
          }
          expect(stages).toContain(at);
        },
      ),
    );
  });
});
