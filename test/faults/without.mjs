/**
 * Takes one part of the queue's promise away, to prove that the harness would notice: without the inbox an effect and
 * the note that it was done are two transactions; without the reconciler what the queue lost stays lost.
 */
const without = process.env.FAIRWAY_WITHOUT;
if (without === 'inbox') {
  const { Deliveries } = await import('@fairway/messaging');
  Deliveries.prototype.deliver = async function (job) {
    const event = await this.pendingEvent(job);
    if (!event) return;
    const once = (effects) => this.database.transaction(effects);
    await this.registry.all().get(job.subscriber).subscriber.handle(event, once);
    await this.database.transaction((tx) => this.markDone(tx, job));
  };
} else if (without === 'reconciler') {
  const { Relay } = await import('@fairway/messaging');
  Relay.prototype.reconcile = async () => 0;
} else if (without) {
  throw new Error(`--without takes inbox or reconciler, not ${without}`);
}
