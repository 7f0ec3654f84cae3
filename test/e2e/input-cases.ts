import {
  getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType,
  type GraphQLField, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';
import { newId, toGlobalId } from '@fairway/kernel';

/** One wrong way to call a mutation. */
export interface InputCase {
  name: string;
  input: unknown;
  /** The input field that the answer must name. */
  field: string;
}

const INVALID_OBJECT = { unexpected: { deeply: true } };
const LONG = '长'.repeat(60_000);

/** A plausible input made from the printed schema alone: well-formed, about records that are not there. */
export function plausible(type: GraphQLInputType, description = '', depth = 0): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, description, depth);
  if (isListType(type)) return depth > 3 ? [] : [plausible(type.ofType, description, depth + 1)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return Object.fromEntries(fields.map((field) => [field.name, plausible(field.type, field.description ?? '', depth + 1)]));
  }
  if (!isScalarType(type)) throw new Error(`no value for ${String(type)}`);
  switch (type.name) {
    case 'ID':
      return toGlobalId(/(?:Id of an? |Ids of )(\w+)/.exec(description)?.[1] ?? 'Scenario', newId());
    case 'Int':
    case 'Float':
    case 'MinorUnits':
      return 1;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2027-03-01T00:00:00.000Z';
    case 'LocalDate':
      return '2027-03-01';
    default:
      return 'text';
  }
}

/** The input object of a mutation, by our convention its only argument. */
export function inputTypeOf(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const type = field.args[0] && getNullableType(field.args[0].type);
  return type && isInputObjectType(type) ? type : undefined;
}

/** Missing, wrong-typed, over-long and malformed values for every field of an input, and a field that does not exist. */
export function casesFor(input: GraphQLInputObjectType): InputCase[] {
  const base = plausible(input) as Record<string, unknown>;
  const cases: InputCase[] = [
    { name: 'no object', input: 'text', field: 'input' },
    { name: 'an unknown field', input: { ...base, noSuchField: 1 }, field: 'noSuchField' },
  ];
  for (const field of Object.values(input.getFields())) {
    const inner = getNullableType(isListType(getNullableType(field.type)) ? (getNullableType(field.type) as { ofType: GraphQLInputType }).ofType : field.type);
    const isList = isListType(getNullableType(field.type));
    const wrap = (value: unknown): unknown => (isList ? [value] : value);
    const add = (name: string, value: unknown): void => void cases.push({ name: `${field.name} ${name}`, input: { ...base, [field.name]: value }, field: field.name });
    if (isNonNullType(field.type) && field.defaultValue === undefined) {
      const { [field.name]: _omitted, ...rest } = base;
      cases.push({ name: `${field.name} missing`, input: rest, field: field.name });
      add('null', null);
    }
    if (!(isScalarType(inner) && inner.name === 'JSON')) add('of the wrong type', wrap(isInputObjectType(inner) ? 'text' : INVALID_OBJECT));
    if (isScalarType(inner) && inner.name === 'String') add('over-long', wrap(LONG));
    if (isScalarType(inner) && inner.name === 'ID') {
      add('no id', wrap('nonsense'));
      add('the id of another kind', wrap(toGlobalId('Nothing', newId())));
    }
    if (isScalarType(inner) && (inner.name === 'Int' || inner.name === 'Float')) add('not a number', wrap('many'));
    if (isScalarType(inner) && inner.name === 'Int') add('beyond 32 bits', wrap(2 ** 40));
    if (isEnumType(inner)) add('no such code', wrap('NO_SUCH_CODE'));
    if (isList) add('a list without end', Array.from({ length: 5_001 }, () => plausible(inner, field.description ?? '')));
  }
  return cases;
}

/** Every mutation with its input. */
export function mutations(schema: GraphQLSchema): { name: string; field: GraphQLField<unknown, unknown>; input: GraphQLInputObjectType | undefined }[] {
  return Object.values(schema.getMutationType()!.getFields()).map((field) => ({ name: field.name, field, input: inputTypeOf(field) }));
}
