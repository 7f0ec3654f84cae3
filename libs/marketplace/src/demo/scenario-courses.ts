/** How a scenario that has no pilot went. Days are counted from today; those before it are negative. */
export interface ScenarioCourse {
  scenario: string;
  /** DRAFT ends there; SCREENING waits for an officer; every other opens. */
  ends: 'DRAFT' | 'SCREENING' | 'RETURNED' | 'OPEN' | 'EVALUATING' | 'CLOSED' | 'WITHDRAWN';
  opened: number;
  deadline: number;
  /** When it was returned, closed or withdrawn, and why. */
  ended?: { day: number; reason: string };
  /** Codes of the questions that its firm answers with yes. */
  yes?: string[];
  /** Solutions whose proposals are on the shortlist. */
  shortlisted?: string[];
  visibility?: 'VERIFIED';
  nameWithheld?: boolean;
}

export const scenarioCourses: ScenarioCourse[] = [
  { scenario: 'm-s-mould-schedule', ends: 'DRAFT', opened: -3, deadline: 40 },
  { scenario: 'a-sheep-count-pasture', ends: 'DRAFT', opened: -7, deadline: 40 },
  { scenario: 'm-s-forklift-pedestrian', ends: 'SCREENING', opened: -3, deadline: 35 },
  {
    scenario: 'h-colonoscopy-assist',
    ends: 'SCREENING',
    opened: -1,
    deadline: 50,
    yes: ['medical-assist-decision', 'sensitive-personal-data'],
  },
  {
    scenario: 'h-hand-hygiene-video',
    ends: 'RETURNED',
    opened: -14,
    deadline: 45,
    yes: ['sensitive-personal-data'],
    ended: { day: -7, reason: '请说明影像保存期限，并写明不用于对个人的考核。' },
  },
  {
    scenario: 'm-s-plate-nesting',
    ends: 'WITHDRAWN',
    opened: -63,
    deadline: -21,
    ended: { day: -35, reason: '船厂订单调整，本年度不再改造套料系统。' },
  },
  {
    scenario: 'm-s-liquor-cut',
    ends: 'CLOSED',
    opened: -98,
    deadline: -63,
    ended: { day: -49, reason: '仅一份方案且为样机阶段，评审认为明年蒸馏季前不具备上线条件。' },
  },
  {
    scenario: 'm-s-paint-appearance',
    ends: 'EVALUATING',
    opened: -42,
    deadline: -7,
    shortlisted: ['m-p-surface-inspector', 'm-p-paint-oracle'],
  },
  {
    scenario: 'm-s-electrode-coating',
    ends: 'EVALUATING',
    opened: -35,
    deadline: -3,
    shortlisted: ['m-p-coating-mpc'],
  },
  {
    scenario: 'm-s-greige-fabric',
    ends: 'EVALUATING',
    opened: -49,
    deadline: -14,
    shortlisted: ['m-p-loom-eye'],
  },
  { scenario: 'm-s-blister-check', ends: 'EVALUATING', opened: -42, deadline: -4 },
  {
    scenario: 'h-record-front-page-coding',
    ends: 'EVALUATING',
    opened: -56,
    deadline: -10,
    shortlisted: ['h-yuncheng-coding-desk'],
  },
  { scenario: 'h-trial-recruitment', ends: 'EVALUATING', opened: -49, deadline: -2 },
  {
    scenario: 'a-citrus-greening',
    ends: 'EVALUATING',
    opened: -35,
    deadline: -5,
    shortlisted: ['a-tianheng-greening-spectra'],
  },
  { scenario: 'a-irrigation-rotation', ends: 'EVALUATING', opened: -42, deadline: -8 },
  { scenario: 'm-s-diecast-porosity', ends: 'OPEN', opened: -21, deadline: 12 },
  { scenario: 'm-s-tool-wear', ends: 'OPEN', opened: -28, deadline: 33 },
  { scenario: 'm-s-reactor-runaway', ends: 'OPEN', opened: -28, deadline: 6 },
  { scenario: 'a-cotton-weed-spray', ends: 'OPEN', opened: -21, deadline: 9 },
  { scenario: 'h-night-fall-radar', ends: 'OPEN', opened: -28, deadline: 20 },
  { scenario: 'a-maize-variable-seeding', ends: 'OPEN', opened: -21, deadline: 14 },
  {
    scenario: 'm-s-film-metrology',
    ends: 'OPEN',
    opened: -14,
    deadline: 60,
    visibility: 'VERIFIED',
    nameWithheld: true,
  },
  {
    scenario: 'h-icu-deterioration',
    ends: 'OPEN',
    opened: -14,
    deadline: 45,
    yes: ['medical-assist-decision', 'sensitive-personal-data'],
    visibility: 'VERIFIED',
  },
];

/** Days on which the remaining scenarios open, one after the other, and how long they then take proposals, from today. */
export const OPENING_DAYS = [-56, -42, -35, -28, -21, -14, -7, -3];
export const REMAINING_DAYS = [5, 26, 47, 80, 13, 38, 61, 19, 72, 9, 54];
