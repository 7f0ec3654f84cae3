import { marketReader } from '../market/reading.ts';
import { evaluateRun, measure, ndcg } from './evaluate.ts';
import { MemoryIndex } from './memory-index.ts';

describe('evaluation', () => {
  it('discounts linear gains by the logarithm of the rank', () => {
    const grades = new Map([
      ['a', 3],
      ['b', 1],
      ['c', 0],
    ]);
    // (1 + 3 / log2 3) / (3 + 1 / log2 3)
    expect(ndcg(['b', 'a'], grades, 10)).toBeCloseTo(0.7967, 4);
    expect(ndcg(['a', 'c', 'b'], grades, 10)).toBeCloseTo((3 + 0.5) / (3 + 1 / Math.log2(3)), 10);
    expect(ndcg(['a', 'b'], grades, 10)).toBe(1);
  });

  it('counts questions without an answer as nothing found and leaves out those without a relevant document', () => {
    const judgements = new Map([
      ['q1', new Map([['a', 1]])],
      ['q2', new Map([['b', 1]])],
      ['q3', new Map([['b', 0]])],
    ]);
    const run = new Map([
      [
        'q1',
        [
          { id: 'x', score: 2 },
          { id: 'a', score: 1 },
        ],
      ],
    ]);
    expect(measure(run, judgements)).toMatchObject({ queries: 2, 'recall@50': 0.5, mrr: 0.25 });
  });

  it('ranks a collection in two languages through the glossary, within the candidates', () => {
    const corpus = [
      { id: 'en', title: 'Defect detection', text: 'for cast wheels' },
      { id: 'other', title: 'Crop forecast', text: 'for wheat' },
    ];
    const input = {
      corpus,
      queries: [{ id: 'q', text: '轮毂缺陷检测' }],
      judgements: new Map([['q', new Map([['en', 1]])]]),
      k: 10,
    };
    const means = () => ({ reader: marketReader(), index: new MemoryIndex(), now: () => 0 });
    expect(evaluateRun(input, means()).report).toMatchObject({ queries: 1, 'ndcg@10': 1, mrr: 1 });
    const candidates = new Map([['q', new Set(['other'])]]);
    expect(evaluateRun({ ...input, candidates }, means()).run.get('q')).toEqual([]);
  });
});
