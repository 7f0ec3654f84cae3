import pg from 'pg';

/** One dedicated connection that listens, and comes back by itself after the server was away. */
export class Channel {
  private client?: pg.Client;
  private closed = false;
  private readonly handlers = new Map<string, (payload: string) => void>();

  constructor(
    private readonly url: string,
    private readonly onTrouble: (error: unknown) => void,
  ) {}

  async listen(channel: string, handler: (payload: string) => void): Promise<void> {
    this.handlers.set(channel, handler);
    if (this.client) await this.client.query(`listen ${channel}`);
    else await this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'fairway-listen' });
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
    if (error) this.onTrouble(error);
    client.end().catch(() => undefined);
    setTimeout(() => {
      if (!this.closed && !this.client) void this.connect();
    }, 500).unref();
  }
}
