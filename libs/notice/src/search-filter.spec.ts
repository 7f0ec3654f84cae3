import { ScenarioListArgs } from '@fairway/scenario';
import { filterOf } from './search-filter.ts';

const read = (parameters: object): object =>
  JSON.parse(JSON.stringify(filterOf(ScenarioListArgs, JSON.stringify(parameters)))) as object;

describe('a kept search as the filters of its list', () => {
  it('takes the words and the codes', () => {
    expect(read({ q: '铸造', sectors: ['C33'], states: ['OPEN'] })).toEqual(
      expect.objectContaining({ search: '铸造', sectors: ['C33'], states: ['OPEN'] }),
    );
  });
  it('leaves out what the list does not know or would refuse', () => {
    const filter = read({ view: 'table', states: ['NEVER'], sectors: 'C', capabilities: [7] });
    for (const gone of ['view', 'states', 'capabilities']) expect(filter).not.toHaveProperty(gone);
  });
});
