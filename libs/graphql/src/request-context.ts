import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';

/** The part of a Fastify request and reply that resolvers may touch: cookies and the client's address. */
export interface HttpExchange {
  ip: string;
  headers: Record<string, string | string[] | undefined>;
  cookies: Record<string, string | undefined>;
  setCookie(name: string, value: string, options: Record<string, unknown>): void;
}

/** What lives as long as one request. Loaders are made on first use and never shared between requests. */
export interface RequestContext {
  actor: Actor;
  http: HttpExchange;
  traceId: string;
  loaders: Map<unknown, unknown>;
}

const contextOf = (execution: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(execution).getContext<RequestContext>();

/** Parameter: the actor of this request. */
export const Viewer = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextOf(execution).actor,
);

/** Parameter: the whole request context, for loaders and cookies. */
export const Context = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  contextOf(execution),
);

/** The request's own instance of a loader: `loaderOf(context, this, () => new DataLoader(…))`. */
export function loaderOf<L>(context: RequestContext, key: unknown, make: () => L): L {
  const found = context.loaders.get(key) as L | undefined;
  if (found) return found;
  const made = make();
  context.loaders.set(key, made);
  return made;
}
