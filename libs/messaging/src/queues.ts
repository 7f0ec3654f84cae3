import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  setDefaultBackendFactory,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { DATABASE_URL } from '@fairway/database';
import { LOG, SETTINGS, type Logger, type Settings } from '@fairway/runtime';

const SCHEMA = 'fairway_queue';

/** Jobs that carry only the position of an event and a subscriber's name. */
export interface DeliveryJob {
  eventId: string;
  subscriber: string;
}

/** Makes queues on Redis when REDIS_URL is set, else on PostgreSQL; the rest of the code cannot tell which. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly open: { close(): Promise<unknown> }[] = [];
  private readonly redis: Redis[] = [];
  private prepared?: Promise<void>;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DATABASE_URL) private readonly databaseUrl: string,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async queue<T>(name: string): Promise<Queue<T>> {
    await (this.prepared ??= this.prepare());
    const queue = new Queue<T>(name, {
      connection: this.connection(false) as never,
      defaultJobOptions: {
        removeOnComplete: { age: 3600, count: 1000 },
        removeOnFail: { age: 24 * 3600, count: 5000 },
      },
    });
    queue.on('error', (error) => this.log.warn({ err: error, queue: name }, 'queue'));
    this.open.push(queue);
    return queue as Queue<T>;
  }

  async worker<T>(
    name: string,
    processor: Processor<T>,
    options: Omit<WorkerOptions, 'connection'>,
  ): Promise<Worker<T>> {
    await (this.prepared ??= this.prepare());
    const worker = new Worker<T>(name, processor, { ...options, connection: this.connection(true) as never });
    worker.on('error', (error) => this.log.warn({ err: error, queue: name }, 'worker'));
    this.open.unshift(worker);
    return worker;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const thing of this.open) await thing.close().catch(() => undefined);
    for (const redis of this.redis) redis.disconnect();
  }

  private async prepare(): Promise<void> {
    if (this.settings.REDIS_URL) {
      await refuseEviction(this.settings.REDIS_URL);
      setDefaultBackendFactory();
      return;
    }
    setDefaultBackendFactory(createPostgresBackend as never);
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      await runMigrations(client as never, SCHEMA);
    } finally {
      await client.end();
    }
  }

  private connection(blocking: boolean): object {
    if (!this.settings.REDIS_URL) return { connectionString: this.databaseUrl, schema: SCHEMA, max: 3 };
    // A worker waits for ever for Redis to come back; whoever adds jobs must hear at once that it is away.
    const redis = new Redis(this.settings.REDIS_URL, {
      maxRetriesPerRequest: null,
      enableOfflineQueue: blocking,
    });
    redis.on('error', (error) => this.log.warn({ err: error }, 'redis'));
    this.redis.push(redis);
    return redis;
  }
}

/** A Redis that may evict keys loses jobs silently, so we do not start on one. */
async function refuseEviction(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 2, lazyConnect: true });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const info = await redis.info('memory');
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
    if (policy && policy !== 'noeviction')
      throw new Error(`Redis has maxmemory-policy ${policy}; Fairway needs noeviction`);
  } finally {
    redis.disconnect();
  }
}
