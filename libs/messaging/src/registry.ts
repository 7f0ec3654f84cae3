import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import {
  SCHEDULED,
  SEQUENCER_STEP,
  SUBSCRIBER,
  type EventSubscriber,
  type ScheduledTask,
  type ScheduleOptions,
  type SequencerStep,
  type SubscriberOptions,
} from './subscriber.ts';

export interface Registered {
  options: Required<Omit<SubscriberOptions, 'events'>>;
  events: readonly string[];
  subscriber: EventSubscriber;
}

/** Everything that is subscribed or scheduled, found once at boot; a name used twice or a missing handler stops the boot. */
@Injectable()
export class SubscriberRegistry {
  private found?: Map<string, Registered>;

  constructor(private readonly discovery: DiscoveryService) {}

  all(): ReadonlyMap<string, Registered> {
    return (this.found ??= this.discover());
  }

  schedules(): { options: ScheduleOptions; task: ScheduledTask }[] {
    return this.marked<ScheduleOptions, ScheduledTask>(SCHEDULED).map(({ options, instance }) => ({
      options,
      task: instance,
    }));
  }

  sequencerSteps(): SequencerStep[] {
    return this.marked<true, SequencerStep>(SEQUENCER_STEP).map(({ instance }) => instance);
  }

  private discover(): Map<string, Registered> {
    const found = new Map<string, Registered>();
    for (const { options, instance } of this.marked<SubscriberOptions, EventSubscriber>(SUBSCRIBER)) {
      if (found.has(options.name)) throw new Error(`Two subscribers are named ${options.name}`);
      if (typeof instance.handle !== 'function')
        throw new Error(`Subscriber ${options.name} has no handle()`);
      found.set(options.name, {
        options: {
          name: options.name,
          attempts: options.attempts ?? 8,
          timeoutMs: options.timeoutMs ?? 30_000,
        },
        events: options.events.map((event) => event.name),
        subscriber: instance,
      });
    }
    return found;
  }

  private marked<O, I>(mark: symbol): { options: O; instance: I }[] {
    return this.discovery.getProviders().flatMap((wrapper) => {
      if (!wrapper.metatype || !wrapper.instance) return [];
      const options = Reflect.getMetadata(mark, wrapper.metatype) as O | undefined;
      return options ? [{ options, instance: wrapper.instance as I }] : [];
    });
  }
}
