import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** What tells one record from another, in the order of reading. */
const NAMES = ['id', 'code', 'name', 'title', 'state', 'stage'];

/**
 * A sensible selection for what a field answers: of a record all that is its own, of the records around it what
 * names them, of a connection the rows, of a payload the record and the problems. Empty for a leaf.
 */
export function defaultSelection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isInterfaceType(named)) return '{ __typename id }';
  if (isUnionType(named) || !isObjectType(named)) return '{ __typename }';
  const fields = named.getFields();
  if (fields.nodes && fields.pageInfo) {
    const rows = own(getNamedType(fields.nodes.type), []);
    const total = fields.totalCount ? ' totalCount' : '';
    return `{ nodes ${rows || '{ __typename }'}${total} pageInfo { hasNextPage endCursor } }`;
  }
  return own(named, []) || '{ __typename }';
}

/** All that belongs to an object; `above` are the types around it, so that none is entered twice. */
function own(type: GraphQLNamedType, above: readonly GraphQLNamedType[]): string {
  if (!isObjectType(type) || above.includes(type)) return '';
  const parts = readable(type).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return field.name;
    if (!isObjectType(inner) || inner.getFields().pageInfo) return [];
    const asRecord = isRecord(inner) && (above.length > 0 || isRecord(type) || isList(field.type));
    const selection = asRecord ? names(inner) : own(inner, [...above, type]);
    return selection ? `${field.name} ${selection}` : [];
  });
  return parts.length ? `{ ${parts.join(' ')} }` : '';
}

function names(type: GraphQLObjectType): string {
  const named = readable(type).filter((field) => NAMES.includes(field.name));
  // A record without a name of its own (a risk, a mail) is told by what it says.
  const known =
    named.length > 1 ? named : readable(type).filter(({ type: inner }) => isLeafType(getNamedType(inner)));
  const parts = known.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return field.name;
    return isObjectType(inner) && !isRecord(inner) ? `${field.name} ${own(inner, [type])}` : [];
  });
  return `{ ${parts.join(' ')} }`;
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

const isRecord = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some((each) => each.name === 'Node');

const readable = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
