import { ClientError } from '@fairway/client';
import { complaint } from './commands.ts';
import { WrongInput } from './document.ts';
import { cut, outline, table, textOf, widthOf } from './print.ts';
import { changes, flat } from './watch.ts';

describe('a table', () => {
  it('keeps its columns straight beside Chinese', () => {
    const lines = table(
      ['code', 'title', 'n'],
      [
        ['A', '铸造轮毂', 1],
        ['B', 'wheels', null],
      ],
    ).split('\n');
    expect(lines).toEqual(['code  title     n', 'A     铸造轮毂  1', 'B     wheels    –']);
  });
});

describe('texts', () => {
  it('are cut by the places they take', () => {
    expect(cut('铸造轮毂缺陷', 7)).toBe('铸造轮…');
    expect(cut('wheel', 5)).toBe('wheel');
    expect(widthOf(cut('铸造轮毂缺陷', 8))).toBeLessThanOrEqual(8);
  });
  it('fall back to the language they have', () => {
    expect([
      textOf({ zh: '轮', en: null }, 'en'),
      textOf({ zh: '轮', en: 'wheel' }, 'en'),
      textOf(null, 'zh'),
    ]).toEqual(['轮', 'wheel', '']);
  });
});

describe('an outline', () => {
  it('shows records in lists and two languages on one line', () => {
    const answer = {
      code: 'SC-1',
      title: { zh: '轮', en: 'wheel' },
      tags: ['a', 'b'],
      none: [],
      needs: [{ text: { zh: '光', en: null } }],
    };
    expect(outline(answer)).toBe('code: SC-1\ntitle: 轮 / wheel\ntags: a, b\nnone: –\nneeds:\n  - text: 光');
  });
});

describe('what went wrong', () => {
  it('is said field by field', () => {
    expect(
      complaint(new WrongInput([{ path: 'input.title', message: 'is missing', code: 'INVALID' }])),
    ).toEqual(['input.title: is missing [INVALID]']);
    const bad = new ClientError('bad', 'BAD_USER_INPUT', 't1', [{ path: ['first'], message: 'too many' }]);
    expect(complaint(bad)).toEqual(['first: too many']);
  });
  it('carries the trace id of a fault', () => {
    expect(complaint(new ClientError('Something went wrong on our side', 'INTERNAL', 't1'))).toEqual([
      'INTERNAL: Something went wrong on our side (trace t1)',
    ]);
  });
});

describe('changes between two looks', () => {
  it('are those leaves that differ', () => {
    const before = flat({ state: 'OPEN', title: { zh: '轮' }, needs: [1] });
    const now = flat({ state: 'EVALUATING', title: { zh: '轮' }, needs: [1, 2] });
    expect(changes(before, now)).toEqual(['state: OPEN → EVALUATING', 'needs.1: – → 2']);
  });
});
