import { parseNumber, showNumber } from './numbers.ts';

describe('numbers as people type them', () => {
  it.each([
    ['1,200.5', 1200.5],
    ['１２', 12],
    [' 3 000 ', 3000],
    ['-4', -4],
    ['.5', 0.5],
    ['1.', 1],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toBe(value));

  it('tells nothing from nonsense', () => {
    expect(parseNumber('  ')).toBeNull();
    expect(parseNumber('12 cm')).toBeNaN();
    expect(parseNumber('1.2.3')).toBeNaN();
  });

  it('shows minor units in the unit that is typed', () => {
    expect(showNumber(120_000_000, 1_000_000)).toBe('120');
    expect(showNumber(123_456_700, 1_000_000)).toBe('123.4567');
    expect(showNumber(null)).toBe('');
  });
});
