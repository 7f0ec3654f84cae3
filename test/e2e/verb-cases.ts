import { newId, toGlobalId } from '@fairway/kernel';
import { castingScenario } from '../kit/records.ts';
import type { PopulatedMarket, Role } from './populated-market.ts';

/** One verb on one record: who may, whom it is foreign to, and a record for which it is too late or too early. */
export interface VerbCase {
  name: string;
  as: Role;
  /** Name of a record of the populated market, in a state in which the verb succeeds once those above it in the list have. */
  record: string;
  /** Field that takes the record's id. */
  idField: string;
  /** The rest of the input, without id and version. */
  input?: (m: PopulatedMarket) => object | Promise<object>;
  /** A record in a state in which the verb is refused with WRONG_STATE. */
  wrong?: string;
  /** Organizations that must not be able to do it. */
  foreign: Role[];
  /** ONCE: of many calls at the same time one succeeds. EACH: a repetition says the same thing again. NEVER: the record at hand only shows the refusals. */
  succeeds: 'ONCE' | 'EACH' | 'NEVER';
}

const DAY = 86_400_000;
const reason = { reason: '计划有变' };
const inDays = async (m: PopulatedMarket, days: number): Promise<string> =>
  new Date((await m.w.database.now()).getTime() + days * DAY).toISOString();
/** Everybody whose business the demand side is not. */
const NOT_FIRM: Role[] = ['OTHER_FIRM', 'VENDOR', 'OTHER_VENDOR', 'ADMINISTRATOR'];
const NOT_OFFICER: Role[] = ['FIRM', 'VENDOR', 'REVIEWER', 'ADMINISTRATOR'];
const NOT_VENDOR: Role[] = ['OTHER_VENDOR', 'FIRM', 'OTHER_FIRM', 'ADMINISTRATOR'];
/** Everybody who keeps no rules of matching; an administrator does. */
const NOT_KEEPER: Role[] = ['FIRM', 'OTHER_FIRM', 'VENDOR', 'OTHER_VENDOR', 'REVIEWER'];
const STRANGERS: Role[] = ['OTHER_FIRM', 'OTHER_VENDOR', 'REVIEWER', 'ADMINISTRATOR'];

const of =
  (record: string, idField: string, as: Role, foreign: Role[]) =>
  (name: string, more: Partial<VerbCase> = {}): VerbCase => ({
    name,
    as,
    record,
    idField,
    foreign,
    succeeds: 'ONCE',
    ...more,
  });

const asset = of('asset.draft', 'dataAssetId', 'FIRM', NOT_FIRM);
const pilot = of('pilot.running', 'pilotId', 'FIRM', STRANGERS);
const proposal = of('proposal.draft', 'proposalId', 'VENDOR', NOT_VENDOR);
const scenario = of('scenario.open', 'scenarioId', 'FIRM', NOT_FIRM);
const solution = of('solution.draft', 'solutionId', 'VENDOR', NOT_VENDOR);
const NOT_OFFICE: Role[] = ['FIRM', 'VENDOR', 'OTHER_FIRM', 'OTHER_VENDOR', 'REVIEWER', 'ADMINISTRATOR'];
const event = of('event.draft', 'eventId', 'OFFICER', NOT_OFFICE);
const meeting = of('meeting.published', 'meetingId', 'OFFICER', NOT_OFFICE);
const own = of('organization.OTHER_FIRM', 'organizationId', 'OTHER_FIRM', ['FIRM', 'VENDOR', 'REVIEWER']);

