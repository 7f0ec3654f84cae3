import type { PilotBoardQuery, PilotCardFragment, PilotStage } from '@fairway/client';

export type Pilot = PilotCardFragment;
export type Board = PilotBoardQuery['board'];
export type Column = Board['columns'][number];
/** How long pilots stay in a column, whatever the board is filtered by. */
export type Stay = Pick<PilotBoardQuery['all']['columns'][number], 'limitDays' | 'medianDwellDays'>;

/** A column goes by the first of its stages. */
export const columnKey = (column: Pick<Column, 'stages'>): Exclude<PilotStage, 'SANDBOX' | 'REPLICATING'> =>
  column.stages[0] as Exclude<PilotStage, 'SANDBOX' | 'REPLICATING'>;

export const FILTERS = ['all', 'mine', 'overdue', 'highRisk'] as const;
export type Filter = (typeof FILTERS)[number];

const NEAR = 0.8;

/** How a stay stands against its limit: well within, near it, or beyond. */
export function dwellTone({
  dwellDays,
  limitDays,
}: Pick<Pilot, 'dwellDays' | 'limitDays'>): 'plain' | 'warn' | 'bad' {
  if (dwellDays > limitDays) return 'bad';
  return dwellDays >= limitDays * NEAR ? 'warn' : 'plain';
}

/** Whole days beyond the limit, as they follow from the days and the limit that stand beside them; from the first hour on it is one. */
export function daysOver({ dwellDays, limitDays }: Pick<Pilot, 'dwellDays' | 'limitDays'>): number {
  return dwellDays > limitDays ? Math.max(1, Math.floor(dwellDays) - limitDays) : 0;
}

/** Fill of the bar, and where the limit's tick stands once it is passed; both 0 to 1. */
export function dwellBar({ dwellDays, limitDays }: Pick<Pilot, 'dwellDays' | 'limitDays'>): {
  fill: number;
  tick: number | null;
} {
  if (limitDays <= 0) return { fill: 0, tick: null };
  return dwellDays > limitDays
    ? { fill: 1, tick: limitDays / dwellDays }
    : { fill: dwellDays / limitDays, tick: null };
}

/** Cards of a stage that are asked for at first, and as somebody goes on down; the last is what the service gives. */
export const DEPTHS = [10, 40, 100] as const;
export const DEEPEST = DEPTHS.length - 1;

export const cardsOf = (board: Board | undefined): Pilot[] =>
  board?.columns.flatMap((column) => column.cards) ?? [];

const sum = <T>(columns: readonly T[], of: (column: T) => number): number =>
  columns.reduce((total, column) => total + of(column), 0);

/** How many pilots each filter lets through. */
export function countsOf({
  all,
  mine,
  highRisk,
}: Pick<PilotBoardQuery, 'all' | 'mine' | 'highRisk'>): Record<Filter, number> {
  return {
    all: sum(all.columns, (one) => one.count),
    mine: sum(mine.columns, (one) => one.count),
    overdue: sum(all.columns, (one) => one.overdue),
    highRisk: sum(highRisk.columns, (one) => one.count),
  };
}

/** Where a pilot could be asked to go: through the gate ahead, or one step back. The service decides. */
export function targetsOf({ stage, stages, gate }: Pick<Pilot, 'stage' | 'stages' | 'gate'>): {
  forward: PilotStage | null;
  back: PilotStage | null;
} {
  return { forward: gate?.to ?? null, back: stages[stages.indexOf(stage) - 1] ?? null };
}

/** The target that a column stands for when this pilot is dropped on it. */
export function targetIn(
  column: Pick<Column, 'stages'>,
  pilot: Pick<Pilot, 'stage' | 'stages' | 'gate'>,
): PilotStage | null {
  if (column.stages.includes(pilot.stage)) return null;
  const { forward, back } = targetsOf(pilot);
  return [forward, back].find((stage) => stage && column.stages.includes(stage)) ?? null;
}

/** The board with one pilot already where it was asked to go, its stay begun anew. */
export function withMove(board: Board, pilotId: string, to: PilotStage): Board {
  const moving = board.columns.flatMap((column) => column.cards).find((card) => card.id === pilotId);
  if (!moving) return board;
  const arrived: Pilot = { ...moving, stage: to, dwellDays: 0 };
  return {
    ...board,
    columns: board.columns.map((column) => {
      const staying = column.cards.filter((card) => card.id !== pilotId);
      const left = column.cards.length - staying.length;
      const arrives = column.stages.includes(to);
      return {
        ...column,
        count: column.count - left + (arrives ? 1 : 0),
        cards: arrives ? [...staying, arrived] : staying,
      };
    }),
  };
}

/** Cards that a column keeps room for: all that the service gives, until it has given them. */
export const roomOf = (column: Pick<Column, 'cards' | 'count' | 'stages'>, depth: number): number =>
  depth >= DEEPEST
    ? column.cards.length
    : Math.max(column.cards.length, Math.min(column.count, DEPTHS[DEEPEST]! * column.stages.length));
