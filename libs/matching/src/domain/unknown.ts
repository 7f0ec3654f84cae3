import type { ConstraintCode, Constraint, Criterion, CriterionCode, Side } from './match.ts';

/** A field that nobody has stated, and what waits for it. */
export interface Unknown {
  side: Side;
  field: string;
  criteria: CriterionCode[];
  constraints: ConstraintCode[];
}

/** Set by screening or by verification: no editor of a record can state them. */
const NOT_STATED_BY_EDITORS: readonly string[] = [
  'SCENARIO/riskTier',
  'SOLUTION/riskTier',
  'SOLUTION/organization',
];

/** What is unknown of a pair, each field once, the most waited for first. */
export function unknownsOf({
  criteria,
  constraints,
}: {
  criteria: readonly Criterion[];
  constraints: readonly Constraint[];
}): Unknown[] {
  const found = new Map<string, Unknown>();
  const at = (side: Side, field: string): Unknown => {
    const key = `${side}/${whole(field)}`;
    const fresh = { side, field: whole(field), criteria: [], constraints: [] };
    return found.get(key) ?? found.set(key, fresh).get(key)!;
  };
  for (const { code, asks } of criteria)
    for (const { side, field } of asks) {
      const unknown = at(side, field);
      if (!unknown.criteria.includes(code)) unknown.criteria.push(code);
    }
  for (const { code, state, asks } of constraints)
    if (state === 'UNKNOWN')
      for (const { side, field } of asks) {
        const unknown = at(side, field);
        if (!unknown.constraints.includes(code)) unknown.constraints.push(code);
      }
  return [...found.values()]
    .filter(({ side, field }) => !NOT_STATED_BY_EDITORS.includes(`${side}/${field}`))
    .sort((a, b) => b.constraints.length - a.constraints.length || b.criteria.length - a.criteria.length);
}

/** Both ends of a range are filled in at one place: `budget.max` is asked for as `budget`. */
const whole = (field: string): string => field.replace(/^(budget|price)\..*/, '$1');
