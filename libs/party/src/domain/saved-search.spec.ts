import {
  checkParameters,
  decideChange,
  decideSave,
  SAVED_SEARCHES_AT_MOST,
  type AlertSetter,
} from './saved-search.ts';

const kept = {
  id: 'a',
  page: 'scenarios',
  name: 'castings',
  parameters: '{"q":"铸造"}',
  alert: 'OFF' as const,
};
const wanted = { page: 'scenarios', name: 'open ones', parameters: '{}', alert: 'OFF' as const };
const editor: AlertSetter = { organizationId: 'firm', mayEdit: true };
const codes = (result: ReturnType<typeof decideSave> | ReturnType<typeof decideChange>): string[] =>
  result.ok ? [] : result.error.map((one) => one.code);

describe('a saved search', () => {
  it('holds a JSON object and nothing else', () => {
    expect(checkParameters('{"q":"x","states":["OPEN"]}')).toEqual([]);
    for (const text of ['', 'text', '[]', 'null', '1', '{'])
      expect(checkParameters(text).map((one) => one.path)).toEqual([['parameters']]);
  });

  it('has a name of its own on its page', () => {
    expect(codes(decideSave([kept], wanted, editor))).toEqual([]);
    expect(codes(decideSave([kept], { ...wanted, name: 'castings' }, editor))).toEqual(['NAME_TAKEN']);
    expect(codes(decideSave([kept], { ...wanted, page: 'pilots', name: 'castings' }, editor))).toEqual([]);
  });

  it('is one of a bounded number', () => {
    const full = Array.from({ length: SAVED_SEARCHES_AT_MOST }, (_, at) => ({ ...kept, name: `n${at}` }));
    expect(codes(decideSave(full, wanted, editor))).toEqual(['TOO_MANY']);
  });

  it('keeps what a change does not say', () => {
    const result = decideChange([kept], 'a', { name: 'foundry' }, editor);
    expect(result).toEqual({
      ok: true,
      value: { name: 'foundry', parameters: kept.parameters, alert: 'OFF' },
    });
    expect(codes(decideChange([kept], 'a', { name: 'castings' }, editor))).toEqual([]);
    expect(
      codes(decideChange([kept, { ...kept, id: 'b', name: 'other' }], 'b', { name: 'castings' }, editor)),
    ).toEqual(['NAME_TAKEN']);
    expect(codes(decideChange([kept], 'c', {}, editor))).toEqual(['NOT_FOUND']);
  });

  it('tells of what opens on the lists of the market, for an organization', () => {
    const save = (changes: object, setter = editor) => {
      const result = decideSave([], { ...wanted, ...changes }, setter);
      return result.ok ? [] : result.error.map((one) => `${one.code} ${one.path?.join('.')}`);
    };
    expect(save({ alert: 'ME' })).toEqual([]);
    expect(save({ alert: 'TEAM' })).toEqual([]);
    expect(save({ alert: 'TEAM' }, { ...editor, mayEdit: false })).toEqual(['NOT_ALLOWED alert']);
    expect(save({ alert: 'ME' }, { organizationId: null, mayEdit: false })).toEqual(['NOT_ALLOWED alert']);
    expect(save({ alert: 'ME', page: 'pipeline' })).toEqual(['INVALID alert']);
  });
});
