import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const minor = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new GraphQLError('Minor units are whole numbers up to 9007199254740991');
  return value;
};

/** Money: whole minor units (fen, cents), beyond the 32 bits of Int. */
export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description: 'A whole amount in minor units of a currency (fen, cents).',
  serialize: (value) => minor(typeof value === 'string' ? Number(value) : value),
  parseValue: minor,
  parseLiteral: (node) => (node.kind === Kind.INT ? minor(Number(node.value)) : minor(undefined)),
});

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const day = (value: unknown): string => {
  if (typeof value !== 'string' || !DATE.test(value)) throw new GraphQLError('A date is written YYYY-MM-DD');
  const parsed = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value)
    throw new GraphQLError(`${value} is no day of the calendar`);
  return value;
};

/** A day of the calendar, without a time: `2027-03-01`. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day of the calendar, written YYYY-MM-DD.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : day(value)),
  parseValue: day,
  parseLiteral: (node) => (node.kind === Kind.STRING ? day(node.value) : day(undefined)),
});
