import fc from 'fast-check';
import { textTools } from '../market/text-tools.ts';
import { PhraseBook } from './phrase-book.ts';
import { Reader } from './reader.ts';
import { isOfLength } from './term-kind.ts';
import { readText } from './text.ts';
import { generalWords, namesOf, tradeConcepts } from './vocabulary.ts';

const tools = textTools();
const rows = [
  { zh: ['检测', '检验'], en: ['inspection', 'detection'] },
  { zh: ['测试'], en: ['test'] },
  { zh: ['试验'], en: ['test', 'trial'] },
  { zh: ['现场检测'], en: ['on-site inspection'] },
];
const book = new PhraseBook(rows, tools);
const found = (text: string): string[] =>
  book
    .find(readText(text, tools).units, text)
    .map(
      ({ start, end, translations }) =>
        `${text.slice(start, end)}:${translations.flatMap(({ term }) => (isOfLength(term) ? [term] : []))}`,
    );
const stem = (word: string): string => tools.stem(word);

describe('the phrase book', () => {
  it('translates both ways, in every form of the words, the longest phrase at a place', () => {
    expect(found('产品檢測')).toEqual([`檢測:${stem('inspection')},${stem('detection')}`]);
    expect(found('现场检测')).toEqual([`现场检测:${stem('site')},${stem('inspection')}`]);
    expect(found('Inspections')).toEqual(['Inspections:检测,检验']);
  });

  it('gives a word of several rows the words of all, each with a part of its weight', () => {
    const [phrase] = book.find(readText('test', tools).units, 'test');
    const terms = phrase?.translations.map(({ term }) => term);
    expect(terms).toEqual(['测', '测试', '试', '试', '试验', '验']);
    for (const { share } of phrase?.translations ?? []) expect(share).toBeLessThan(1);
  });

  it('asks in both languages, and points at the words that were translated', () => {
    const reader = new Reader(tools, { phraseBook: book });
    const reading = reader.read([{ path: 'title', language: 'zh', text: '铸件检测', weight: 2 }]);
    const question = reader.question(reading);
    expect(reading.terms.has(stem('inspection'))).toBe(false);
    expect(question.terms.get(stem('inspection'))).toBeGreaterThan(0);
    expect(question.places.get(stem('inspection'))).toMatchObject({ start: 2, end: 4 });
  });

  it('finds phrases in order, apart from one another and inside the text, whatever that is', () => {
    const whole = new PhraseBook([...generalWords(), ...tradeConcepts().map(namesOf)], tools);
    const words = generalWords().flatMap(({ zh, en }) => [...zh, ...en]);
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 9 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('');
        let before = 0;
        for (const { start, end, translations } of whole.find(readText(source, tools).units, source)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          for (const { share } of translations) expect(share > 0 && share <= 1).toBe(true);
          before = end;
        }
      }),
    );
  });
});
