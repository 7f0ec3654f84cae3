import {
  ok,
  problem,
  err,
  refuse,
  type BilingualText,
  type Moves,
  type Result,
  type RiskTier,
} from '@fairway/kernel';

export const PILOT_STAGES = [
  'PREPARING',
  'DATA_READY',
  'VALIDATING',
  'SANDBOX',
  'LIVE',
  'ACCEPTANCE',
  'SCALING',
  'REPLICATING',
] as const;
export type PilotStage = (typeof PILOT_STAGES)[number];

export const PILOT_STATES = ['RUNNING', 'PAUSED', 'STOPPED', 'WITHDRAWN'] as const;
/** A paused, stopped or withdrawn pilot keeps the stage that it had reached. */
export type PilotState = (typeof PILOT_STATES)[number];

export const pilotStateMoves: Moves<PilotState> = {
  RUNNING: ['PAUSED', 'STOPPED', 'WITHDRAWN'],
  PAUSED: ['RUNNING', 'STOPPED', 'WITHDRAWN'],
  STOPPED: [],
  WITHDRAWN: [],
};

/** The six columns of the board, in order. */
export const BOARD_COLUMNS: readonly (readonly PilotStage[])[] = [
  ['PREPARING'],
  ['DATA_READY'],
  ['VALIDATING', 'SANDBOX'],
  ['LIVE'],
  ['ACCEPTANCE'],
  ['SCALING', 'REPLICATING'],
];

/** Who may tick an item by hand. */
export const CHECK_SIDES = ['FIRM', 'VENDOR', 'OFFICER'] as const;
export type CheckSide = (typeof CHECK_SIDES)[number];

export interface CheckItem {
  code: string;
  title: Required<BilingualText>;
  /** Whose tick it needs; null for what is computed from the record. */
  by: CheckSide | null;
}

const item = (code: string, by: CheckSide | null, zh: string, en: string): CheckItem => ({
  code,
  by,
  title: { zh, en },
});

const toDataReady = [
  item('AGREEMENT_SIGNED', 'FIRM', '合作协议已签署', 'Agreement signed'),
  item('OWNERS_NAMED', null, '双方负责人已指定', 'Both sides have named an owner'),
];
const toValidating = [
  item('DATA_READY', 'FIRM', '数据已就绪并可访问', 'Data is ready and can be reached'),
  item('DATA_CHECKED', 'VENDOR', '供方已核验数据可用', 'The vendor has found the data usable'),
  item('BASELINE_MEASURED', null, '每项指标均有基线', 'Every indicator has a baseline'),
];
const offline = [
  item('OFFLINE_TARGETS_MET', 'FIRM', '离线验证达到约定目标', 'Offline targets are met'),
  item('VALIDATION_REPORTED', 'VENDOR', '离线验证报告已提交', 'The validation report is handed in'),
];

/** What each passage asks for. A tier that asks for a sandbox goes through it; the others pass it by. */
export const GATES: Readonly<Record<string, readonly CheckItem[]>> = {
  'PREPARING>DATA_READY': toDataReady,
  'DATA_READY>VALIDATING': toValidating,
  'VALIDATING>SANDBOX': [
    ...offline,
    item('SANDBOX_CASE_ACTIVE', 'OFFICER', '沙盒备案已生效', 'A sandbox case is active'),
  ],
  'VALIDATING>LIVE': [
    ...offline,
    item('LIVE_SCOPE_AGREED', 'FIRM', '小规模试点范围已确认', 'The scope of the live run is agreed'),
  ],
  'SANDBOX>LIVE': [
    item('SANDBOX_PASSED', 'OFFICER', '沙盒运行结论允许上线', 'The sandbox case allows going live'),
    item('LIVE_SCOPE_AGREED', 'FIRM', '小规模试点范围已确认', 'The scope of the live run is agreed'),
  ],
  'LIVE>ACCEPTANCE': [
    item(
      'INDICATORS_MEASURED',
      null,
      '每项指标均有试点期读数',
      'Every indicator has a reading from the live run',
    ),
    item('SEVERE_RISKS_CLOSED', null, '高等级风险均已关闭', 'No severe risk is open'),
  ],
  'ACCEPTANCE>SCALING': [
    item(
      'INDICATORS_REACHED',
      null,
      '每项指标达到最低可接受值',
      'Every indicator is at least at its minimum',
    ),
    item('MILESTONES_ACCEPTED', null, '里程碑均已验收', 'Every milestone is accepted'),
    item('ACCEPTANCE_SIGNED', 'FIRM', '验收报告已签署', 'The acceptance report is signed'),
    item('OPERATION_PLANNED', 'VENDOR', '运维方案已提交', 'The operation plan is handed in'),
  ],
  'SCALING>REPLICATING': [
    item('ROLLED_OUT', 'FIRM', '规模推广已覆盖计划范围', 'Rolled out to the planned extent'),
    item('PLAYBOOK_WRITTEN', 'VENDOR', '推广案例材料已整理', 'The playbook material is written'),
  ],
};

