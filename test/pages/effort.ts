/// <reference lib="dom" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, settled, test, type Page } from './kit.ts';

/** What a person has done on a page, as the page itself has seen it. */
export interface Effort {
  /** Presses of a mouse or a finger, on whatever it was. */
  clicks: number;
  /** Fields that were written into, each once. */
  fields: number;
  /** Characters written. */
  characters: number;
  /** Keys pressed for other ends than writing. */
  keys: number;
  /** Of a machine that never hesitates: what the console and the service take. */
  seconds: number;
}

const KEY = 'fairway.effort';
const FILE = 'test-results/effort.json';

/** Listens in the page from now on, through whatever pages follow; what it has seen lies in the session's storage. */
function listen(key: string): void {
  const page = window as unknown as { effortListens?: boolean };
  if (page.effortListens) return;
  page.effortListens = true;
  const seen = (change: (now: { clicks: number; keys: number; fields: Record<string, number> }) => void) => {
    const now = JSON.parse(sessionStorage.getItem(key) ?? '{"clicks":0,"keys":0,"fields":{}}') as {
      clicks: number;
      keys: number;
      fields: Record<string, number>;
    };
    change(now);
    sessionStorage.setItem(key, JSON.stringify(now));
  };
  addEventListener('pointerdown', () => seen((now) => (now.clicks += 1)), true);
  addEventListener(
    'keydown',
    ({ key: pressed }) => {
      if (pressed.length > 1) seen((now) => (now.keys += 1));
    },
    true,
  );
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      if (['checkbox', 'radio', 'file'].includes(target.type)) return;
      const words = (target.labels?.[0]?.textContent || target.getAttribute('aria-label')) ?? target.id;
      // Two fields of one name on one page are told apart by where they stand.
      const alike = [...document.querySelectorAll('input, textarea')].indexOf(target);
      const name = `${location.pathname} ${words} ${target.id || alike}`;
      // What is emptied by the page, as a picker does once something was chosen, was written all the same.
      seen((now) => (now.fields[name] = Math.max(now.fields[name] ?? 0, target.value.length)));
    },
    true,
  );
}

/** Counts from here on. */
export async function begin(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate((key) => sessionStorage.removeItem(key), KEY);
  await page.evaluate(listen, KEY);
  const began = Date.now();
  return async () => {
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    const seen = JSON.parse((await page.evaluate((key) => sessionStorage.getItem(key), KEY)) ?? '{}') as {
      clicks?: number;
      keys?: number;
      fields?: Record<string, number>;
    };
    const lengths = Object.values(seen.fields ?? {});
    return {
      clicks: seen.clicks ?? 0,
      fields: lengths.length,
      characters: lengths.reduce((sum, length) => sum + length, 0),
      keys: seen.keys ?? 0,
      seconds,
    };
  };
}

/**
 * What a practised person would take, by the keystroke-level model of Card, Moran and Newell: 1.1 s to point and 0.1 s
 * to press, 0.28 s a key, 0.4 s between hand and keyboard and 1.35 s of thought for each field, 1.35 s for each press.
 */
export const byHand = ({ clicks, fields, characters, keys }: Effort): number =>
  Math.round(clicks * (1.1 + 0.1 + 1.35) + fields * (0.4 + 1.35) + (characters + keys) * 0.28);

/** A task and what it may take at most. */
export async function measured(
  page: Page,
  task: string,
  most: { clicks: number; fields: number },
  journey: () => Promise<void>,
): Promise<void> {
  await settled(page);
  const end = await begin(page);
  await journey();
  const effort = await end();
  keep(task, effort);
  expect.soft(effort.clicks, `${task}: clicks`).toBeLessThanOrEqual(most.clicks);
  expect.soft(effort.fields, `${task}: fields`).toBeLessThanOrEqual(most.fields);
  test.info().annotations.push({ type: task, description: JSON.stringify(effort) });
}

type Kept = Record<string, Effort & { byHand: number }>;

function kept(): Kept {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

function keep(task: string, effort: Effort): void {
  mkdirSync('test-results', { recursive: true });
  writeFileSync(FILE, JSON.stringify({ ...kept(), [task]: { ...effort, byHand: byHand(effort) } }, null, 2));
}

/** The table of everything measured so far. */
export function table(): string {
  const rows = Object.entries(kept()).map(([task, one]) => [
    task,
    ...[one.clicks, one.fields, one.characters, one.seconds, one.byHand].map(String),
  ]);
  const all = [['task', 'clicks', 'fields', 'characters', 's, machine', 's, by hand'], ...rows];
  const widths = all[0]!.map((_, at) => Math.max(...all.map((row) => row[at]!.length)));
  return all
    .map((row) =>
      row.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  '),
    )
    .join('\n');
}
