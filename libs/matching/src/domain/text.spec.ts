import fc from 'fast-check';
import { textTools } from '../market/text-tools.ts';
import { MAX_FIELD_CHARS, normalise } from './normalise.ts';
import { readText } from './text.ts';

const tools = textTools();
const terms = (text: string): string[] => readText(text, tools).tokens.map(({ term }) => term);

describe('reading text', () => {
  it('reads full width, traditional characters and capitals as one spelling', () => {
    expect(terms('ＡＩ 檢測')).toEqual(terms('ai 检测'));
    expect(terms('Detecting')).toEqual(terms('DETECT'));
  });

  it('gives dictionary words and pairs of neighbouring characters', () => {
    expect(terms('人工智能质检')).toEqual(expect.arrayContaining(['人工智能', '人工', '工智', '质检']));
  });

  it('gives single characters and pairs of neighbouring words', () => {
    expect(terms('玻璃的温室')).toEqual(expect.arrayContaining(['玻', '璃', '温', '室']));
    expect(terms('玻璃的温室')).not.toContain('的');
    expect(terms('detection of defects')).toContain(`${tools.stem('detection')} ${tools.stem('defects')}`);
    expect(terms('a defect. Detection')).toHaveLength(2);
  });

  it('does not pair characters over a function word', () => {
    expect(terms('玻璃的温室')).not.toContain('璃的');
    expect(terms('玻璃的温室')).not.toContain('璃温');
  });

  it('keeps a figure with its unit, written together or apart', () => {
    expect(terms('3kW')).toContain('3kw');
    expect(terms('3 kW')).toContain('3kw');
    expect(terms('1,000 rpm')).toContain('1000rpm');
    expect(terms('2 of 3')).toEqual(['2', '3']);
  });

  it('leaves Latin names inside Chinese prose whole', () => {
    expect(terms('采用YOLO检测')).toEqual(expect.arrayContaining(['yolo', '检测']));
  });

  it('points to the place in the original', () => {
    const source = '溫室 “Tomatoes” ﬁne';
    for (const { term, start, end } of readText(source, tools).tokens)
      expect(terms(source.slice(start, end))).toContain(term);
  });

  it('points into the text it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        for (const { start, end } of readText(source, tools).tokens) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  it.each([
    ['ten megabytes without a space', 'a'.repeat(10_000_000)],
    ['one word over and over', '检测 '.repeat(1_000_000)],
    ['one character over and over', '啊'.repeat(1_000_000)],
    ['marks on one letter', `a${'\u0301'.repeat(1_000_000)}`],
    ['controls and direction overrides', '\u0000\u202e\u200b\u2066'.repeat(500_000)],
    ['figures without end', '1,'.repeat(1_000_000)],
    ['halves of characters', '\ud800'.repeat(100_000)],
  ])('reads no more than the cap of %s', (_, hostile) => {
    const { tokens, units } = readText(hostile, tools);
    expect(tokens.length).toBeLessThanOrEqual(MAX_FIELD_CHARS * 3);
    expect(units.length).toBeLessThanOrEqual(MAX_FIELD_CHARS);
    expect(Math.max(0, ...units.map(({ end }) => end))).toBeLessThanOrEqual(MAX_FIELD_CHARS);
  });

  it('drops invisible characters and keeps the words around them whole', () => {
    expect(terms('de\u200bfect')).toEqual(terms('defect'));
    expect(terms('缺\u202e陷')).toEqual(terms('缺陷'));
  });

  it('never cuts a character in two', () => {
    const { text } = normalise(`${'a'.repeat(MAX_FIELD_CHARS - 1)}😀`, (char) => char);
    expect(text).toBe('a'.repeat(MAX_FIELD_CHARS - 1));
  });
});
