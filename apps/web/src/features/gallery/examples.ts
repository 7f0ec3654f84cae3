import type { ScenarioRowFragment, SolutionRowFragment } from '@fairway/client';
import type { Pilot } from '../pilot/board.ts';
import type { Match } from '../match/match-types.ts';
import { CRITERIA } from '../match/criteria.ts';

/** Records as the service gives them, invented, for the gallery alone. */
const DAY_MS = 86_400_000;
const instantIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const FIRM = { id: 'firm', sizeBand: 'SMALL' as const, name: { zh: '暖舍蔬菜', en: 'Warmhouse Greens' } };
const VENDOR = { id: 'vendor', name: { zh: '观澜视觉', en: 'Guanlan Vision' } };

export const scenario = (change: Partial<ScenarioRowFragment> = {}): ScenarioRowFragment => ({
  id: `scenario-${change.state ?? 'OPEN'}`,
  code: 'SC-2026-0042',
  state: 'OPEN',
  title: { zh: '番茄分选线外观缺陷识别', en: 'Finding surface defects on a tomato sorting line' },
  summary: {
    zh: '分选线每小时六吨，裂果与软斑靠人工挑拣，旺季漏检多，退货每月三次。',
    en: 'Six tonnes an hour; cracks and soft spots are picked out by hand, and many are missed in high season.',
  },
  organization: FIRM,
  teaserName: null,
  region: '370783',
  sector: 'A01',
  needs: [
    {
      capability: 'defect-detection',
      modality: 'image',
      priority: 'MUST',
      text: { zh: null, en: null },
    },
  ],
  constraints: {
    deployment: ['ON_PREM'],
    dataResidency: null,
    certifications: null,
    interfaces: null,
    languages: null,
    latencyMs: null,
  },
  dataReadiness: 'SAMPLE',
  own: false,
  matchCount: 12,
  budget: { min: 60_000_000, max: 120_000_000, currency: 'CNY' },
  proposalDeadline: instantIn(9),
  deadlineZone: 'Asia/Shanghai',
  openedAt: instantIn(-20),
  ...change,
});

export const solution = (change: Partial<SolutionRowFragment> = {}): SolutionRowFragment => ({
  id: 'solution',
  code: 'SO-2026-0017',
  state: 'LISTED',
  title: { zh: '产线外观检测一体机', en: 'Surface inspection in one box' },
  summary: {
    zh: '相机、光源与边缘计算一体，现场两天装好，样本少也能起步。',
    en: 'Camera, light and edge computing in one, installed within two days; begins with few samples.',
  },
  organization: { ...VENDOR, region: '330100', sizeBand: 'MEDIUM' },
  capabilities: ['defect-detection'],
  sectors: ['C33', 'C36', 'C39'],
  deployment: ['ON_PREM', 'EDGE'],
  trl: 8,
  price: { min: 50_000_000, max: 90_000_000, currency: 'CNY' },
  deliveryWeeks: 12,
  capacity: 3,
  capacityTaken: 1,
  listedAt: instantIn(-60),
  references: [
    { id: 'one', confirmed: true },
    { id: 'two', confirmed: false },
  ],
  ...change,
});

const evidence: Match['criteria'][number]['evidence'] = [
  {
    side: 'SOLUTION',
    recordId: 'solution',
    field: 'summary',
    language: 'zh',
    quote: '样本少也能起步',
    code: null,
    codeKind: null,
    number: null,
  },
];

/** Values of the seven criteria: far above the others, as they are, far below, and unknown. */
const VALUES = [0.95, 0.9, 0.55, 0.5, 0.3, 0.62, null];

const constraint = (
  code: Match['constraints'][number]['code'],
  state: Match['constraints'][number]['state'],
): Match['constraints'][number] => ({
  code,
  state,
  evidence: [],
  asks: state === 'UNKNOWN' ? [{ side: 'SOLUTION', field: 'certifications' }] : [],
  mend: null,
});

