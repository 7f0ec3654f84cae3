import fc from 'fast-check';
import { readerWith } from '../market/reading.ts';
import { textTools } from '../market/text-tools.ts';
import { Glossary } from './glossary.ts';
import { Reader } from './reader.ts';
import type { Reading, TextField } from './reading.ts';

const field = (path: string, text: string, weight = 1): TextField => ({ path, language: 'zh', text, weight });
const codes = [{ kind: 'CAPABILITY', code: 'defect-detection' }];
const all = ({ terms, length, places, concepts, phrases }: Reading): unknown => ({
  terms: [...terms],
  length,
  places: [...places],
  concepts: [...concepts],
  phrases: [...phrases],
});

describe('the reading of a record', () => {
  it('counts a term in all fields by their weights, and points to where it stands first', () => {
    const fields = [field('title', '焊缝检测', 2), field('summary', '检测焊缝，检测铸件')];
    const { terms, places, length } = readerWith({}).read(fields);
    expect(terms.get('检测')).toBe(4);
    expect(places.get('检测')).toEqual({ field: fields[0], start: 2, end: 4 });
    expect(places.get('铸件')).toMatchObject({ field: fields[1], start: 7 });
    expect(length).toBeGreaterThan(0);
  });

  it('counts a stated code once more where the words name it', () => {
    const reader = readerWith({});
    const term = '#capability:defect-detection';
    expect(reader.read([field('title', '焊接')], codes).terms.get(term)).toBe(1);
    expect(reader.read([field('title', '缺陷检测')], codes).terms.get(term)).toBe(2);
  });

  it('reads again only what has changed, with the same outcome', () => {
    let segmented = 0;
    const tools = textTools();
    const counting = { ...tools, segment: (run: string) => (segmented++, tools.segment(run)) };
    const reader = new Reader(counting, { glossary: new Glossary([], counting) });
    const long = '用机器视觉识别铸件表面的缩孔与夹渣等缺陷并自动记录';
    const before = reader.read([field('title', '旧题'), field('description', long)]);
    segmented = 0;
    const fields = [field('title', '新题目'), field('description', long)];
    const after = reader.read(fields, [], before);
    expect(segmented).toBe(1);
    expect(all(after)).toEqual(all(reader.read(fields)));
  });

  it('is the same beside any earlier one', () => {
    const reader = readerWith({});
    const texts = fc.array(fc.oneof(fc.constantFrom('缺陷检测', 'defect detection 3 kW', ''), fc.string()), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const fields = now.map((text, i) => field(`needs.${i}.text`, text, 1 + (i % 2)));
        const before = reader.read(old.map((text, i) => field(`needs.${i}.text`, text, 1 + (i % 2))));
        expect(all(reader.read(fields, codes, before))).toEqual(all(reader.read(fields, codes)));
      }),
      { numRuns: 50 },
    );
  });
});
