import { coerceInputValue, isRequiredArgument, parse, validate, type GraphQLSchema } from 'graphql';
import type { Data } from './connection.ts';
import type { RootField } from './schema.ts';
import { defaultSelection } from './selection.ts';

/** One thing that is wrong, at its place in the input. */
export interface Wrong {
  path: string;
  message: string;
  code?: string;
}

/** Input that cannot be sent, or that the server refused. */
export class WrongInput extends Error {
  override name = 'WrongInput';
  constructor(readonly wrong: readonly Wrong[]) {
    super(wrong.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
  }
}

/** The operation that calls one root field with these arguments, each passed as a variable. */
export function documentFor(
  schema: GraphQLSchema,
  { kind, field }: RootField,
  variables: Data,
  select?: string,
): string {
  const wrong = wrongArguments({ kind, field }, variables);
  if (wrong.length) throw new WrongInput(wrong);
  const given = field.args.filter(({ name }) => name in variables);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = select ? braced(select) : defaultSelection(field.type);
  const name = field.name[0]!.toUpperCase() + field.name.slice(1);
  const document = `${kind} ${name}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
  checkSelection(schema, document);
  return document;
}

/** What graphql-js can say of the arguments without the server: unknown, missing and wrong-typed ones. */
function wrongArguments({ field }: RootField, variables: Data): Wrong[] {
  const known = new Map(field.args.map((argument) => [argument.name, argument]));
  const wrong: Wrong[] = Object.keys(variables)
    .filter((name) => !known.has(name))
    .map((name) => ({ path: name, message: `${field.name} takes no such argument` }));
  for (const argument of field.args) {
    if (argument.name in variables)
      coerceInputValue(variables[argument.name], argument.type, (path, _value, error) =>
        wrong.push({
          path: [argument.name, ...path, ...fieldIn(error.message)].join('.'),
          message: error.message,
        }),
      );
    else if (isRequiredArgument(argument))
      wrong.push({ path: argument.name, message: `is required (${String(argument.type)})` });
  }
  return wrong;
}

/** graphql-js names a missing or unknown field only in its sentence. */
const fieldIn = (message: string): string[] =>
  /^Field "([^"]+)" (?:of required type|is not defined)/.exec(message)?.slice(1, 2) ?? [];

function checkSelection(schema: GraphQLSchema, document: string): void {
  const errors = validate(schema, parse(document));
  if (errors.length) throw new WrongInput(errors.map(({ message }) => ({ path: 'select', message })));
}

const braced = (select: string): string => (select.trim().startsWith('{') ? select : `{ ${select} }`);
