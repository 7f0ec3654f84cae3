import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadRequestException, HttpException } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal } from '@fairway/kernel';

/** One wrong input field. */
export interface FieldError {
  path: string[];
  message: string;
}

/** Input of the wrong shape: `BAD_USER_INPUT` with the fields that are wrong. */
export function badUserInput(fields: FieldError[]): GraphQLError {
  const summary = fields.map((f) => `${f.path.join('.')}: ${f.message}`).join('; ');
  return new GraphQLError(summary.slice(0, 1000), {
    extensions: { code: 'BAD_USER_INPUT', fields: fields.slice(0, 50) },
  });
}

/** What class-validator found, field by field, nested ones included. */
export function fieldErrors(errors: readonly ValidationError[], parent: string[] = []): FieldError[] {
  return errors.flatMap((error) => {
    const path = [...parent, error.property];
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });
}

/** Codes that carry nothing but what the client sent or may know. */
const SAID = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'SESSION_OVER',
  'UNAVAILABLE',
  'TIMED_OUT',
]);

/** Connection trouble, by the codes of Node and PostgreSQL. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
  '08003',
]);

export interface MaskedError extends GraphQLFormattedError {
  extensions: { code: string; traceId: string; fields?: FieldError[] };
}

/** What a client sees of an error: said plainly when it is the client's, masked with a trace id when it is ours. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  traceId: string,
  onFault: (error: unknown) => void,
): MaskedError {
  if (error instanceof Refusal) {
    const fields = error.problems.map((p) => ({ path: p.path ?? [], message: p.message }));
    return {
      ...formatted,
      message: error.problems[0]?.message ?? 'refused',
      extensions: { code: 'BAD_USER_INPUT', fields, traceId },
    };
  }
  const code = String(formatted.extensions?.code ?? '');
  if (error instanceof BadRequestException)
    return { ...formatted, extensions: { code: 'BAD_USER_INPUT', traceId } };
  if (SAID.has(code) && !(error instanceof HttpException && error.getStatus() >= 500)) {
    const fields =
      (formatted.extensions?.fields as FieldError[] | undefined) ?? fieldsOfVariableError(formatted.message);
    return {
      message: formatted.message,
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code, ...(fields ? { fields } : {}), traceId },
    };
  }
  onFault(error);
  if (isTimeOut(error))
    return {
      message: 'This took too long; please ask for less, or try again',
      path: formatted.path,
      extensions: { code: 'TIMED_OUT', traceId },
    };
  if (isAway(error))
    return {
      message: 'The service is not available at the moment; please try again',
      path: formatted.path,
      extensions: { code: 'UNAVAILABLE', traceId },
    };
  return {
    message: 'Something went wrong on our side',
    path: formatted.path,
    extensions: { code: 'INTERNAL', traceId },
  };
}

/** Names of the schema that graphql-js offers in place of a misspelt one. */
export const withoutGuesses = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: formatted.message.replace(/ ?Did you mean .+?\?(?=$|;| )/gs, ''),
});

/** graphql-js names the place of a wrong variable only in its sentence: `Variable "$input" got invalid value … at "input.title"; …`. */
function fieldsOfVariableError(message: string): FieldError[] | undefined {
  const place = /^Variable "\$([^"]+)"(?: got invalid value .*? at "([^"]+)")?/s.exec(message);
  if (!place) return undefined;
  const path = (place[2] ?? place[1]!).split('.');
  const missing = /Field "([^"]+)" of required type|Field "([^"]+)" is not defined/.exec(message);
  return [{ path: missing ? [...path, (missing[1] ?? missing[2])!] : path, message }];
}

/** PostgreSQL ended the statement, or the wait for a lock, at its limit. */
function isTimeOut(error: unknown): boolean {
  const e = error as { code?: string; driverError?: { code?: string } } | undefined;
  return (e?.driverError?.code ?? e?.code) === '57014';
}

function isAway(error: unknown): boolean {
  const e = error as {
    code?: string;
    driverError?: { code?: string; message?: string };
    message?: string;
    errors?: { code?: string }[];
  };
  const code = e?.driverError?.code ?? e?.code ?? e?.errors?.[0]?.code;
  return (
    (!!code && AWAY.has(code)) ||
    /Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after|ECONNREFUSED/.test(
      e?.message ?? '',
    )
  );
}
