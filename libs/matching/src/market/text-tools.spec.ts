import { textTools } from './text-tools.ts';

const { stem, fold, segment } = textTools();

describe('text tools', () => {
  it.each([
    ['detection', 'detect'],
    ['inspections', 'inspected'],
    ['prediction', 'predicting'],
    ['optimisation', 'optimize'],
    ['extension', 'extensions'],
    ['castings', 'casting'],
  ])('%s meets %s', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ['station', 'state'],
    ['nation', 'nature'],
    ['vision', 'visa'],
  ])('%s does not meet %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  it('folds character by character', () => {
    expect([...'檢測繁體'].map(fold).join('')).toBe('检测繁体');
    expect(fold('a')).toBe('a');
  });

  it('cuts a run into words that are the run again', () => {
    const run = '玻璃温室番茄环境自动调控';
    expect(segment(run).join('')).toBe(run);
    expect(segment(run)).toContain('玻璃');
  });
});
