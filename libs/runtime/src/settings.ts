import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1');

const megabytes = (usual: number, most: number) => z.coerce.number().int().min(1).max(most).default(usual);

/**
 * Every setting of Fairway, its type, default and meaning. The README's table is generated from this schema,
 * and this file is the only reader of the process environment.
 */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('`production` hides stack traces and refuses a shifted clock outside the demo'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('port of the console and API; `npm start` takes the next free one if it is taken'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; `0.0.0.0` for a local network'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('address that people use, for links in mails and for cookies (secure when it is https)'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('a PostgreSQL 15 or newer; without it the embedded PostgreSQL is used'),
  REDIS_URL: z
    .string()
    .optional()
    .describe(
      'a Redis 6.2 or newer with `noeviction` for the queue; without it the queue lives in PostgreSQL',
    ),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('folder of the embedded PostgreSQL, of uploaded files and of the installation key'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(16)
    .describe('connections to PostgreSQL per process'),
  INSTALLATION_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'secret that protects files, second factors and tokens at rest; without it one is made in DATA_DIR',
    ),
  SMTP_URL: z
    .string()
    .optional()
    .describe(
      "`smtp(s)://user:password@host:port`; without it mails are readable on the administrator's outbox page",
    ),
  MAIL_FROM: z.string().default('Fairway <no-reply@localhost>').describe('sender of mails'),
  DEMO: flag
    .default(false)
    .describe('loads the demo market once and offers one-click sign-in; `npm start` sets it'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('how much is logged'),
  WORKER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(4)
    .describe('deliveries handled at once by one worker'),
  RETRY_PAUSE_MS: z.coerce
    .number()
    .int()
    .min(10)
    .max(60_000)
    .default(500)
    .describe(
      'pause before a delivery that failed is tried again, in milliseconds; each further pause is twice as long',
    ),
  FILE_MEGABYTES: megabytes(50, 200).describe('largest file that is taken, in MB'),
  IMAGE_MEGABYTES: megabytes(15, 50).describe('largest picture that is taken, in MB'),
  FILES_PER_ORGANIZATION: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(200)
    .describe('files that one organization may keep'),
  FILES_TOTAL_MEGABYTES: megabytes(5_120, 1_000_000).describe(
    'what the files of one organization may take together, in MB',
  ),
  EMBEDDING_URL: z
    .url()
    .optional()
    .describe(
      'base address of an OpenAI-compatible embedding service (`https://host/v1`) that brings further candidates; without it words alone do',
    ),
  EMBEDDING_KEY: z.string().optional().describe('bearer token of the embedding service'),
  EMBEDDING_MODEL: z.string().default('bge-m3').describe('model asked of the embedding service'),
  EMBEDDING_DIMENSIONS: z.coerce
    .number()
    .int()
    .min(8)
    .max(8_192)
    .default(1_024)
    .describe('numbers in one embedding; an answer of another size is refused'),
  EMBEDDING_BATCH: z.coerce
    .number()
    .int()
    .min(1)
    .max(512)
    .default(32)
    .describe('texts in one request to the embedding service'),
  EMBEDDING_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(50)
    .max(120_000)
    .default(5_000)
    .describe('longest wait for the embedding service, in milliseconds; then scoring goes on without it'),
  EMBEDDING_TOKENS_PER_DAY: z.coerce
    .number()
    .int()
    .min(0)
    .default(2_000_000)
    .describe('tokens that may be spent on embeddings in a day (UTC)'),
  TRUST_PROXY: flag
    .default(false)
    .describe('take the client address from `X-Forwarded-For` (only behind a proxy of yours)'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads and checks the settings; what is wrong is named setting by setting. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, v]) => v !== undefined && v !== ''),
  );
  const result = settingsSchema.safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsError(`These settings are wrong:\n${lines.join('\n')}`);
}

export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Rows of the configuration table: name, default, meaning. */
export function settingsTable(): { name: string; default: string; meaning: string }[] {
  return Object.entries(settingsSchema.shape).map(([name, field]) => {
    const json = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }) as {
      default?: unknown;
      description?: string;
    };
    return {
      name,
      default: json.default === undefined ? '' : String(json.default),
      meaning: json.description ?? '',
    };
  });
}
