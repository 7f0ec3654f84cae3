import { dayByKey, plusMonths, readDay, readTime, steppedTime, weeksOf } from './days.ts';

it.each([
  ['2026-11-24', '2026-11-24'],
  ['2026/1/5', '2026-01-05'],
  [' 2026年1月5日 ', '2026-01-05'],
  ['20261124', '2026-11-24'],
  ['２０２６－０１－０５', '2026-01-05'],
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['24.11.2026', null],
  ['tomorrow', null],
  ['', null],
])('%s is the day %s', (text, day) => expect(readDay(text)).toBe(day));

it.each([
  ['17:00', '17:00'],
  ['9:05', '09:05'],
  ['0930', '09:30'],
  ['8', '08:00'],
  ['１７：３０', '17:30'],
  ['24:00', null],
  ['12:75', null],
  ['noon', null],
])('%s is the time %s', (text, time) => expect(readTime(text)).toBe(time));

it.each([
  ['09:30', 60, '10:30'],
  ['23:30', 60, '00:30'],
  ['00:10', -60, '23:10'],
  ['09:32', 5, '09:35'],
  ['09:32', -5, '09:30'],
  ['09:30', -5, '09:25'],
  ['23:55', 5, '00:00'],
  ['00:00', -5, '23:55'],
])('%s moved by %i minutes is %s', (time, minutes, moved) => expect(steppedTime(time, minutes)).toBe(moved));

it('a month later is the last day where the month is shorter', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(plusMonths('2026-03-15', -3)).toBe('2025-12-15');
});

it('weeks go from Monday to Sunday and hold the whole month', () => {
  const weeks = weeksOf('2026-11-24');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]![0]).toBe('2026-10-26');
  expect(weeks.at(-1)!.at(-1)).toBe('2026-12-06');
  expect(weeksOf('2027-02-01').flat()).toHaveLength(28);
});

it.each([
  ['ArrowLeft', false, '2026-11-23'],
  ['ArrowDown', false, '2026-12-01'],
  ['Home', false, '2026-11-23'],
  ['End', false, '2026-11-29'],
  ['PageUp', false, '2026-10-24'],
  ['PageDown', true, '2027-11-24'],
  ['x', false, undefined],
])('%s leads on', (key, shift, day) => expect(dayByKey('2026-11-24', key, shift)).toBe(day));
