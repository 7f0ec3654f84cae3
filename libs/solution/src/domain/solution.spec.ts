import fc from 'fast-check';
import { ANONYMOUS, mayMove, type Actor, type Part } from '@fairway/kernel';
import { edited } from './content.ts';
import { confirmReference, pause, resume, retire, revise, screened, sendBack, submit } from './decisions.ts';
import { imported } from './import.ts';
import { lintSolution } from './solution-lint.ts';
import {
  contentOf,
  EMPTY_CONTENT,
  mayReadSolution,
  permissions,
  SOLUTION_MOVES,
  SOLUTION_STATES,
  type Solution,
  type SolutionState,
} from './solution.ts';
import { codesOf, wordsOf } from './words.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const draft: Solution = {
  ...EMPTY_CONTENT,
  title: { zh: '轴承质检' },
  summary: { zh: '找出划伤' },
  capabilities: ['defect-detection'],
  sectors: ['C345'],
  id: 's',
  code: 'SO-2026-0001',
  organizationId: 'vendor',
  region: '330100',
  state: 'DRAFT',
  stateReason: null,
  version: 1,
  contentVersion: 1,
  capacityTaken: 0,
  riskTier: null,
  source: null,
  externalId: null,
  createdAt: NOW,
  updatedAt: NOW,
  listedAt: null,
};
const at = (state: SolutionState, more: Partial<Solution> = {}): Solution => ({ ...draft, state, ...more });
const names = (decision: { events: { name: string }[] } | undefined) =>
  decision?.events.map((event) => event.name);
const codes = (result: { ok: boolean; error?: { code: string; path?: string[] }[] }) =>
  result.ok ? [] : result.error!.map((p) => `${p.code} ${p.path?.join('.')}`);
const member = (id: string, parts: Part[], regionPrefix: string | null = null): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: 'p',
  scopes: ['READ', 'WRITE'],
  organization: { id, parts, role: 'EDITOR', verified: true, regionPrefix, groupId: null },
});

describe('solution states', () => {
  /** Written by hand: what each state allows. */
  const TABLE: Record<SolutionState, { moves: SolutionState[]; verbs: string }> = {
    DRAFT: { moves: ['SCREENING'], verbs: 'update submit' },
    SCREENING: { moves: ['LISTED', 'RETURNED', 'REJECTED'], verbs: '' },
    LISTED: { moves: ['PAUSED', 'RETIRED', 'SCREENING'], verbs: 'update pause retire' },
    PAUSED: { moves: ['LISTED', 'RETIRED', 'SCREENING'], verbs: 'update resume retire' },
    RETURNED: { moves: ['SCREENING'], verbs: 'update submit' },
    RETIRED: { moves: [], verbs: '' },
    REJECTED: { moves: [], verbs: '' },
  };

  it.each(SOLUTION_STATES.flatMap((from) => SOLUTION_STATES.map((to) => [from, to] as const)))(
    '%s → %s',
    (from, to) => {
      expect(mayMove(SOLUTION_MOVES, from, to)).toBe(TABLE[from].moves.includes(to));
    },
  );

  it.each(SOLUTION_STATES)('verbs from %s', (state) => {
    const solution = at(state);
    const may = {
      update: revise(solution, contentOf(solution)).ok,
      submit: submit(solution).ok,
      pause: pause(solution, null).ok,
      resume: resume(solution).ok,
      retire: retire(solution, null).ok,
    };
    const allowed = Object.entries(may).flatMap(([verb, yes]) => (yes ? [verb] : []));
    expect(allowed.join(' ')).toBe(TABLE[state].verbs);
    expect(permissions(member('vendor', ['SUPPLY']), solution)).toEqual(may);
    expect(Object.values(permissions(member('other', ['SUPPLY']), solution))).not.toContain(true);
    expect(screened(solution, { outcome: 'PASSED', tier: 'LIMITED', reason: null }, NOW) !== undefined).toBe(
      state === 'SCREENING',
    );
  });

  it('is listed, returned or rejected by screening', () => {
    const decided = (outcome: 'PASSED' | 'RETURNED' | 'REJECTED') =>
      screened(at('SCREENING'), { outcome, tier: 'LIMITED', reason: 'why' }, NOW)!;
    expect(decided('PASSED')).toMatchObject({
      changes: { state: 'LISTED', riskTier: 'LIMITED', listedAt: NOW, stateReason: null },
    });
    expect(decided('RETURNED').changes).toEqual({
      state: 'RETURNED',
      riskTier: 'LIMITED',
      stateReason: 'why',
    });
    expect(
      (['PASSED', 'RETURNED', 'REJECTED'] as const).flatMap((outcome) => names(decided(outcome))),
    ).toEqual(['solution.listed', 'solution.returned', 'solution.rejected']);
  });

  it('makes a new version once it was handed in, and tells the market only when it is on it', () => {
    const edit = (state: SolutionState) => {
      const result = revise(at(state), contentOf(draft));
      return result.ok && [result.value.changes.contentVersion, names(result.value)];
    };
    expect([edit('DRAFT'), edit('RETURNED'), edit('LISTED'), edit('PAUSED')]).toEqual([
      [undefined, []],
      [2, []],
      [2, ['solution.revised']],
      [2, ['solution.revised']],
    ]);
    expect(codes(revise(at('LISTED'), { ...contentOf(draft), summary: {} }))).toEqual([
      'BRIEF_INCOMPLETE summary',
    ]);
  });

  it('leaves the market when an edit raises its risk', () => {
    expect(sendBack(at('LISTED'), 'HIGH')).toMatchObject({
      changes: { state: 'SCREENING', riskTier: 'HIGH' },
      events: [{ name: 'solution.paused' }],
    });
    expect(names(sendBack(at('PAUSED'), 'HIGH'))).toEqual([]);
  });
});