export const match = (change: Partial<Match> = {}): Match => ({
  id: 'match',
  fit: 78,
  rankForScenario: 1,
  rankForSolution: 3,
  nearMiss: false,
  disposition: { state: 'NEW', reason: null },
  stale: false,
  scoredAt: instantIn(-1),
  introduced: true,
  introduction: { way: 'FIT', reason: null, taken: 1, room: 3, at: instantIn(-1) },
  engineVersion: '1',
  likelihood: 0.34,
  likelihoodBasis: { basis: 'PRIOR', outcomes: 0, segment: null, low: null, high: null },
  calibrationVersion: null,
  viewerCan: { dispose: true },
  criteria: CRITERIA.map((code, at) => ({
    code,
    value: VALUES[at]!,
    weight: at === 0 ? 0.28 : 0.12,
    contribution: (VALUES[at] ?? 0) * (at === 0 ? 28 : 12),
    peerMedian: 0.58,
    parts: null,
    evidence: at < 2 ? evidence : [],
    asks: VALUES[at] === null ? [{ side: 'SOLUTION' as const, field: 'certifications' }] : [],
  })),
  constraints: [constraint('BUDGET', 'MET'), constraint('DEPLOYMENT', 'MET')],
  raises: [],
  solution: {
    ...solution(),
    references: [],
    organization: { ...VENDOR, sizeBand: 'MEDIUM' },
  },
  ...change,
});

export const metBut = (state: 'UNKNOWN' | 'MISSED'): Match =>
  match({
    id: state,
    nearMiss: state === 'MISSED',
    constraints: [constraint('BUDGET', 'MET'), constraint('CERTIFICATION', state)],
  });

const STAGES: Pilot['stages'] = [
  'PREPARING',
  'DATA_READY',
  'VALIDATING',
  'SANDBOX',
  'LIVE',
  'ACCEPTANCE',
  'SCALING',
];

export const pilot = (change: Partial<Pilot> = {}): Pilot => ({
  id: `pilot-${change.code ?? 1}`,
  code: 'PL-2026-0001',
  title: { zh: '番茄分选线外观缺陷识别', en: 'Surface defects on a tomato sorting line' },
  stage: 'PREPARING',
  state: 'RUNNING',
  version: 1,
  riskTier: 'MINIMAL',
  firm: FIRM,
  vendor: VENDOR,
  firmOwner: { id: 'wang', name: '王敏' },
  vendorOwner: null,
  stages: STAGES,
  dwellDays: 6,
  limitDays: 21,
  health: 'ON_TRACK',
  healthReasons: [],
  gate: { to: 'DATA_READY', ready: true, items: [] },
  nextMilestone: {
    key: 'samples',
    title: { zh: '样本移交', en: 'Samples handed over' },
    dueAt: instantIn(8),
  },
  remindedAt: null,
  viewerCan: { move: true, remind: true },
  ...change,
});

/** Pilots of one column in each state that a card has. */
export const PILOTS: readonly Pilot[] = [
  pilot({
    code: 'PL-2026-0002',
    dwellDays: 30,
    health: 'OFF_TRACK',
    healthReasons: [{ code: 'MILESTONE_LATE', health: 'OFF_TRACK', subject: null, amount: 9 }],
    gate: {
      to: 'DATA_READY',
      ready: false,
      items: [{ code: 'agreement', met: false, title: { zh: '协议已签', en: 'Agreement signed' } }],
    },
    nextMilestone: null,
  }),
  pilot({
    code: 'PL-2026-0003',
    dwellDays: 18,
    health: 'AT_RISK',
    healthReasons: [{ code: 'READING_OVERDUE', health: 'AT_RISK', subject: null, amount: 5 }],
  }),
  pilot(),
];

export const SANDBOXED: readonly Pilot[] = [
  pilot({ code: 'PL-2026-0004', stage: 'SANDBOX', riskTier: 'HIGH', gate: null }),
  pilot({
    code: 'PL-2026-0005',
    stage: 'VALIDATING',
    state: 'PAUSED',
    gate: null,
    firmOwner: null,
    nextMilestone: null,
    viewerCan: { move: false, remind: false },
  }),
];
