/** A day and time on the clocks of a zone. */
export interface WallTime {
  date: string;
  time: string;
}

const parts = (instant: number, zone: string): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
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

/** `GMT+8`, as a reader knows it. */
export const offsetOf = (zone: string, instant = Date.now()): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
