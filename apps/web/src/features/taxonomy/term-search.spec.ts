import { filtersOf, readTermSearch } from './term-search.ts';

describe('the address of the taxonomy', () => {
  it('keeps what it knows', () => {
    expect(readTermSearch({ kind: 'REGION', q: '山东', term: 370000 })).toEqual({
      kind: 'REGION',
      q: '山东',
      term: '370000',
    });
    expect(readTermSearch({ kind: 'SECTOR', term: '<x>' })).toEqual({});
  });

  it('knows by which filter a term is found', () => {
    expect(filtersOf('SECTOR', 'C33')).toEqual({
      scenarios: { sectors: ['C33'] },
      solutions: { sector: ['C33'] },
    });
    expect(filtersOf('INTERFACE', 'opc-ua')).toEqual({});
  });
});
