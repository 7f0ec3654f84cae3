import fc from 'fast-check';
import { DIGIT, HAN, kindAt, LETTER, OTHER, runEnd, STOP, widthAt } from './piece-kind.ts';

const RUNS: readonly [number, RegExp][] = [
  [HAN, /^\p{Script=Han}+/u],
  [DIGIT, /^\d+/],
  [LETTER, /^(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/u],
  [STOP, /^[.,;:!?。，、；：！？()（）]+/],
];

describe('kinds of characters', () => {
  it('are those of the Unicode standard, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (let i = 0; i < text.length; i += widthAt(text, i)) {
          const kind = kindAt(text, i);
          const [expected, run] = RUNS.find(([, pattern]) => pattern.test(text.slice(i))) ?? [OTHER, /^/];
          expect(kind).toBe(expected);
          if (kind === OTHER) continue;
          // A word goes on over figures, a figure does not over letters.
          const end = runEnd(text, i, kind, kind === LETTER ? DIGIT : kind);
          expect(text.slice(i, end)).toBe(run.exec(text.slice(i))?.[0]);
        }
      }),
    );
  });

  it('do not take a half for a character', () => {
    expect(kindAt('\ud840', 0)).toBe(OTHER);
    expect(kindAt('\ud840\udc00', 0)).toBe(HAN);
    expect(kindAt('\ud840x', 0)).toBe(OTHER);
    expect(kindAt('\ud83d\ude00', 0)).toBe(OTHER);
  });
});
