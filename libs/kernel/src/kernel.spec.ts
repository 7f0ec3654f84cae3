import fc from 'fast-check';
import {
  cleanText,
  decodeCursor,
  encodeCursor,
  fromGlobalId,
  higherTier,
  newId,
  RISK_TIERS,
  textLength,
  toGlobalId,
} from './index.ts';

describe('global ids', () => {
  it('come back as they went', () => {
    const id = newId();
    expect(fromGlobalId(toGlobalId('Scenario', id))).toEqual({ type: 'Scenario', id });
  });
  it('anything else is no id', () => {
    fc.assert(fc.property(fc.string(), (text) => fromGlobalId(text) === undefined));
  });
  it('are ordered by time', async () => {
    const first = newId();
    await new Promise((r) => setTimeout(r, 2));
    expect(newId() > first).toBe(true);
  });
});

describe('cursors', () => {
  it('round-trip any key', () => {
    const part = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (key) => {
        expect(JSON.stringify(decodeCursor(encodeCursor(key), key.length))).toBe(JSON.stringify(key));
      }),
    );
  });
  it('refuse a foreign shape', () => {
    expect(decodeCursor('nonsense', 2)).toBeUndefined();
    expect(decodeCursor(encodeCursor([1]), 2)).toBeUndefined();
    expect(decodeCursor(Buffer.from('[{"a":1},2]').toString('base64url'), 2)).toBeUndefined();
  });
});

it('the higher tier wins in any order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RISK_TIERS),
      fc.constantFrom(...RISK_TIERS),
      (a, b) => higherTier(a, b) === higherTier(b, a),
    ),
  );
});

it('text is cleaned of controls and direction overrides and counted in code points', () => {
  expect(cleanText(' 𠮷\u202Eabc\u0000 ')).toBe('𠮷abc');
  expect(textLength('𠮷👍')).toBe(2);
});
