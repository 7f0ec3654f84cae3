import fc from 'fast-check';
import { ANONYMOUS, type Actor } from '@fairway/kernel';
import {
  contentOf,
  DATA_ASSET_MOVES,
  DATA_ASSET_STATES,
  DATA_CLASSES,
  edited,
  EMPTY_CONTENT,
  mayReadDataAsset,
  post,
  update,
  withdraw,
  type DataAsset,
  type DataAssetContent,
} from './data-asset.ts';
import {
  ask,
  closed,
  DATA_ACCESS_STATES,
  decideAccess,
  isInForce,
  revoke,
  type DataAccess,
} from './data-access.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const content: DataAssetContent = {
  ...EMPTY_CONTENT,
  title: { zh: '轴承振动' },
  description: { zh: '三年' },
  modalities: ['vibration'],
  rights: ['HOLD'],
  accessWays: ['DOWNLOAD'],
};
const draft: DataAsset = {
  ...content,
  id: 'a',
  code: 'DA-2026-0001',
  organizationId: 'firm',
  state: 'DRAFT',
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
  postedAt: null,
  withdrawnAt: null,
};
const posted: DataAsset = { ...draft, state: 'POSTED', postedAt: NOW };
const codes = (result: { ok: boolean; error?: { code: string; path?: string[] }[] }) =>
  result.ok ? [] : result.error!.map((p) => `${p.code} ${p.path?.join('.')}`);

describe('data asset', () => {
  it.each([
    [{ dataClass: 'CORE' as const }, ['DATA_CLASS_REFUSED dataClass']],
    [{ dataClass: 'IMPORTANT' as const }, ['ACCESS_NOT_ALLOWED accessWays']],
    [{ personal: true }, ['ACCESS_NOT_ALLOWED accessWays']],
    [{ sensitive: true }, ['INVALID personal']],
    [{ personal: true, accessWays: ['QUERY' as const] }, []],
    [{ modalities: ['smell'] }, ['INVALID modalities.0']],
    [{ sector: 'Z9' }, ['INVALID sector']],
    [{ region: '999999' }, ['INVALID region']],
    [{ title: { zh: ' ' } }, ['INVALID title']],
  ])('%j', (edit, expected) => {
    expect(codes(edited(content, edit))).toEqual(expected);
  });

  it('never hands important or personal data out as a file, and never takes core data', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DATA_CLASSES),
        fc.boolean(),
        fc.boolean(),
        fc.subarray(['DOWNLOAD', 'QUERY', 'EVALUATE_ONLY'] as const),
        (dataClass, personal, sensitive, accessWays) => {
          const result = edited(content, { dataClass, personal, sensitive, accessWays: [...accessWays] });
          const forbidden =
            dataClass === 'CORE' ||
            (sensitive && !personal) ||
            (accessWays.includes('DOWNLOAD') && (dataClass === 'IMPORTANT' || personal));
          expect(result.ok).toBe(!forbidden);
        },
      ),
    );
  });

  it('keeps what an edit does not name, and empties what it names as null', () => {
    const result = edited({ ...content, licence: 'CC', sector: 'C' }, { licence: null });
    expect(result).toMatchObject({
      ok: true,
      value: { licence: null, sector: 'C', title: { zh: '轴承振动' } },
    });
  });

  it('posts only what is complete', () => {
    expect(codes(post({ ...draft, ...EMPTY_CONTENT, title: { zh: 'x' }, personal: true }, NOW))).toEqual([
      'DATA_ASSET_INCOMPLETE description',
      'DATA_ASSET_INCOMPLETE modalities',
      'DATA_ASSET_INCOMPLETE accessWays',
      'DATA_ASSET_INCOMPLETE rights',
      'DATA_ASSET_INCOMPLETE legalBasis',
    ]);
    expect(post(draft, NOW)).toEqual({ ok: true, value: { state: 'POSTED', postedAt: NOW } });
  });

  it('lowers nothing of posted data, but a draft freely', () => {
    const important: DataAssetContent = {
      ...content,
      dataClass: 'IMPORTANT',
      personal: true,
      medical: true,
      legalBasis: 'CONSENT',
      accessWays: ['QUERY'],
    };
    const lower = { dataClass: 'GENERAL' as const, personal: false, medical: false };
    expect(codes(update({ ...posted, ...important }, lower))).toEqual([
      'DATA_CLASS_LOWERED dataClass',
      'DATA_CLASS_LOWERED personal',
      'DATA_CLASS_LOWERED medical',
    ]);
    expect(update({ ...draft, ...important }, lower).ok).toBe(true);
    expect(codes(update(posted, { description: null }))).toEqual(['DATA_ASSET_INCOMPLETE description']);
    expect(update(posted, { dataClass: 'IMPORTANT', accessWays: ['QUERY'] })).toMatchObject({
      ok: true,
      value: { dataClass: 'IMPORTANT' },
    });
  });

  it.each(DATA_ASSET_STATES)('from %s', (state) => {
    const asset = { ...draft, state };
    expect([post(asset, NOW).ok, withdraw(asset, 'sold', NOW).ok, update(asset, {}).ok]).toEqual(
      { DRAFT: [true, true, true], POSTED: [false, true, true], WITHDRAWN: [false, false, false] }[state],
    );
    expect(DATA_ASSET_MOVES[state]).toEqual(
      { DRAFT: ['POSTED', 'WITHDRAWN'], POSTED: ['WITHDRAWN'], WITHDRAWN: [] }[state],
    );
  });

  it('is seen by others only while it is posted', () => {
    const of = (id: string): Actor => ({
      ...ANONYMOUS,
      kind: 'PERSON',
      organization: { id, parts: [], role: 'VIEWER', verified: false, regionPrefix: null, groupId: null },
    });
    const seen = DATA_ASSET_STATES.map((state) =>
      [of('firm'), of('other'), ANONYMOUS].map((actor) => mayReadDataAsset(actor, { ...draft, state })),
    );
    expect(seen).toEqual([
      [true, false, false],
      [true, true, false],
      [true, false, false],
    ]);
  });

  it('is withdrawn for a reason', () =>
    expect(codes(withdraw(posted, ' \u0000 ', NOW))).toEqual(['INVALID reason']));

  it('keeps no characters that cannot be stored', () => {
    const fields = [{ name: 'x\u0000', type: 'float\ud800', unit: '', description: { zh: '\u0007速度' } }];
    expect(edited(content, { fields, licence: '\u0000' })).toMatchObject({
      value: {
        licence: null,
        fields: [{ name: 'x', type: 'float', unit: null, description: { zh: '速度' } }],
      },
    });
  });

  it('takes only its content out of a row', () => expect(contentOf(draft)).toEqual(content));
});

