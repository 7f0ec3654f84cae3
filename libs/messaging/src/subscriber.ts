import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { EventDefinition, StoredEvent } from '@fairway/kernel';
import type { Tx } from '@fairway/database';

export interface SubscriberOptions {
  /** Unique for ever, since deliveries are stored under it: `matching.on-scenario-opened`. */
  name: string;
  events:
    readonly EventDefinition<never>[] | readonly EventDefinition<object>[] | readonly EventDefinition<any>[]; // eslint-disable-line @typescript-eslint/no-explicit-any -- events of any payload
  /** Tries before the delivery is put aside for an administrator; default 8, with growing pauses. */
  attempts?: number;
  /** Longest a handling may take before it is sent again, in milliseconds; default 30,000. */
  timeoutMs?: number;
}

/** Runs effects in one transaction that also marks the delivery done. Answers undefined when it had been done before. */
export type Once = <T>(effects: (tx: Tx) => Promise<T>) => Promise<T | undefined>;

/** Handles events: reads and computes outside any transaction, then calls `once` with the effects. */
export interface EventSubscriber<P extends object = Record<string, unknown>> {
  handle(event: StoredEvent<P>, once: Once): Promise<void>;
}

export const SUBSCRIBER = Symbol('fairway:subscriber');
export const Subscriber = (options: SubscriberOptions): CustomDecorator<symbol> =>
  SetMetadata(SUBSCRIBER, options);

export interface ScheduleOptions {
  name: string;
  /** Pause between runs, in milliseconds. */
  everyMs: number;
}

/** Something that runs again and again in one worker at a time. */
export interface ScheduledTask {
  run(): Promise<void>;
}

export const SCHEDULED = Symbol('fairway:scheduled');
export const Scheduled = (options: ScheduleOptions): CustomDecorator<symbol> =>
  SetMetadata(SCHEDULED, options);

/** Work that the sequencer does in its own transaction, in the order of commits (the audit chain). */
export interface SequencerStep {
  /** Number of rows done; called again while it is not zero. */
  step(tx: Tx): Promise<number>;
}
export const SEQUENCER_STEP = Symbol('fairway:sequencer-step');
export const AsSequencerStep = (): CustomDecorator<symbol> => SetMetadata(SEQUENCER_STEP, true);
