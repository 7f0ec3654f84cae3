import { unitIn, withUnit } from './unit.ts';

describe('units as firms write them', () => {
  it('stay as they are in Chinese, and read in English', () => {
    expect(unitIn('次/班', 'zh')).toBe('次/班');
    expect(unitIn('次/班', 'en')).toBe('per shift');
    expect(unitIn('%/日', 'en')).toBe('%/day');
    expect(unitIn('件/万件', 'en')).toBe('pieces/10,000 pieces');
    expect(unitIn('kg/t', 'en')).toBe('kg/t');
    expect(unitIn('炉', 'en')).toBe('炉');
    expect(unitIn(null, 'en')).toBe('');
  });

  it('stand by their number on one line', () => {
    expect(withUnit(1234.5, '次', 'en')).toBe('1,234.5\u00a0times');
    expect(withUnit(7.4, '个', 'en')).toBe('7.4');
  });
});
