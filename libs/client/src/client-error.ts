/** One wrong input field. */
export interface WrongField {
  path: string[];
  message: string;
}

/** An operation that did not answer: with the service's code, the trace id to quote, and the fields that are wrong. */
export class ClientError extends Error {
  override name = 'ClientError';

  constructor(
    message: string,
    readonly code: string,
    readonly traceId: string | null,
    readonly fields: readonly WrongField[] = [],
    readonly status = 0,
  ) {
    super(message);
  }
}

/** The service could not be reached, or is not there at the moment: worth another try. */
export class UnavailableError extends ClientError {
  override name = 'UnavailableError';
}

/** Nobody is signed in any more. */
export class SignedOutError extends ClientError {
  override name = 'SignedOutError';
}

/** The service does not know this document any more: it has been updated, and this console is the one before. */
export class OutdatedError extends ClientError {
  override name = 'OutdatedError';
}

/** Known, but not permitted. */
export class ForbiddenError extends ClientError {
  override name = 'ForbiddenError';
}

interface Answered {
  message: string;
  extensions?: { code?: string; traceId?: string; fields?: WrongField[] };
}

/** The error class for what the service said. */
export function errorOf(said: Answered, status: number, traceHeader: string | null): ClientError {
  const code = said.extensions?.code ?? (status >= 500 ? 'UNAVAILABLE' : 'BAD_REQUEST');
  const traceId = said.extensions?.traceId ?? traceHeader;
  const of = classOf(code);
  return new of(said.message, code, traceId, said.extensions?.fields ?? [], status);
}

function classOf(code: string): typeof ClientError {
  if (code === 'UNAVAILABLE' || code === 'UNREACHABLE') return UnavailableError;
  if (code === 'UNAUTHENTICATED' || code === 'SESSION_OVER') return SignedOutError;
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return OutdatedError;
  return code === 'FORBIDDEN' ? ForbiddenError : ClientError;
}
