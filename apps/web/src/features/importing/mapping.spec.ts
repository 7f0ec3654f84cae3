import { assign, assignedIn, mappingOf, suggestedOf } from './mapping.ts';

it('takes what the headings say, one column a field', () => {
  const all = suggestedOf([
    { name: 'Title', suggested: 'title' },
    { name: '标题', suggested: 'title' },
    { name: 'Plant', suggested: null },
  ]);
  expect(all).toEqual({ 标题: 'title' });
  expect(assign(all, 'Plant', 'site')).toEqual({ 标题: 'title', Plant: 'site' });
  expect(assign(all, '标题', '')).toEqual({});
});

it('writes a mapping, with the language of all rows where no column says one', () => {
  expect(JSON.parse(mappingOf({ T: 'title' }, 'zh'))).toEqual({
    fields: { title: 'T' },
    constants: { language: 'zh' },
  });
  expect(JSON.parse(mappingOf({ T: 'title', L: 'language' }, 'zh'))).toEqual({
    fields: { title: 'T', language: 'L' },
  });
});

it('shows of a kept mapping what it can, and says when there is more to it', () => {
  const columns = [{ name: 'T' }, { name: 'D' }];
  expect(assignedIn(mappingOf({ T: 'title' }, 'en'), columns)).toEqual({ all: { T: 'title' }, simple: true });
  const written = JSON.stringify({ fields: { title: { column: 'T', shorten: true }, site: ['X', 'D'] } });
  expect(assignedIn(written, columns)).toEqual({ all: { T: 'title' }, simple: false });
});
