import { castingScenario } from '../../kit/records.ts';
import type { PopulatedMarket, Role } from '../populated-market.ts';

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
