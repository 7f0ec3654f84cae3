import { Worker } from 'node:worker_threads';
import { answer, HeldMarket } from './held-market.ts';
import type { Answer, Asked, Question } from './held-market.ts';

/** Where the market is held. What is asked is answered in the order of asking, so that it knows all that was told before. */
export abstract class MarketHolder {
  /** How often everything held was lost: it is then empty, and whoever fills it fills it again. */
  losses = 0;
  abstract ask<Q extends Question>(question: Q, asked: Asked<Q>): Promise<Answer<Q>>;
  abstract close(): Promise<void>;
}

/** In the thread of whoever asks. Everything is copied as between threads, so that nothing is shared here either. */
export class HeldHere extends MarketHolder {
  private readonly held = new HeldMarket();

  async ask<Q extends Question>(question: Q, asked: Asked<Q>): Promise<Answer<Q>> {
    return structuredClone(answer(this.held, question, structuredClone(asked)));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

export interface ToThread {
  id: number;
  question: Question;
  asked: unknown;
}

export interface FromThread {
  id: number;
  answer?: unknown;
  error?: unknown;
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

/** In a thread of its own: neither reading a thousand records nor ranking them keeps anybody else of the process waiting. */
export class HeldApart extends MarketHolder {
  private thread?: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  ask<Q extends Question>(question: Q, asked: Asked<Q>): Promise<Answer<Q>> {
    const thread = (this.thread ??= this.start());
    const id = ++this.asked;
    return new Promise<Answer<Q>>((resolve, reject) => {
      thread.postMessage({ id, question, asked } satisfies ToThread);
      this.waiting.set(id, { resolve, reject });
    });
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  private start(): Worker {
    // As the sources are when they run unbuilt.
    const unbuilt = import.meta.url.endsWith('.ts');
    const thread = new Worker(
      new URL(unbuilt ? './market-thread.ts' : './market-thread.js', import.meta.url),
      { execArgv: unbuilt ? ['--conditions=source', '--import', '@swc-node/register/esm-register'] : [] },
    );
    // A process that has nothing else to do may end.
    thread.unref();
    thread.on('message', ({ id, error, answer: given }: FromThread) => {
      const one = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) one?.resolve(given as never);
      else one?.reject(error);
    });
    const lost = (error: unknown): void => {
      if (this.thread !== thread) return;
      this.thread = undefined;
      this.losses++;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    thread.once('error', lost);
    thread.once('exit', (code) => lost(new Error(`The thread of the market ended with ${code}`)));
    return thread;
  }
}
