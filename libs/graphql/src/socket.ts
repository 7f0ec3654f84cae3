import {
  GraphQLError,
  Kind,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { ANONYMOUS_LIMITS, refuseExcess } from './limits.ts';

/** Subscriptions are a line or two. */
const MAX_CHARS = 4_000;

type Mask = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Apollo's limits and masks do not reach operations on a socket: here they are again, and nothing but subscriptions is served. */
export const socketOptions = (mask: Mask) => ({
  onSubscribe: (_socket: unknown, _id: string, { query }: { query: string }): GraphQLError[] | undefined =>
    query.length > MAX_CHARS
      ? [refusal('QUERY_TOO_COSTLY', `A subscription has at most ${MAX_CHARS} characters`)]
      : undefined,
  validate: validateSubscription,
  onError: (
    _socket: unknown,
    _id: string,
    _payload: unknown,
    errors: readonly GraphQLError[],
  ): GraphQLFormattedError[] => errors.map((error) => masked(error, mask)),
  onNext: (_socket: unknown, _id: string, _payload: unknown, _args: unknown, result: ExecutionResult) =>
    result.errors ? { ...result, errors: result.errors.map((error) => masked(error, mask)) } : undefined,
});

export function validateSubscription(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const errors = validate(schema, document);
  if (errors.length) return errors;
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    if (definition.operation !== 'subscription')
      return [refusal('BAD_REQUEST', 'A socket serves subscriptions; send the rest by POST')];
    try {
      refuseExcess(document, definition, {}, ANONYMOUS_LIMITS);
      return [];
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  });
}

/** What graphql-js itself finds wrong has no code yet. */
function masked(error: GraphQLError, mask: Mask): GraphQLFormattedError {
  const formatted = error.toJSON();
  const code = formatted.extensions?.code ?? (error.originalError ? undefined : 'GRAPHQL_VALIDATION_FAILED');
  return mask(
    { ...formatted, extensions: { ...formatted.extensions, ...(code ? { code } : {}) } },
    error.originalError ?? error,
  );
}

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
