import { allRegions, isRegionWithin, region, regionChildren, regionLabel, regionPath } from './region.ts';

describe('regions', () => {
  it('is every province and prefecture, each with its parent and period', () => {
    const codes = allRegions().map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(allRegions().filter((entry) => entry.level === 'PROVINCE')).toHaveLength(34);
    expect(allRegions().filter((entry) => entry.level === 'PREFECTURE')).toHaveLength(342);
    for (const entry of allRegions()) {
      expect(entry.code).toMatch(entry.level === 'PROVINCE' ? /^\d{2}0000$/ : /^\d{4}00$/);
      expect(entry.parent).toBe(entry.level === 'PROVINCE' ? null : `${entry.code.slice(0, 2)}0000`);
      if (entry.parent) expect(region(entry.parent)?.level).toBe('PROVINCE');
      expect(entry.en).toMatch(/^[A-Z]/);
      expect(entry.validFrom).toBe('2023-06-30');
      expect(entry.validTo).toBeNull();
    }
  });

  it.each([
    ['33', '330000'],
    ['3301', '330100'],
    ['330000', '330000'],
    ['530115', '530100'],
    ['110108', '110100'],
    ['500231', '500200'],
    ['429004', '429000'],
    ['３３０１０６', '330100'],
    ['81', '810000'],
    ['710101', '710000'],
  ])('reads %s as %s', (typed, code) => expect(region(typed)?.code).toBe(code));

  it.each(['', '3', '333', '99', '339900', '33010', 'Zhejiang', '*', '3'.repeat(9000)])(
    'does not know %p',
    (typed) => {
      expect(region(typed)).toBeUndefined();
      expect(regionPath(typed)).toEqual([]);
      expect(isRegionWithin(typed, '*')).toBe(false);
    },
  );

  it.each([
    ['330106', '*', true],
    ['330106', '33', true],
    ['330106', '330000', true],
    ['330106', '3301', true],
    ['330106', '330100', true],
    ['330106', '330106', true],
    ['330100', '330106', false],
    ['330106', '3302', false],
    ['330106', '32', false],
    ['330106', '', false],
    ['330106', '00', false],
    ['330106', '99', false],
    ['460100', '46', true],
    ['410100', '4', false],
  ])('%s within %s is %p', (code, prefix, within) => expect(isRegionWithin(code, prefix)).toBe(within));

  it('labels with the province, in both languages', () => {
    expect(regionLabel('330106', 'zh')).toBe('浙江省杭州市');
    expect(regionLabel('330106', 'en')).toBe('Hangzhou, Zhejiang');
    expect(regionLabel('110100', 'zh')).toBe('北京市市辖区');
    expect(regionLabel('110100', 'en')).toBe('Beijing districts');
    expect(regionLabel('82', 'en')).toBe('Macao');
    expect(regionLabel('nowhere', 'zh')).toBe('nowhere');
  });

  it('walks down', () => {
    expect(regionChildren(null)).toHaveLength(34);
    expect(regionChildren('33')).toHaveLength(11);
    expect(regionChildren('330100')).toEqual([]);
    expect(regionPath('440305').map((entry) => entry.zh)).toEqual(['广东省', '深圳市']);
  });
});
