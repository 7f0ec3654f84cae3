import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { printedSchema } from '../kit/print-schema.ts';

const file = join(__dirname, '../../libs/client/schema.graphql');
const writing = !!process.env.WRITE_SCHEMA;

describe('the committed schema', () => {
  let printed: string;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    printed = await printedSchema();
    if (writing) writeFileSync(file, printed);
    schema = buildSchema(printed);
  });

  it('is what the code makes (npm run schema writes it)', () => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(printed);
  });

  it('is not broken by the code', async () => {
    const changes = await diff(buildSchema(readFileSync(file, 'utf8')), schema);
    expect(
      changes
        .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
        .map((change) => change.message),
    ).toEqual([]);
  });

  it('describes every root field', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const silent = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter((field) => !field.description?.trim())
        .map((field) => `${root!.name}.${field.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('describes every type of ours', () => {
    const ours = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && (isObjectType(type) || isEnumType(type)),
    );
    const wired = /(Connection|Edge|Payload|Problem|PageInfo|Facet|ViewerCan)$/;
    const silent = ours.filter(
      (type) =>
        !wired.test(type.name) &&
        !['Query', 'Mutation', 'Subscription'].includes(type.name) &&
        !type.description?.trim(),
    );
    expect(silent.map((type) => type.name)).toEqual([]);
  });

  it('takes one input object per mutation and answers with problems', () => {
    for (const mutation of Object.values(schema.getMutationType()!.getFields())) {
      expect([mutation.name, mutation.args.map((arg) => arg.name)]).toEqual([
        mutation.name,
        mutation.args.length ? ['input'] : [],
      ]);
      const payload = schema.getType(String(mutation.type).replace(/[!\]]|\[/g, ''));
      expect([mutation.name, isObjectType(payload) && 'problems' in payload.getFields()]).toEqual([
        mutation.name,
        true,
      ]);
    }
  });

  it('holds no input that is also an output', () => {
    expect(
      Object.values(schema.getTypeMap())
        .filter((type) => isInputObjectType(type) && !/Input$/.test(type.name))
        .map((type) => type.name),
    ).toEqual([]);
  });
});
