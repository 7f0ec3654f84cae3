import {
  DAY,
  inDays,
  NOT_FIRM,
  NOT_VENDOR,
  of,
  proposal,
  reason,
  scenario,
  type VerbCase,
} from './verb-case.ts';

/** From the invitation to the award. */
export const PROPOSAL_VERBS: VerbCase[] = [
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
];
