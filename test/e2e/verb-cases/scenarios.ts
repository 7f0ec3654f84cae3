import { castingScenario } from '../../kit/records.ts';
import { inDays, NOT_FIRM, NOT_OFFICER, of, scenario, reason, type VerbCase } from './verb-case.ts';

/** Scenarios, their matches and what is shared by firms. */
export const SCENARIO_VERBS: VerbCase[] = [
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
];
