import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { MAX_TOKENS, refuseExcess, refuseLength, SIGNED_IN_LIMITS } from '../libs/graphql/src/limits.ts';

const file = join(import.meta.dirname, '../libs/client/src/generated/persisted-documents.json');
const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
/** Lists of the console never ask for more rows at once. */
const ROWS = 50;

describe('the documents of the console', () => {
  it('are there', () => expect(documents.length).toBeGreaterThan(10));

  it.each(documents.map(([hash, text]) => [/^\w+ (\w+)/.exec(text)?.[1] ?? hash, text]))(
    'stay within the limits: %s',
    (_name, text) => {
      const document = parse(text, { maxTokens: MAX_TOKENS });
      const operation = document.definitions.find(
        (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
      )!;
      const rows = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, ROWS]),
      );
      refuseLength(document, SIGNED_IN_LIMITS);
      refuseExcess(document, operation, rows, SIGNED_IN_LIMITS);
    },
  );
});