describe('who sees a solution', () => {
  const viewers: [string, Actor][] = [
    ['own', member('vendor', ['SUPPLY'])],
    ['officer', member('office', ['PROGRAM'], '33')],
    ['officer elsewhere', member('office', ['PROGRAM'], '44')],
    ['firm', member('firm', ['DEMAND'])],
    ['nobody', ANONYMOUS],
  ];
  it.each([
    ['DRAFT', 'own'],
    ['SCREENING', 'own, officer'],
    ['LISTED', 'own, officer, officer elsewhere, firm, nobody'],
    ['PAUSED', 'own, officer, officer elsewhere, firm'],
    ['RETIRED', 'own, officer, officer elsewhere, firm'],
    ['RETURNED', 'own, officer'],
    ['REJECTED', 'own, officer'],
  ] as const)('%s: %s', (state, expected) => {
    expect(
      viewers.flatMap(([name, actor]) => (mayReadSolution(actor, at(state)) ? [name] : [])).join(', '),
    ).toBe(expected);
  });
});

describe('solution content', () => {
  it('needs a title, a summary, a capability and a sector before it is submitted; the rest is advice', () => {
    expect(codes(submit({ ...draft, ...EMPTY_CONTENT }))).toEqual([
      'BRIEF_INCOMPLETE title',
      'BRIEF_INCOMPLETE summary',
      'BRIEF_INCOMPLETE capabilities',
      'BRIEF_INCOMPLETE sectors',
    ]);
    expect(lintSolution(draft).map(({ severity }) => severity)).not.toContain('BLOCKS');
  });

  it.each([
    [{ capabilities: ['magic'] }, ['INVALID capabilities.0']],
    [{ sectors: ['*', 'Z1'] }, ['INVALID sectors.1']],
    [{ regions: ['33', '999999'] }, ['INVALID regions.1']],
    [{ languages: ['Chinese!'] }, ['INVALID languages.0']],
    [{ trl: 10 }, ['INVALID trl']],
    [{ price: { min: 5, max: 4, currency: 'CNY' } }, ['INVALID price.max']],
    [{ title: { en: ' ' } }, ['INVALID title']],
    [{ title: { zh: '题'.repeat(201) } }, ['INVALID title.zh']],
    [{ references: [{ organization: {}, outcome: {} }] }, ['INVALID references.0.organization']],
  ])('%j', (edit, expected) => expect(codes(edited(draft, edit))).toEqual(expected));

  it('canonical codes, no doubles; unknown stays unknown and empty stays empty', () => {
    const result = edited(EMPTY_CONTENT, {
      title: { zh: 'x' },
      sectors: ['3451', 'C3451', '*'],
      certifications: [],
      interfaces: null,
    });
    expect(result).toMatchObject({
      ok: true,
      value: { sectors: ['C3451', '*'], certifications: [], interfaces: null, deployment: null },
    });
  });

  it('an edit of nothing changes nothing, twice', () => {
    const once = edited(contentOf(draft), {});
    expect(once).toEqual({ ok: true, value: contentOf(draft) });
  });

  it('is stable: cleaning what was cleaned changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.option(fc.integer({ min: 1, max: 9 })),
        (title, trl) => {
          const first = edited(EMPTY_CONTENT, { title: { zh: `题${title}` }, trl });
          expect(first.ok && edited(first.value, { title: first.value.title })).toEqual(first);
        },
      ),
    );
  });

  it('gives screening all words and codes', () => {
    const rich = {
      ...draft,
      sectors: ['*', 'C'],
      modelCard: {
        intendedUse: { en: 'find scratches' },
        outOfScope: {},
        trainingData: {},
        evaluation: {},
        limitations: {},
      },
    };
    expect(wordsOf(rich)).toBe('轴承质检\n找出划伤\nfind scratches');
    expect(codesOf(rich)).toEqual(['defect-detection', 'C']);
  });
});

