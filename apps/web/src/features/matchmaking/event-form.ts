import type { MatchmakingEventDraftInput } from '@fairway/client';
import { clock, minutesOf, slotsIn, type EventDetail } from './event-words.ts';

/** An event as it is typed in. */
export interface EventDraft {
  nameZh: string;
  nameEn: string;
  placeZh: string;
  placeEn: string;
  day: string | null;
  zone: string;
  start: string;
  end: string;
  slotMinutes: number | null;
  tables: number | null;
  cap: number | null;
  breakFrom: string;
  breakTo: string;
  allVendors: boolean;
}

export const BLANK: EventDraft = {
  nameZh: '',
  nameEn: '',
  placeZh: '',
  placeEn: '',
  day: null,
  zone: 'Asia/Shanghai',
  start: '09:00',
  end: '12:00',
  slotMinutes: 20,
  tables: 6,
  cap: 6,
  breakFrom: '10:20',
  breakTo: '10:40',
  allVendors: true,
};

export const draftOf = (event: EventDetail): EventDraft => ({
  nameZh: event.name.zh ?? '',
  nameEn: event.name.en ?? '',
  placeZh: event.place.zh ?? '',
  placeEn: event.place.en ?? '',
  day: event.day,
  zone: event.zone,
  start: clock(event.startMinute),
  end: clock(event.endMinute),
  slotMinutes: event.slotMinutes,
  tables: event.tables,
  cap: event.cap,
  breakFrom: event.breaks[0] ? clock(event.breaks[0].fromMinute) : '',
  breakTo: event.breaks[0] ? clock(event.breaks[0].toMinute) : '',
  allVendors: event.allVendors,
});

const pauseOf = ({ breakFrom, breakTo }: EventDraft): { from: number; to: number } | null => {
  const [from, to] = [minutesOf(breakFrom), minutesOf(breakTo)];
  return from === null || to === null ? null : { from, to };
};

/** How many slots the hours hold, and how many meetings. */
export function sizeOf(draft: EventDraft): { slots: number; places: number } {
  const slots = slotsIn(
    minutesOf(draft.start) ?? 0,
    minutesOf(draft.end) ?? 0,
    draft.slotMinutes ?? 0,
    pauseOf(draft),
  );
  return { slots, places: slots * (draft.tables ?? 0) };
}

/** Fields that must be filled in before it can be sent. */
export const missingOf = (draft: EventDraft): (keyof EventDraft)[] => [
  ...(draft.nameZh.trim() || draft.nameEn.trim() ? [] : (['nameZh'] as const)),
  ...(['day', 'slotMinutes', 'tables', 'cap'] as const).filter((key) => draft[key] === null),
];

/** As the service takes it. */
export function inputOf(draft: EventDraft): MatchmakingEventDraftInput {
  const pause = pauseOf(draft);
  const text = (zh: string, en: string) => ({ zh: zh.trim() || null, en: en.trim() || null });
  return {
    name: text(draft.nameZh, draft.nameEn),
    place: text(draft.placeZh, draft.placeEn),
    day: draft.day!,
    zone: draft.zone,
    startMinute: minutesOf(draft.start) ?? 0,
    endMinute: minutesOf(draft.end) ?? 0,
    slotMinutes: draft.slotMinutes!,
    tables: draft.tables!,
    cap: draft.cap!,
    breaks: pause ? [{ fromMinute: pause.from, toMinute: pause.to }] : [],
    allVendors: draft.allVendors,
  };
}
