import { Remembered } from './remembered.ts';

describe('a bounded memory', () => {
  it('keeps what is asked for again and forgets the rest', () => {
    const memory = new Remembered<number, string>(10);
    memory.set(0, 'asked for');
    for (let i = 1; i <= 40; i++) {
      memory.set(i, 'never again');
      expect(memory.get(0)).toBe('asked for');
    }
    expect(memory.get(1)).toBeUndefined();
    const kept = Array.from({ length: 41 }, (_, i) => i).filter((i) => memory.get(i) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(10);
  });
});
