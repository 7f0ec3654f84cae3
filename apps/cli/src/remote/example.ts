import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  type GraphQLInputType,
} from 'graphql';
import type { RootField } from './schema.ts';

const SCALARS: Record<string, unknown> = {
  ID: '…',
  String: '…',
  Int: 0,
  Float: 0,
  Boolean: false,
  DateTime: '2027-06-30T10:00:00Z',
  LocalDate: '2027-06-30',
  MinorUnits: 100_000_00,
};

/** A value of this shape, with every field filled; of an enum all values, to choose one from. */
export function exampleOf(type: GraphQLInputType, above: readonly GraphQLInputType[] = []): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [exampleOf(bare.ofType, above)];
  if (isEnumType(bare))
    return bare
      .getValues()
      .map(({ name }) => name)
      .join(' | ');
  if (!isInputObjectType(bare)) return SCALARS[bare.name] ?? '…';
  if (above.includes(bare)) return {};
  return Object.fromEntries(
    Object.values(bare.getFields()).map((field) => [field.name, exampleOf(field.type, [...above, bare])]),
  );
}

/** What a root field does, takes and answers, for people. */
export function described({ kind, field }: RootField): string {
  const lines = [`${kind} ${field.name}: ${String(field.type)}`];
  if (field.description) lines.push(field.description);
  for (const argument of field.args) {
    const need = isRequiredArgument(argument) ? ', required' : '';
    const said = argument.description ? `  ${argument.description}` : '';
    lines.push('', `${argument.name} (${String(argument.type)}${need})${said}`);
    const bare = getNullableType(argument.type);
    lines.push(JSON.stringify(exampleOf(argument.type), null, 2));
    if (isInputObjectType(bare))
      for (const inner of Object.values(bare.getFields()))
        if (inner.description) lines.push(`  ${inner.name}: ${inner.description}`);
  }
  return lines.join('\n');
}
