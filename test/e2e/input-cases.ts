import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { newId, toGlobalId } from '@fairway/kernel';

/** One wrong way to call a mutation. */
export interface InputCase {
  name: string;
  input: unknown;
  /** The input field that the answer must name. */
  field: string;
}

/** Longer than any text of the model. */
const LONG = '长'.repeat(20_001);
const MANY = 5_001;
/** Inputs nest at most this deep; what lies deeper would be a cycle. */
const DEPTH = 5;

/** Characters that JSON can carry and a database cannot keep. */
const UNKEEPABLE = { 'with a NUL': 'a\u0000b', 'with half a character': 'a\ud800b' };

/** A plausible input made from the printed schema alone: well-formed, about records that are not there. */
export function plausible(
  type: GraphQLInputType,
  name = '',
  description = '',
  full: 'required' | 'full' | 'null' = 'required',
  depth = 0,
): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, name, description, full, depth);
  if (isListType(type)) return [plausible(type.ofType, name, description, full, depth + 1)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    if (depth > 2 * DEPTH) throw new Error(`${type.name} nests without end`);
    const fields = Object.values(type.getFields()).filter(
      (field) => full !== 'required' || isRequired(field),
    );
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        full === 'null' && !isNonNullType(field.type)
          ? null
          : plausible(field.type, field.name, field.description ?? '', full, depth + 1),
      ]),
    );
  }
  if (!isScalarType(type)) throw new Error(`no value for ${String(type)}`);
  switch (type.name) {
    case 'ID':
      return toGlobalId(/(?:Id of an? |Ids of )(\w+)/.exec(description)?.[1] ?? kindByName(name), newId());
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
    case 'String':
      return textByName(name);
    default:
      throw new Error(`no value for the scalar ${type.name}: say here what one looks like`);
  }
}

/** `solutionIds` → `Solution`. */
function kindByName(name: string): string {
  const stem = name.replace(/Ids?$/, '');
  return stem ? stem[0]!.toUpperCase() + stem.slice(1) : 'Scenario';
}

function textByName(name: string): string {
  switch (name) {
    case 'email':
      return 'somebody@example.org';
    case 'token':
      return 'A'.repeat(43);
    case 'code':
      return '000000';
    case 'eventId':
      return newId();
    case 'currency':
      return 'CNY';
    case 'parameters':
      return '{}';
    case 'region':
    case 'regionPrefix':
      return '330200';
    case 'sector':
      return '36';
    case 'password':
    case 'current':
      return 'wet gravel under the pier';
    default:
      return 'text';
  }
}

const isRequired = (field: GraphQLInputField): boolean =>
  isNonNullType(field.type) && field.defaultValue === undefined;

/** Missing, null, wrong-typed, over-long, endless and malformed values for every field of an input, however deep, and fields that do not exist. */
export function casesFor(input: GraphQLInputObjectType): InputCase[] {
  return [
    { name: 'no object', input: 'text', field: 'input' },
    ...casesWithin(input, (value) => value, '', 0),
  ];
}

function casesWithin(
  object: GraphQLInputObjectType,
  whole: (value: unknown) => unknown,
  path: string,
  depth: number,
): InputCase[] {
  const base = plausible(object) as Record<string, unknown>;
  const cases: InputCase[] = [];
  const say = (field: string, name: string, value: unknown): void =>
    void cases.push({ name: `${path}${field} ${name}`, input: whole(value), field });
  say('noSuchField', 'is unknown', { ...base, noSuchField: 1 });
  for (const field of Object.values(object.getFields())) {
    const outer = getNullableType(field.type);
    const isList = isListType(outer);
    const inner = isList ? getNullableType(outer.ofType as GraphQLInputType) : outer;
    const set = (value: unknown): unknown => ({ ...base, [field.name]: isList ? [value] : value });
    const add = (name: string, value: unknown): void => say(field.name, name, set(value));
    if (isRequired(field)) {
      const { [field.name]: _omitted, ...rest } = base;
      say(field.name, 'missing', rest);
    }
    if (isNonNullType(field.type)) say(field.name, 'null', { ...base, [field.name]: null });
    add('of the wrong type', isInputObjectType(inner) ? 'text' : { unexpected: { deeply: true } });
    if (isList) {
      say(field.name, 'a list with a hole', { ...base, [field.name]: [null] });
      say(field.name, 'a list without end', {
        ...base,
        [field.name]: Array.from({ length: MANY }, () =>
          plausible(inner, field.name, field.description ?? ''),
        ),
      });
    }
    if (isEnumType(inner)) add('no such code', 'NO_SUCH_CODE');
    if (isInputObjectType(inner)) {
      if (depth === DEPTH) throw new Error(`${object.name}.${field.name} nests deeper than the cases go`);
      cases.push(...casesWithin(inner, (value) => whole(set(value)), `${path}${field.name}.`, depth + 1));
    }
    if (!isScalarType(inner)) continue;
    switch (inner.name) {
      case 'String':
        add('over-long', LONG);
        for (const [how, text] of Object.entries(UNKEEPABLE)) add(how, text);
        break;
      case 'ID':
        add('no id', 'nonsense');
        add('the id of another kind', toGlobalId('Nothing', newId()));
        add('over-long', 'A'.repeat(20_001));
        break;
      case 'Int':
        add('not a number', 'many');
        add('beyond 32 bits', 2 ** 40);
        add('half', 1.5);
        add('the lowest there is', -(2 ** 31));
        break;
      case 'Float':
        add('not a number', 'many');
        break;
      case 'MinorUnits':
        add('not a number', 'many');
        add('half', 1.5);
        add('beyond what is exact', 2 ** 60);
        add('negative', -1);
        break;
      case 'DateTime':
        add('no instant', 'tomorrow');
        add('before all calendars', '-200000-01-01T00:00:00.000Z');
        break;
      case 'LocalDate':
        add('no day', '2027-02-30');
        break;
    }
  }
  return cases;
}
