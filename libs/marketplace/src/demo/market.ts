import { agriculture } from './agriculture/index.ts';
import type { DemoOrganization, DemoScenario, DemoSolution } from './demo-types.ts';
import { infrastructure } from './infrastructure/index.ts';
import { manufacturing } from './manufacturing/index.ts';
import { medicine } from './medicine/index.ts';

/** Organizations of the accounts that sign in with one click. */
export const FIRM = 'FIRM';
export const VENDOR = 'VENDOR';

/** Given to the firm's account, so that it sees every side of the market. */
const FIRM_SCENARIOS = new Set([
  'm-s-diecast-porosity',
  'm-s-tool-wear',
  'm-s-panel-split',
  'm-s-spot-weld',
  'm-s-paint-appearance',
  'm-s-foundry-sand',
  'm-s-forklift-pedestrian',
  'm-s-mould-schedule',
]);
/** Given to the vendor's account. */
const VENDOR_SOLUTIONS = new Set([
  'm-p-xray-castings',
  'm-p-surface-inspector',
  'm-p-press-arch',
  'm-p-aoi-second-look',
  'm-p-fabric-inspection-table',
]);

const sectors = [manufacturing, medicine, agriculture, infrastructure];

export const demoScenarios: DemoScenario[] = sectors
  .flatMap((sector) => sector.scenarios)
  .map((one) => (FIRM_SCENARIOS.has(one.key) ? { ...one, organization: FIRM } : one));

export const demoSolutions: DemoSolution[] = sectors
  .flatMap((sector) => sector.solutions)
  .map((one) => (VENDOR_SOLUTIONS.has(one.key) ? { ...one, organization: VENDOR } : one));

const busy = new Set([...demoScenarios, ...demoSolutions].map((one) => one.organization));

/** Without those whose only record went to an account. */
export const demoOrganizations: DemoOrganization[] = sectors
  .flatMap((sector) => sector.organizations)
  .filter((one) => busy.has(one.key));

/** Nobody has vouched for these yet. */
export const UNVERIFIED: ReadonlySet<string> = new Set([
  'm-v-banhang',
  'a-org-caoding',
  'm-f-lingliao',
  'a-org-yelu',
]);

/** Solutions that are not on the market any more, or not yet. */
export const OFF_MARKET: Readonly<
  Record<string, { state: 'DRAFT' } | { state: 'PAUSED' | 'RETIRED'; day: number; reason: string }>
> = {
  'h-hongyue-polyp-box': { state: 'DRAFT' },
  'a-yelu-tea-eye': { state: 'DRAFT' },
  'm-p-open-assistant': { state: 'PAUSED', day: -35, reason: '交付团队满负荷，下季度恢复接单。' },
  'm-p-nesting-web': { state: 'PAUSED', day: -14, reason: '正在更换排样内核。' },
  'm-p-etch-vm-lab': { state: 'RETIRED', day: -63, reason: '原型并入新版虚拟量测产品。' },
};
