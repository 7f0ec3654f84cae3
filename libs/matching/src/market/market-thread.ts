import { parentPort } from 'node:worker_threads';
import { answer, HeldMarket } from './held-market.ts';
import type { FromThread, ToThread } from './market-holder.ts';

const held = new HeldMarket();

parentPort?.on('message', ({ id, question, asked }: ToThread) => {
  const tell = (given: FromThread): void => parentPort?.postMessage(given);
  try {
    tell({ id, answer: answer(held, question, asked as never) });
  } catch (error) {
    tell({ id, error: error instanceof Error ? error : new Error(String(error)) });
  }
});
