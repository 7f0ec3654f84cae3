import { allConcepts } from '@fairway/taxonomy';
import { marketReader } from '../market/reading.ts';
import { textTools } from '../market/text-tools.ts';
import { Glossary } from './glossary.ts';
import { conceptTerm } from './term-kind.ts';
import { readText } from './text.ts';

const tools = textTools();
const entry = (code: string, zh: string, en: string, aliasesEn: string[] = []) => ({
  kind: 'CAPABILITY',
  code,
  zh,
  en,
  aliasesZh: [],
  aliasesEn,
  group: null,
});
const glossary = new Glossary(
  [
    entry('detection', '检测', 'detection'),
    entry('defect-detection', '缺陷检测', 'defect detection'),
    entry('information', '信息', 'information', ['IT', 'it was', 'the']),
  ],
  tools,
);
const find = (text: string): string[] =>
  glossary
    .find(readText(text, tools).units, text)
    .map(({ code, start, end }) => `${code}:${text.slice(start, end)}`);

describe('the glossary', () => {
  it('finds a concept in both languages, in every form of its words', () => {
    expect(find('表面缺陷检测系统')).toEqual(['defect-detection:缺陷检测']);
    expect(find('表面缺陷檢測系統')).toEqual(['defect-detection:缺陷檢測']);
    expect(find('Defect   detections on steel')).toEqual(['defect-detection:Defect   detections']);
    expect(find('defect-detection')).toEqual(['defect-detection:defect-detection']);
  });

  it('takes the longest name at a place', () => {
    expect(find('缺陷检测与检测')).toEqual(['defect-detection:缺陷检测', 'detection:检测']);
  });

  it('does not read a name over a full stop', () => {
    expect(find('a defect. Detection follows')).toEqual(['detection:Detection']);
  });

  it('tells an acronym from a word, and passes over names made of function words', () => {
    expect(find('it runs')).toEqual([]);
    expect(find('IT runs')).toEqual(['information:IT']);
    expect(find('it was the end')).toEqual([]);
  });

  it('finds every capability of the taxonomy by its own names', () => {
    for (const concept of allConcepts('CAPABILITY')) {
      for (const name of [concept.zh, concept.en ?? concept.zh]) {
        const { concepts } = marketReader().read([{ path: 'title', language: 'en', text: name, weight: 1 }]);
        expect([...concepts.keys()]).toContain(conceptTerm('CAPABILITY', concept.code));
      }
    }
  });
});
