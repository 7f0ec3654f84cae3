import type { DeploymentMode, MatchChangesInput } from '@fairway/client';
import type { MoneyRange } from '../../ui/format.ts';
import type { Side } from './match-types.ts';
import type { Reasons } from './use-reasons.ts';

export interface Stated {
  deployment: readonly DeploymentMode[] | null;
  modalities: readonly string[] | null;
  certifications: readonly string[] | null;
  interfaces: readonly string[] | null;
  money: MoneyRange | null;
  weeks: number | null;
}

/** What a side says now, field by field. */
export function statedBy(side: Side, { scenario, solution }: Reasons): Stated {
  if (side === 'SOLUTION') {
    const { deployment, modalities, certifications, interfaces, price, deliveryWeeks } = solution;
    return { deployment, modalities, certifications, interfaces, money: price, weeks: deliveryWeeks };
  }
  const { deployment, certifications, interfaces } = scenario.constraints;
  return {
    deployment,
    certifications,
    interfaces,
    modalities: scenario.data.modalities,
    money: scenario.budget,
    weeks: scenario.durationWeeks,
  };
}

export const isChanged = (changes: MatchChangesInput): boolean => Object.keys(changes).length > 0;

interface Place {
  recommended: boolean;
  rank: number | null;
}

/** In which sentence a change of place is told. */
export function becomes(
  before: Place,
  after: Place,
): 'first' | 'up' | 'down' | 'stays' | 'enters' | 'leaves' | 'out' {
  if (after.rank === null) return before.rank === null ? 'out' : 'leaves';
  if (before.rank === null) return 'enters';
  if (after.rank === before.rank) return 'stays';
  if (after.rank > before.rank) return 'down';
  return after.rank === 1 ? 'first' : 'up';
}
