import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { newTraceId } from '@fairway/kernel';
import { currentTraceId, type Logger } from '@fairway/runtime';

export interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
  sent?: boolean;
}

/** Everything that fails before GraphQL (a body that is no JSON, one too large, an unknown address) answers in the shape of a GraphQL error. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') throw error;
    return sendError(error, host.switchToHttp().getResponse<Reply>(), this.log);
  }
}

/** The answer to a request that failed before GraphQL; also for what fails before Nest, such as an address that cannot be decoded. */
export function sendError(error: unknown, reply: Reply, log: Logger): unknown {
  const status = statusOf(error);
  const traceId = currentTraceId() ?? newTraceId();
  // Somebody who went away before the answer was through is no fault of ours.
  const left = (error as { code?: string })?.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (status >= 500 && !left) log.error({ err: error, traceId }, 'request failed');
  const { code, message } = said(status);
  return reply
    .status(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, traceId } }] });
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof SyntaxError) return 400;
  const status = (error as { statusCode?: number })?.statusCode;
  return status && status >= 400 && status < 600 ? status : 500;
}

function said(status: number): { code: string; message: string } {
  if (status === 404) return { code: 'NOT_FOUND', message: 'There is nothing at this address' };
  if (status === 413)
    return { code: 'BODY_TOO_LARGE', message: 'The request is larger than this service accepts' };
  if (status === 415) return { code: 'BAD_REQUEST', message: 'Please send JSON' };
  if (status < 500)
    return {
      code: 'BAD_REQUEST',
      message: 'The request could not be read: it must be JSON of a GraphQL operation',
    };
  return { code: 'INTERNAL', message: 'Something went wrong on our side' };
}
