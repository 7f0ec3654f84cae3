import { useCallback, useSyncExternalStore } from 'react';
import { ConceptsDocument, type ConceptKind, type ConceptsQuery } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { earlyReads } from '../../early/early-reads.ts';
import { execute } from '../session/client.ts';

interface Name {
  zh: string;
  en: string;
}

const AT_MOST = 200;
/** The level below a municipality is called “districts” in the standard, which says nothing by itself. */
const DISTRICTS = /^(11|12|31|50)0[12]00$/;
const names = new Map<string, Name>();
const wanted = new Map<ConceptKind, Set<string>>();
/** Stands where a name will stand: a code would be read as a word, and jump. */
const COMING = '⋯';
const AGAIN_AFTER_MS = 30_000;
/** When the reading of a name failed: until it is tried again, its code stands for it. */
const failed = new Map<string, number>();
/** Under way: whatever renders meanwhile does not ask a second time. */
const asked = new Set<string>();
const listeners = new Set<() => void>();
const underWay = new Set<Promise<void>>();
let version = 0;
let scheduled = false;
/** Names have come that nobody was told of. */
let news = false;

const key = (kind: ConceptKind, code: string): string => `${kind}:${code}`;

/**
 * Names of taxonomy codes in the language shown. Codes asked for in one pass are read together and kept for good;
 * a code stands for itself only when its name cannot be read.
 */
export function useConceptName(): (kind: ConceptKind, code: string) => string {
  const language = useLanguage();
  useSyncExternalStore(subscribe, () => version);
  return useCallback(
    (kind, code) => {
      const named = kind === 'REGION' ? code.replace(DISTRICTS, '$10000') : code;
      const name = names.get(key(kind, named));
      if (name) return name[language];
      const since = Date.now() - (failed.get(key(kind, named)) ?? 0);
      if (since < AGAIN_AFTER_MS) return code;
      if (asked.has(key(kind, named))) return COMING;
      wanted.set(kind, (wanted.get(kind) ?? new Set()).add(named));
      read();
      return COMING;
    },
    [language],
  );
}

/** Begins after the rendering that asks: a part that appears late, as a lazy one does, has no effect of its own to wait for. */
function read(): void {
  if (scheduled || !wanted.size) return;
  scheduled = true;
  const ask = (): void => {
    scheduled = false;
    const batches = [...wanted];
    wanted.clear();
    for (const [kind, all] of batches) {
      const codes = [...all].filter((code) => !names.has(key(kind, code)));
      for (let at = 0; at < codes.length; at += AT_MOST) wait(readKind(kind, codes.slice(at, at + AT_MOST)));
    }
  };
  if (early) wait(early.then(ask));
  else queueMicrotask(ask);
}

/** Names that were asked for before the console was there; nothing is asked for twice while they are on their way. */
let early = earlyReads()
  .takeNames()
  ?.then((kinds) => kinds.forEach(({ kind, codes, concepts }) => keep(kind, codes, concepts)))
  .catch(() => undefined)
  .finally(() => (early = undefined));

function wait(names: Promise<void>): void {
  const reading = names.finally(() => {
    underWay.delete(reading);
    if (news && underWay.size === 0) tell();
  });
  underWay.add(reading);
}

/** Waits for every name that `ask` asks for: a file is written once, and not again when names arrive. */
export async function namesThere(ask: () => void): Promise<void> {
  ask();
  read();
  // The reading begins in a microtask of its own.
  await Promise.resolve();
  while (underWay.size) await Promise.all(underWay);
}

async function readKind(kind: ConceptKind, batch: string[]): Promise<void> {
  batch.forEach((code) => asked.add(key(kind, code)));
  const { concepts } = await execute(ConceptsDocument, { kind, codes: batch }).catch(() => ({
    concepts: null,
  }));
  keep(kind, batch, concepts);
}

function keep(kind: ConceptKind, batch: readonly string[], concepts: ConceptsQuery['concepts'] | null): void {
  batch.forEach((code) => asked.delete(key(kind, code)));
  news = true;
  if (!concepts) {
    batch.forEach((code) => failed.set(key(kind, code), Date.now()));
    return;
  }
  batch.forEach((code) => names.set(key(kind, code), { zh: code, en: code }));
  // Sectors and regions may come back under another spelling of their code, in the order asked.
  concepts.forEach((one, at) => {
    const name = { zh: one.zh, en: one.en ?? one.zh };
    names.set(key(kind, one.code), name);
    if (concepts.length === batch.length) names.set(key(kind, batch[at]!), name);
  });
}

/** Once for all kinds, so that the page moves once. */
function tell(): void {
  news = false;
  version += 1;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
