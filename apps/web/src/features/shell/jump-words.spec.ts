import { wordsMatch } from './jump-words.ts';

describe('words typed to jump somewhere', () => {
  it('stand all in what is said, in any order and case', () => {
    expect(wordsMatch('wheel pl-2026', ['PL-2026-0003', 'Wheel X-ray'])).toBe(true);
    expect(wordsMatch('轮毂 探伤', ['轮毂 X 光探伤'])).toBe(true);
    expect(wordsMatch('wheel dye', ['Wheel X-ray'])).toBe(false);
    expect(wordsMatch('', ['anything'])).toBe(true);
  });
});