/** Every verb that takes a record, in an order in which each finds its record ready. */
export const VERBS: VerbCase[] = [
  own('actFor', { succeeds: 'EACH' }),
  own('organizationUpdate', {
    input: () => ({
      name: { en: 'Otherfirm Works' },
      parts: ['DEMAND'],
      region: '440300',
      foreignIdentifier: 'HRB 4711',
    }),
  }),
  own('organizationVerify', {
    as: 'OFFICER',
    input: () => ({ reason: 'Register seen' }),
    foreign: ['FIRM', 'VENDOR', 'REVIEWER', 'OTHER_FIRM', 'ADMINISTRATOR'],
  }),
  own('organizationHandInPapers', {
    input: () => ({ fileIds: [toGlobalId('StoredFile', newId())] }),
    succeeds: 'NEVER',
  }),
  own('organizationTakeBackPaper', {
    input: () => ({ fileId: toGlobalId('StoredFile', newId()) }),
    succeeds: 'NEVER',
  }),
  of('file', 'fileId', 'FIRM', ['OTHER_FIRM', 'VENDOR', 'OFFICER', 'ADMINISTRATOR'])('importRunStart', {
    input: () => ({ kind: 'SCENARIOS', source: 'somewhere', dryRun: true }),
    succeeds: 'NEVER',
  }),
  of('importRun', 'runId', 'FIRM', ['OTHER_FIRM', 'VENDOR', 'OFFICER'])('importRunCancel', {
    wrong: 'importRun',
    succeeds: 'NEVER',
  }),
  own('organizationGrantParts', {
    as: 'ADMINISTRATOR',
    input: () => ({ parts: ['COMPUTE'], reason: 'Runs a pool' }),
    foreign: ['FIRM', 'VENDOR', 'OFFICER', 'OTHER_FIRM'],
  }),
  of('token', 'apiTokenId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('apiTokenRevoke'),
  of('invitation.open', 'invitationId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('invitationRevoke'),
  of('member.viewer', 'memberId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('memberChangeRole', {
    input: () => ({ role: 'EDITOR' }),
    succeeds: 'EACH',
  }),
  of('member.viewer', 'memberId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('memberRemove'),
  of(
    'weights.published',
    'weightsId',
    'OFFICER',
    NOT_KEEPER,
  )('weightsPublish', {
    input: () => reason,
    wrong: 'weights.published',
    succeeds: 'NEVER',
  }),
  of('alias.proposed', 'aliasId', 'OFFICER', NOT_KEEPER)('glossaryAliasAccept', { wrong: 'alias.active' }),
  of('alias.active', 'aliasId', 'OFFICER', NOT_KEEPER)('glossaryAliasRetire', { wrong: 'alias.retired' }),
  of(
    'mining.done',
    'miningId',
    'OFFICER',
    NOT_KEEPER,
  )('glossaryMineCancel', {
    wrong: 'mining.done',
    succeeds: 'NEVER',
  }),
  of('savedSearch', 'savedSearchId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('savedSearchUpdate', {
    input: () => ({ name: 'closing soon' }),
    succeeds: 'EACH',
  }),
  of('savedSearch', 'savedSearchId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('savedSearchDelete'),

  asset('dataAssetUpdate', {
    input: () => ({ title: { zh: '轮毂 X 光片（二期）' } }),
    wrong: 'asset.withdrawn',
  }),
  asset('dataAssetPost', { wrong: 'asset.withdrawn' }),
  asset('dataAssetWithdraw', { input: () => reason, wrong: 'asset.withdrawn' }),
  of('asset.posted', 'dataAssetId', 'VENDOR', ['FIRM', 'OTHER_FIRM', 'OFFICER', 'ADMINISTRATOR'])(
    'dataAccessRequest',
    { input: () => ({ way: 'EVALUATE_ONLY', purpose: '评估' }) },
  ),
  of(
    'access.requested',
    'dataAccessId',
    'FIRM',
    NOT_FIRM,
  )('dataAccessDecide', { input: () => ({ grant: false, ...reason }), wrong: 'access.granted' }),
  of(
    'access.granted',
    'dataAccessId',
    'FIRM',
    NOT_FIRM,
  )('dataAccessRevoke', { input: () => reason, wrong: 'access.requested' }),

  of('case.waiting', 'caseId', 'OFFICER', ['FIRM', 'VENDOR', 'REVIEWER', 'ADMINISTRATOR'])(
    'screeningDecide',
    { input: () => ({ outcome: 'PASSED', ...reason }), wrong: 'case.passed' },
  ),

  of(
    'scenario.draft',
    'scenarioId',
    'FIRM',
    NOT_FIRM,
  )('scenarioUpdate', {
    input: () => ({ content: { site: { zh: '宁波三号车间' } } }),
    wrong: 'scenario.closed',
  }),
  of(
    'scenario.draft',
    'scenarioId',
    'FIRM',
    NOT_FIRM,
  )('scenarioSubmit', {
    input: async (m) => ({ answers: m.harmless, proposalDeadline: await inDays(m, 30) }),
    wrong: 'scenario.closed',
  }),
  of('scenario.unconfirmed', 'scenarioId', 'FIRM', NOT_FIRM)('scenarioConfirm'),
  of('organization.FIRM', 'organizationId', 'OFFICER', ['FIRM', 'VENDOR', 'ADMINISTRATOR'])(
    'scenarioDraftFor',
    { input: () => ({ content: castingScenario() }), succeeds: 'EACH' },
  ),
  scenario('matchRunStart', { succeeds: 'EACH', wrong: 'scenario.closed' }),
  of(
    'model.candidate',
    'modelId',
    'OFFICER',
    NOT_OFFICER,
  )('matchingModelShadow', {
    input: () => ({ on: true }),
    wrong: 'model.retired',
  }),
  of(
    'model.candidate',
    'modelId',
    'OFFICER',
    NOT_OFFICER,
  )('matchingModelPromote', {
    wrong: 'model.retired',
    succeeds: 'NEVER',
  }),
  of(
    'model.candidate',
    'modelId',
    'OFFICER',
    NOT_OFFICER,
  )('matchingModelRollBack', {
    wrong: 'model.retired',
    succeeds: 'NEVER',
  }),
  of('run.done', 'runId', 'FIRM', NOT_FIRM)('matchRunCancel', { wrong: 'run.done', succeeds: 'NEVER' }),
  of('run.done', 'runId', 'FIRM', NOT_FIRM)('matchRunPause', { wrong: 'run.done', succeeds: 'NEVER' }),
  of('run.done', 'runId', 'FIRM', NOT_FIRM)('matchRunResume', { wrong: 'run.done', succeeds: 'NEVER' }),
  of(
    'match',
    'matchId',
    'FIRM',
    NOT_FIRM,
  )('matchDispose', { input: () => ({ state: 'SAVED' }), succeeds: 'EACH' }),
  of(
    'match',
    'matchId',
    'FIRM',
    NOT_FIRM,
  )('matchAsk', { input: () => ({ side: 'SOLUTION', field: 'latencyMs' }), succeeds: 'EACH' }),
  of('match', 'matchId', 'FIRM', ['OTHER_FIRM', 'OTHER_VENDOR', 'OFFICER', 'ADMINISTRATOR'])('matchObject', {
    input: () => ({ criterion: 'INDUSTRY', ...reason }),
  }),
  of('objection.open', 'objectionId', 'OFFICER', ['FIRM', 'VENDOR', 'ADMINISTRATOR'])(
    'matchObjectionAnswer',
    { input: () => ({ outcome: 'REJECTED', answer: '证据属实' }), wrong: 'objection.answered' },
  ),
  of(
    'scenario.open',
    'leadScenarioId',
    'FIRM',
    NOT_FIRM,
  )('scenarioJointPropose', {
    input: (m) => ({ scenarioIds: [m.id('scenario.other')] }),
  }),
  of('scenario.joint', 'scenarioId', 'OTHER_FIRM', ['FIRM', 'VENDOR', 'OTHER_VENDOR', 'ADMINISTRATOR'])(
    'scenarioJointAccept',
  ),
  of('scenario.joint', 'scenarioId', 'OTHER_FIRM', ['FIRM', 'VENDOR', 'OTHER_VENDOR', 'ADMINISTRATOR'])(
    'scenarioJointRefuse',
  ),
  event('matchmakingEventRevise', { input: () => ({ cap: 5 }), wrong: 'event.published' }),
  event('matchmakingEventAdd', {
    input: (m) => ({ scenarioIds: [m.id('scenario.open')] }),
    wrong: 'event.published',
  }),
  event('matchmakingEventRemove', { input: () => ({ vendorIds: [] }), wrong: 'event.published' }),
  event('matchmakingEventSchedule', { wrong: 'event.published', succeeds: 'EACH' }),
  event('matchmakingScheduleCancel', { wrong: 'event.published', succeeds: 'NEVER' }),
  event('matchmakingEventPublish', { record: 'event.scheduled', wrong: 'event.published' }),
  event('matchmakingEventCancel', { record: 'event.idle', input: () => reason, wrong: 'event.held' }),
  meeting('matchmakingMeetingMove', {
    input: () => ({ slot: 5, table: 3 }),
    wrong: 'meeting.held',
    succeeds: 'EACH',
  }),
  meeting('matchmakingMeetingSwap', {
    input: (m) => ({ otherId: m.id('meeting.published.other') }),
    wrong: 'meeting.held',
    succeeds: 'EACH',
  }),
  meeting('matchmakingMeetingRemove', { wrong: 'meeting.held' }),
  event('matchmakingMeetingAdd', {
    record: 'event.published',
    input: (m) => ({
      scenarioId: m.id('scenario.open'),
      vendorId: m.id('organization.VENDOR'),
      slot: 6,
      table: 1,
    }),
    wrong: 'event.held',
  }),
  event('matchmakingEventHold', { record: 'event.published', wrong: 'event.draft' }),
  meeting('matchmakingMeetingRecord', {
    record: 'meeting.held',
    input: () => ({ attendance: 'MET', result: 'FOLLOW_UP', words: '下周去看线' }),
    wrong: 'meeting.scheduled',
    foreign: ['VENDOR', 'OTHER_FIRM', 'OTHER_VENDOR', 'REVIEWER', 'ADMINISTRATOR'],
    succeeds: 'EACH',
  }),
  event('matchmakingEventClose', { record: 'event.held', wrong: 'event.draft' }),
  scenario('scenarioInvite', {
    input: (m) => ({ organizationIds: [m.id('organization.OTHER_VENDOR')] }),
    wrong: 'scenario.closed',
    succeeds: 'EACH',
  }),
  scenario('scenarioExtend', {
    input: async (m) => ({
      proposalDeadline: new Date(
        Date.parse(await inDays(m, 40)) - (Date.parse(await inDays(m, 40)) % DAY),
      ).toISOString(),
    }),
    wrong: 'scenario.closed',
  }),

  of(
    'scenario.screeningFree',
    'scenarioId',
    'VENDOR',
    NOT_VENDOR.filter((role) => role !== 'OTHER_VENDOR'),
  )('proposalDraft', { wrong: 'scenario.closed' }),
  proposal('proposalUpdate', {
    input: () => ({ content: { team: { zh: '算法两人' } } }),
    wrong: 'proposal.awarded',
  }),
  proposal('proposalSubmit', { wrong: 'proposal.awarded' }),
  proposal('proposalWithdraw', { input: () => reason, wrong: 'proposal.awarded' }),
  of('proposal.rival', 'proposalId', 'FIRM', NOT_FIRM)('proposalShortlist', { wrong: 'proposal.awarded' }),
  of(
    'scenario.evaluating',
    'scenarioId',
    'FIRM',
    NOT_FIRM,
  )('proposalAward', {
    input: (m) => ({
      selected: [m.id('proposal.evaluating')],
      reasons: ['proposal.evaluating', 'proposal.rival'].map((one) => ({
        proposalId: m.id(one),
        reason: '比较后决定',
      })),
    }),
    wrong: 'scenario.closed',
  }),
  of(
    'scenario.undecided',
    'scenarioId',
    'FIRM',
    NOT_FIRM,
  )('scenarioCloseWithoutAward', { input: () => reason, wrong: 'scenario.open' }),
  scenario('scenarioWithdraw', { input: () => reason, wrong: 'scenario.closed' }),

  pilot('pilotCheck', {
    input: () => ({ item: 'AGREEMENT_SIGNED' }),
    wrong: 'pilot.paused',
    succeeds: 'EACH',
  }),
  pilot('pilotAssign', {
    input: (m) => ({ side: 'FIRM', personId: m.id('person.FIRM') }),
    wrong: 'pilot.stopped',
  }),
  pilot('pilotMove', { input: () => ({ to: 'DATA_READY', note: '协议已签' }), wrong: 'pilot.paused' }),
  pilot('pilotMilestoneDone', {
    as: 'VENDOR',
    input: () => ({ key: 'offline' }),
    wrong: 'pilot.stopped',
    foreign: [...STRANGERS, 'FIRM'],
  }),
  pilot('pilotMilestoneAccept', {
    input: () => ({ key: 'offline' }),
    wrong: 'pilot.stopped',
    foreign: [...STRANGERS, 'VENDOR'],
  }),
  pilot('pilotReadingRecord', {
    as: 'VENDOR',
    input: (m) => ({
      readings: [{ indicatorKey: m.id('indicator'), value: 0.5, at: '2026-01-01T00:00:00Z', source: 'MES' }],
    }),
    wrong: 'pilot.stopped',
    succeeds: 'EACH',
  }),
  pilot('pilotRiskAdd', {
    as: 'VENDOR',
    input: () => ({ level: 'MINOR', text: '油膜反光' }),
    wrong: 'pilot.stopped',
    succeeds: 'EACH',
  }),
  pilot('pilotRiskClose', { input: (m) => ({ riskId: m.id('risk.open') }) }),
  pilot('pilotRemind', { wrong: 'pilot.paused', foreign: [...STRANGERS, 'VENDOR'] }),
  pilot('pilotPause', { input: () => reason, wrong: 'pilot.paused', foreign: [...STRANGERS, 'VENDOR'] }),
  pilot('pilotResume', { wrong: 'pilot.stopped', foreign: [...STRANGERS, 'VENDOR'] }),
  pilot('pilotStop', {
    input: () => ({ ...reason, lesson: { tried: '侧光', learnt: '油膜反光', goodFaith: true } }),
    wrong: 'pilot.stopped',
    foreign: [...STRANGERS, 'VENDOR'],
  }),
  of('pilot.paused', 'pilotId', 'VENDOR', [...STRANGERS, 'FIRM'])('pilotWithdraw', {
    input: () => reason,
    wrong: 'pilot.stopped',
  }),

  solution('solutionUpdate', { input: () => ({ trl: 7 }), wrong: 'solution.retired' }),
  solution('solutionSubmit', { input: (m) => ({ answers: m.harmless }), wrong: 'solution.retired' }),
  solution('solutionPause', { wrong: 'solution.retired' }),
  solution('solutionResume', { wrong: 'solution.retired' }),
  solution('solutionRetire', { wrong: 'solution.retired' }),
];

/** A mutation that makes a record: once per idempotency key. */
export interface CreateCase {
  name: string;
  as: Role;
  input: (m: PopulatedMarket, variant: string) => object | Promise<object>;
  /** What is counted: rows of this table. */
  table: string;
}

const title = (variant: string): object => ({ title: { zh: `表面缺陷检测 ${variant}` } });
const account = (variant: string) => ({
  email: `${variant.toLowerCase()}@example.net`,
  password: 'wet gravel under the pier',
  name: variant,
  organization: { name: { en: `${variant} GmbH` }, parts: ['DEMAND'] },
});

export const CREATES: CreateCase[] = [
  {
    name: 'matchmakingEventDraft',
    as: 'OFFICER',
    table: 'matchmaking_event',
    input: (_m, variant) => ({
      name: { zh: `对接会 ${variant}` },
      day: '2027-03-01',
      startMinute: 540,
      endMinute: 720,
      slotMinutes: 20,
      tables: 4,
      cap: 6,
    }),
  },
  {
    name: 'apiTokenCreate',
    as: 'FIRM',
    table: 'api_token',
    input: (_m, variant) => ({ name: variant, scopes: ['READ'] }),
  },
  {
    name: 'dataAccessRequest',
    as: 'REVIEWER',
    table: 'data_access',
    input: (m, variant) => ({ dataAssetId: m.id('asset.posted'), way: 'QUERY', purpose: variant }),
  },
  { name: 'dataAssetDraft', as: 'FIRM', table: 'data_asset', input: (_m, variant) => title(variant) },
  {
    name: 'memberInvite',
    as: 'FIRM',
    table: 'invitation',
    input: (_m, variant) => ({ email: `${variant.toLowerCase()}@example.com`, role: 'VIEWER' }),
  },
  {
    name: 'organizationCreate',
    as: 'OTHER_FIRM',
    table: 'organization',
    input: (_m, variant) => account(variant).organization,
  },
  {
    name: 'pilotRiskAdd',
    as: 'VENDOR',
    table: 'pilot_risk',
    input: (m, variant) => ({ pilotId: m.id('pilot.running'), level: 'MINOR', text: variant }),
  },
  {
    name: 'proposalDraft',
    as: 'VENDOR',
    table: 'proposal',
    input: (m, variant) => ({ scenarioId: m.id('scenario.forKeys'), content: { team: { en: variant } } }),
  },
  {
    name: 'savedSearchCreate',
    as: 'FIRM',
    table: 'saved_search',
    input: (_m, variant) => ({ page: 'scenarios', name: variant, parameters: '{}' }),
  },
  {
    name: 'scenarioJointPropose',
    as: 'FIRM',
    table: 'scenario',
    input: (m, variant) => ({
      leadScenarioId: m.id('scenario.forKeys'),
      scenarioIds: [m.id('scenario.other')],
      contribution: { max: variant === 'Alpha' ? 100 : 200, currency: 'CNY' },
    }),
  },
  {
    name: 'scenarioDraft',
    as: 'FIRM',
    table: 'scenario',
    input: (_m, variant) => ({ content: { ...castingScenario(), ...title(variant) } }),
  },
  {
    name: 'scenarioDraftFor',
    as: 'OFFICER',
    table: 'scenario',
    input: (m, variant) => ({
      organizationId: m.id('organization.FIRM'),
      content: { ...castingScenario(), ...title(variant) },
    }),
  },
  { name: 'signUp', as: 'ANONYMOUS', table: 'person', input: (_m, variant) => account(variant) },
  { name: 'solutionDraft', as: 'VENDOR', table: 'solution', input: (_m, variant) => title(variant) },
];

/** What may be there once only: ten different people ask at once without a key, and one gets it. */
export const UNIQUE: (CreateCase & { taken: string })[] = [
  {
    name: 'organizationCreate',
    as: 'OTHER_FIRM',
    table: 'organization',
    taken: 'USCC_TAKEN',
    input: (_m, variant) => ({ ...account(variant).organization, uscc: '91330201144045634X' }),
  },
  {
    name: 'signUp',
    as: 'ANONYMOUS',
    table: 'person',
    taken: 'EMAIL_TAKEN',
    input: (_m, variant) => ({ ...account(variant), email: 'wanted@example.net' }),
  },
  {
    name: 'proposalDraft',
    as: 'OTHER_VENDOR',
    table: 'proposal',
    taken: 'PROPOSAL_EXISTS',
    input: (m, variant) => ({ scenarioId: m.id('scenario.forKeys'), content: { team: { en: variant } } }),
  },
  {
    name: 'dataAccessRequest',
    as: 'REVIEWER',
    table: 'data_access',
    taken: 'ALREADY_REQUESTED',
    input: (m, variant) => ({ dataAssetId: m.id('asset.posted'), way: 'EVALUATE_ONLY', purpose: variant }),
  },
];
