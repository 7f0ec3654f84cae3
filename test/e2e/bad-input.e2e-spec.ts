import { world, type Client, type World } from '../kit/index.ts';
import { digest } from './digest.ts';
import { casesFor, plausible, type InputCase } from './input-cases.ts';
import { Operations, type Outcome } from './operations.ts';

let w: World;
let operations: Operations;
const clients = new Map<string, Client>();

/** Mutations without an input, and why no input can be wrong. */
const WITHOUT_INPUT: Record<string, string> = {
  glossaryMine: 'looks through all texts in both languages; there is nothing to choose',
  signOut: 'ends the session of the cookie; there is nothing to get wrong',
};
/** Where a wrong case cannot name a field, since the mutation hides whether there is anything. */
const SAYS_NOTHING = new Set<string>([]);

beforeAll(async () => {
  w = await world();
  operations = new Operations(w);
  for (const role of ['FIRM', 'VENDOR', 'OFFICER', 'ADMINISTRATOR'] as const)
    clients.set(role, await w.as(role));
  clients.set('ANONYMOUS', w.anonymous());
  await w.settle();
});
afterAll(() => w?.close());

/** Whoever the marker lets in. */
function callerOf(mutation: string): Client {
  const { access } = operations.marker('Mutation', mutation);
  if (access!.kind === 'PUBLIC') return w.anonymous();
  const role = access!.administrator
    ? 'ADMINISTRATOR'
    : access!.parts?.includes('DEMAND')
      ? 'FIRM'
      : access!.parts?.includes('SUPPLY')
        ? 'VENDOR'
        : access!.parts?.includes('PROGRAM')
          ? 'OFFICER'
          : 'FIRM';
  return clients.get(role)!;
}

const isFault = ({ code, answer }: Outcome): boolean =>
  answer.status >= 500 || ['INTERNAL', 'INTERNAL_SERVER_ERROR', 'UNAVAILABLE', undefined].includes(code);
const REFUSED_BY_SHAPE = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];

/** Why an answer is not the one that a wrong input deserves; undefined when it is. */
function complaint(outcome: Outcome, { field }: InputCase): string | undefined {
  if (isFault(outcome)) return `a fault: ${outcome.code} ${outcome.answer.status}`;
  if (outcome.code === 'OK') return 'accepted';
  if (outcome.answer.errors.length && !REFUSED_BY_SHAPE.includes(outcome.code))
    return `refused for something else: ${outcome.code}`;
  if (!outcome.named.some((one) => one.includes(field)))
    return `${outcome.code} names ${JSON.stringify(outcome.named).slice(0, 200)}`;
  return undefined;
}

describe('input made wrong field by field, from the schema', () => {
  let total = 0;

  it('has cases for every mutation', () => {
    const mutations = operations.mutations();
    expect(mutations.filter(({ input }) => !input).map(({ name }) => name)).toEqual(
      Object.keys(WITHOUT_INPUT),
    );
    for (const { name, input } of mutations)
      if (input) expect([name, casesFor(input).length > 2]).toEqual([name, true]);
  });

  it('is refused with the name of the field, and changes nothing', async () => {
    const wrong: string[] = [];
    let before = await digest(w.database.reader);
    for (const { name, input } of operations.mutations()) {
      if (!input) continue;
      const client = callerOf(name);
      for (const one of casesFor(input)) {
        total++;
        const outcome = await operations.call(client, name, one.input);
        const what = complaint(outcome, one);
        if (what && !SAYS_NOTHING.has(name)) wrong.push(`${name}: ${one.name}: ${what}`);
      }
      const after = await digest(w.database.reader);
      for (const table of Object.keys(before))
        if (before[table] !== after[table]) wrong.push(`${name}: wrote to ${table}`);
      before = after;
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is refused when it speaks of records that are not there', async () => {
    const wrong: string[] = [];
    const before = await digest(w.database.reader);
    for (const { name, input } of operations.mutations()) {
      const asksForRecord =
        input && Object.values(input.getFields()).some((field) => String(field.type) === 'ID!');
      if (!asksForRecord) continue;
      const outcome = await operations.call(callerOf(name), name, plausible(input));
      if (outcome.code !== 'NOT_FOUND' || !outcome.named.some((one) => one))
        wrong.push(`${name}: ${outcome.code} ${outcome.named.join()}`);
    }
    expect(wrong).toEqual([]);
    expect(await digest(w.database.reader)).toEqual(before);
  });

  it('never ends in a fault, whether everything is filled in or everything is null, nor ten times at once', async () => {
    const wrong: string[] = [];
    for (const { name, input } of operations.mutations()) {
      if (!input) continue;
      const client = callerOf(name);
      const inputs = [
        plausible(input, '', '', 'null'),
        ...Array.from({ length: 10 }, () => plausible(input, '', '', 'full')),
      ];
      const outcomes = await Promise.all(inputs.map((one) => operations.call(client, name, one)));
      wrong.push(...outcomes.filter(isFault).map(({ code, answer }) => `${name}: ${code} ${answer.status}`));
    }
    expect(wrong).toEqual([]);
  });

  it('has worked on this many', () => expect(total).toBeGreaterThan(2_500));
});
