import { partsOf, type Parts } from './parts.ts';

const parts: Parts = {
  files: ['zh.js', 'en.js', 'list.js', 'list.css', 'one.js', 'new.js'],
  languages: { zh: [0], en: [1] },
  pages: {
    '/scenarios': [2, 3],
    '/scenarios/$code': [4, 3],
    '/scenarios/new': [5],
    '/scenarios/$code/matches': [4],
  },
};

describe('the files of a page', () => {
  it.each([
    ['/scenarios', 'zh', ['zh.js', 'list.js', 'list.css'], {}],
    ['/scenarios/', 'en', ['en.js', 'list.js', 'list.css'], {}],
    ['/scenarios/new', 'en', ['en.js', 'new.js'], {}],
    ['/scenarios/SC-2026-0001', 'en', ['en.js', 'one.js', 'list.css'], { code: 'SC-2026-0001' }],
    ['/scenarios/SC%201/matches', 'en', ['en.js', 'one.js'], { code: 'SC 1' }],
    ['/scenarios/%E0%A4%A/matches', 'en', ['en.js', 'one.js'], { code: '%E0%A4%A' }],
    ['/nowhere/at/all', 'zh', ['zh.js'], {}],
    ['/', 'zh', ['zh.js'], {}],
  ] as const)('at %s in %s', (address, language, files, parameters) => {
    const found = partsOf(parts, address, language);
    expect(found.files).toEqual(files);
    expect(found.parameters).toEqual(parameters);
  });
});
