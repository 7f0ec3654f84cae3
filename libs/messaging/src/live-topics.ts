import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import { DATABASE_URL, type Tx } from '@fairway/database';
import { LOG, type Logger } from '@fairway/runtime';
import { Channel } from './channel.ts';

const LIVE_CHANNEL = 'fairway_live';

/** A topic and the id of the record that changed; never its content, which each viewer reads under its own policy. */
export interface LiveMessage {
  topic: string;
  id: string;
}

/** Tells the transaction's commit to every process: PostgreSQL delivers it only when, and if, the transaction commits. */
export async function publishLive(tx: Tx, topic: string, id: string): Promise<void> {
  await tx.rows(`select pg_notify('${LIVE_CHANNEL}', $1)`, [JSON.stringify({ topic, id })]);
}

/** Live updates within this process. */
@Injectable()
export class LiveTopics implements OnModuleInit, OnApplicationShutdown {
  private readonly pubSub = new PubSub();
  private readonly channel: Channel;

  constructor(@Inject(DATABASE_URL) url: string, @Inject(LOG) log: Logger) {
    this.channel = new Channel(url, (error) => log.warn({ err: error }, 'live topics lost the database'));
  }

  async onModuleInit(): Promise<void> {
    await this.channel.listen(LIVE_CHANNEL, (payload) => {
      const message = JSON.parse(payload) as LiveMessage;
      void this.pubSub.publish(message.topic, message);
    });
  }

  /** Messages of the given topics, until the iterator is returned. */
  subscribe(topics: string[]): AsyncIterableIterator<LiveMessage> {
    return this.pubSub.asyncIterableIterator<LiveMessage>(topics);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.channel.close();
  }
}
