import type { ExecutionContext } from '@nestjs/common';
import { firstValueFrom, NEVER, of } from 'rxjs';
import { TIME_LIMITS, TimeLimit } from './time-limit.ts';

/** What Nest hands over for a root field. */
const rootField = (operation: string, kind: string): ExecutionContext =>
  ({
    getType: () => 'graphql',
    getClass: () => TimeLimit,
    getHandler: () => rootField,
    getArgs: () => [{}, {}, { actor: { kind } }, { operation: { operation } }],
    getArgByIndex: () => undefined,
    switchToHttp: () => ({}),
  }) as unknown as ExecutionContext;
const limit = new TimeLimit();

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it.each([
  ['ANONYMOUS', TIME_LIMITS.anonymous],
  ['PERSON', TIME_LIMITS.signedIn],
])('tells %s after %i ms that it took too long', async (kind, each) => {
  const answer = firstValueFrom(limit.intercept(rootField('query', kind), { handle: () => NEVER }));
  const refused = expect(answer).rejects.toMatchObject({ extensions: { code: 'TIMED_OUT' } });
  await jest.advanceTimersByTimeAsync(each + 1);
  await refused;
});

it('lets through what answers in time', async () =>
  expect(
    await firstValueFrom(limit.intercept(rootField('query', 'PERSON'), { handle: () => of('here') })),
  ).toBe('here'));

it('leaves subscriptions alone, which wait for hours', async () => {
  let ended = false;
  limit
    .intercept(rootField('subscription', 'PERSON'), { handle: () => NEVER })
    .subscribe({ error: () => (ended = true) });
  await jest.advanceTimersByTimeAsync(TIME_LIMITS.signedIn * 10);
  expect(ended).toBe(false);
});
