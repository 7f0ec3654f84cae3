import { BLANK, inputOf, missingOf, sizeOf } from './event-form.ts';
import { clock, minutesOf, slotsIn } from './event-words.ts';

describe('the form of an event', () => {
  it('counts slots around a break as the service does', () => {
    expect(slotsIn(540, 720, 20, { from: 620, to: 640 })).toBe(8);
    expect(slotsIn(540, 720, 20, null)).toBe(9);
    expect(slotsIn(540, 720, 20, { from: 700, to: 760 })).toBe(8);
    expect(slotsIn(540, 540, 20, null)).toBe(0);
    expect(sizeOf(BLANK)).toEqual({ slots: 8, places: 48 });
  });

  it('reads and writes the clock', () => {
    expect([clock(545), minutesOf('09:05'), minutesOf('')]).toEqual(['09:05', 545, null]);
  });

  it('says what is missing, and sends a break only when both ends are there', () => {
    expect(missingOf(BLANK)).toEqual(['nameZh', 'day']);
    const draft = { ...BLANK, nameEn: 'Day', day: '2027-03-01' };
    expect(missingOf(draft)).toEqual([]);
    expect(inputOf(draft)).toMatchObject({
      name: { zh: null, en: 'Day' },
      startMinute: 540,
      breaks: [{ fromMinute: 620, toMinute: 640 }],
    });
    expect(inputOf({ ...draft, breakTo: '' }).breaks).toEqual([]);
  });
});
