import type { MatchmakingEventQuery } from '@fairway/client';
import { inLanguage, type Language } from '../../ui/format.ts';

export type EventDetail = NonNullable<MatchmakingEventQuery['matchmakingEventByCode']>;
export type Meeting = EventDetail['meetings'][number];
/** A time and a table. */
export interface Place {
  slot: number;
  table: number;
}
export interface Party {
  id: string;
  name: { zh?: string | null; en?: string | null };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Minutes after midnight as a clock shows them. */
export const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** `09:30` as minutes; null when it is none. */
export function minutesOf(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** 中国标准时间, China Standard Time; a zone that nobody has named is its own name. */
export function zoneName(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: zone,
    timeZoneName: 'long',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

export const slotTime = (event: Pick<EventDetail, 'slots'>, slot: number): string =>
  clock(event.slots[slot]?.fromMinute ?? 0);

/** Everybody who meets somebody, by name. */
export function partiesOf(meetings: readonly Meeting[], language: Language): Party[] {
  const parties = new Map<string, Party>();
  for (const one of meetings)
    for (const party of [one.firm, one.vendor]) if (party) parties.set(party.id, party);
  return [...parties.values()].sort((a, b) =>
    inLanguage(a.name, language).localeCompare(inLanguage(b.name, language), language),
  );
}

export const meetingAt = (meetings: readonly Meeting[], slot: number, table: number): Meeting | undefined =>
  meetings.find((one) => one.slot === slot && one.table === table);

/** How many slots of a length fit between breaks, for a form that has not been sent yet. */
export function slotsIn(
  from: number,
  to: number,
  length: number,
  pause: { from: number; to: number } | null,
): number {
  if (!(length > 0) || from >= to) return 0;
  if (!pause) return Math.floor((to - from) / length);
  const before = Math.floor(Math.max(0, Math.min(pause.from, to) - from) / length);
  return before + Math.floor(Math.max(0, to - Math.max(pause.to, from)) / length);
}
