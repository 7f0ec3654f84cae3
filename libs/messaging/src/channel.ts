import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DATABASE_URL } from '@fairway/database';
import { LOG, type Logger } from '@fairway/runtime';

/** The one connection of a process that listens; it comes back by itself after the server was away. */
@Injectable()
export class Channel implements OnApplicationShutdown {
  private client?: pg.Client;
  private connecting?: Promise<void>;
  private closed = false;
  private readonly handlers = new Map<string, (payload: string) => void>();

  constructor(
    @Inject(DATABASE_URL) private readonly url: string,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async listen(channel: string, handler: (payload: string) => void): Promise<void> {
    this.handlers.set(channel, handler);
    await (this.connecting ??= this.connect());
    await this.client?.query(`listen ${channel}`);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'fairway-listen',
    });
    client.on('error', (error) => this.again(client, error));
    client.on('end', () => this.again(client, undefined));
    client.on('notification', (message) => this.handlers.get(message.channel)?.(message.payload ?? ''));
    this.client = client;
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`listen ${channel}`);
    } catch (error) {
      this.again(client, error);
    }
  }

  private again(client: pg.Client, error: unknown): void {
    if (this.closed || this.client !== client) return;
    this.client = undefined;
    if (error) this.log.warn({ err: error }, 'the listening connection was lost');
    client.end().catch(() => undefined);
    setTimeout(() => {
      if (!this.closed && !this.client) void this.connect();
    }, 500).unref();
  }
}
