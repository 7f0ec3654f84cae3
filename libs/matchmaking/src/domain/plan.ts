/** A stretch of the day in minutes after midnight at the place; `to` does not belong to it. */
export interface Stretch {
  from: number;
  to: number;
}

/** A scenario and a vendor: what meets is a question and somebody who may have the answer. */
export interface Pair {
  scenarioId: string;
  vendorId: string;
}

/** The rules that a timetable is held to. */
export interface Plan {
  /** The hours, between which meetings take place. */
  hours: Stretch;
  slotMinutes: number;
  breaks: readonly Stretch[];
  tables: number;
  /** Meetings that an organization has at most, for whatever side. */
  cap: number;
  mustMeet: readonly Pair[];
  mustNotMeet: readonly Pair[];
}

/** What is known of a pair: whom it brings together, what it is worth, and whether it is out of the question. */
export interface Candidate extends Pair {
  firmId: string;
  /** The vendor's solution that fits best; null for a pair that was never scored. */
  solutionId: string | null;
  /** The fit in tenths; nothing is known of a pair that was never scored. */
  value: number;
  /** It misses a hard constraint. */
  excluded: boolean;
}

/** Who sits where and when. `slot` and `table` count from 0 and 1. */
export interface Placed extends Pair {
  firmId: string;
  slot: number;
  table: number;
}

export const pairKey = ({ scenarioId, vendorId }: Pair): string => `${scenarioId}/${vendorId}`;

/** The slots of a day: one after the other, and none that touches a break. */
export function slotsOf({
  hours,
  slotMinutes,
  breaks,
}: Pick<Plan, 'hours' | 'slotMinutes' | 'breaks'>): Stretch[] {
  const slots: Stretch[] = [];
  const pauses = [...breaks].sort((a, b) => a.from - b.from);
  let from = hours.from;
  while (from + slotMinutes <= hours.to) {
    const pause = pauses.find((one) => one.from < from + slotMinutes && from < one.to);
    if (pause) {
      from = pause.to;
      continue;
    }
    slots.push({ from, to: from + slotMinutes });
    from += slotMinutes;
  }
  return slots;
}

/** By a key, in the order in which keys come up first. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
