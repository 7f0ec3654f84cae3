import type { Actor } from '@fairway/kernel';
import { answerObjection, mayAnswerObjection, mayObject, object } from './objection.ts';
import { askFor, mayAsk, mayFillIn } from './question-to-party.ts';
import type { Constraint, Criterion } from './match.ts';

const actor = (id: string, role: 'EDITOR' | 'VIEWER' = 'EDITOR', parts: string[] = []): Actor =>
  ({
    kind: 'PERSON',
    personId: 'p',
    scopes: ['READ', 'WRITE'],
    organization: { id, role, parts, regionPrefix: '33' },
  }) as unknown as Actor;
const officer = (id = 'office'): Actor => actor(id, 'EDITOR', ['PROGRAM']);
const sides = {
  scenario: { organizationId: 'firm', region: '330100' },
  solution: { organizationId: 'vendor' },
};

describe('who may what about the reasons of a match', () => {
  it('both sides object, nobody else does', () => {
    expect([actor('firm'), actor('vendor')].map((one) => mayObject(one, sides))).toEqual([true, true]);
    expect([actor('rival'), officer(), actor('firm', 'VIEWER')].map((one) => mayObject(one, sides))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('an officer of the region answers, but not an objection of its own', () => {
    expect(mayAnswerObjection(officer(), '330100', 'firm')).toBe(true);
    expect(mayAnswerObjection(officer(), '440100', 'firm')).toBe(false);
    expect(mayAnswerObjection(officer('firm'), '330100', 'firm')).toBe(false);
    expect(mayAnswerObjection(actor('firm'), '330100', 'vendor')).toBe(false);
  });

  it('a side fills in its own record and asks the other', () => {
    expect(mayFillIn(actor('firm'), sides, 'SCENARIO')).toBe(true);
    expect(mayFillIn(actor('firm'), sides, 'SOLUTION')).toBe(false);
    expect(mayAsk(actor('firm'), sides, 'SOLUTION')).toBe(true);
    expect(mayAsk(actor('firm'), sides, 'SCENARIO')).toBe(false);
    expect(mayAsk(officer(), sides, 'SCENARIO')).toBe(true);
    expect(mayAsk(actor('rival'), sides, 'SOLUTION')).toBe(false);
  });
});

describe('an objection', () => {
  const match = {
    criteria: [{ code: 'DATA', value: 0.4 }] as Criterion[],
    constraints: [{ code: 'MODALITY', state: 'MISSED' }] as Constraint[],
  };
  it('names one statement of the match and keeps what it said', () => {
    expect(object(match, { criterion: 'DATA', constraint: null }, ' 我们也读超声 ')).toMatchObject({
      ok: true,
      value: { criterion: 'DATA', value: 0.4, state: null, reason: '我们也读超声' },
    });
    expect(object(match, { criterion: null, constraint: 'MODALITY' }, 'x')).toMatchObject({
      value: { constraint: 'MODALITY', state: 'MISSED', value: null },
    });
  });

  it('is refused without a subject, with two, and without a reason', () => {
    const code = (result: unknown): unknown => (result as { error: { code: string }[] }).error[0]!.code;
    expect(code(object(match, { criterion: null, constraint: null }, 'x'))).toBe('SUBJECT_MISSING');
    expect(code(object(match, { criterion: 'DATA', constraint: 'MODALITY' }, 'x'))).toBe('SUBJECT_MISSING');
    expect(code(object(match, { criterion: 'BUDGET', constraint: null }, 'x'))).toBe('SUBJECT_MISSING');
    expect(code(object(match, { criterion: 'DATA', constraint: null }, '  '))).toBe('REASON_MISSING');
  });

  it('is answered once, with words', () => {
    expect(answerObjection('OPEN', ' 已补充 ')).toMatchObject({ ok: true, value: '已补充' });
    expect(answerObjection('OPEN', ' ')).toMatchObject({ ok: false });
    expect(answerObjection('UPHELD', 'x')).toMatchObject({ ok: false });
  });

  it('only what is unknown is asked for', () => {
    const unknown = { side: 'SOLUTION' as const, field: 'price', criteria: [], constraints: [] };
    expect(askFor([unknown], 'SOLUTION', 'price')).toMatchObject({ ok: true });
    expect(askFor([unknown], 'SCENARIO', 'price')).toMatchObject({ ok: false });
  });
});
