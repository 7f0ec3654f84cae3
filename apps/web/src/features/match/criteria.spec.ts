import { bandState, fieldKey, inOrder, points, standing } from './criteria.ts';

describe('how a match is shown', () => {
  it('calls a criterion strong or weak only far from the median', () => {
    expect(standing(0.9, 0.7)).toBe('STRONG');
    expect(standing(0.4, 0.7)).toBe('WEAK');
    expect(standing(0.75, 0.7)).toBeNull();
    expect(standing(null, 0.7)).toBeNull();
    expect(standing(0.9, null)).toBeNull();
  });

  it('lets one missed requirement outweigh the rest', () => {
    expect(bandState([{ state: 'MET' }, { state: 'UNKNOWN' }, { state: 'MISSED' }])).toBe('missed');
    expect(bandState([{ state: 'MET' }, { state: 'UNKNOWN' }])).toBe('unknown');
    expect(bandState([{ state: 'MET' }])).toBe('met');
  });

  it('shows criteria in their fixed order', () => {
    expect(inOrder([{ code: 'BUDGET' }, { code: 'CAPABILITY' }]).map((one) => one.code)).toEqual([
      'CAPABILITY',
      'BUDGET',
    ]);
  });

  it('names fields without their places in lists', () => {
    expect(fieldKey('needs.0.text')).toBe('needs_text');
    expect(fieldKey('price.min')).toBe('price_min');
  });

  it('writes points with one decimal', () => {
    expect(points(24.44)).toBe('24.4');
    expect(points(7)).toBe('7.0');
  });
});
