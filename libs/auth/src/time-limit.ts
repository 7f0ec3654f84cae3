import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { throwError, timeout, type Observable } from 'rxjs';
import type { RequestContext } from '@fairway/graphql';

/** Milliseconds that a root field may take; single statements have a limit of their own, which ends the work itself. */
export const TIME_LIMITS = { anonymous: 5_000, signedIn: 10_000 };

/** Answers TIMED_OUT instead of keeping somebody waiting. A write that goes on is found again by its idempotency key. */
@Injectable()
export class TimeLimit implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation === 'subscription') return next.handle();
    const { actor } = graphql.getContext<RequestContext>();
    const each = actor.kind === 'ANONYMOUS' ? TIME_LIMITS.anonymous : TIME_LIMITS.signedIn;
    return next.handle().pipe(timeout({ first: each, with: () => throwError(() => timedOut(each)) }));
  }
}

const timedOut = (limit: number): GraphQLError =>
  new GraphQLError(`This took longer than ${limit / 1_000} seconds; please ask for less, or try again`, {
    extensions: { code: 'TIMED_OUT', http: { status: 503 } },
  });
