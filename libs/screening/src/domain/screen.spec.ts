import fc from 'fast-check';
import { RISK_TIERS, higherTier } from '@fairway/kernel';
import { concept, sector } from '@fairway/taxonomy';
import { allNo } from './all-no.ts';
import { CODE_RULES, WORD_FLAGS } from './flag-data.ts';
import { QUESTIONS } from './question-data.ts';
import { assess, decidingHit, screen, unknownAnswers } from './screen.ts';

const forbidden = QUESTIONS.filter((question) => question.tier === 'PROHIBITED').map(
  (question) => question.code,
);

describe('screening rules', () => {
  it('lets a plain machine-vision brief pass', () => {
    expect(screen(allNo(), '轴承外圈表面划伤检测，节拍 1.2 秒', ['defect-detection', 'C3451'])).toEqual({
      tier: 'MINIMAL',
      hits: [],
    });
  });

  it.each(QUESTIONS.map((question) => [question.code, question.tier] as const))(
    'a yes to %s sets %s',
    (code, tier) => {
      const found = screen(allNo(code), '', []);
      expect(found.tier).toBe(tier);
      expect(decidingHit(found)).toMatchObject({ rule: code, source: 'ANSWER', tier });
    },
  );

  it('never passes on silence', () => {
    const found = screen(allNo().slice(1), '', []);
    expect(found.tier).toBe('LIMITED');
    expect(found.hits).toMatchObject([{ rule: QUESTIONS[0]!.code, source: 'UNANSWERED' }]);
  });

  it.each(WORD_FLAGS.flatMap((flag) => [...flag.zh, ...flag.en].map((word) => [word, flag.code] as const)))(
    'flags %s',
    (word, rule) => {
      const found = screen(allNo(), `a ${word.toUpperCase()} b`, []);
      expect(found.tier).toBe('LIMITED');
      expect(found.hits.map((hit) => hit.rule)).toContain(rule);
    },
  );

  it('finds Chinese words across blanks and full width, and English ones only whole', () => {
    expect(assess('对员工做情绪 识别', []).tier).toBe('LIMITED');
    expect(assess('ＤＥＥＰＦＡＫＥ', []).tier).toBe('LIMITED');
    expect(assess('a policed, unbiometrical minority', []).hits).toEqual([]);
  });

  it('sectors count with everything below them, written with or without the letter', () => {
    expect(assess('', ['D4411']).tier).toBe('LIMITED');
    expect(assess('', ['8411']).tier).toBe('LIMITED');
    expect(assess('', ['C3670']).tier).toBe('MINIMAL');
    expect(assess('', ['lesion-detection']).tier).toBe('HIGH');
  });

  it('names only codes that the taxonomy knows', () => {
    for (const rule of CODE_RULES)
      for (const code of rule.codes)
        expect([code, rule.kind === 'SECTOR' ? !!sector(code) : !!concept('CAPABILITY', code)]).toEqual([
          code,
          true,
        ]);
  });

  it('has every code once', () => {
    const codes = [...QUESTIONS, ...WORD_FLAGS, ...CODE_RULES].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('only answers prohibit, whatever words and codes say', () => {
    const words = WORD_FLAGS.flatMap((flag) => [...flag.zh, ...flag.en]);
    const codes = CODE_RULES.flatMap((rule) => rule.codes);
    fc.assert(
      fc.property(
        fc.subarray(QUESTIONS.map(({ code }) => code)),
        fc.subarray(words),
        fc.subarray([...codes]),
        (yes, text, given) => {
          const { tier } = screen(allNo(...yes), text.join(' '), given);
          expect(tier === 'PROHIBITED').toBe(yes.some((code) => forbidden.includes(code)));
        },
      ),
    );
  });

  it('one yes more never lowers the tier', () => {
    fc.assert(
      fc.property(
        fc.subarray(QUESTIONS.map(({ code }) => code)),
        fc.constantFrom(...QUESTIONS),
        (yes, more) => {
          const before = screen(allNo(...yes), '', []).tier;
          expect(screen(allNo(...yes, more.code), '', []).tier).toBe(higherTier(before, more.tier));
          expect(RISK_TIERS).toContain(before);
        },
      ),
    );
  });

  it('says which answers are to no question, or given twice', () => {
    expect(unknownAnswers(allNo())).toEqual([]);
    expect(
      unknownAnswers([
        { code: 'nonsense', answer: false },
        { code: 'minors', answer: true },
        { code: 'minors', answer: false },
      ]),
    ).toEqual([0, 2]);
  });
});
