import { newId, toGlobalId } from '@fairway/kernel';
import { castingScenario, castingSolution, WEIGHTS } from '../kit/records.ts';
import type { PopulatedMarket, Role } from './populated-market.ts';

const DAY = 86_400_000;
const PASSWORD = 'dry gravel under the pier';
const reason = { reason: '计划有变' };
const aFile = (): string => toGlobalId('StoredFile', newId());
const page = '(first: 5) { totalCount nodes { __typename } }';

/** What each query of the table asks: a document with `$id`, and whether what comes back is nothing. */
export const QUERIES: Record<string, string> = {
  installation: '{ installation { version } }',
  market: '{ market { firms } }',
  screeningQuestions: '{ screeningQuestions { questions { code } } }',
  concepts: '{ concepts(kind: CAPABILITY, limit: 3) { code } }',
  viewer: '{ viewer { language } }',
  unreadNotices: '{ unreadNotices }',
  'dataAccesses as owner': '{ dataAccesses(side: OWNER, first: 5) { totalCount nodes { id } } }',
  'dataAccesses as requester': '{ dataAccesses(side: REQUESTER, first: 5) { totalCount nodes { id } } }',
  pilotBoard: '{ pilotBoard { columns { count } } }',
  auditVerification: '{ auditVerification { checked } }',
  deliveries: '{ deliveries { pending } }',
  calibration: '{ calibration { outcomes } }',
  overview: '{ overview { at } }',
  noticeSettings: '{ noticeSettings { kind } }',
  rulesViewerCan: '{ rulesViewerCan { read change } }',
  ownWeightsDraft: '{ ownWeightsDraft { id } }',
  weightsDryRun: `{ weightsDryRun(weights: [${WEIGHTS.map(({ criterion, thousandths }) => `{ criterion: ${criterion}, thousandths: ${thousandths} }`).join(' ')}]) { scored } }`,
  marketGaps: '{ marketGaps { sector } }',
  glossaryMining: '{ glossaryMining { state } }',
  glossaryPreview:
    '{ glossaryPreview(kind: CAPABILITY, code: "defect-detection", language: zh, alias: "瑕疵排查") { known } }',
  scenarioByCode: 'query ($code: String!) { scenarioByCode(code: $code) { id } }',
  solutionByCode: 'query ($code: String!) { solutionByCode(code: $code) { id } }',
  scenarioOutlook: 'query ($id: ID!) { scenarioOutlook(id: $id) { fitting } }',
  matchWhatIf:
    'query ($id: ID!) { matchWhatIf(input: { matchId: $id, side: SOLUTION, changes: { weeks: 8 } }) { after { fit } } }',
  likeScenarios: 'query ($id: ID!) { likeScenarios(scenarioId: $id) { likeness } }',
  capabilityGaps: '{ capabilityGaps { at } }',
  scenarioChangePreview:
    'query ($id: ID!) { scenarioChangePreview(scenarioId: $id, content: { site: { zh: "三号车间" } }) { change { changeClass } problems { code path message } } }',
  matchmakingEventByCode: 'query ($code: String!) { matchmakingEventByCode(code: $code) { id } }',
  pilotByCode: 'query ($code: String!) { pilotByCode(code: $code) { id } }',
  'importPreview nothing': `{ importPreview(fileId: "${aFile()}", kind: SCENARIOS) { format } }`,
  importPreview: 'query ($id: ID!) { importPreview(fileId: $id, kind: SCENARIOS) { format } }',
  matchAllocationRuns: '{ matchAllocationRuns(first: 3) { nodes { night } } }',
  nodes: 'query ($id: ID!) { nodes(ids: [$id]) { id } }',
  ...Object.fromEntries(
    [
      'scenarios',
      'solutions',
      'organizations',
      'dataAssets',
      'notices',
      'savedSearches',
      'members',
      'invitations',
      'apiTokens',
      'myScenarios',
      'mySolutions',
      'myProposals',
      'pilots',
      'matchRuns',
      'matchObjections',
      'matchmakingEvents',
      'matchingWeights',
      'glossaryAliases',
      'screeningCases',
      'auditTrail',
      'mailOutbox',
      'importRuns',
    ].map((name) => [name, `{ ${name}${page} }`]),
  ),
  ...Object.fromEntries(
    [
      'scenario',
      'solution',
      'dataAsset',
      'proposal',
      'pilot',
      'match',
      'matchRun',
      'matchmakingEvent',
      'screeningCase',
      'organization',
      'importRun',
      'node',
    ].map((name) => [name, `query ($id: ID!) { ${name}(id: $id) { id } }`]),
  ),
};

