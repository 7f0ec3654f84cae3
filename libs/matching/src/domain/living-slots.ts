export const DEAD_SLOT = -1;

/** By slot of a range, which of its living ones it is; `DEAD_SLOT` for the others. */
export interface LivingSlots {
  numbers: Int32Array;
  count: number;
}
