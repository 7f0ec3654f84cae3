import { ANONYMOUS, type Actor } from '@fairway/kernel';
import {
  decide,
  mayDecide,
  mayReadCase,
  SCREENING_MOVES,
  SCREENING_STATES,
  type ScreeningCase,
} from './screening-case.ts';

const waiting: ScreeningCase = {
  id: 'case',
  recordType: 'SOLUTION',
  recordId: 'record',
  organizationId: 'vendor',
  region: '330100',
  title: null,
  ruleSet: '1',
  answers: [],
  hits: [],
  tier: 'LIMITED',
  state: 'WAITING',
  decidedBy: null,
  reason: null,
  createdAt: new Date(0),
  decidedAt: null,
  version: 1,
};
const officer = (id: string, regionPrefix: string | null, role: 'OWNER' | 'VIEWER' = 'OWNER'): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: 'p',
  scopes: ['READ', 'WRITE'],
  organization: { id, parts: ['PROGRAM'], role, verified: true, regionPrefix, groupId: null },
});
const vendor: Actor = {
  ...officer('vendor', null),
  organization: { ...officer('vendor', null).organization!, parts: ['SUPPLY'] },
};

describe('screening case', () => {
  it.each(
    SCREENING_STATES.flatMap((from) =>
      (['PASSED', 'RETURNED', 'REJECTED'] as const).map((to) => [from, to] as const),
    ),
  )('%s → %s', (from, to) => {
    const result = decide({ ...waiting, state: from }, { outcome: to, reason: 'read it' });
    expect(result.ok).toBe(from === 'WAITING');
    expect(SCREENING_MOVES[from].includes(to)).toBe(from === 'WAITING');
    if (!result.ok) expect(result.error[0]!.code).toBe('WRONG_STATE');
  });

  it("tells the record's slice what was decided", () => {
    const result = decide(waiting, { outcome: 'PASSED', tier: 'MINIMAL', reason: ' fine ' });
    expect(result).toMatchObject({
      ok: true,
      value: { changes: { state: 'PASSED', tier: 'MINIMAL', reason: 'fine' } },
    });
    if (result.ok)
      expect(result.value.events).toEqual([
        {
          name: 'screening.decided',
          recordId: 'record',
          payload: {
            recordType: 'SOLUTION',
            caseId: 'case',
            outcome: 'PASSED',
            tier: 'MINIMAL',
            reason: 'fine',
          },
        },
      ]);
  });

  it('needs a reason, and passes nothing prohibited', () => {
    expect(decide(waiting, { outcome: 'PASSED', reason: '  ' })).toMatchObject({
      error: [{ code: 'INVALID', path: ['reason'] }],
    });
    expect(decide(waiting, { outcome: 'PASSED', tier: 'PROHIBITED', reason: 'x' })).toMatchObject({
      error: [{ code: 'INVALID', path: ['tier'] }],
    });
    expect(decide(waiting, { outcome: 'REJECTED', tier: 'PROHIBITED', reason: 'x' }).ok).toBe(true);
  });

  it.each([
    ['an officer of the region', officer('office', '33'), false, true, true],
    ['an officer of everywhere', officer('office', null), false, true, true],
    ['an officer of another region', officer('office', '44'), false, false, false],
    ['an officer who may only look', officer('office', '33', 'VIEWER'), false, true, false],
    ['an officer of the same group', officer('office', '33'), true, true, false],
    ['an office that offers itself', officer('vendor', '33'), true, true, false],
    ['the vendor', vendor, true, true, false],
    ['nobody', ANONYMOUS, false, false, false],
  ] as const)('%s', (_, actor, sameGroup, reads, decides) => {
    expect([mayReadCase(actor, waiting), mayDecide(actor, waiting, sameGroup)]).toEqual([reads, decides]);
  });
});
