import { instantOf, offsetAt } from './zone.ts';

/** A meeting as a calendar shows it; minutes after midnight of the day at the place. */
export interface CalendarEntry {
  uid: string;
  fromMinute: number;
  toMinute: number;
  summary: string;
  location: string;
  description: string;
}

export interface Calendar {
  name: string;
  day: string;
  zone: string;
  /** When it was written, and how often it was changed before. */
  stamp: Date;
  sequence: number;
  cancelled: boolean;
  entries: readonly CalendarEntry[];
}

const OCTETS = 75;

/** RFC 5545, with the zone of the place written out as it is on that day, so that no reader has to know it. */
export function calendarText(calendar: Calendar): string {
  const { day, zone } = calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairway//Matchmaking//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${calendar.cancelled ? 'CANCEL' : 'PUBLISH'}`,
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    `DTSTART:${compact(day)}T000000`,
    `TZOFFSETFROM:${offsetText(day, 0, zone)}`,
    `TZOFFSETTO:${offsetText(day, 12 * 60, zone)}`,
    `TZNAME:${zone}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    ...calendar.entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.uid}`,
      `DTSTAMP:${utc(calendar.stamp)}`,
      `SEQUENCE:${calendar.sequence}`,
      `STATUS:${calendar.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      `DTSTART;TZID=${zone}:${local(day, entry.fromMinute)}`,
      `DTEND;TZID=${zone}:${local(day, entry.toMinute)}`,
      `SUMMARY:${escaped(entry.summary)}`,
      `LOCATION:${escaped(entry.location)}`,
      `DESCRIPTION:${escaped(entry.description)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const compact = (day: string): string => day.replaceAll('-', '');
const two = (n: number): string => String(n).padStart(2, '0');
const local = (day: string, minute: number): string =>
  minute < 24 * 60
    ? `${compact(day)}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`
    : local(
        new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
        minute - 24 * 60,
      );
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function offsetText(day: string, minute: number, zone: string): string {
  const offset = offsetAt(instantOf(day, minute, zone), zone);
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** A line has at most 75 octets, and no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let [now, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      lines.push(now);
      [now, octets] = [' ', 1];
    }
    now += character;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}