export type StageNorms = Readonly<Record<PilotStage, number>>;

/** Days a pilot usually stays in each stage; beyond them it is overdue. */
export const DWELL_NORMS: StageNorms = {
  PREPARING: 10,
  DATA_READY: 21,
  VALIDATING: 30,
  SANDBOX: 30,
  LIVE: 60,
  ACCEPTANCE: 20,
  SCALING: 90,
  REPLICATING: 90,
};

/** The stages a pilot of this tier goes through, in order. */
export const stagesOf = (tier: RiskTier): readonly PilotStage[] =>
  PILOT_STAGES.filter((stage) => stage !== 'SANDBOX' || tier === 'HIGH' || tier === 'PROHIBITED');

/** The stage after this one; also for a pilot in a stage that its tier, once lowered, no longer asks for. */
export function nextStage(stage: PilotStage, tier: RiskTier): PilotStage | null {
  const at = PILOT_STAGES.indexOf(stage);
  return stagesOf(tier).find((one) => PILOT_STAGES.indexOf(one) > at) ?? null;
}

export function previousStage(stage: PilotStage, tier: RiskTier): PilotStage | null {
  const at = PILOT_STAGES.indexOf(stage);
  return stagesOf(tier).findLast((one) => PILOT_STAGES.indexOf(one) < at) ?? null;
}

export const gateOf = (from: PilotStage, to: PilotStage): readonly CheckItem[] =>
  GATES[`${from}>${to}`] ?? [];

/** The gate in front of a pilot: the passage to its next stage, or none at the end. */
export function gateAhead(
  stage: PilotStage,
  tier: RiskTier,
): { to: PilotStage; items: readonly CheckItem[] } | null {
  const to = nextStage(stage, tier);
  return to && { to, items: gateOf(stage, to) };
}

export interface Passage {
  stage: PilotStage;
  state: PilotState;
  riskTier: RiskTier;
  /** Codes of the items of the gate ahead that are met, ticked or computed. */
  met: ReadonlySet<string>;
}

/** A pilot passes one gate forward, with everything met, or goes one step back, with a reason. */
export function decideMove(pilot: Passage, to: PilotStage, note: string | null): Result<'FORWARD' | 'BACK'> {
  if (pilot.state !== 'RUNNING')
    return refuse('WRONG_STATE', `A pilot that is ${pilot.state} does not move`, 'pilotId');
  if (to === previousStage(pilot.stage, pilot.riskTier)) {
    return note?.trim() ? ok('BACK') : refuse('REASON_MISSING', 'Going back needs a reason', 'note');
  }
  if (to !== nextStage(pilot.stage, pilot.riskTier))
    return refuse('WRONG_STATE', `From ${pilot.stage} this pilot cannot go to ${to}`, 'to');
  const missing = gateOf(pilot.stage, to).filter((one) => !pilot.met.has(one.code));
  if (missing.length)
    return err(
      missing.map((one) => problem('STAGE_GATE_FAILED', `Not met: ${one.title.en}`, `to.${one.code}`)),
    );
  return ok('FORWARD');
}