describe('data access', () => {
  const asked: DataAccess = {
    id: 'x',
    dataAssetId: 'a',
    organizationId: 'vendor',
    requestedBy: null,
    way: 'DOWNLOAD',
    purpose: 'train',
    state: 'REQUESTED',
    grantedUntil: null,
    reason: null,
    decidedBy: null,
    decidedAt: null,
    createdAt: NOW,
    version: 1,
  };
  const until = new Date('2026-07-01T00:00:00Z');

  it('is asked for in a way that is offered, of posted data, with a purpose', () => {
    expect(ask(posted, 'DOWNLOAD', ' train ')).toEqual({
      ok: true,
      value: { way: 'DOWNLOAD', purpose: 'train' },
    });
    expect(codes(ask(posted, 'QUERY', 'x'))).toEqual(['ACCESS_NOT_ALLOWED way']);
    expect(codes(ask(draft, 'DOWNLOAD', 'x'))).toEqual(['WRONG_STATE dataAssetId']);
    expect(codes(ask(posted, 'DOWNLOAD', ' '))).toEqual(['INVALID purpose']);
  });

  it('is granted until a date, or refused with a reason', () => {
    expect(decideAccess(asked, posted, { grant: true, until }, NOW)).toEqual({
      ok: true,
      value: { state: 'GRANTED', reason: null, decidedAt: NOW, grantedUntil: until },
    });
    expect(codes(decideAccess(asked, posted, { grant: true }, NOW))).toEqual(['INVALID until']);
    expect(codes(decideAccess(asked, posted, { grant: true, until: NOW }, NOW))).toEqual(['INVALID until']);
    expect(codes(decideAccess(asked, posted, { grant: true, until: new Date('2036-01-01') }, NOW))).toEqual([
      'INVALID until',
    ]);
    expect(codes(decideAccess(asked, posted, { grant: false }, NOW))).toEqual(['INVALID reason']);
    expect(codes(decideAccess(asked, { accessWays: ['QUERY'] }, { grant: true, until }, NOW))).toEqual([
      'ACCESS_NOT_ALLOWED grant',
    ]);
  });

  it.each(DATA_ACCESS_STATES)('from %s', (state) => {
    const access = { ...asked, state };
    const may = [
      decideAccess(access, posted, { grant: true, until }, NOW).ok,
      decideAccess(access, posted, { grant: false, reason: 'no' }, NOW).ok,
      revoke(access, 'over', NOW).ok,
    ];
    expect(may).toEqual(
      {
        REQUESTED: [true, true, false],
        GRANTED: [false, false, true],
        REFUSED: [false, false, false],
        REVOKED: [false, false, false],
      }[state],
    );
  });

  it('ends at its date, to the millisecond', () => {
    const granted: DataAccess = { ...asked, state: 'GRANTED', grantedUntil: until };
    expect([
      isInForce(granted, new Date(until.getTime() - 1)),
      isInForce(granted, until),
      isInForce({ ...granted, state: 'REVOKED' }, NOW),
    ]).toEqual([true, false, false]);
  });

  it('falls with its asset', () => {
    expect(closed(asked, 'gone', NOW)).toMatchObject({ state: 'REFUSED' });
    expect(closed({ ...asked, state: 'GRANTED' }, 'gone', NOW)).toMatchObject({ state: 'REVOKED' });
  });
});
