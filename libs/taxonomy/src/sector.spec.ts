import {
  allSectors,
  isSectorWithin,
  sector,
  sectorAncestors,
  sectorChildren,
  sectorDistance,
  sectorPath,
} from './sector.ts';

const ofLevel = (level: number) => allSectors().filter((entry) => entry.level === level);

describe('sectors', () => {
  it('is the whole classification', () => {
    expect([1, 2, 3, 4].map((level) => ofLevel(level).length)).toEqual([20, 97, 473, 1380]);
  });

  it('has no holes, no repeated codes and no blank names', () => {
    const codes = allSectors().map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const entry of allSectors()) {
      expect(entry.code).toMatch(/^[A-T](\d{2,4})?$/);
      expect(entry.zh).toBe(entry.zh.trim());
      expect(entry.zh).not.toBe('');
      if (entry.level === 1) expect(entry.parent).toBeNull();
      else expect(sector(entry.parent ?? '')?.level).toBe(entry.level - 1);
      if (entry.level < 4) expect(sectorChildren(entry.code).length).toBeGreaterThan(0);
    }
  });

  it('closes the group of a single class with the name of the class', () => {
    expect(sector('019')).toEqual({
      code: 'A019',
      level: 3,
      parent: 'A01',
      zh: '其他农业',
      en: 'Other crop farming',
    });
    expect(sector('0190')?.parent).toBe('A019');
    expect(sectorChildren('C271').map((entry) => entry.code)).toEqual(['C2710']);
  });

  it('names every section and division in English', () => {
    for (const entry of [...ofLevel(1), ...ofLevel(2)]) expect(entry.en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    expect(allSectors().filter((entry) => entry.level > 2 && entry.en).length).toBeGreaterThan(300);
  });

  it.each([
    ['C', 'C'],
    ['c35', 'C35'],
    ['35', 'C35'],
    ['358', 'C358'],
    ['3581', 'C3581'],
    ['Ｃ３５８１', 'C3581'],
    [' C 3581 ', 'C3581'],
    ['Q8411', 'Q8411'],
    ['C3741', 'C374'],
    ['3741', 'C374'],
  ])('reads %s as %s', (typed, code) => expect(sector(typed)?.code).toBe(code));

  it.each(['', 'A35', 'Z', '99', '3', 'C3500', 'C35811', 'constructor', '9'.repeat(10000)])(
    'does not know %p',
    (typed) => {
      expect(sector(typed)).toBeUndefined();
      expect(sectorPath(typed)).toEqual([]);
      expect(isSectorWithin(typed, '*')).toBe(false);
    },
  );

  it('walks up and down the tree', () => {
    expect(sectorPath('3581').map((entry) => entry.code)).toEqual(['C', 'C35', 'C358', 'C3581']);
    expect(sectorAncestors('3581').map((entry) => entry.code)).toEqual(['C358', 'C35', 'C']);
    expect(sectorAncestors('C')).toEqual([]);
    expect(sectorChildren(null)).toHaveLength(20);
    expect(sectorChildren('C')).toHaveLength(31);
    expect(sectorChildren('nothing')).toEqual([]);
  });

  it.each([
    ['C3581', 'C3581', 0],
    ['C3581', 'C3582', 2],
    ['C3581', 'C35', 2],
    ['C3581', 'C3571', 4],
    ['C', 'A', 2],
    ['C3581', 'Q8411', 8],
    ['C3581', 'none', undefined],
  ])('measures %s to %s as %p', (a, b, steps) => {
    expect(sectorDistance(a, b)).toBe(steps);
    expect(sectorDistance(b, a)).toBe(steps);
  });

  it('knows what lies within what', () => {
    expect(isSectorWithin('3581', 'C')).toBe(true);
    expect(isSectorWithin('C3581', '35')).toBe(true);
    expect(isSectorWithin('C3581', 'C3581')).toBe(true);
    expect(isSectorWithin('C35', 'C3581')).toBe(false);
    expect(isSectorWithin('C3581', 'Q')).toBe(false);
    expect(isSectorWithin('C3581', '')).toBe(false);
    expect(isSectorWithin('C3581', '*')).toBe(true);
  });
});
