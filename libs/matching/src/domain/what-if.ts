import type { MoneyRange } from '@fairway/kernel';
import type { DeploymentMode } from '@fairway/taxonomy';
import type { Pair } from './evidence.ts';
import type { ConstraintCode, ConstraintState, CriterionCode, Match, Side } from './match.ts';
import { matchPair, scoreForScenario, type Market, type RankOptions } from './rank.ts';
import { asAsked } from './raise.ts';

/** How one side would read differently; what is absent stays, null makes it unknown. */
export interface WhatIfChanges {
  deployment?: readonly DeploymentMode[] | null;
  modalities?: readonly string[] | null;
  certifications?: readonly string[] | null;
  interfaces?: readonly string[] | null;
  /** The price of a solution, the budget of a scenario. */
  money?: MoneyRange | null;
  /** The weeks that a solution needs, or that a scenario gives. */
  weeks?: number | null;
}

export interface Standing {
  fit: number;
  recommended: boolean;
  /** From 1 among the solutions that fit the scenario; null when a hard constraint is missed. */
  rank: number | null;
  /** How many solutions fit. */
  of: number;
}

export interface WhatIf {
  before: Standing;
  after: Standing;
  /** Those whose points change, in their fixed order. */
  criteria: { code: CriterionCode; before: number; after: number }[];
  /** Those whose state changes. */
  constraints: { code: ConstraintCode; before: ConstraintState; after: ConstraintState }[];
}

/** The pair as it would read with one side changed. */
export function changedPair(pair: Pair, side: Side, changes: WhatIfChanges): Pair {
  const { money, weeks, modalities, ...same } = defined(changes);
  if (side === 'SOLUTION')
    return {
      ...pair,
      solution: {
        ...pair.solution,
        ...same,
        ...(modalities === undefined ? {} : { modalities }),
        ...(money === undefined ? {} : { price: money }),
        ...(weeks === undefined ? {} : { deliveryWeeks: weeks }),
      },
    };
  const { scenario } = pair;
  return {
    ...pair,
    scenario: {
      ...scenario,
      constraints: { ...scenario.constraints, ...same },
      ...(modalities === undefined ? {} : { data: { ...scenario.data, modalities: modalities ?? [] } }),
      ...(money === undefined ? {} : { budget: money }),
      ...(weeks === undefined ? {} : { durationWeeks: weeks }),
    },
  };
}

/** The pair with one field of the solution as the scenario asks; null for a field that no raise is about. */
export function raisedPair(pair: Pair, field: string): Pair | null {
  const changed = asAsked(field, pair);
  return changed && { ...pair, solution: { ...pair.solution, ...changed } };
}

/** What a change would come to, scored like the records themselves and written nowhere. */
export function whatIf(pair: Pair, changed: Pair, market: Market, options: RankOptions): WhatIf {
  const before = placed(pair, market, options);
  const after = isSame(pair, changed) ? before : placed(changed, market, options, pair);
  const was = before.match;
  return {
    before: before.standing,
    after: after.standing,
    criteria: after.match.criteria.flatMap(({ code, contribution }, i) => {
      const points = was.criteria[i]!.contribution;
      return points === contribution ? [] : [{ code, before: points, after: contribution }];
    }),
    constraints: after.match.constraints.flatMap(({ code, state }, i) => {
      const earlier = was.constraints[i]!.state;
      return earlier === state ? [] : [{ code, before: earlier, after: state }];
    }),
  };
}

/** Where a pair stands among what fits its scenario. A changed pair of equal fit stands behind those it ties with, so that no place is promised that would not be reached. */
function placed(
  pair: Pair,
  market: Market,
  options: RankOptions,
  original?: Pair,
): { match: Match; standing: Standing } {
  const match = matchPair(pair, market, options);
  const { fitting } = scoreForScenario(pair.scenario, market, options);
  const others = fitting.filter(({ solutionId }) => solutionId !== pair.solution.id);
  const isListed = original?.solution === pair.solution || !original;
  const at = isListed ? fitting.findIndex(({ solutionId }) => solutionId === pair.solution.id) : -1;
  const { fit, recommended } = match;
  const ahead = at >= 0 ? at : others.filter((other) => other.fit >= fit).length;
  return {
    match,
    standing: {
      fit,
      recommended,
      rank: recommended ? ahead + 1 : null,
      of: others.length + (recommended ? 1 : 0),
    },
  };
}

const defined = (changes: WhatIfChanges): WhatIfChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

const isSame = (a: Pair, b: Pair): boolean => JSON.stringify(a) === JSON.stringify(b);
