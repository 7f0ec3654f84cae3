import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { LOG, SETTINGS, type Logger, type Settings } from '@fairway/runtime';
import { Channel } from './channel.ts';
import { Deliveries } from './deliveries.ts';
import { OUTBOX_CHANNEL } from './outbox.ts';
import { Queues, type DeliveryJob } from './queues.ts';
import { SubscriberRegistry } from './registry.ts';
import { DELIVERY_QUEUE, Relay } from './relay.ts';
import { Sequencer } from './sequencer.ts';

const LOOK_EVERY_MS = 1000;
const RECONCILE_EVERY_MS = 5000;

/** The worker's engine: sequence, relay, handle, reconcile, and run what is scheduled. Started by the worker only. */
@Injectable()
export class DeliveryLoop implements BeforeApplicationShutdown {
  private stopping = false;
  private wake: () => void = () => undefined;
  /** Called while no one was resting: what came during a round is looked for at once. */
  private woken = false;
  private running: Promise<void>[] = [];
  private workers: { close(): Promise<void> }[] = [];

  constructor(
    private readonly sequencer: Sequencer,
    private readonly relay: Relay,
    private readonly deliveries: Deliveries,
    private readonly registry: SubscriberRegistry,
    private readonly queues: Queues,
    private readonly channel: Channel,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    this.registry.all();
    await this.channel.listen(OUTBOX_CHANNEL, () => {
      this.woken = true;
      this.wake();
    });
    this.workers.push(
      await this.queues.worker<DeliveryJob>(DELIVERY_QUEUE, (job) => this.handle(job.data), {
        concurrency: this.settings.WORKER_CONCURRENCY,
        stalledInterval: 10_000,
        maxStalledCount: 3,
      }),
    );
    this.running.push(this.repeat('relay', LOOK_EVERY_MS, () => this.drain(), true));
    this.running.push(
      this.repeat('reconcile', RECONCILE_EVERY_MS, async () => void (await this.relay.reconcile())),
    );
    for (const { options, task } of this.registry.schedules())
      this.running.push(this.repeat(options.name, options.everyMs, () => task.run()));
  }

  /** Stamps and sends all that waits, in turns: what is new is stamped while a long tail is sent. */
  async drain(): Promise<void> {
    while (!this.stopping && (await this.sequencer.round()) + (await this.relay.round()) > 0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all(this.running);
  }

  private async handle(job: DeliveryJob): Promise<void> {
    try {
      await this.deliveries.deliver(job);
    } catch (error) {
      await this.deliveries
        .failed(job, error)
        .catch((second) => this.log.error({ err: second }, 'failure not noted'));
      throw error;
    }
  }

  private async repeat(
    name: string,
    everyMs: number,
    run: () => Promise<void>,
    wakes = false,
  ): Promise<void> {
    while (!this.stopping) {
      if (wakes) this.woken = false;
      try {
        await run();
      } catch (error) {
        if (!this.stopping) this.log.error({ err: error, task: name }, 'repeated task failed');
      }
      await this.rest(everyMs, wakes);
    }
  }

  private rest(ms: number, wakes: boolean): Promise<void> {
    if (wakes && this.woken) return Promise.resolve();
    return new Promise((done) => {
      const step = Math.min(ms, 200);
      let left = ms;
      const timer = setInterval(() => {
        left -= step;
        if (left <= 0 || this.stopping) finish();
      }, step);
      const finish = (): void => {
        clearInterval(timer);
        done();
      };
      if (wakes) this.wake = finish;
    });
  }
}
