import { readOverviewSearch } from './overview-search.ts';

it.each([
  [{}, {}],
  [
    { region: 330000, months: '6' },
    { region: '330000', months: 6 },
  ],
  [{ region: 'x', months: 12, list: 'overdue' }, {}],
  [
    { list: 'waiting', months: 3, other: 1 },
    { list: 'waiting', months: 3 },
  ],
])('the address %j means %j', (from, to) => {
  expect(readOverviewSearch(from)).toEqual(to);
});
