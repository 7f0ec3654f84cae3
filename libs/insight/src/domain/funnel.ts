/** A step of the way with how many got there. */
export interface FunnelStep<Stage extends string = string> {
  stages: readonly Stage[];
  entered: number;
  /** Of those that entered the step before, 0 to 1; null for the first and where nobody entered the step before. */
  share: number | null;
}

/** How many pilots reached each step, from the furthest step that each of them reached. */
export function funnelOf<Stage extends string>(
  steps: readonly (readonly Stage[])[],
  reached: readonly { stage: Stage; count: number }[],
): FunnelStep<Stage>[] {
  const furthest = steps.map((stages) =>
    reached.filter((one) => stages.includes(one.stage)).reduce((sum, one) => sum + one.count, 0),
  );
  const entered = furthest.map((_, at) => furthest.slice(at).reduce((sum, count) => sum + count, 0));
  return steps.map((stages, at) => {
    const before = entered[at - 1];
    return { stages, entered: entered[at]!, share: before ? entered[at]! / before : null };
  });
}

/** Place of the step into which the smallest share got; null while no step loses anybody. The earlier one, if equal. */
export function weakestOf(funnel: readonly FunnelStep[]): number | null {
  let weakest: number | null = null;
  funnel.forEach(({ share }, at) => {
    if (share === null || share >= 1) return;
    if (weakest === null || share < funnel[weakest]!.share!) weakest = at;
  });
  return weakest;
}
