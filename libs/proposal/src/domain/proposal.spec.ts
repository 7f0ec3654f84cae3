import fc from 'fast-check';
import { ANONYMOUS, type Actor } from '@fairway/kernel';
import { isOpened, mayCount, mayRead, mayReadContent, viewerCan } from './policy.ts';
import {
  award,
  EMPTY_CONTENT,
  lacks,
  PROPOSAL_STATES,
  proposalMoves,
  shortlist,
  submit,
  withdraw,
  type Proposal,
  type ProposalContent,
  type ProposalState,
} from './proposal.ts';

const now = new Date('2026-05-01T00:00:00Z');
const proposal = (state: ProposalState, id = 'p1'): Proposal => ({
  id,
  code: `PR-2026-${id}`,
  scenarioId: 's',
  organizationId: 'vendor',
  state,
  version: 1,
  contentVersion: 0,
  submittedAt: null,
  contentSha256: null,
  shortlistedAt: null,
  decidedAt: null,
  decisionReason: null,
});
const asked = { indicatorKeys: ['miss'] };
const full: ProposalContent = {
  ...EMPTY_CONTENT,
  approach: { en: 'Two cameras and a small model' },
  solutionIds: ['so'],
  milestones: [{ key: 'm1', title: { en: 'Installed' }, dueInWeeks: 4, acceptance: { en: 'First image' } }],
  indicatorCommitments: [{ indicatorKey: 'miss', committed: 0.8, minimumAcceptable: 1.2 }],
  price: { min: 10_000_00, max: 20_000_00, currency: 'CNY' },
};

describe('states of a proposal', () => {
  const allowed: [ProposalState, ProposalState][] = [
    ['DRAFT', 'SUBMITTED'],
    ['DRAFT', 'WITHDRAWN'],
    ['SUBMITTED', 'SHORTLISTED'],
    ['SUBMITTED', 'SELECTED'],
    ['SUBMITTED', 'DECLINED'],
    ['SUBMITTED', 'WITHDRAWN'],
    ['SHORTLISTED', 'SELECTED'],
    ['SHORTLISTED', 'DECLINED'],
    ['SHORTLISTED', 'WITHDRAWN'],
  ];
  it.each(PROPOSAL_STATES.flatMap((from) => PROPOSAL_STATES.map((to) => [from, to] as const)))(
    '%s to %s',
    (from, to) => {
      expect(proposalMoves[from].includes(to)).toBe(allowed.some(([f, t]) => f === from && t === to));
    },
  );
  it.each(PROPOSAL_STATES)('verbs on one that is %s', (state) => {
    expect(submit(proposal(state), full, asked, 'h', now).ok).toBe(
      state === 'DRAFT' || state === 'SUBMITTED',
    );
    expect(withdraw(proposal(state), null, now).ok).toBe(
      ['DRAFT', 'SUBMITTED', 'SHORTLISTED'].includes(state),
    );
    expect(shortlist(proposal(state), now).ok).toBe(state === 'SUBMITTED');
  });
});

describe('handing in', () => {
  it('counts versions and keeps time and digest', () => {
    expect(submit({ ...proposal('SUBMITTED'), contentVersion: 2 }, full, asked, 'abc', now)).toMatchObject({
      value: {
        changes: { state: 'SUBMITTED', contentVersion: 3, submittedAt: now, contentSha256: 'abc' },
        events: [{ name: 'proposal.submitted', payload: { version: 3 } }],
      },
    });
  });
  const paths = (content: ProposalContent): string[] => lacks(content, asked).map((p) => p.path!.join('.'));
  it('lacks nothing when all is said', () => expect(paths(full)).toEqual([]));
  it('names everything that an empty one lacks', () => {
    expect(paths(EMPTY_CONTENT)).toEqual([
      'content.approach',
      'content.solutionIds',
      'content.milestones',
      'content.price',
      'content.indicatorCommitments',
    ]);
  });
  it('refuses contradictions', () => {
    const milestones = [full.milestones[0]!, full.milestones[0]!];
    const indicatorCommitments = [
      ...full.indicatorCommitments,
      { indicatorKey: 'other', committed: 1, minimumAcceptable: null },
    ];
    expect(paths({ ...full, milestones })).toEqual(['content.milestones.1.key']);
    expect(paths({ ...full, indicatorCommitments })).toEqual(['content.indicatorCommitments.1.indicatorKey']);
    expect(paths({ ...full, price: { min: 2, max: 1, currency: 'CNY' } })).toEqual(['content.price.max']);
  });
});

