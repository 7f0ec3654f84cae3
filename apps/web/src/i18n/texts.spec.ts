import en from './en.ts';
import zh from './zh.ts';

type Texts = { [key: string]: string | Texts };

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every key with its placeholders; forms of the plural count as one. */
function keysOf(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) => {
      if (typeof value !== 'string') return [...keysOf(value, `${prefix}${key}.`)];
      const places = [...value.matchAll(/\{\{(\w+)\}\}/g)]
        .map((match) => match[1])
        .filter((name) => name !== 'count');
      return [[`${prefix}${key.replace(PLURAL, '')}`, [...new Set(places)].sort().join(' ')] as const];
    }),
  );
}

function leavesOf(texts: Texts): string[] {
  return Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : leavesOf(value)));
}

describe('the texts of the console', () => {
  it('are the same in Chinese and English, with the same placeholders', () => {
    expect([...keysOf(en)].sort()).toEqual([...keysOf(zh)].sort());
  });

  it('have a singular for each plural in English', () => {
    const raw = (texts: Texts, prefix = ''): string[] =>
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'string' ? [`${prefix}${key}`] : raw(value, `${prefix}${key}.`),
      );
    const keys = new Set(raw(en));
    const plurals = [...keys].filter((key) => key.endsWith('_other'));
    expect(plurals.length).toBeGreaterThan(10);
    expect(plurals.filter((key) => !keys.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect([...leavesOf(zh), ...leavesOf(en)].filter((text) => !text.trim())).toEqual([]);
  });

  it('have no Chinese in the English ones', () => {
    expect(leavesOf(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
