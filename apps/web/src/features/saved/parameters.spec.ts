import { readWritten, written } from './parameters.ts';

describe('the parameters of a saved search', () => {
  it('are the same whatever the order, and without what is not said', () => {
    expect(written({ states: ['OPEN'], q: 'x', sort: undefined })).toBe('{"q":"x","states":["OPEN"]}');
    expect(written({ q: 'x', states: ['OPEN'] })).toBe(written({ states: ['OPEN'], q: 'x' }));
  });

  it('come back as they were', () => {
    expect(readWritten(written({ q: '铸造', mine: true }))).toEqual({ q: '铸造', mine: true });
    expect(readWritten('null')).toEqual({});
  });
});
