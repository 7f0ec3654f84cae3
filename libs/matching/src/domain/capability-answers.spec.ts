import { emptyMarket } from '../market/market.ts';
import { capabilityAnswers } from './capability-answers.ts';
import { matchPair } from './rank.ts';
import type { SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const answers = (solution: Partial<SolutionRecord>) => {
  const pair = { scenario: aScenario(), solution: aSolution(solution) };
  const [capability] = matchPair(pair, emptyMarket(), options).criteria;
  return { value: capability!.value, answers: capabilityAnswers(capability!) };
};

describe('capability by capability', () => {
  it('shows the code, and the words beside it without counting them twice', () => {
    const silent = answers({});
    const spoken = answers({ description: { en: 'Defect detection on X-ray film of cast wheels.' } });
    expect(silent.answers).toMatchObject([{ code: 'defect-detection', state: 'STATED' }]);
    expect(spoken.answers[0]!.answered.map(({ quote, code }) => quote ?? code)).toEqual([
      'defect-detection',
      'Defect detection',
    ]);
  });

  it('tells what is only written about, what is only near and what is left open', () => {
    const words = { description: { en: 'Defect detection on X-ray film of cast wheels.' } };
    expect(answers({ capabilities: [], ...words }).answers).toMatchObject([
      { state: 'WRITTEN', answered: [{ quote: 'Defect detection' }] },
    ]);
    expect(
      answers({ capabilities: [], summary: null, description: null, title: { en: 'Wheels' } }).answers,
    ).toMatchObject([{ state: 'OPEN', answered: [] }]);
  });
});
