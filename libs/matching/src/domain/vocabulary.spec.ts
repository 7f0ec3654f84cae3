import { generalWords, namesOf, tradeConcepts } from './vocabulary.ts';

const concepts = tradeConcepts();
const rows = [...concepts.map(namesOf), ...generalWords()];

describe('the vocabulary', () => {
  it('has names in both languages on every line, without blanks around them or repeats', () => {
    for (const { zh, en } of rows) {
      expect(zh.length).toBeGreaterThan(0);
      expect(en.length).toBeGreaterThan(0);
      for (const name of zh) expect(name).toMatch(/\p{Script=Han}/u);
      for (const name of en) expect(name).toMatch(/^[\p{Script=Latin}\d]/u);
      for (const name of [...zh, ...en]) expect(name).toBe(name.trim());
      expect(new Set([...zh, ...en]).size).toBe(zh.length + en.length);
    }
  });

  it('has each concept once', () => {
    const keys = concepts.map(({ kind, code }) => `${kind}:${code}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const usual = concepts.map(({ kind, zh }) => `${kind}:${zh}`);
    expect(usual.filter((key, i) => usual.indexOf(key) !== i)).toEqual([]);
  });
});
