import { awardedProposals } from './proposals-awarded.ts';
import type { DemoProposal } from './proposal-types.ts';
import { runningProposals } from './proposals-running.ts';

export type { DemoProposal };
/** What vendors propose in the demo market, written for it; the winner of an awarded scenario stands first. */
export const demoProposals: DemoProposal[] = [...awardedProposals, ...runningProposals];
