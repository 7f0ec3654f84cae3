const MINUTE = 60_000;

/** Minutes by which a zone is ahead of UTC at an instant. */
export function offsetAt(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((one) => one.type === type)!.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return Math.round((local - Math.floor(instant.getTime() / 1000) * 1000) / MINUTE);
}

/** The instant of a minute of a day in a zone. Twice, since the offset found first may be that before a change. */
export function instantOf(day: string, minute: number, zone: string): Date {
  const local = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE;
  const guess = local - offsetAt(new Date(local), zone) * MINUTE;
  return new Date(local - offsetAt(new Date(guess), zone) * MINUTE);
}
