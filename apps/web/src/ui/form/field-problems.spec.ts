import { ClientError } from '@fairway/client';
import { Refused } from '../../features/session/refused.ts';
import { fieldProblemsOf, textKeyOf } from './field-problems.ts';

describe('faults of fields', () => {
  it('come from what was refused', () => {
    const refused = new Refused([{ code: 'INVALID', message: 'No', path: ['indicators', '0', 'target'] }]);
    expect(fieldProblemsOf(refused)).toEqual([
      { path: 'indicators.0.target', code: 'INVALID', message: 'No' },
    ]);
  });

  it('come from input that could not be read, without the names of the inputs around', () => {
    const wrong = new ClientError('bad', 'BAD_USER_INPUT', null, [
      { path: ['input', 'content', 'maxAwards'], message: 'must not be greater than 20' },
    ]);
    expect(fieldProblemsOf(wrong)[0]).toMatchObject({ path: 'maxAwards', code: 'BAD_USER_INPUT' });
    expect(fieldProblemsOf(new Error('else'))).toEqual([]);
  });

  it('share their words over the rows of a list', () =>
    expect(textKeyOf('indicators.12.target')).toBe('indicators_target'));
});
