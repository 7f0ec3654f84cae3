import { randomBytes, randomUUID } from 'node:crypto';

/** A uuid that belongs to one kind of record; the brand exists for the compiler only. */
export type Id<Kind extends string> = string & { readonly __kind?: Kind };

/** A new uuid v7: ordered by time of creation, so that inserts stay local in an index. */
export function newId<Kind extends string>(): Id<Kind> {
  const bytes = randomBytes(16);
  const millis = Date.now();
  bytes.writeUIntBE(millis, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 256 bits of randomness for links, sessions and tokens, in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const newTraceId = (): string => randomUUID().replaceAll('-', '');

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => UUID.test(text);

/** The opaque id that clients see: base64url of `Type:uuid`. It carries no meaning for authorisation. */
export const toGlobalId = (type: string, id: string): string =>
  Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');

/** Type and uuid of a global id, or undefined for anything that is none. */
export function fromGlobalId(globalId: string): { type: string; id: string } | undefined {
  if (globalId.length > 200 || !/^[A-Za-z0-9_-]+$/.test(globalId)) return undefined;
  const text = Buffer.from(globalId, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const id = text.slice(colon + 1);
  if (colon < 1 || !isUuid(id)) return undefined;
  return { type: text.slice(0, colon), id };
}
