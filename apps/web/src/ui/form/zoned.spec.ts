import { instantOf, wallTime } from './zoned.ts';

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

  it('are none while the date is not complete', () => {
    expect(instantOf({ date: '', time: '17:00' }, 'Asia/Shanghai')).toBeNull();
  });
});
