import { createHash } from 'node:crypto';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import type { Tx } from './transaction.ts';

/**
 * Creates once per idempotency key of one actor and operation: a repetition answers the record that the first call made,
 * a concurrent one waits for it, another request under the same key is refused. Without a key it simply creates.
 */
export async function createOnce<T extends { id: string }>(
  tx: Tx,
  actor: Actor,
  operation: string,
  request: unknown,
  load: (id: string) => Promise<T | null | undefined>,
  create: () => Promise<T>,
): Promise<T> {
  const key = actor.idempotencyKey;
  if (!key) return create();
  if (key.length > 255)
    throw new Refusal([problem('IDEMPOTENCY_KEY_INVALID', 'An idempotency key has at most 255 characters')]);
  const owner = `${actor.personId ?? 'anonymous'}/${actor.organization?.id ?? ''}`;
  const digest = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const claimed = await tx.row(
    `insert into idempotency_key (owner, operation, key, request_sha256) values ($1, $2, $3, $4) on conflict do nothing returning 1`,
    [owner, operation, key, digest],
  );
  if (!claimed) {
    const earlier = await tx.row<{ request_sha256: string; record_id: string }>(
      `select request_sha256, record_id from idempotency_key where owner = $1 and operation = $2 and key = $3`,
      [owner, operation, key],
    );
    if (earlier?.request_sha256 !== digest)
      throw new Refusal([
        problem('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request'),
      ]);
    const made = await load(earlier.record_id);
    if (made) return made;
    throw new Refusal([
      problem('NOT_FOUND', 'The record made with this idempotency key is not there any more'),
    ]);
  }
  const made = await create();
  await tx.rows(
    `update idempotency_key set record_id = $4 where owner = $1 and operation = $2 and key = $3`,
    [owner, operation, key, made.id],
  );
  return made;
}
