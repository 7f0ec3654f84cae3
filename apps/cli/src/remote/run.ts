import type { Connection, Data } from './connection.ts';
import { documentFor, WrongInput, type Wrong } from './document.ts';
import { described } from './example.ts';
import { readJson } from './input.ts';
import { outline, table, cut, type Output } from './print.ts';
import { findRootField, rootFields, schemaOf } from './schema.ts';

export interface RunOptions {
  input?: string;
  args?: string;
  select?: string;
  idempotencyKey?: string;
  json?: boolean;
}

interface Problem {
  code: string;
  message: string;
  path?: string[] | null;
}

/** Calls one root field and answers its data. Throws `WrongInput` for problems of a payload as well. */
export async function callField(
  connection: Connection,
  name: string,
  variables: Data,
  { select, idempotencyKey }: { select?: string; idempotencyKey?: string } = {},
): Promise<unknown> {
  const { schema, root } = await findRootField(connection, name);
  const withProblems = select && root.kind === 'mutation' ? withProblemsIn(select) : select;
  const data = await connection.ask(
    documentFor(schema, root, variables, withProblems),
    variables,
    idempotencyKey,
  );
  const answer = data[name];
  const problems = (answer as { problems?: Problem[] } | null)?.problems ?? [];
  if (problems.length) throw new WrongInput(problems.map(asWrong));
  return answer;
}

/** `fairway run` */
export async function runField(
  connection: Connection,
  name: string,
  options: RunOptions,
  output: Output,
): Promise<void> {
  const variables = {
    ...(options.args ? await readJson('--args', options.args) : {}),
    ...(options.input ? { input: await readJson('--input', options.input) } : {}),
  };
  const answer = await callField(connection, name, variables, options);
  output.say(options.json ? JSON.stringify(answer, null, 2) : outline(withoutProblems(answer)));
}

/** `fairway operations` */
export async function listOperations(
  connection: Connection,
  search: string | undefined,
  output: Output,
): Promise<void> {
  const wanted = search?.toLowerCase() ?? '';
  const found = rootFields(await schemaOf(connection)).filter(({ field }) =>
    `${field.name} ${field.description ?? ''}`.toLowerCase().includes(wanted),
  );
  if (!found.length) throw new Error(`No operation speaks of ${search}`);
  output.say(
    table(
      ['operation', '', 'what it does'],
      found.map(({ kind, field }) => [field.name, kind, cut(field.description ?? '', 100)]),
    ),
  );
}

/** `fairway describe` */
export async function describeField(connection: Connection, name: string, output: Output): Promise<void> {
  output.say(described((await findRootField(connection, name)).root));
}

const asWrong = ({ code, message, path }: Problem): Wrong => ({ code, message, path: path?.join('.') ?? '' });

/** A refusal must be seen, whatever is selected. */
function withProblemsIn(select: string): string {
  if (/\bproblems\b/.test(select)) return select;
  return `{ ${select.trim().replace(/^\{([\s\S]*)\}$/, '$1')} problems { code message path } }`;
}

function withoutProblems(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('problems' in answer)) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key !== 'problems'));
}
