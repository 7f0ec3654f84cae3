import type { Bi } from './demo-types.ts';

export interface DemoProposal {
  scenario: string;
  /** Its organization proposes. */
  solution: string;
  approach: Bi;
  team?: Bi;
  risk?: Bi;
  /** What the firm tells the vendor at the award. */
  verdict?: string;
  /** The vendor took it back, and why. */
  withdrawn?: string;
}
