import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, parse, validate } from 'graphql';
import { ANONYMOUS_LIMITS, refuseExcess } from '@fairway/graphql';
import { documentFor, WrongInput } from './document.ts';
import { described, exampleOf } from './example.ts';
import { rootFields, type RootField } from './schema.ts';
import { defaultSelection } from './selection.ts';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../libs/client/schema.graphql'), 'utf8'));
const fields = rootFields(schema);
const root = (name: string): RootField => fields.find(({ field }) => field.name === name)!;
const wrong = (name: string, variables: Record<string, unknown>, select?: string): string[] => {
  try {
    documentFor(schema, root(name), variables, select);
    return [];
  } catch (error) {
    return (error as WrongInput).wrong.map(({ path }) => path);
  }
};

describe('the document for a root field', () => {
  it('declares the arguments that are given, and no others', () => {
    const document = documentFor(schema, root('scenarios'), { first: 3, search: 'x' }, 'totalCount');
    expect(document).toBe(
      'query Scenarios($first: Int!, $search: String) { scenarios(first: $first, search: $search) { totalCount } }',
    );
  });

  it('of a mutation asks for the record and the problems', () => {
    const document = documentFor(schema, root('signOut'), {});
    expect(document).toBe('mutation SignOut { signOut { problems { code message path } signedOut } }');
  });

  it('names each wrong argument by its path', () => {
    expect(wrong('scenario', {})).toEqual(['id']);
    expect(wrong('scenario', { id: '1', colour: 'red' })).toEqual(['colour']);
    expect(wrong('pilotBoard', { perStage: 'many', filter: 'SOME' })).toEqual(['filter', 'perStage']);
    expect(wrong('demoSignIn', { input: { role: 'KING' } })).toEqual(['input.role']);
    expect(wrong('demoSignIn', { input: { name: 'x' } })).toEqual(['input.role', 'input.name']);
    expect(wrong('scenario', { id: '1' }, 'colour')).toEqual(['select']);
  });
});

describe('the default selection', () => {
  it.each(fields.map(({ field }) => field.name))(
    'of %s is valid, and no more than anybody may ask for',
    (name) => {
      const { kind, field } = root(name);
      const passed = field.args.filter(({ type }) => String(type).endsWith('!'));
      const declared = passed.map((a) => `$${a.name}: ${String(a.type)}`).join(', ');
      const given = passed.map((a) => `${a.name}: $${a.name}`).join(', ');
      const document = parse(
        `${kind} X${declared && `(${declared})`} { ${name}${given && `(${given})`} ${defaultSelection(field.type)} }`,
      );
      expect(validate(schema, document)).toEqual([]);
      const operation = document.definitions[0]!;
      if (operation.kind !== 'OperationDefinition') throw new Error('no operation');
      refuseExcess(document, operation, {}, ANONYMOUS_LIMITS);
    },
  );

  it('of a record is its own in full, and of the records around it what names them', () => {
    const selection = defaultSelection(root('pilot').field.type);
    expect(selection).toContain('firm { code id name { en zh } }');
    expect(selection).toMatch(/gate \{ items \{ by code met [^{]*tickedBy \{ id name \}/);
    expect(selection).not.toContain('pageInfo');
  });

  it('of a list is the rows with the way to the next page', () => {
    expect(defaultSelection(root('notices').field.type)).toMatch(
      /^\{ nodes \{ .* \} totalCount pageInfo \{ hasNextPage endCursor \} \}$/,
    );
  });
});

describe('the example of an input', () => {
  it('fills every field and lists the values of an enum', () => {
    expect(exampleOf(root('demoSignIn').field.args[0]!.type)).toEqual({
      role: 'ADMINISTRATOR | FIRM | OFFICER | REVIEWER | VENDOR',
    });
  });

  it.each(fields.filter(({ kind }) => kind === 'mutation').map(({ field }) => field.name))(
    'of %s has every field of its input',
    (name) => {
      const text = described(root(name));
      for (const argument of root(name).field.args) {
        const type = getNamedType(argument.type);
        if ('getFields' in type)
          for (const field of Object.keys(type.getFields())) expect(text).toContain(`"${field}"`);
      }
    },
  );
});