describe('references', () => {
  const claim = { organization: { zh: '某厂' }, outcome: { zh: '漏检率降到 0.3%' }, sector: 'C34' };
  const proven = { ...claim, pilotId: 'pilot-1' };

  it('are claims until a customer confirms them, and confirmed ones are not rewritten', () => {
    const stated = edited(draft, { references: [claim, claim] });
    expect(stated).toMatchObject({
      value: {
        references: [
          { id: 'r1', confirmed: false },
          { id: 'r2', confirmed: false },
        ],
      },
    });
    const held: Solution = { ...draft, references: [{ ...proven, id: 'r1', confirmed: true }] };
    const rewritten = edited(held, {
      references: [{ id: 'r1', organization: { zh: '别人' }, outcome: { zh: '100%' } }, claim],
    });
    expect(rewritten).toMatchObject({
      value: {
        references: [
          { id: 'r1', confirmed: true, organization: { zh: '某厂' } },
          { id: 'r2', confirmed: false },
        ],
      },
    });
    expect(edited(held, { references: [] })).toMatchObject({ value: { references: [{ id: 'r1' }] } });
  });

  it('are confirmed once per pilot', () => {
    const once = confirmReference(at('LISTED'), proven);
    expect(once).toMatchObject({
      changes: { contentVersion: 2, references: [{ id: 'r1', confirmed: true }] },
      events: [{ name: 'solution.revised' }],
    });
    const twice = confirmReference(
      { ...at('LISTED'), ...once.changes },
      { ...proven, outcome: { zh: '0.2%' } },
    );
    expect(twice.changes.references).toEqual([
      { ...proven, id: 'r1', confirmed: true, outcome: { zh: '0.2%' } },
    ]);
  });

  it('an import brings its own, keeps ours, and is the same when it comes again', () => {
    const held: Solution = { ...draft, references: [{ ...proven, id: 'r1', confirmed: true }] };
    const record = {
      source: 'file',
      externalId: '1',
      title: { zh: '轴承质检' },
      references: [{ ...claim, confirmed: true }],
    };
    const first = imported(held, record);
    expect(first).toMatchObject({
      ok: true,
      value: {
        references: [
          { id: 'r1', pilotId: 'pilot-1' },
          { id: 'r2', confirmed: true, pilotId: null },
        ],
      },
    });
    expect(first.ok && imported(first.value, record)).toEqual(first);
  });
});
