import { ANONYMOUS, SYSTEM, type Actor, type Part } from '@fairway/kernel';
import { mayDraftFor, mayReadScenario, maySeeName, permissions } from './policy.ts';
import { scenarioWith } from './example-scenario.ts';
import { SCENARIO_STATES, type ScenarioState } from './scenario.ts';

const member = (
  id: string,
  parts: Part[],
  more: Partial<NonNullable<Actor['organization']>> = {},
): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: `${id}-person`,
  scopes: ['READ', 'WRITE'],
  organization: { id, parts, role: 'OWNER', verified: false, regionPrefix: null, groupId: null, ...more },
});
const firm = member('firm', ['DEMAND']);
const viewerOfFirm = member('firm', ['DEMAND'], { role: 'VIEWER' });
const vendor = member('vendor', ['SUPPLY']);
const verified = member('verified', ['SUPPLY'], { verified: true });
const zhejiang = member('office', ['PROGRAM'], { regionPrefix: '33' });
const sichuan = member('office-51', ['PROGRAM'], { regionPrefix: '51' });
const administrator: Actor = { ...member('operator', []), administrator: true };

/** D draft, S screening, R returned, J rejected, O open, E evaluating, A awarded, C closed, W withdrawn. */
const LETTERS: Record<ScenarioState, string> = {
  DRAFT: 'D',
  SCREENING: 'S',
  RETURNED: 'R',
  REJECTED: 'J',
  OPEN: 'O',
  EVALUATING: 'E',
  AWARDED: 'A',
  CLOSED: 'C',
  WITHDRAWN: 'W',
};
const statesRead = (actor: Actor, changes: object): string =>
  SCENARIO_STATES.filter((state) => mayReadScenario(actor, scenarioWith({ state, ...changes })))
    .map((state) => LETTERS[state])
    .join('');

describe('who reads a scenario in which states', () => {
  const cases: [string, Actor, string, string, string][] = [
    // who, actor, PUBLIC, VERIFIED, INVITED (vendor is invited)
    ['its firm', firm, 'DSRJOEACW', 'DSRJOEACW', 'DSRJOEACW'],
    ['nobody in particular', ANONYMOUS, 'OEAC', '', ''],
    ['an invited vendor', vendor, 'OEACW', 'OEACW', 'OEACW'],
    ['a verified vendor', verified, 'OEACW', 'OEACW', ''],
    ['an officer of its region', zhejiang, 'SRJOEACW', 'SRJOEACW', 'SRJOEACW'],
    ['an officer of another region', sichuan, 'OEACW', '', ''],
    ['an administrator', administrator, 'OEACW', '', ''],
    ['the installation', SYSTEM, 'DSRJOEACW', 'DSRJOEACW', 'DSRJOEACW'],
  ];
  it.each(cases)('%s', (_who, actor, open, verifiedOnly, invited) => {
    const invitedOrganizationIds = ['vendor'];
    expect(statesRead(actor, { visibility: 'PUBLIC', invitedOrganizationIds })).toBe(open);
    expect(statesRead(actor, { visibility: 'VERIFIED', invitedOrganizationIds })).toBe(verifiedOnly);
    expect(statesRead(actor, { visibility: 'INVITED', invitedOrganizationIds })).toBe(invited);
  });
  it('the office that drafted it reads the draft', () => {
    expect(statesRead(sichuan, { draftedByOrganizationId: 'office-51', visibility: 'INVITED' })).toBe(
      'DSRJOEACW',
    );
  });
});

it('a withheld name shows to the firm and the officers of its region only', () => {
  const open = scenarioWith({ state: 'OPEN', nameWithheld: true });
  expect(
    [firm, zhejiang, vendor, verified, sichuan, ANONYMOUS].map((actor) => maySeeName(actor, open)),
  ).toEqual([true, true, false, false, false, false]);
  expect(maySeeName(ANONYMOUS, { ...open, nameWithheld: false })).toBe(true);
});

describe('what may be done', () => {
  const granted = (actor: Actor, changes: object): string[] =>
    Object.entries(permissions(actor, scenarioWith(changes)))
      .filter(([, may]) => may)
      .map(([verb]) => verb);
  const expected: Record<ScenarioState, string[]> = {
    DRAFT: ['update', 'submit', 'invite', 'proposeJoint'],
    SCREENING: ['invite'],
    RETURNED: ['update', 'submit', 'invite', 'proposeJoint'],
    REJECTED: [],
    OPEN: ['update', 'withdraw', 'extend', 'invite', 'proposeJoint'],
    EVALUATING: ['withdraw', 'extend', 'close'],
    AWARDED: [],
    CLOSED: [],
    WITHDRAWN: [],
  };
  it.each(SCENARIO_STATES)('by its firm in %s', (state) =>
    expect(granted(firm, { state })).toEqual(expected[state]),
  );
  it.each(SCENARIO_STATES)('by nobody else in %s', (state) => {
    for (const actor of [viewerOfFirm, vendor, administrator, ANONYMOUS])
      expect(granted(actor, { state })).toEqual([]);
  });
  it.each(SCENARIO_STATES)('an office only proposes that firms of its region share one, in %s', (state) => {
    const joinable = state === 'RETURNED' || state === 'OPEN';
    expect(granted(zhejiang, { state })).toEqual(joinable ? ['proposeJoint'] : []);
    expect(granted(sichuan, { state })).toEqual([]);
  });
  it('what is joint or has become part of a joint one is not joined again', () => {
    for (const changes of [{ coSponsorIds: ['firm', 'other'] }, { supersededById: 'joint' }])
      expect(granted(firm, { state: 'OPEN', ...changes })).not.toContain('proposeJoint');
    expect(granted(firm, { supersededById: 'joint' })).not.toContain('submit');
  });
  it('the office writes its draft until the firm confirms, and never submits it', () => {
    const draft = { draftedByOrganizationId: 'office', confirmedAt: null };
    expect(granted(zhejiang, draft)).toEqual(['update']);
    expect(granted(firm, draft)).toEqual(['update', 'confirm', 'invite', 'proposeJoint']);
    expect(granted(zhejiang, { draftedByOrganizationId: 'office' })).toEqual([]);
  });
  it('an office drafts for the firms of its region', () => {
    expect([zhejiang, sichuan, firm].map((actor) => mayDraftFor(actor, { region: '330100' }))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
