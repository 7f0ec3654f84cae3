import { Foundation1700000000001 } from './0001-foundation.ts';
import { Messaging1700000000002 } from './0002-messaging.ts';
import { Audit1700000000011 } from './0011-audit.ts';
import { Party1700000000020 } from './0020-party.ts';

/** In the order in which they run; a committed migration is never edited. */
export const migrations = [
  Foundation1700000000001,
  Messaging1700000000002,
  Audit1700000000011,
  Party1700000000020,
];
