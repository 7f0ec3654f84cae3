import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { hasPart, type Actor } from '@fairway/kernel';
import { ACCESS, type Access, type RequestContext } from '@fairway/graphql';

/** Refuses every root field whose marker does not let this actor in; a field without a marker lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    const graphql = GqlExecutionContext.create(execution);
    const operation = graphql.getInfo<GraphQLResolveInfo>().operation.operation;
    admit(access, graphql.getContext<RequestContext>().actor, operation === 'mutation');
    return true;
  }
}

/** Throws unless this actor may call a root field with this marker. */
export function admit(access: Access | undefined, actor: Actor, writes: boolean): void {
  if (!access) throw denied('FORBIDDEN', 'This field is not open to anybody');
  if (access.kind === 'PUBLIC') return;
  if (actor.kind === 'ANONYMOUS') throw denied('UNAUTHENTICATED', 'Please sign in');
  if (writes && !actor.scopes.includes('WRITE')) throw denied('FORBIDDEN', 'This token may only read');
  if (access.administrator && !(actor.administrator || (access.auditor && actor.auditor)))
    throw denied('FORBIDDEN', 'Only for administrators');
  if (access.organization && !actor.organization)
    throw denied('FORBIDDEN', 'Please choose the organization you act for');
  if (access.parts && !hasPart(actor, ...access.parts))
    throw denied('FORBIDDEN', `Only for organizations with the part ${access.parts.join(' or ')}`);
}

const denied = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
