import { EventEmitter } from 'node:events';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import type { Tx } from '@fairway/database';
import { Channel } from './channel.ts';

const LIVE_CHANNEL = 'fairway_live';

/** A topic and the id of the record that changed; never its content, which each viewer reads under its own policy. */
export interface LiveMessage {
  topic: string;
  id: string;
}

/** Tells the transaction's commit to every process: PostgreSQL delivers it only when, and if, the transaction commits. */
export function publishLive(tx: Tx, topic: string, id: string): Promise<void> {
  return publishLiveAll(tx, [{ topic, id }]);
}

/** The same of many, in one statement. */
export async function publishLiveAll(tx: Tx, messages: readonly LiveMessage[]): Promise<void> {
  await tx.rows(`select pg_notify('${LIVE_CHANNEL}', message) from unnest($1::text[]) as message`, [
    messages.map((one) => JSON.stringify(one)),
  ]);
}

/** Live updates within this process. */
@Injectable()
export class LiveTopics implements OnModuleInit {
  /** As many listeners as there are open pages: the emitter's warning about leaks is meant for other uses. */
  private readonly pubSub = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });

  constructor(private readonly channel: Channel) {}

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
}
