import type { PilotBoardQueryVariables } from '@fairway/client';
import { DEEPEST, DEPTHS, type Filter } from './board.ts';

const FILTER_NAMES = { all: 'ALL', mine: 'MINE', overdue: 'OVERDUE', highRisk: 'HIGH_RISK' } as const;

/** What of the board is looked at: filter and region, and how far down. */
export interface Look {
  region: string | undefined;
  filter: Filter;
  depth: number;
}

export const WHOLE: Look = { region: undefined, filter: 'all', depth: 0 };

/** What the service is asked for. */
export const boardVariables = ({ region, filter, depth }: Look): PilotBoardQueryVariables => ({
  region: region ?? null,
  filter: FILTER_NAMES[filter],
  perStage: DEPTHS[depth] ?? DEPTHS[DEEPEST]!,
});
