import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CURVE } from './bm25.ts';
import { MemoryIndex } from './memory-index.ts';
import { NativeSumming } from './native-summing.ts';
import { saidAs } from './said.ts';
import { PlainSumming, wholeLanes } from './summing.ts';

interface Text {
  common: number[];
  rare: number[];
  /** How often it says one word. */
  repeated: number;
}

/** Texts of words that most say and of words that few say; now and then one says the same without end. */
const market = fc.array(
  fc.record<Text>({
    common: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }),
    rare: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }),
    repeated: fc.constantFrom(1, 1, 1, 1, 3, 254, 255, 256, 9_000),
  }),
  { minLength: 20, maxLength: 150 },
);
const terms = new Map([
  ...Array.from({ length: 6 }, (_, i) => [`common${i}`, 1 + (i % 3)] as const),
  ...Array.from({ length: 40 }, (_, i) => [`rare${i}`, 1] as const),
]);
const ALL_NATIVE = 1;

function index(texts: readonly Text[], nativeSlots: number): MemoryIndex {
  const made = new MemoryIndex(16, CURVE, nativeSlots);
  texts.forEach(({ common, rare, repeated }, n) => {
    const said = new Map(common.map((times, i) => [`common${i}`, times]));
    rare.forEach((word, i) => said.set(`rare${word}`, i === 0 ? repeated : 1));
    const length = [...said.values()].reduce((sum, times) => sum + times, 0);
    made.upsert({
      id: `r${n}`,
      sequence: n + 1,
      said: saidAs(said),
      length,
      tags: Int32Array.of(n),
    });
  });
  return made;
}

describe('the loops in WebAssembly', () => {
  it('sum as the plain loops do, as columns and as postings', () => {
    const posting = fc.record({ slot: fc.nat(99), impact: fc.integer({ min: 1, max: 255 }) });
    const lists = fc.array(fc.uniqueArray(posting, { selector: ({ slot }) => slot, maxLength: 100 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        lists,
        fc.array(fc.integer({ min: 1, max: 32_767 }), { minLength: 9, maxLength: 9 }),
        (all, weights) => {
          const starts = new Uint32Array(all.length + 1);
          all.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
          const slots = Uint16Array.from(all.flat(), ({ slot }) => slot);
          const impacts = Uint8Array.from(all.flat(), ({ impact }) => impact);
          const plain = new PlainSumming(100, { starts, slots, impacts });
          const native = NativeSumming.of(100, starts, slots)!;
          native.postings.impacts.set(impacts);
          native.refresh();
          for (const summing of [plain, native]) {
            all.forEach((_, place) => summing.add(place, weights[place]!));
            summing.finish();
          }
          expect([...native.sums.subarray(0, 100)]).toEqual([...plain.sums.subarray(0, 100)]);
          expect([...native.sums.subarray(100, wholeLanes(100))].every((sum) => sum === 0)).toBe(true);
          const found = [plain, native].map((summing) => [
            ...summing.found.subarray(0, summing.above(0, 100, 9_000)),
          ]);
          expect(found[1]).toEqual(found[0]);
          plain.clear();
          native.clear();
          expect(native.sums.every((sum) => sum === 0)).toBe(true);
        },
      ),
    );
  });

  it('rank as the plain loops do', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: 1, max: 40 }), (texts, k) => {
        const [native, plain] = [index(texts, ALL_NATIVE), index(texts, Infinity)];
        expect(native.query({ terms, k })).toEqual(plain.query({ terms, k }));
        expect(native.query({ terms: new Map([['common1', 2]]), k }).hits).toEqual(
          plain.query({ terms: new Map([['common1', 2]]), k }).hits,
        );
      }),
    );
  });

  it('bound what a search finds: the same records, none above its bound, with all that are named', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: 1, max: 40 }), (texts, k) => {
        const made = index(texts, ALL_NATIVE);
        const best = made.query({ terms, k }).hits.map(({ id }) => id);
        const named = texts.flatMap(({ rare }, n) => (rare.includes(3) || rare.includes(5) ? [`r${n}`] : []));
        const found = made.bounds({ terms, k, named: ['rare3', 'rare5', 'nowhere'] });
        const candidates = Array.from({ length: found.count }, (_, i) => i);
        const ids = candidates.map((i) => found.look(i).id);
        expect([...ids].sort()).toEqual([...new Set([...best, ...named])].sort());
        for (const i of candidates) {
          const { id, score } = found.look(i);
          const n = found.tags[i * found.width]!;
          expect(id).toBe(`r${n}`);
          expect(score).toBeLessThanOrEqual(found.atMost[i]!);
          expect(found.names[i] !== 0).toBe(named.includes(id));
          expect(found.holds(i, 0)).toBe(texts[n]!.rare.includes(3));
        }
      }),
    );
  });

  it('tell of each of any number of names who holds it', () => {
    fc.assert(
      fc.property(market, fc.constantFrom(ALL_NATIVE, Infinity), (texts, native) => {
        const named = [...Array.from({ length: 30 }, (_, n) => `nowhere${n}`), 'rare3', 'rare5', 'rare7'];
        const found = index(texts, native).bounds({ terms, k: 1, named });
        for (let i = 0; i < found.count; i++) {
          const { rare } = texts[found.tags[i * found.width]!]!;
          expect(named.flatMap((name, n) => (found.holds(i, n) ? [name] : []))).toEqual(
            [3, 5, 7].filter((n) => rare.includes(n)).map((n) => `rare${n}`),
          );
        }
      }),
    );
  });

  it('are compiled from the source that is there', () => {
    const compiler = join(import.meta.dirname, '../../kernel/compile.mjs');
    const made = execFileSync(process.execPath, [compiler, '--print'], { encoding: 'utf8' });
    expect(readFileSync(join(import.meta.dirname, 'scoring-wasm.ts'), 'utf8')).toBe(made);
  });
});
