import { closingDay, closingMinute, endOfDayIn, instantOf, wallTime } from './zoned.ts';

describe('deadlines on the clocks of a zone', () => {
  it('are the instant at which those clocks show them', () => {
    expect(instantOf({ date: '2026-12-15', time: '17:00' }, 'Asia/Shanghai')).toBe(
      '2026-12-15T09:00:00.000Z',
    );
    expect(instantOf({ date: '2026-07-01', time: '17:00' }, 'Europe/Berlin')).toBe(
      '2026-07-01T15:00:00.000Z',
    );
    expect(instantOf({ date: '2026-01-01', time: '00:30' }, 'America/New_York')).toBe(
      '2026-01-01T05:30:00.000Z',
    );
  });

  it('come back as they were set, also around a change of the clocks', () => {
    for (const time of ['00:30', '01:30', '03:30', '23:30'])
      for (const date of ['2026-03-29', '2026-10-25', '2026-12-31']) {
        const instant = instantOf({ date, time }, 'Europe/Berlin')!;
        expect(wallTime(instant, 'Europe/Berlin')).toEqual({ date, time });
      }
  });

  it('are the end of a working day there, so many days on', () => {
    const evening = Date.parse('2026-11-25T20:00:00Z');
    expect(endOfDayIn(14, 'Asia/Shanghai', evening)).toBe('2026-12-10T09:00:00.000Z');
    expect(endOfDayIn(14, 'Europe/Berlin', evening)).toBe('2026-12-09T16:00:00.000Z');
  });

  it('are none while the date is not complete', () => {
    expect(instantOf({ date: '', time: '17:00' }, 'Asia/Shanghai')).toBeNull();
  });

  it('are told in their own zone, which is named where the reader’s clocks show something else', () => {
    const late = '2026-12-15T16:30:00.000Z';
    const now = Date.parse('2026-11-01T00:00:00Z');
    expect(closingDay(late, 'Asia/Shanghai', 'Asia/Shanghai', now)).toBe('12-16');
    expect(closingDay(late, 'Asia/Shanghai', 'Asia/Hong_Kong', now)).toBe('12-16');
    expect(closingDay(late, 'Asia/Shanghai', 'Europe/Berlin', now)).toBe('12-16 GMT+8');
    expect(closingDay(late, 'Europe/Berlin', 'Asia/Shanghai', now)).toBe('12-15 GMT+1');
    expect(closingMinute(late, 'Asia/Shanghai', 'Asia/Shanghai')).toBe('2026-12-16 00:30');
    expect(closingMinute(late, 'Asia/Shanghai', 'UTC')).toBe('2026-12-16 00:30 GMT+8');
  });

  it('have their year when it is not the one of the reader', () => {
    const newYear = '2026-12-31T23:30:00.000Z';
    const now = Date.parse('2026-11-01T00:00:00Z');
    expect(closingDay(newYear, 'Asia/Shanghai', 'Asia/Shanghai', now)).toBe('2027-01-01');
  });
});
