import { parentPort, workerData } from 'node:worker_threads';
import type { ImportKind } from './fields.ts';
import { lookInto } from './look.ts';

const { bytes, kind, sheet } = workerData as { bytes: Uint8Array; kind: ImportKind; sheet: string | null };
parentPort?.postMessage(await lookInto(Buffer.from(bytes), kind, sheet));
