import { isUscc, normalizeUscc, usccCheck } from './uscc.ts';

describe('unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '91310000MA1PN9LJ00',
    '91310000MA6B3HN23T',
    '12110000MAX4F75E8Y',
    '52330000MA489P578X',
    '93510100MANFM9BK00',
  ])('accepts %s', (code) => expect(isUscc(code)).toBe(true));
  it.each([
    '91350100M000100Y4Z',
    '91310115MA1H8R7C6D',
    '91350100M000100Y4',
    '91350100I000100Y43',
    '９1350100M000100Y43',
    '',
  ])('refuses %s', (code) => expect(isUscc(code)).toBe(false));
  it('maps a remainder of zero to 0, not to a 32nd character', () =>
    expect(usccCheck('91310000MA1PN9LJ0')).toBe('0'));
  it('normalises spaces, hyphens and case', () =>
    expect(normalizeUscc(' 91350100-m000100y43 ')).toBe('91350100M000100Y43'));
});
