import { Colouring } from './colouring.ts';
import { unplaced, type Obstacle } from './feasible.ts';
import { groupedBy, pairKey, slotsOf, type Candidate, type Placed, type Plan } from './plan.ts';

export interface Timetable {
  meetings: Placed[];
  /** Pairs that found no slot; only where organizations sit on both sides. */
  left: Candidate[];
  /** Pairs that must meet and did not find a slot. */
  obstacles: Obstacle[];
}

/**
 * Lays pairs into slots and onto tables: slots are the colours of the edges between organizations, so that nobody is in
 * two places at once; then no slot has more than the tables there are; then waits are shortened; then people keep tables.
 */
export function timetable(plan: Plan, chosen: readonly Candidate[]): Timetable {
  const slots = slotsOf(plan).length;
  const must = new Set(plan.mustMeet.map(pairKey));
  const rank = (one: Candidate): number => (must.has(pairKey(one)) ? 0 : 1);
  const ordered = [...chosen].sort(
    (a, b) => rank(a) - rank(b) || b.value - a.value || (pairKey(a) < pairKey(b) ? -1 : 1),
  );
  const { colouring, left } = laid(ordered, slots, plan.tables);
  colouring.shortenWaits(plan.tables);
  const seated = colouring.placed().map(({ edge, colour }) => ({ ...ordered[edge]!, slot: colour }));
  return {
    meetings: seat(seated, plan.tables),
    left,
    obstacles: left.filter((one) => must.has(pairKey(one))).map(unplaced),
  };
}

/** In as few slots as the busiest party and the tables ask for; more only where organizations sit on both sides. */
function laid(
  ordered: readonly Candidate[],
  slots: number,
  tables: number,
): { colouring: Colouring; left: Candidate[] } {
  const edges = ordered.map((one) => [one.firmId, one.vendorId] as const);
  const loads = [...groupedBy(edges.flat(), (id) => id).values()].map((of) => of.length);
  const fewest = Math.max(1, Math.ceil(ordered.length / tables), ...loads);
  for (let colours = Math.min(fewest, slots); ; colours++) {
    const colouring = new Colouring(edges, colours);
    const left = ordered.filter((_, i) => !colouring.add(i));
    left.push(...colouring.level(tables).map((i) => ordered[i]!));
    if (!left.length || colours >= slots) return { colouring, left };
  }
}

/** A firm stays at its table as long as nobody else sits there; whoever moves takes the first that is free. */
function seat(meetings: readonly (Candidate & { slot: number })[], tables: number): Placed[] {
  const homes = homesOf(meetings, tables);
  const bySlot = groupedBy(meetings, (one) => one.slot);
  return [...bySlot]
    .sort(([a], [b]) => a - b)
    .flatMap(([, inSlot]) => {
      const taken = new Set<number>();
      const at = new Map<string, number>();
      for (const one of inSlot) {
        const home = homes.get(one.firmId)!;
        if (taken.has(home)) continue;
        taken.add(home);
        at.set(pairKey(one), home);
      }
      return inSlot.map(({ scenarioId, vendorId, firmId, slot }) => {
        let table = at.get(pairKey({ scenarioId, vendorId }));
        if (table === undefined) {
          table = 1;
          while (taken.has(table)) table++;
          taken.add(table);
        }
        return { scenarioId, vendorId, firmId, slot, table };
      });
    });
}

/** A table for each firm, the busiest first, each where the fewest slots are taken already by firms before it. */
function homesOf(meetings: readonly (Candidate & { slot: number })[], tables: number): Map<string, number> {
  const byFirm = [...groupedBy(meetings, (one) => one.firmId)].sort(
    ([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1),
  );
  const busy = Array.from({ length: tables }, () => new Set<number>());
  return new Map(
    byFirm.map(([firmId, of]) => {
      const clashes = busy.map((slots) => of.filter((one) => slots.has(one.slot)).length);
      const table = clashes.indexOf(Math.min(...clashes));
      for (const one of of) busy[table]!.add(one.slot);
      return [firmId, table + 1] as const;
    }),
  );
}
