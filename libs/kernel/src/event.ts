/**
 * A kind of domain event. Payloads hold ids and codes only: whoever handles an event reads the record again
 * under its own policy, so that nothing confidential travels through a queue.
 */
export interface EventDefinition<P extends object> {
  readonly name: string;
  /** An event to append to the outbox: about one record (`recordId`), with a small payload. */
  (recordId: string, payload: P): DomainEvent<P>;
  /** Only for the compiler. */
  readonly payload?: P;
}

export interface DomainEvent<P extends object = Record<string, unknown>> {
  name: string;
  recordId: string;
  payload: P;
}

/** What a subscriber gets: the stored event with its place in the order of commits. */
export interface StoredEvent<P extends object = Record<string, unknown>> extends DomainEvent<P> {
  id: string;
  position: number;
  occurredAt: Date;
}

export function defineEvent<P extends object>(name: `${string}.${string}`): EventDefinition<P> {
  const make = (recordId: string, payload: P): DomainEvent<P> => ({ name, recordId, payload });
  return Object.defineProperty(make, 'name', { value: name }) as EventDefinition<P>;
}
