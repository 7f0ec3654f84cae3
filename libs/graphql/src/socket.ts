import {
  GraphQLError,
  Kind,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Actor } from '@fairway/kernel';
import { ANONYMOUS_LIMITS, refuseExcess } from './limits.ts';
import type { RequestContext } from './request-context.ts';

/** Subscriptions are a line or two. */
const MAX_CHARS = 4_000;
/** A session that has ended, or a changed role, is noticed within this time on a socket that is still open. */
const LOOK_AGAIN_MS = 5_000;
const SESSION_OVER = 4403;

type Mask = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Apollo's limits and masks do not reach operations on a socket: here they are again, and nothing but subscriptions is served. */
export const socketOptions = (mask: Mask, again: (http: RequestContext['http']) => Promise<Actor>) => ({
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
  onNext: async (
    socket: Socket,
    _id: string,
    _payload: unknown,
    args: { contextValue?: unknown },
    result: ExecutionResult,
  ) => {
    const context = args.contextValue as (RequestContext & { lookedAt?: number }) | undefined;
    if (context && Date.now() - (context.lookedAt ?? 0) > LOOK_AGAIN_MS) {
      context.lookedAt = Date.now();
      // What cannot be looked up now is looked up with the next message; the message itself says no more than an id.
      const now = await again(context.http).catch(() => context.actor);
      if (!isSame(now, context.actor)) socket.extra.socket.close(SESSION_OVER, 'The session is over');
    }
    return result.errors
      ? { ...result, errors: result.errors.map((error) => masked(error, mask)) }
      : undefined;
  },
});

interface Socket {
  extra: { socket: { close(code: number, reason: string): void } };
}

/** Still the same person or program, with the same rights. */
const isSame = (a: Actor, b: Actor): boolean => rightsOf(a) === rightsOf(b);

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
const rightsOf = ({ idempotencyKey: _key, language: _language, ...rights }: Actor): string =>
  JSON.stringify(rights);
