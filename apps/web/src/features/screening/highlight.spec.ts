import { pieces } from './highlight.ts';

const hits = (text: string, ...words: string[]): string[] =>
  pieces(text, words).flatMap((piece) => (piece.hit ? [piece.text] : []));

describe('words that a rule has found', () => {
  it('are marked wherever they stand, and nothing is lost', () => {
    expect(hits('车间人脸识别与人 脸识别', '人脸识别')).toEqual(['人脸识别', '人 脸识别']);
    expect(hits('Face Recognition at the gate; policed', 'face recognition', 'police')).toEqual([
      'Face Recognition',
    ]);
    expect(hits('a micro-expression', 'micro-expression')).toEqual(['micro-expression']);
    const text = '疲劳监测 (a+b) fatigue';
    expect(
      pieces(text, ['疲劳监测', 'fatigue'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('leave a text alone when there are none', () => {
    expect(pieces('plain', [])).toEqual([{ text: 'plain', hit: false }]);
  });
});
