import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { newTraceId, type Actor } from '@fairway/kernel';
import { LOG, SETTINGS, currentTraceId, type Logger, type Settings } from '@fairway/runtime';
import { maskError, withoutGuesses } from './errors.ts';
import { ANONYMOUS_LIMITS, MAX_TOKENS, refuseExcess, refuseLength, SIGNED_IN_LIMITS } from './limits.ts';
import { NodeRegistry, NodeResolver, withGlobalIds } from './node.ts';
import type { HttpExchange, RequestContext } from './request-context.ts';
import { socketOptions } from './socket.ts';

/** Finds out who asks; the party library fills it. */
export abstract class ActorResolver {
  /** Never throws for a bad credential: that is simply nobody. Faults of the database do throw. */
  abstract resolve(http: HttpExchange): Promise<Actor>;
}

/** Nothing but the registry, for processes without HTTP. */
@Global()
@Module({ providers: [NodeRegistry], exports: [NodeRegistry] })
export class NodeModule {}

/** Apollo with our limits, masking and ids. */
@Module({})
export class FairwayGraphqlModule {
  static withServer(documents: ReadonlyMap<string, string>): DynamicModule {
    return {
      module: FairwayGraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [ActorResolver, SETTINGS, LOG],
          useFactory: (actors: ActorResolver, settings: Settings, log: Logger) =>
            options(actors, settings, log, documents),
        }),
      ],
      providers: [NodeResolver],
    };
  }
}

function options(
  actors: ActorResolver,
  settings: Settings,
  log: Logger,
  documents: ReadonlyMap<string, string>,
): ApolloDriverConfig {
  const mask = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    // Apollo takes the guesses out of validation errors only, not out of those about variables.
    const said = settings.NODE_ENV === 'production' ? withoutGuesses(formatted) : formatted;
    return maskError(said, unwrapResolverError(error), currentTraceId() ?? newTraceId(), (fault) =>
      log.error({ err: fault }, 'request failed'),
    );
  };
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { dateScalarMode: 'isoDate', numberScalarMode: 'float' },
    transformSchema: withGlobalIds,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: settings.NODE_ENV === 'production',
    parseOptions: { maxTokens: MAX_TOKENS },
    fieldResolverEnhancers: [],
    autoTransformHttpErrors: false,
    context: (request: unknown, reply: unknown) => requestContext(actors, request, reply),
    subscriptions: {
      'graphql-ws': {
        path: '/graphql',
        connectionInitWaitTimeout: 5_000,
        ...socketOptions(mask, (http) => actors.resolve(http)),
      },
    },
    persistedQueries: { cache: registered(documents) },
    plugins: [limitsPlugin()],
    formatError: mask,
  } as unknown as ApolloDriverConfig;
}

/** Apollo's cache of documents by hash, filled once: nobody adds to it by asking. */
const registered = (documents: ReadonlyMap<string, string>) => ({
  get: async (key: string) => documents.get(key.replace(/^apq:/, '')),
  set: async () => undefined,
  delete: async () => false,
});

async function requestContext(
  actors: ActorResolver,
  request: unknown,
  reply: unknown,
): Promise<RequestContext> {
  const extra = (request as { extra?: { request?: unknown } })?.extra;
  const http = exchange(extra ? extra.request : request, reply);
  const traceId = currentTraceId() ?? newTraceId();
  // Also for every operation on a socket: a session that has ended starts nothing more on a socket it left open.
  const actor = await actors.resolve(http).catch(unavailable);
  return { actor, http, traceId, loaders: new Map() };
}

/** Nobody can be recognised while the database is away: 503, so that proxies and clients try again. */
function unavailable(cause: unknown): never {
  const error = new GraphQLError('The service is not available at the moment; please try again', {
    extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
  });
  throw Object.assign(error, { cause });
}

/** Fastify's request and reply, or the bare request of a socket, as the little we need. */
function exchange(request: unknown, reply: unknown): HttpExchange {
  const r = (request ?? {}) as {
    ip?: string;
    headers?: HttpExchange['headers'];
    cookies?: HttpExchange['cookies'];
    socket?: { remoteAddress?: string };
  };
  const headers = r.headers ?? {};
  return {
    ip: r.ip ?? r.socket?.remoteAddress ?? '',
    headers,
    cookies: r.cookies ?? parseCookies(String(headers.cookie ?? '')),
    setCookie: (name, value, cookieOptions) => {
      (reply as { setCookie?: (n: string, v: string, o: object) => void } | undefined)?.setCookie?.(
        name,
        value,
        cookieOptions,
      );
    },
  };
}

function parseCookies(header: string): Record<string, string> {
  const pairs = header
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter((pair) => pair.length === 2);
  return Object.fromEntries(pairs.map(([name, value]) => [name!, decoded(value!)]));
}

/** A cookie of somebody else's may hold what cannot be decoded; it is not one of ours then. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function limitsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const limits = contextValue.actor.kind === 'ANONYMOUS' ? ANONYMOUS_LIMITS : SIGNED_IN_LIMITS;
          refuseLength(document, limits);
          if (operation)
            refuseExcess(document, operation, (request.variables ?? {}) as Record<string, unknown>, limits);
        },
      };
    },
  };
}
