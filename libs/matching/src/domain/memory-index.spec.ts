import fc from 'fast-check';
import { CURVE, score, weigh } from './bm25.ts';
import { IndexBehind } from './candidate-index.ts';
import type { IndexDocument } from './candidate-index.ts';
import { MemoryIndex } from './memory-index.ts';
import { saidAs } from './said.ts';

const frequencies = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 5 }), { minKeys: 1 })
  .map((counts) => new Map(Object.entries(counts)));
const content = frequencies.map((counts) => ({
  terms: counts,
  said: saidAs(counts),
  length: [...counts.values()].reduce((sum, n) => sum + n, 0),
}));
const id = fc.integer({ min: 0, max: 12 }).map((n) => `r${n}`);
const event = fc.record({ id, content: fc.option(content) });
const question = {
  terms: new Map([
    ['a', 1],
    ['b', 2],
    ['c', 1],
    ['x', 1],
  ]),
  k: 20,
};

function apply(
  index: MemoryIndex,
  events: { id: string; content: Omit<IndexDocument, 'id' | 'sequence'> | null; sequence: number }[],
): MemoryIndex {
  for (const { id, content, sequence } of events)
    if (content) index.upsert({ id, sequence, ...content });
    else index.remove(id, sequence);
  return index;
}

const history = fc
  .array(event, { maxLength: 80 })
  .map((events) => events.map((one, i) => ({ ...one, sequence: i + 1 })));

describe('the index in memory', () => {
  it('answers after any history as one built from what is left, however it is cut into segments', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(1, 3, 1_000),
        (events, tailSlots, step) => {
          const left = [...new Map(events.map((one) => [one.id, one])).values()].filter((one) => one.content);
          const grown = apply(new MemoryIndex(tailSlots, CURVE, Infinity, step), events);
          const built = apply(new MemoryIndex(), left.reverse());
          expect(grown.size).toBe(left.length);
          expect(grown.query(question).hits).toEqual(built.query(question).hits);
          expect(grown.statistics(['a', 'b'])).toEqual(built.statistics(['a', 'b']));
        },
      ),
    );
  });

  it('takes events twice and in any order', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const straight = apply(new MemoryIndex(), events);
          const bent = apply(new MemoryIndex(3), [...shuffled, ...events]);
          expect(bent.query(question).hits).toEqual(straight.query(question).hits);
        },
      ),
    );
  });

  it('scores each record as the plain formula does and returns exactly the best', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 6 }), (events, k) => {
        const index = apply(new MemoryIndex(2), events);
        const left = [...new Map(events.map((one) => [one.id, one])).values()];
        const weighed = weigh(question.terms, index.statistics(question.terms.keys()));
        const expected = left
          .flatMap((one) => (one.content ? [{ id: one.id, score: score(weighed, one.content) }] : []))
          .filter((hit) => hit.score > 0)
          .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
        expect(index.query({ ...question, k }).hits).toEqual(expected.slice(0, k));
      }),
    );
  });

  it('numbers its slots anew without losing anything', () => {
    const index = new MemoryIndex(64);
    const terms = new Map([['a', 1]]);
    for (let i = 1; i <= 5_000; i++)
      index.upsert({ id: `r${i % 10}`, sequence: i, said: saidAs(terms), length: 1 });
    expect(index.query({ terms, k: 20 }).hits.map((hit) => hit.id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `r${i}`),
    );
  });

  it('keeps to the filter and leaves no trace of one query in the next', () => {
    const index = new MemoryIndex();
    for (const one of ['x', 'y', 'z'])
      index.upsert({ id: one, sequence: 1, said: saidAs(new Map([['a', 1]])), length: 1 });
    const ids = (filter: { only?: Set<string>; except?: Set<string> }): string[] =>
      index.query({ terms: new Map([['a', 1]]), k: 9, filter }).hits.map((hit) => hit.id);
    expect(ids({ only: new Set(['y']) })).toEqual(['y']);
    expect(ids({ except: new Set(['y']) })).toEqual(['x', 'z']);
    expect(ids({})).toEqual(['x', 'y', 'z']);
  });

  it('says when it has not reached the asked position', () => {
    const index = new MemoryIndex();
    index.remove('x', 7);
    expect(index.query({ terms: new Map(), k: 1, atSequence: 7 }).sequence).toBe(7);
    expect(() => index.query({ terms: new Map(), k: 1, atSequence: 8 })).toThrow(IndexBehind);
  });
});
