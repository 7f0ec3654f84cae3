import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Channel } from './channel.ts';
import { Deliveries } from './deliveries.ts';
import { DeliveryLoop } from './delivery-loop.ts';
import { LiveTopics } from './live-topics.ts';
import { Queues } from './queues.ts';
import { SubscriberRegistry } from './registry.ts';
import { Relay } from './relay.ts';
import { Sequencer } from './sequencer.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Channel, SubscriberRegistry, Sequencer, Relay, Deliveries, Queues, LiveTopics, DeliveryLoop],
  exports: [SubscriberRegistry, Sequencer, Relay, Deliveries, LiveTopics, DeliveryLoop],
})
export class MessagingModule {}
