import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';

interface TraceContext {
  traceId: string;
}

const context = new AsyncLocalStorage<TraceContext>();

/** Runs something under a trace id that every log line within carries. */
export const withTrace = <T>(traceId: string, run: () => T): T => context.run({ traceId }, run);
export const currentTraceId = (): string | undefined => context.getStore()?.traceId;

/** The process's log: JSON lines on standard error, secrets redacted. */
export function createLog(level: string, name: string): Logger {
  return pino(
    {
      name,
      level,
      mixin: () => context.getStore() ?? {},
      redact: {
        paths: [
          'password',
          'token',
          '*.password',
          '*.token',
          'req.headers.cookie',
          'req.headers.authorization',
        ],
        censor: '[redacted]',
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

export type { Logger };
