import { checkParameters, decideChange, decideSave, SAVED_SEARCHES_AT_MOST } from './saved-search.ts';

const kept = { id: 'a', page: 'scenarios', name: 'castings', parameters: '{"q":"铸造"}' };
const wanted = { page: 'scenarios', name: 'open ones', parameters: '{}' };
const codes = (result: ReturnType<typeof decideSave> | ReturnType<typeof decideChange>): string[] =>
  result.ok ? [] : result.error.map((one) => one.code);

describe('a saved search', () => {
  it('holds a JSON object and nothing else', () => {
    expect(checkParameters('{"q":"x","states":["OPEN"]}')).toEqual([]);
    for (const text of ['', 'text', '[]', 'null', '1', '{'])
      expect(checkParameters(text).map((one) => one.path)).toEqual([['parameters']]);
  });

  it('has a name of its own on its page', () => {
    expect(codes(decideSave([kept], wanted))).toEqual([]);
    expect(codes(decideSave([kept], { ...wanted, name: 'castings' }))).toEqual(['NAME_TAKEN']);
    expect(codes(decideSave([kept], { ...wanted, page: 'pilots', name: 'castings' }))).toEqual([]);
  });

  it('is one of a bounded number', () => {
    const full = Array.from({ length: SAVED_SEARCHES_AT_MOST }, (_, at) => ({ ...kept, name: `n${at}` }));
    expect(codes(decideSave(full, wanted))).toEqual(['TOO_MANY']);
  });

  it('keeps what a change does not say', () => {
    const result = decideChange([kept], 'a', { name: 'foundry' });
    expect(result).toEqual({ ok: true, value: { name: 'foundry', parameters: kept.parameters } });
    expect(codes(decideChange([kept], 'a', { name: 'castings' }))).toEqual([]);
    expect(
      codes(decideChange([kept, { ...kept, id: 'b', name: 'other' }], 'b', { name: 'castings' })),
    ).toEqual(['NAME_TAKEN']);
    expect(codes(decideChange([kept], 'c', {}))).toEqual(['NOT_FOUND']);
  });
});
