import { onceFor } from '../once-for.ts';

/** A day and time on the clocks of a zone. */
export interface WallTime {
  date: string;
  time: string;
}

/** When nothing is said, a deadline is the end of the working day. */
export const END_OF_DAY = '17:00';

const clockOf = onceFor(
  (timeZone) =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }),
);
const offsetIn = onceFor(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }),
);

const parts = (instant: number, zone: string): Record<string, string> =>
  Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );

/** What the clocks of a zone show at an instant. */
export function wallTime(instant: string, zone: string): WallTime {
  const { year, month, day, hour, minute } = parts(Date.parse(instant), zone);
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** The instant at which the clocks of a zone show this; null while the date is not complete. */
export function instantOf({ date, time }: WallTime, zone: string): string | null {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  let instant = asUtc;
  for (let i = 0; i < 2; i += 1) {
    const shown = wallTime(new Date(instant).toISOString(), zone);
    instant += asUtc - Date.parse(`${shown.date}T${shown.time}:00Z`);
  }
  return new Date(instant).toISOString();
}

/** The end of the working day so many days from now, by the clocks of a zone. */
export function endOfDayIn(days: number, zone: string, now = Date.now()): string | null {
  const { date } = wallTime(new Date(now + days * 86_400_000).toISOString(), zone);
  return instantOf({ date, time: END_OF_DAY }, zone);
}

/** `GMT+8`, as a reader knows it. */
export const offsetOf = (zone: string, instant = Date.now()): string =>
  offsetIn(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

const here = onceFor(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
/** The zone that the reader's clocks go by. */
export const ownZone = (): string => here('');

/** `GMT+8` where the reader's own clocks show something else at this instant; else nothing needs saying. */
export function zoneWord(instant: string, zone: string, own = ownZone()): string {
  const there = offsetOf(zone, Date.parse(instant));
  return there === offsetOf(own, Date.parse(instant)) ? '' : there;
}

/** The day of a deadline as its own zone counts days, as everybody agreed on it; with the zone where it is not the reader's. */
export function closingDay(instant: string, zone: string, own = ownZone(), now = Date.now()): string {
  const { date } = wallTime(instant, zone);
  const sameYear = date.slice(0, 4) === parts(now, own).year;
  return [sameYear ? date.slice(5) : date, zoneWord(instant, zone, own)].filter(Boolean).join(' ');
}

/** The same to the minute. */
export function closingMinute(instant: string, zone: string, own = ownZone()): string {
  const { date, time } = wallTime(instant, zone);
  return [date, time, zoneWord(instant, zone, own)].filter(Boolean).join(' ');
}