/** Null, an empty list, an empty page or a board without cards. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  if (typeof value !== 'object') return false;
  if ('columns' in value) return (value.columns as { count: number }[]).every(({ count }) => count === 0);
  return 'totalCount' in value && value.totalCount === 0 && isNothing((value as { nodes?: unknown }).nodes);
}

interface Call {
  idField?: string;
  input?: (m: PopulatedMarket, role: Role) => object | Promise<object>;
}

const soon = async (m: PopulatedMarket, days: number): Promise<string> =>
  new Date((await m.w.database.now()).getTime() + days * DAY).toISOString();
const unique = (role: Role): string =>
  `${role.toLowerCase().replace('_', '')}.${newId().slice(-8)}@example.org`;
const organization = { name: { zh: '某某制造' }, parts: ['DEMAND'] };
const lesson = { tried: '侧光', learnt: '油膜反光', goodFaith: true };

const anEvent = {
  name: { zh: '铸造质检对接会' },
  day: '2027-03-01',
  startMinute: 540,
  endMinute: 720,
  slotMinutes: 20,
  tables: 4,
  cap: 6,
};

/** The rest of the input of each mutation of the table, beside the record's id and version. */
export const MUTATIONS: Record<string, Call> = {
  scenarioDraft: { input: () => ({ content: castingScenario() }) },
  scenarioDraftFor: { idField: 'organizationId', input: () => ({ content: castingScenario() }) },
  scenarioUpdate: { idField: 'scenarioId', input: () => ({ content: { site: { zh: '三号车间' } } }) },
  scenarioConfirm: { idField: 'scenarioId' },
  scenarioSubmit: {
    idField: 'scenarioId',
    input: async (m) => ({ answers: m.harmless, proposalDeadline: await soon(m, 30) }),
  },
  scenarioExtend: { idField: 'scenarioId', input: async (m) => ({ proposalDeadline: await soon(m, 60) }) },
  scenarioInvite: {
    idField: 'scenarioId',
    input: (m) => ({ organizationIds: [m.id('organization.VENDOR')] }),
  },
  scenarioJointPropose: {
    idField: 'leadScenarioId',
    input: (m) => ({ scenarioIds: [m.id('scenario.other')] }),
  },
  scenarioJointAccept: { idField: 'scenarioId' },
  scenarioJointRefuse: { idField: 'scenarioId' },
  scenarioWithdraw: { idField: 'scenarioId', input: () => reason },
  scenarioCloseWithoutAward: { idField: 'scenarioId', input: () => reason },
  screeningDecide: { idField: 'caseId', input: () => ({ outcome: 'PASSED', ...reason }) },

  solutionDraft: { input: () => castingSolution() },
  solutionUpdate: { idField: 'solutionId', input: () => ({ trl: 7 }) },
  solutionSubmit: { idField: 'solutionId', input: (m) => ({ answers: m.harmless }) },
  solutionPause: { idField: 'solutionId' },
  solutionResume: { idField: 'solutionId' },
  solutionRetire: { idField: 'solutionId' },

  dataAssetDraft: { input: () => ({ title: { zh: '轮毂 X 光片' } }) },
  dataAssetUpdate: { idField: 'dataAssetId', input: () => ({ title: { zh: '轮毂 X 光片（二期）' } }) },
  dataAssetPost: { idField: 'dataAssetId' },
  dataAssetWithdraw: { idField: 'dataAssetId', input: () => reason },
  dataAccessRequest: { idField: 'dataAssetId', input: () => ({ way: 'EVALUATE_ONLY', purpose: '评估' }) },
  dataAccessDecide: { idField: 'dataAccessId', input: () => ({ grant: false, ...reason }) },
  dataAccessRevoke: { idField: 'dataAccessId', input: () => reason },

  matchDispose: { idField: 'matchId', input: () => ({ state: 'SAVED' }) },
  matchAsk: { idField: 'matchId', input: () => ({ side: 'SOLUTION', field: 'latencyMs' }) },
  matchObject: { idField: 'matchId', input: () => ({ criterion: 'INDUSTRY', ...reason }) },
  matchObjectionAnswer: {
    idField: 'objectionId',
    input: () => ({ outcome: 'REJECTED', answer: '证据属实' }),
  },
  matchRunStart: { idField: 'scenarioId' },
  matchRunCancel: { idField: 'runId' },
  matchingModelFit: { input: () => ({ kind: 'CALIBRATION' }) },
  matchingModelShadow: { idField: 'modelId', input: () => ({ on: true }) },
  matchingModelPromote: { idField: 'modelId' },
  matchingModelRollBack: { idField: 'modelId' },

  matchmakingEventDraft: { input: () => anEvent },
  matchmakingEventRevise: { idField: 'eventId', input: () => ({ cap: 5 }) },
  matchmakingEventAdd: { idField: 'eventId', input: (m) => ({ scenarioIds: [m.id('scenario.open')] }) },
  matchmakingEventRemove: { idField: 'eventId', input: (m) => ({ scenarioIds: [m.id('scenario.open')] }) },
  matchmakingEventSchedule: { idField: 'eventId' },
  matchmakingScheduleCancel: { idField: 'eventId' },
  matchmakingEventPublish: { idField: 'eventId' },
  matchmakingEventCancel: { idField: 'eventId', input: () => reason },
  matchmakingEventHold: { idField: 'eventId' },
  matchmakingEventClose: { idField: 'eventId' },
  matchmakingMeetingMove: { idField: 'meetingId', input: () => ({ slot: 5, table: 3 }) },
  matchmakingMeetingSwap: {
    idField: 'meetingId',
    input: (m) => ({ otherId: m.id('meeting.published.other') }),
  },
  matchmakingMeetingRemove: { idField: 'meetingId' },
  matchmakingMeetingAdd: {
    idField: 'eventId',
    input: (m) => ({
      scenarioId: m.id('scenario.open'),
      vendorId: m.id('organization.VENDOR'),
      slot: 6,
      table: 1,
    }),
  },
  matchmakingMeetingRecord: { idField: 'meetingId', input: () => ({ attendance: 'MET' }) },
  weightsDraft: { input: () => ({ weights: WEIGHTS }) },
  weightsPublish: { idField: 'weightsId', input: () => reason },
  glossaryAliasAdd: {
    input: (_m, role) => ({
      kind: 'CAPABILITY',
      code: 'defect-detection',
      language: 'en',
      alias: `flaws for ${role.toLowerCase()}`,
    }),
  },
  glossaryAliasAccept: { idField: 'aliasId' },
  glossaryAliasRetire: { idField: 'aliasId' },
  glossaryMine: {},
  glossaryMineCancel: { idField: 'miningId' },
  matchRunPause: { idField: 'runId' },
  matchRunResume: { idField: 'runId' },

  proposalDraft: { idField: 'scenarioId' },
  proposalUpdate: { idField: 'proposalId', input: () => ({ content: { team: { zh: '算法两人' } } }) },
  proposalSubmit: { idField: 'proposalId' },
  proposalWithdraw: { idField: 'proposalId' },
  proposalShortlist: { idField: 'proposalId' },
  proposalAward: {
    idField: 'scenarioId',
    input: (m) => ({
      selected: [m.id('proposal.evaluating')],
      reasons: ['proposal.evaluating', 'proposal.rival'].map((one) => ({
        proposalId: m.id(one),
        reason: '比较后决定',
      })),
    }),
  },

  pilotMove: { idField: 'pilotId', input: () => ({ to: 'DATA_READY' }) },
  pilotCheck: { idField: 'pilotId', input: () => ({ item: 'AGREEMENT_SIGNED' }) },
  pilotAssign: { idField: 'pilotId', input: (m) => ({ side: 'FIRM', personId: m.id('person.FIRM') }) },
  pilotMilestoneDone: { idField: 'pilotId', input: () => ({ key: 'offline' }) },
  pilotMilestoneAccept: { idField: 'pilotId', input: () => ({ key: 'offline' }) },
  pilotReadingRecord: {
    idField: 'pilotId',
    input: (m) => ({
      readings: [{ indicatorKey: m.id('indicator'), value: 0.5, at: '2026-01-01T00:00:00Z', source: 'MES' }],
    }),
  },
  pilotRiskAdd: { idField: 'pilotId', input: () => ({ level: 'MINOR', text: '油膜反光' }) },
  pilotRiskClose: {
    idField: 'pilotId',
    // A risk of its own for everybody who closes one.
    input: async (m) => {
      await m.do('FIRM', 'pilotRiskAdd', { pilotId: m.id('pilot.running'), level: 'MINOR', text: newId() });
      const { pilot } = await m
        .client('FIRM')
        .must(`query ($id: ID!) { pilot(id: $id) { risks { id closedAt } } }`, { id: m.id('pilot.running') });
      return {
        riskId: (pilot.risks as { id: string; closedAt: string | null }[]).find(
          (risk) => !risk.closedAt && risk.id !== m.id('risk.open'),
        )!.id,
      };
    },
  },
  pilotRemind: { idField: 'pilotId' },
  pilotPause: { idField: 'pilotId', input: () => reason },
  pilotResume: { idField: 'pilotId' },
  pilotStop: { idField: 'pilotId', input: () => ({ ...reason, lesson }) },
  pilotWithdraw: { idField: 'pilotId', input: () => reason },

  organizationUpdate: { idField: 'organizationId', input: () => organization },
  organizationHandInPapers: { idField: 'organizationId', input: () => ({ fileIds: [aFile()] }) },
  organizationTakeBackPaper: { idField: 'organizationId', input: () => ({ fileId: aFile() }) },
  importRunStart: {
    input: () => ({ fileId: aFile(), kind: 'SCENARIOS', source: 'somewhere', dryRun: true }),
  },
  importRunCancel: { idField: 'runId' },
  importMappingKeep: {
    input: () => ({ kind: 'SCENARIOS', name: 'ours', mapping: '{"fields":{"title":"Subject"}}' }),
  },
  organizationVerify: { idField: 'organizationId', input: () => reason },
  organizationGrantParts: { idField: 'organizationId', input: () => ({ parts: ['COMPUTE'], ...reason }) },
  personAppoint: {
    input: (_m, role) => ({ email: unique(role), auditor: true, reviewer: false, ...reason }),
  },
  deadLetterResend: { input: () => ({ eventId: newId(), subscriber: 'nobody' }) },
  memberInvite: { input: (_m, role) => ({ email: unique(role), role: 'VIEWER' }) },
  invitationRevoke: { idField: 'invitationId' },
  memberChangeRole: { idField: 'memberId', input: () => ({ role: 'VIEWER' }) },
  memberRemove: { idField: 'memberId' },
  apiTokenCreate: { input: () => ({ name: 'for a program', scopes: ['READ'] }) },
  apiTokenRevoke: { idField: 'apiTokenId' },
  noticeMarkUnread: { input: () => ({ readAt: '2026-01-01T00:00:00Z' }) },
  noticeSettingUpdate: { input: () => ({ kind: 'PILOT_STARTED', mail: true }) },
  noticeMarkRead: { input: (m) => ({ noticeIds: [m.id('notice')] }) },
  savedSearchCreate: { input: () => ({ page: 'scenarios', name: 'open ones', parameters: '{}' }) },
  savedSearchUpdate: { idField: 'savedSearchId', input: () => ({ name: 'closing soon' }) },
  savedSearchDelete: { idField: 'savedSearchId' },
  languageChoose: { input: () => ({ language: 'zh' }) },
  actFor: { idField: 'organizationId' },

  passwordChange: { input: () => ({ current: PASSWORD, password: `${PASSWORD}, again` }) },
  emailChangeRequest: { input: (_m, role) => ({ email: unique(role), password: PASSWORD }) },
  secondFactorEnroll: { input: () => ({ password: PASSWORD }) },
  secondFactorRemove: { input: () => ({ password: PASSWORD }) },
  secondFactorConfirm: { input: () => ({ code: '123456' }) },
  invitationAccept: {
    input: () => ({ token: 'A'.repeat(43), account: { name: 'Somebody', password: PASSWORD } }),
  },
  emailChangeConfirm: { input: () => ({ token: 'A'.repeat(43) }) },
  passwordReset: { input: () => ({ token: 'A'.repeat(43), password: PASSWORD }) },
  passwordResetRequest: { input: (_m, role) => ({ email: unique(role) }) },
  signIn: { input: (_m, role) => ({ email: unique(role), password: PASSWORD }) },
  demoSignIn: { input: () => ({ role: 'FIRM' }) },
  signUp: {
    input: (_m, role) => ({ email: unique(role), password: PASSWORD, name: 'Somebody', organization }),
  },
  organizationCreate: { input: () => organization },
  signOut: {},
};
