import { Worker } from 'node:worker_threads';
import { FileFault } from './fault.ts';
import type { ImportKind } from './fields.ts';
import { nothingFor, type Look } from './look.ts';

/** Threads at once: looking into tables shall not take the machine from everybody else. */
const AT_ONCE = 2;
/** Who waits longer is asked to come back, so that waiting tables do not pile up in memory. */
const MOST_WAITING = 8;
const MEMORY_MB = 512;
const TIME_MS = 20_000;

const waiting: (() => void)[] = [];
let running = 0;

export interface LookLimits {
  timeMs?: number;
  memoryMb?: number;
  mostWaiting?: number;
}

/** Looks into a table in a thread of its own, which ends at its limit of time or memory: no file keeps the others waiting. */
export async function lookApart(
  bytes: Buffer,
  kind: ImportKind,
  sheet: string | null,
  limits: LookLimits = {},
): Promise<Look> {
  if (running >= AT_ONCE) {
    if (waiting.length >= (limits.mostWaiting ?? MOST_WAITING))
      return nothingFor(new FileFault('BUSY', 'Many tables are being looked into; try again in a moment'));
    await new Promise<void>((go) => waiting.push(go));
  } else running += 1;
  try {
    return await inThread({ bytes, kind, sheet }, limits);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function inThread(workerData: object, { timeMs = TIME_MS, memoryMb = MEMORY_MB }: LookLimits): Promise<Look> {
  // As the sources are when they run unbuilt.
  const unbuilt = import.meta.url.endsWith('.ts');
  const thread = new Worker(new URL(unbuilt ? './look-thread.ts' : './look-thread.js', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    execArgv: unbuilt ? ['--conditions=source', '--import', '@swc-node/register/esm-register'] : [],
  });
  return new Promise<Look>((found, failed) => {
    const clock = setTimeout(
      () => found(nothingFor(new FileFault('TOO_SLOW', 'Reading the file takes too long; divide it'))),
      timeMs,
    );
    thread.once('message', found);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? found(
            nothingFor(
              new FileFault('FILE_TOO_LARGE', 'The file holds too much to be read at once; divide it'),
            ),
          )
        : failed(error),
    );
    thread.once('exit', (code) => failed(new Error(`The reading thread ended with ${code}`)));
    thread.once('message', () => clearTimeout(clock)).once('error', () => clearTimeout(clock));
  }).finally(() => void thread.terminate());
}