describe('the award', () => {
  const three = [proposal('SUBMITTED', 'a'), proposal('SHORTLISTED', 'b'), proposal('WITHDRAWN', 'c')];
  const reasons = [
    { proposalId: 'a', reason: 'too slow' },
    { proposalId: 'b', reason: 'best evidence' },
  ];

  it('selects and declines with reasons and tells each', () => {
    const decided = award(three, { selected: ['b'], reasons, maxAwards: 1 }, now);
    expect(
      decided.ok &&
        decided.value.map((d) => [d.proposal.id, d.decision.changes.state, d.decision.events[0]!.name]),
    ).toEqual([
      ['a', 'DECLINED', 'proposal.declined'],
      ['b', 'SELECTED', 'proposal.awarded'],
    ]);
  });
  it.each([
    ['nobody selected', { selected: [], reasons }, 'INVALID', ['selected']],
    ['no reason for one', { selected: ['b'], reasons: [reasons[1]!] }, 'REASON_MISSING', ['reasons']],
    [
      'an empty reason',
      { selected: ['b'], reasons: [{ proposalId: 'a', reason: ' ' }, reasons[1]!] },
      'REASON_MISSING',
      ['reasons', '0', 'reason'],
    ],
    ['more than allowed', { selected: ['a', 'b'], reasons }, 'TOO_MANY_AWARDS', ['selected']],
    ['a withdrawn one', { selected: ['c'], reasons }, 'NOT_FOUND', ['selected', '0']],
    [
      'a stranger in the reasons',
      { selected: ['b'], reasons: [...reasons, { proposalId: 'z', reason: 'x' }] },
      'NOT_FOUND',
      ['reasons', '2', 'proposalId'],
    ],
    ['one twice', { selected: ['b', 'b'], reasons }, 'INVALID', ['selected', '1']],
  ])('refuses %s', (_name, command, code, path) => {
    const refused = award(three, { ...command, maxAwards: 1 }, now);
    expect(!refused.ok && refused.error).toContainEqual(expect.objectContaining({ code, path }));
  });
  it('leaves no proposal undecided and never makes more awards than allowed', () => {
    const state = fc.constantFrom(...PROPOSAL_STATES);
    fc.assert(
      fc.property(
        fc.array(state, { maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (states, picks, maxAwards) => {
          const all = states.map((s, i) => proposal(s, String(i)));
          const command = {
            selected: picks.map(String),
            reasons: all.map((p) => ({ proposalId: p.id, reason: 'because' })),
            maxAwards,
          };
          const only = {
            ...command,
            reasons: command.reasons.filter((_, i) => ['SUBMITTED', 'SHORTLISTED'].includes(states[i]!)),
          };
          const decided = award(all, only, now);
          if (!decided.ok) return;
          expect(decided.value.length).toBe(only.reasons.length);
          const won = decided.value.filter((d) => d.decision.changes.state === 'SELECTED');
          expect(won.map((d) => d.proposal.id).sort()).toEqual([...command.selected].sort());
          expect(won.length).toBeLessThanOrEqual(maxAwards);
        },
      ),
    );
  });
});

describe('who sees a proposal', () => {
  const acting = (
    id: string,
    parts: NonNullable<Actor['organization']>['parts'],
    role: 'OWNER' | 'VIEWER' = 'OWNER',
    regionPrefix: string | null = null,
  ): Actor => ({
    ...ANONYMOUS,
    kind: 'PERSON',
    personId: 'x',
    scopes: ['READ', 'WRITE'],
    organization: { id, parts, role, verified: true, regionPrefix, groupId: null },
  });
  const vendor = acting('vendor', ['SUPPLY']);
  const rival = acting('rival', ['SUPPLY']);
  const firm = acting('firm', ['DEMAND']);
  const officer = acting('office', ['PROGRAM'], 'OWNER', '35');
  const farOfficer = acting('office2', ['PROGRAM'], 'OWNER', '11');
  const scenario = (state: string, deadline = '2026-06-01') => ({
    organizationId: 'firm',
    region: '350200',
    state,
    proposalDeadline: new Date(deadline),
  });
  const open = scenario('OPEN');
  const seen = (p: Proposal, s: typeof open) =>
    [vendor, rival, firm, officer, farOfficer].map((a) =>
      mayReadContent(a, p, s, now) ? 'content' : mayRead(a, p, s, now) ? 'state' : '-',
    );

  it.each([
    ['a draft', 'DRAFT', open, ['content', '-', '-', '-', '-']],
    ['a submitted one before the deadline', 'SUBMITTED', open, ['content', '-', '-', 'state', '-']],
    [
      'a submitted one at the deadline',
      'SUBMITTED',
      scenario('OPEN', '2026-05-01'),
      ['content', '-', 'content', 'state', '-'],
    ],
    [
      'one under evaluation',
      'SHORTLISTED',
      scenario('EVALUATING'),
      ['content', '-', 'content', 'state', '-'],
    ],
    ['one after the award', 'DECLINED', scenario('AWARDED'), ['content', '-', 'content', 'content', '-']],
    ['one of a withdrawn scenario', 'SUBMITTED', scenario('WITHDRAWN'), ['content', '-', '-', 'state', '-']],
    ['a withdrawn one', 'WITHDRAWN', scenario('EVALUATING'), ['content', '-', '-', '-', '-']],
  ] as const)('%s', (_name, state, s, expected) => expect(seen(proposal(state), s)).toEqual(expected));

  it('counts are for the firm and its officers', () => {
    expect([vendor, rival, firm, officer, farOfficer].map((a) => mayCount(a, open))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
  it('opens to the millisecond', () => {
    const deadline = new Date('2026-05-01T08:00:00.000Z');
    const s = { ...open, proposalDeadline: deadline };
    expect(isOpened(s, new Date(deadline.getTime() - 1))).toBe(false);
    expect(isOpened(s, deadline)).toBe(true);
  });
  it('a viewer of the organization reads, but may do nothing', () => {
    expect(
      Object.values(viewerCan(acting('vendor', ['SUPPLY'], 'VIEWER'), proposal('DRAFT'), open, now)),
    ).not.toContain(true);
    expect(viewerCan(vendor, proposal('DRAFT'), open, now)).toMatchObject({
      update: true,
      submit: true,
      withdraw: true,
      shortlist: false,
    });
    expect(viewerCan(firm, proposal('SUBMITTED'), scenario('EVALUATING'), now)).toMatchObject({
      shortlist: true,
      award: true,
      update: false,
    });
    expect(viewerCan(firm, proposal('SUBMITTED'), open, now)).toMatchObject({
      shortlist: false,
      award: false,
    });
  });
});
